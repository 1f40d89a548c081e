"""The only place where SlimStudio connects to anything: a file that a person asked for.

The bytes go to a sibling whose name ends in `.part`. It stays when the download is interrupted,
and the next one goes on from there. Only a file that fits its checksum gets its name.
"""

import shutil
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage, HTTPResponse
from pathlib import Path
from typing import IO
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, Request, build_opener

from slimstudio.engine.control import Control
from slimstudio.engine.events import Noted, Phase, PhaseStarted, Progress
from slimstudio.engine.replacing import put_in_place, target_of
from slimstudio.engine.sources.weights.refusals import (
    altered,
    not_reached,
    not_written,
    refused,
    too_full,
    too_large,
    unsafe,
)
from slimstudio.engine.sources.weights.search import fits
from slimstudio.messages import Message

_CHUNK_BYTES = 2**16
_REPORT_S = 0.1
_HONEST_AFTER_S = 2.0  # how long a rate must be watched before it tells the time that is left
_KEEP_FREE_BYTES = 64 * 2**20
# A line that breaks again and again is given up, though each time a few bytes arrived.
_MOST_CONNECTIONS = 20

_PARTIAL, _BEYOND_THE_END = 206, 416


def download(url: str, target: Path, checksum: str, size_bytes: int, control: Control) -> None:
    """Download a file, or the rest of it.

    Args:
        url: Where it is; https, but on this very computer.
        target: Where it goes; the folder is made if it is missing.
        checksum: The first hexadecimal digits of its SHA-256.
        size_bytes: About how large it is; of more than twice as much nothing is kept.
        control: Told how far it is, in kilobytes, and asked whether to go on.

    Raises:
        DownloadError: there is no connection, no such file, no room, or it is not the file that
            was meant; the message says which.
        Cancelled: the person stopped it. What has arrived stays for the next time.
    """
    control.report(PhaseStarted(Phase.DOWNLOAD))
    part = part_of(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target_of(target)  # no device or pipe, however it came there
        begun_before = part.exists()
        _Transfer(url, part, size_bytes, control).run()
        if begun_before and not fits(part, checksum, control):
            control.report(
                Noted(
                    Message("What was left of {file} did not fit; starting anew.", file=target.name)
                )
            )
            part.unlink()
            _Transfer(url, part, size_bytes, control).run()
        if not fits(part, checksum, control):
            part.unlink()
            raise altered(url, target)
        put_in_place(part, target)
    except OSError as error:
        raise not_written(target.parent, error) from error


def part_of(target: Path) -> Path:
    """Name the file that holds what has arrived so far."""
    return target.with_name(f"{target.name}.part")


@dataclass(frozen=True)
class _Transfer:
    """Fills `part` from `url`, over as many connections as it takes."""

    url: str
    part: Path
    size_bytes: int
    control: Control

    def run(self) -> None:
        """Go on until the whole file is there."""
        broken: Exception = ConnectionError(Message("the connection broke again and again"))
        for _ in range(_MOST_CONNECTIONS):
            before = self._present()
            try:
                if self._connect():
                    return
                broken = ConnectionError(Message("the connection broke"))
            except HTTPError as error:
                error.close()
                if error.code != _BEYOND_THE_END or not before:
                    raise refused(self.url, self.part, error) from error
                # There is no more than what is here; its checksum tells whether it is the file.
                return
            except (OSError, HTTPException) as error:
                broken = error
            self.control.check()
            if self._present() <= before:
                raise not_reached(self.url, self.part, broken) from broken
        raise not_reached(self.url, self.part, broken) from broken

    def _connect(self) -> bool:
        """Take what one connection gives; tell whether that was the rest of it."""
        present = self._present()
        with ask(self.url, present) as response:
            if not _continues(response, present):
                present = 0
            rest = int(response.headers.get("Content-Length") or 0)
            total = present + rest if rest else self.size_bytes
            self._check_room(total, present)
            self._receive(response, present, total)
            return not rest or self._present() >= total

    def _check_room(self, total: int, present: int) -> None:
        if total > 2 * self.size_bytes:
            raise too_large(self.url, total)
        with _on_disk(self.part):
            free = shutil.disk_usage(self.part.parent).free
        if total - present + _KEEP_FREE_BYTES > free:
            raise too_full(self.part, total - present, free, _KEEP_FREE_BYTES)

    def _receive(self, response: HTTPResponse, present: int, total: int) -> None:
        watch = _Watch(self.control, present, total)
        with _on_disk(self.part):
            file = self.part.open("ab" if present else "wb")
        with file:
            done = present
            watch.tell(done)
            # Not `read`, which would wait for whole chunks: on a slow line, so would stopping.
            while chunk := response.read1(_CHUNK_BYTES):
                self.control.check()
                done += len(chunk)
                if done > 2 * self.size_bytes:
                    raise too_large(self.url, done)
                with _on_disk(self.part):
                    file.write(chunk)
                    file.flush()
                watch.tell(done)

    def _present(self) -> int:
        return self.part.stat().st_size if self.part.exists() else 0


class _Watch:
    """Tells how far a transfer is, and how long it still takes."""

    def __init__(self, control: Control, present: int, total: int) -> None:
        self._control = control
        self._present = present
        self._total = total
        self._began = time.monotonic()
        self._told = float("-inf")

    def tell(self, done: int) -> None:
        """Report now and then."""
        now = time.monotonic()
        if now - self._told < _REPORT_S and done < self._total:
            return
        self._told = now
        seconds, arrived = now - self._began, done - self._present
        left = None
        if seconds >= _HONEST_AFTER_S and arrived:
            left = max(0, self._total - done) * seconds / arrived
        total = max(self._total, done)
        self._control.report(Progress(Phase.DOWNLOAD, done // 1000, total // 1000, left))


def _continues(response: HTTPResponse, present: int) -> bool:
    """Tell whether what comes begins where we are; servers may also send the whole file again."""
    told = response.headers.get("Content-Range", "")
    return response.status == _PARTIAL and told.startswith(f"bytes {present}-")


@contextmanager
def _on_disk(part: Path) -> Iterator[None]:
    """Tell failures of the disk from those of the line, which are the same kind to Python."""
    try:
        yield
    except OSError as error:
        raise not_written(part.parent, error) from error


_TIMEOUT_S = 15.0
_THIS_COMPUTER = ("127.0.0.1", "::1", "localhost")


def ask(url: str, present: int) -> HTTPResponse:
    """Ask for a file, or for what follows its first `present` bytes.

    Nothing is told of the person or the computer, but what every connection tells.

    Raises:
        DownloadError: it would not be encrypted.
        HTTPError: the server says no.
        OSError: there is no connection.
    """
    _check(url)
    # A proxy that the system names is used, as by every other program.
    opener = build_opener(HTTPSHandler(context=trusted()), _Redirects())
    headers = {"User-Agent": "SlimStudio", "Accept-Encoding": "identity"}
    if present:
        headers["Range"] = f"bytes={present}-"
    request = Request(url, headers=headers)  # noqa: S310 - `_check` has refused other schemes
    response: HTTPResponse = opener.open(request, timeout=_TIMEOUT_S)
    return response


class _Redirects(HTTPRedirectHandler):
    """Follows a server to other places, but not to where the line is not encrypted.

    urllib can be told so in no other way than by a class of this kind.
    """

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        _check(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _check(url: str) -> None:
    """Refuse what is not https; on this very computer, where nobody listens in, http will do."""
    parts = urlsplit(url)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _THIS_COMPUTER):
        return
    raise unsafe(url)


# A program that was packaged elsewhere looks for certificates where its builder kept them. These
# are where macOS, Debian and Fedora and their relatives do.
_BUNDLES = (
    Path("/etc/ssl/cert.pem"),
    Path("/etc/ssl/certs/ca-certificates.crt"),
    Path("/etc/pki/tls/certs/ca-bundle.crt"),
)


def trusted() -> ssl.SSLContext:
    """Make a context that believes what this computer believes, and checks names."""
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        for bundle in _BUNDLES:
            with suppress(OSError, ssl.SSLError):
                context.load_verify_locations(bundle)
                break
    return context
