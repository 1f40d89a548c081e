"""The folders of a data set, with how much lies in each: enough to tell how it is laid out."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.data.directory import contents, identity, is_clutter, natural_key, unreadable
from slimstudio.engine.data.listing import SUFFIXES
from slimstudio.errors import ImagesError

if TYPE_CHECKING:
    from slimstudio.engine.control import Control

TABLE_SUFFIXES = (".csv", ".tsv", ".json", ".jsonl")
_DEEPEST = 8
_MOST_FOLDERS = 50_000


def is_table(file: Path) -> bool:
    """Tell whether a file is called like a table."""
    return file.suffix.casefold() in TABLE_SUFFIXES


@dataclass(frozen=True)
class FolderTree:
    """A folder.

    Args:
        path: Where it is.
        folders: Those in it, in natural order.
        images: How many files directly in it are called like images.
        tables: Files directly in it that are called like tables.
        suffixes: Of all files directly in it, in small letters.
    """

    path: Path
    folders: tuple[FolderTree, ...]
    images: int
    tables: tuple[Path, ...] = ()
    suffixes: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name

    @cached_property
    def total(self) -> int:
        """How many images lie in it and below."""
        return self.images + sum(one.total for one in self.folders)

    @property
    def filled(self) -> tuple[FolderTree, ...]:
        """The folders in it that hold images, at any depth."""
        return tuple(one for one in self.folders if one.total)

    def leaves(self) -> Iterator[FolderTree]:
        """Yield every folder, this one too, that holds images itself."""
        if self.images:
            yield self
        for one in self.folders:
            yield from one.leaves()

    def below(self) -> Iterator[FolderTree]:
        """Yield this folder and all in it."""
        yield self
        for one in self.folders:
            yield from one.below()

    def files(self) -> list[Path]:
        """List the files directly in it, in natural order."""
        return contents(self.path)[1]


def grow(root: Path, control: Control) -> FolderTree:
    """Look at all folders below one; what a link leads back to is left out.

    Raises:
        ImagesError: the folder itself cannot be read.
        Cancelled: the person stopped the work.
    """
    seen = {identity(root)}

    def branch(folder: Path, depth: int) -> FolderTree:
        control.check()
        folders, files = _entries(folder)
        below = []
        for one in folders if depth < _DEEPEST else ():
            try:
                known = identity(one)
                if known in seen or len(seen) > _MOST_FOLDERS:
                    continue
                seen.add(known)
                below.append(branch(one, depth + 1))
            except ImagesError:  # told where its files are listed
                below.append(FolderTree(one, (), 0))
        suffixes = [os.path.splitext(name)[1].casefold() for name in files]  # noqa: PTH122 - many
        return FolderTree(
            folder,
            tuple(below),
            sum(suffix in SUFFIXES for suffix in suffixes),
            tuple(
                folder / name
                for name, suffix in zip(files, suffixes, strict=True)
                if suffix in TABLE_SUFFIXES
            ),
            frozenset(suffixes),
        )

    return branch(root, 0)


def _entries(folder: Path) -> tuple[Sequence[Path], Sequence[str]]:
    folders: list[str] = []
    files: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not is_clutter(entry.name):
                    (folders if _is_folder(entry) else files).append(entry.name)
    except OSError as error:
        raise unreadable(folder, error) from error
    return [folder / name for name in sorted(folders, key=natural_key)], sorted(files)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def unwrapped(tree: FolderTree) -> FolderTree:
    """Go down while a folder holds nothing but one folder of folders, as zips often do."""
    while not (tree.images or tree.tables) and len(tree.folders) == 1:
        (inner,) = tree.folders
        # One folder of images is a single class, and an error.
        if not (inner.folders or inner.tables):
            return tree
        tree = inner
    return tree
