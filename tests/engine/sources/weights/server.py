"""A web server on this computer that behaves as badly as a test asks it to."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Served:
    """What the server gives, and what it was asked for.

    Args:
        content: The whole file.
        cut: How many bytes each connection gives at most, the first connection first; then all.
        status: Another answer than "here it is".
        resumes: Whether it can go on from the middle.
        redirect: Where it sends everybody.
        endless: Whether it claims a length that no file has.
    """

    content: bytes = b""
    cut: list[int] = field(default_factory=list)
    status: int = 200
    resumes: bool = True
    redirect: str = ""
    endless: bool = False
    url: str = ""
    asked: list[str] = field(default_factory=list)


@contextmanager
def serving(served: Served) -> Iterator[Served]:
    """Serve on a free port of this computer."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the library's name
            served.asked.append(self.headers.get("Range", ""))
            if served.redirect:
                self.send_response(302)
                self.send_header("Location", served.redirect)
                self.end_headers()
            elif served.status != 200:
                self.send_error(served.status)
            else:
                self._give()

        def _give(self) -> None:
            start = int(self.headers.get("Range", "bytes=0-")[6:-1]) if served.resumes else 0
            if start and start >= len(served.content):
                self.send_error(416)
                return
            body = served.content[start:]
            self.send_response(206 if start else 200)
            if start:
                end = len(served.content)
                self.send_header("Content-Range", f"bytes {start}-{end - 1}/{end}")
            self.send_header("Content-Length", str(10**12 if served.endless else len(body)))
            self.end_headers()
            with suppress(ConnectionError):  # whoever asked may have heard enough
                self.wfile.write(body[: served.cut.pop(0)] if served.cut else body)

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    served.url = f"http://127.0.0.1:{server.server_port}/net.pth"
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
