"""Reading folders: in natural order, without clutter, and without falling for loops of links."""

import os
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from slimstudio.errors import ImagesError, system_says
from slimstudio.messages import Message

# Left behind by systems, network drives and viewers of photographs.
_CLUTTER = frozenset(
    (
        *("__macosx", "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "picasa.ini"),
        *("$recycle.bin", "recycler", "recycled", "system volume information", "found.000"),
        *("lost+found", "lost.dir", "network trash folder", "temporary items"),
        *("@eadir", "@tmp", "@recycle", "@recently-snapshot", "#recycle", "#snapshot"),
        *("__pycache__", "_thumbs_"),
    )
)
# What cloud folders leave where a file was not downloaded, by the end of its name.
_CLOUDS = {".icloud": "iCloud", ".nextcloud": "Nextcloud", ".owncloud": "ownCloud"}


def natural_key(name: str) -> tuple[tuple[str | int, ...], str]:
    """Sort key that puts "cat 2" before "cat 10", whatever the case of the letters."""
    pieces = re.split(r"([0-9]+)", name.casefold())
    return tuple(int(piece) if at % 2 else piece for at, piece in enumerate(pieces)), name


def is_clutter(name: str) -> bool:
    """Tell whether a file or folder is hidden or left behind by an operating system.

    What stands in for a file that a cloud still has is hidden, too, and no clutter.
    """
    if name.startswith("."):
        return not cloud_of(name)
    return name.casefold() in _CLUTTER


def cloud_of(name: str) -> str:
    """Tell which cloud has the file that this one stands in for; "" for ordinary files."""
    return next((_CLOUDS[end] for end in _CLOUDS if name.casefold().endswith(end)), "")


def composed(name: str) -> str:
    """Write a name as systems do that have one character for "ü", so that names can be compared."""
    return unicodedata.normalize("NFC", name)


def readable(name: str) -> str:
    """Replace what is no text in a file name, so that it can be shown and saved."""
    try:
        return os.fsencode(name).decode("utf-8", "replace")
    except UnicodeEncodeError:  # half a character, which tables may hold and files may not
        return name.encode("utf-8", "replace").decode()


def contents(folder: Path) -> tuple[list[Path], list[Path]]:
    """List what lies in a folder, in natural order and without clutter.

    Links count as what they lead to; a link that leads nowhere counts as a file.

    Returns:
        The folders and the files in it.

    Raises:
        ImagesError: the folder cannot be read.
    """
    try:
        with os.scandir(folder) as entries:
            kept = [entry for entry in entries if not is_clutter(entry.name)]
    except OSError as error:
        raise unreadable(folder, error) from error
    folders: list[Path] = []
    files: list[Path] = []
    for entry in sorted(kept, key=lambda entry: natural_key(entry.name)):
        (folders if _is_folder(entry) else files).append(Path(entry.path))
    return folders, files


def identity(folder: Path) -> tuple[int, int]:
    """Tell folders apart whatever name or link leads to them."""
    try:
        status = folder.stat()
    except OSError as error:
        raise unreadable(folder, error) from error
    return status.st_dev, status.st_ino


def files_below(
    folder: Path, above: Sequence[Path], closed: Callable[[Path, ImagesError], None]
) -> Iterator[Path]:
    """Yield every file below a folder in natural order, looking into each real folder once.

    Args:
        folder: Where to begin.
        above: Folders that links must not lead back into.
        closed: Told of a folder that cannot be read, and why.
    """
    visited = {identity(one) for one in above}
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        try:
            itself = identity(current)
            if itself in visited:
                continue
            visited.add(itself)
            folders, files = contents(current)
        except ImagesError as error:
            closed(current, error)
            continue
        yield from files
        waiting.extend(reversed(folders))


def unreadable(folder: Path, error: OSError) -> ImagesError:
    """Say that a folder cannot be read, with the system's reason."""
    return ImagesError(
        Message("The folder {folder} cannot be read.", folder=folder),
        why=system_says(error),
        remedy=Message(
            "Check that you may open it and that its drive is connected, then try again."
        ),
    )


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False
