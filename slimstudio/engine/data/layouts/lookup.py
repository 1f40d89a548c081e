"""Finding the images that a table speaks of, however it writes their paths."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from slimstudio.engine.data.layouts.skeleton import grow
from slimstudio.engine.data.listing import SUFFIXES
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.layouts.skeleton import FolderTree

GONE = Message("there is no such file")
_OUTSIDE = Message("it leads out of the zip")
_SEVERAL = Message("several files are called so")
# Label Studio puts eight digits and letters before the names of files that it was given.
_UPLOADED = re.compile(r"^[0-9a-f]{8}-(?=.)")
_ADDRESS = re.compile(r"^[a-z][a-z0-9+.-]+://", re.IGNORECASE)


class Lookup:
    """Finds files below a folder by what is written of them.

    A path that leads from the table to a file is taken as it is. Otherwise the file is searched by
    the end of its path: absolute paths of another computer, names alone, names without ending.

    Args:
        root: The folder.
        control: Asked now and then whether to go on.
        sealed: Whether paths must not lead out of the folder, because a stranger may have written
            them: in a zip. They are then not even looked at.
        tree: All that lies in the folder, where that is known already.
    """

    def __init__(
        self, root: Path, control: Control, *, sealed: bool, tree: FolderTree | None = None
    ) -> None:
        self.root = root
        self._control = control
        self._tree = tree
        self._sealed = sealed
        self._by_name: dict[str, list[tuple[str, ...]]] | None = None
        self._by_stem: dict[str, list[tuple[str, ...]]] = defaultdict(list)

    def find(self, written: str, base: Path | None = None) -> tuple[str, Message]:
        """Find a file.

        Args:
            written: Its path as the table has it.
            base: The folder that relative paths start from; None for the root.

        Returns:
            Its path, relative to the root where it lies below, and why it cannot be used, if so.
        """
        if "\0" in written or not written.strip():
            return "", GONE
        root = self.root
        outside = False
        for spelled in _spellings(written):
            inside, relative = _relative(root, base or root, spelled)
            if not inside:
                outside = True
                if self._sealed or _remote(spelled):
                    continue
            path = root / relative
            try:
                # Only what the system can write can be stored; a fifo would never end.
                os.fsencode(relative)
                if not path.is_file():
                    continue
                if self._sealed and not path.resolve().is_relative_to(root.resolve()):
                    return "", _OUTSIDE
            except (OSError, ValueError):
                continue
            return relative, NO_MESSAGE
        found, reason = self._by_end(written)
        if reason is GONE and outside and self._sealed:
            return "", _OUTSIDE
        return found, reason

    def _by_end(self, written: str) -> tuple[str, Message]:
        parts = _ending(written)
        if not parts:
            return "", GONE
        if self._by_name is None:
            self._by_name = self._index()
        *above, name = parts
        found: Sequence[tuple[str, ...]] = self._by_name.get(name, ())
        if not found and PurePosixPath(name).suffix not in SUFFIXES:
            found = self._by_stem.get(name, ())
        if not found and _UPLOADED.match(name):
            name = _UPLOADED.sub("", name)
            found = self._by_name.get(name, ()) or self._by_stem.get(name, ())
        if not found:
            return "", GONE
        if len(found) > 1:
            scores = [_common_end(one[:-1], above) for one in map(_keys, found)]
            best = max(scores)
            found = [one for one, score in zip(found, scores, strict=True) if score == best]
        if len(found) > 1:
            return "", _SEVERAL
        return str(Path(*found[0])), NO_MESSAGE

    def _index(self) -> dict[str, list[tuple[str, ...]]]:
        """Remember every image below the root by its name, and by its name without ending."""
        by_name: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for branch in (self._tree or grow(self.root, self._control)).below():
            if not branch.images:
                continue
            above = branch.path.relative_to(self.root).parts
            for file in branch.files():
                if file.suffix.casefold() in SUFFIXES:
                    by_name[_key(file.name)].append((*above, file.name))
                    self._by_stem[_key(file.stem)].append((*above, file.name))
        return by_name


def _relative(root: Path, base: Path, written: str) -> tuple[bool, str]:
    """Write a path relative to the root, without asking the system; tell whether it lies below."""
    absolute = os.path.normpath(base / written)
    try:
        return True, str(Path(absolute).relative_to(root))
    except ValueError:
        return False, absolute


def _remote(written: str) -> bool:
    r"""Tell whether a path names another computer: `\\server\share` would log in there."""
    return written.startswith(("\\\\", "//"))


def _spellings(written: str) -> Iterable[str]:
    """Take Windows' strokes for what they mean, and letters for what they are on other systems."""
    yield written
    if "\\" in written:
        yield written.replace("\\", "/")
    for form in ("NFC", "NFD"):
        if (other := unicodedata.normalize(form, written)) != written:
            yield other


def _ending(written: str) -> tuple[str, ...]:
    """Take a path or an address to its names, the last of which is the file."""
    text = written.strip()
    if "?d=" in text:  # Label Studio's local files
        text = unquote(text.partition("?d=")[2])
    elif _ADDRESS.match(text):
        text = unquote(_ADDRESS.sub("", text).partition("?")[0])
    text = text.replace("\\", "/")
    return tuple(
        _key(one) for one in text.split("/") if one not in {"", ".", ".."} and not one.endswith(":")
    )


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name.strip()).casefold()


def _keys(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(_key, names))


def _common_end(names: Sequence[str], others: Sequence[str]) -> int:
    count = 0
    for one, other in zip(reversed(names), reversed(others), strict=False):
        if one != other:
            break
        count += 1
    return count
