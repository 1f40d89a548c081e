"""Why a file could not be downloaded, in words."""

import errno
import ssl
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from slimstudio.errors import DownloadError, system_says

_GONE = (404, 410)
_MEGABYTE = 1e6


def not_reached(url: str, part: Path, error: Exception) -> DownloadError:
    """There was no connection, or it broke and could not be made again."""
    name, host = _name(url), urlsplit(url).hostname
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, ssl.SSLCertVerificationError):
        return DownloadError(
            f"{name} was not downloaded.",
            why=f"The server that answered cannot prove that it is {host}: "
            f"{reason.verify_message}.",
            remedy="Check this computer's date, and ask whoever runs your network. "
            + _by_hand(url, part),
        )
    begun = part.exists()
    return DownloadError(
        f"The download of {name} was interrupted." if begun else f"{name} was not downloaded.",
        why=f"There is no connection to {host} ({reason}).",
        remedy=(
            "Try again when you are online; it goes on from where it was. "
            if begun
            else "Try again when you are online. "
        )
        + _by_hand(url, part),
    )


def refused(url: str, part: Path, error: HTTPError) -> DownloadError:
    """The server answered with an error."""
    name, host = _name(url), urlsplit(url).hostname
    if error.code in _GONE:
        return DownloadError(
            f"{name} is no longer at {host}.",
            why=f"The server says: {error.code} {error.reason}.",
            remedy="Choose a weight file of your own, or start from random values.",
        )
    return DownloadError(
        f"{name} was not downloaded.",
        why=f"{host} says: {error.code} {error.reason}.",
        remedy="Try again later. " + _by_hand(url, part),
    )


def unsafe(url: str) -> DownloadError:
    """The file would come over a line that anybody can change it on."""
    return DownloadError(
        f"{_name(url)} was not downloaded.",
        why=f"The server sent us to “{url}”, where the line is not encrypted.",
        remedy="Ask whoever runs your network, or choose a weight file of your own.",
    )


def altered(url: str, target: Path) -> DownloadError:
    """All of it arrived, and it is not the file that was meant."""
    return DownloadError(
        f"What {urlsplit(url).hostname} sent is not {target.name}.",
        why="Its checksum differs, so it was damaged on the way or exchanged. It was deleted.",
        remedy="Try again, from another network if it happens again.",
    )


def too_large(url: str, size_bytes: int) -> DownloadError:
    """More is sent than the file can have."""
    return DownloadError(
        f"{_name(url)} was not downloaded.",
        why=f"The server wants to send {size_bytes / _MEGABYTE:,.0f} MB, more than the file has.",
        remedy="Try again later, or choose a weight file of your own.",
    )


def too_full(part: Path, needed_bytes: int, free_bytes: int) -> DownloadError:
    """The disk has no room for the rest."""
    return DownloadError(
        f"There is no room for {part.stem}.",
        why=f"{needed_bytes / _MEGABYTE:,.0f} MB are still to come, and "
        f"{part.parent} has {free_bytes / _MEGABYTE:,.0f} MB left.",
        remedy="Free some space there, or choose another folder for weights.",
    )


def not_written(folder: Path, error: OSError) -> DownloadError:
    """The disk did not take it."""
    if error.errno == errno.ENOSPC:
        return DownloadError(
            f"The disk with {folder} is full.",
            why="What has arrived is kept.",
            remedy="Free some space, and start the download again: it goes on from there.",
        )
    return DownloadError(
        f"Nothing can be written to {folder}.",
        why=system_says(error),
        remedy="Choose another folder for weights.",
    )


def _by_hand(url: str, part: Path) -> str:
    return f"Or get {url} on another computer, and put it into {part.parent}."


def _name(url: str) -> str:
    return urlsplit(url).path.rpartition("/")[2]
