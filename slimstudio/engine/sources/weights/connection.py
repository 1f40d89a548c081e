"""Asking a server for a file."""

from http.client import HTTPMessage, HTTPResponse
from typing import IO
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, Request, build_opener

from slimstudio.engine.sources.weights.refusals import unsafe
from slimstudio.engine.sources.weights.trust import trusted

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
