"""Why a file could not be downloaded, in words."""

import errno
import ssl
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from slimstudio.errors import DownloadError, system_says
from slimstudio.messages import Message, sentences

_GONE = (404, 410)
_MEGABYTE = 1e6


def not_reached(url: str, part: Path, error: Exception) -> DownloadError:
    """There was no connection, or it broke and could not be made again."""
    name, host = _name(url), urlsplit(url).hostname or ""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, ssl.SSLCertVerificationError):
        return DownloadError(
            Message("{name} was not downloaded.", name=name),
            why=Message(
                "The server that answered cannot prove that it is {host}: {verify_message}.",
                host=host,
                verify_message=reason.verify_message,
            ),
            remedy=sentences(
                Message("Check this computer's date, and ask whoever runs your network."),
                _by_hand(url, part),
            ),
        )
    begun = part.exists()
    return DownloadError(
        (
            Message("The download of {name} was interrupted.", name=name)
            if begun
            else Message("{name} was not downloaded.", name=name)
        ),
        why=Message("There is no connection to {host}.", host=host),
        remedy=sentences(
            Message("Try again when you are online; it goes on from where it was.")
            if begun
            else Message("Try again when you are online."),
            _by_hand(url, part),
        ),
    )


def refused(url: str, part: Path, error: HTTPError) -> DownloadError:
    """The server answered with an error."""
    name, host = _name(url), urlsplit(url).hostname or ""
    if error.code in _GONE:
        return DownloadError(
            Message("{name} is no longer at {host}.", name=name, host=host),
            why=Message("The server says: {code} {reason}.", code=error.code, reason=error.reason),
            remedy=Message("Choose a weight file of your own, or start from random values."),
        )
    return DownloadError(
        Message("{name} was not downloaded.", name=name),
        why=Message(
            "{host} says: {code} {reason}.", host=host, code=error.code, reason=error.reason
        ),
        remedy=sentences(Message("Try again later."), _by_hand(url, part)),
    )


def unsafe(url: str) -> DownloadError:
    """The file would come over a line that anybody can change it on."""
    return DownloadError(
        Message("{url} was not downloaded.", url=_name(url)),
        why=Message("The server sent us to “{url}”, where the line is not encrypted.", url=url),
        remedy=Message("Ask whoever runs your network, or choose a weight file of your own."),
    )


def altered(url: str, target: Path) -> DownloadError:
    """All of it arrived, and it is not the file that was meant."""
    return DownloadError(
        Message(
            "What {hostname} sent is not {file}.",
            hostname=urlsplit(url).hostname or "",
            file=target.name,
        ),
        why=Message(
            "Its checksum differs, so it was damaged on the way or exchanged. It was deleted."
        ),
        remedy=Message("Try again, from another network if it happens again."),
    )


def too_large(url: str, size_bytes: int) -> DownloadError:
    """More is sent than the file can have."""
    return DownloadError(
        Message("{url} was not downloaded.", url=_name(url)),
        why=Message(
            "The server wants to send {size_bytes:,.0f} MB, more than the file has.",
            size_bytes=size_bytes / _MEGABYTE,
        ),
        remedy=Message("Try again later, or choose a weight file of your own."),
    )


def too_full(part: Path, needed_bytes: int, free_bytes: int, kept_bytes: int) -> DownloadError:
    """The disk has no room for the rest."""
    return DownloadError(
        Message("There is no room for {stem}.", stem=part.stem),
        why=Message(
            "{needed_bytes:,.0f} MB are still to come. {parent} has {free_bytes:,.0f} MB left, of "
            "which {kept_bytes:,.0f} MB are kept free.",
            kept_bytes=kept_bytes / _MEGABYTE,
            needed_bytes=needed_bytes / _MEGABYTE,
            parent=part.parent,
            free_bytes=free_bytes / _MEGABYTE,
        ),
        remedy=Message("Free some space there, or choose another folder for weights."),
    )


def not_written(folder: Path, error: OSError) -> DownloadError:
    """The disk did not take it."""
    if error.errno == errno.ENOSPC:
        return DownloadError(
            Message("The disk with {folder} is full.", folder=folder),
            why=Message("What has arrived is kept."),
            remedy=Message("Free some space, and start the download again: it goes on from there."),
        )
    return DownloadError(
        Message("Nothing can be written to {folder}.", folder=folder),
        why=system_says(error),
        remedy=Message("Choose another folder for weights."),
    )


def _by_hand(url: str, part: Path) -> Message:
    return Message(
        "Or get {url} on another computer, and put it into {folder}.", url=url, folder=part.parent
    )


def _name(url: str) -> str:
    return urlsplit(url).path.rpartition("/")[2]
