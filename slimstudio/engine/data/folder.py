"""Finding the images in what a person picked, however they are laid out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from slimstudio.engine.control import Control, Unattended
from slimstudio.engine.data import archive
from slimstudio.engine.data.collection import PLAIN, Collection
from slimstudio.engine.data.directory import unreadable
from slimstudio.engine.data.doctor.finding import Reading
from slimstudio.engine.data.layouts.class_folders import (
    fill_class_folders,
    fill_deepest,
    fill_plain,
    nested,
    siblings,
)
from slimstudio.engine.data.layouts.file_names import fill_names
from slimstudio.engine.data.layouts.foreign import LabelTask, find_foreign, says_foreign
from slimstudio.engine.data.layouts.lookup import Lookup
from slimstudio.engine.data.layouts.part_folders import (
    fill_part_folders,
    flat,
    has_parts,
    parts_of,
    parts_or_whole,
)
from slimstudio.engine.data.layouts.part_names import part_called
from slimstudio.engine.data.layouts.skeleton import FolderTree, grow, is_table, unwrapped
from slimstudio.engine.data.layouts.spoken_names import with_spoken_names
from slimstudio.engine.data.layouts.table import ImageTable, fill_tables, find_tables, one_table
from slimstudio.engine.data.layouts.tables import refused
from slimstudio.engine.data.layouts.undecided import refuse_packed, undecided
from slimstudio.engine.data.listing import Listing, Part
from slimstudio.errors import ImagesError
from slimstudio.messages import Message, sentences

_UNATTENDED = Unattended()
_TABLE = "table:"


def scan(path: Path, control: Control = _UNATTENDED, layout: str = "") -> Listing:
    """List the images of what a person picked, and recognise how it is laid out.

    A folder has one sub-folder per class, perhaps with a level such as `train` and `val` above
    them, or holds a table, CSV or JSON, of paths and classes. A zip holds any of these, and the
    table can be picked itself. Pictures that just lie there have no classes. No image is opened.

    Args:
        path: A folder, a table, or a zip file.
        control: Asked now and then whether to go on.
        layout: How to read it: "folders" (the upper ones are the classes), "deepest" (the deepest
            are), "names" (those of the files say it), "plain" (nothing does), "table:" and the path
            of one in it; "" to find out.

    Returns:
        The classes and images that were found, with what was recognised in words.

    Raises:
        LayoutError: nobody can tell what the images show until the person decides.
        ImagesError: it is missing, cannot be read, is none of these, or has only one class.
        Cancelled: the person stopped the work.
    """
    listing = survey(path, control, layout)
    if listing.problem is not None:
        raise listing.problem
    return listing


def survey(path: Path, control: Control = _UNATTENDED, layout: str = "") -> Listing:
    """List images as `scan` does, also those that nothing can be learned from: see `problem`."""
    if is_table(path) and path.is_file():
        lookup = Lookup(path.parent, control, sealed=False)
        found = Collection(path.parent, path)
        return found.listing(fill_tables(found, [one_table(path, lookup)], lookup, control))
    opened = _open_root(path, control)
    tree = unwrapped(grow(opened, control))
    lookup = Lookup(tree.path, control, sealed=opened != path, tree=tree)
    listing = (
        _read_as(layout, path, tree, lookup, control)
        if layout
        else _recognised(path, tree, lookup, control)
    )
    return with_spoken_names(listing, (opened, tree.path))


class _Way(NamedTuple):
    """A way to read a folder."""

    reading: Reading
    fill: Callable[[Collection], Message]


def _read_as(
    layout: str, asked: Path, tree: FolderTree, lookup: Lookup, control: Control
) -> Listing:
    """Read a folder in the way that the person chose."""
    found = Collection(tree.path, asked)
    if layout.startswith(_TABLE):
        table = one_table(tree.path / layout.removeprefix(_TABLE), lookup)
        return found.listing(fill_tables(found, [table], lookup, control))
    if layout == "names":
        return found.listing(fill_names(found, flat(tree) or parts_or_whole(tree), control))
    if layout == "deepest":
        return found.listing(fill_deepest(found, tree, control))
    if layout == PLAIN.layout:
        return found.listing(fill_plain(found, parts_or_whole(tree), control))
    if layout == "folders":
        fill = fill_part_folders if has_parts(tree) else fill_class_folders
        return found.listing(fill(found, tree, control))
    raise ImagesError(
        Message("Images cannot be read as “{layout}”.", layout=layout),
        remedy=Message("Say folders, deepest, names, plain, or table: and the path of a table."),
    )


class _Read(NamedTuple):
    """A folder read in one way."""

    found: Collection
    description: Message
    reading: Reading


def _recognised(asked: Path, tree: FolderTree, lookup: Lookup, control: Control) -> Listing:
    """Find out how a folder is laid out, and read it so."""
    foreign = find_foreign(tree)
    answers = None if foreign is None else foreign.answers
    if foreign is not None:
        if answers is None or not _sorted_into_classes(foreign.pictures):
            raise says_foreign(asked, foreign.task)
        tree = foreign.pictures
    tree = _around_classes(tree)
    tables, unclear = find_tables(tree, lookup)
    ways = _folder_ways(tree, control)
    if tables:
        ways.insert(0, _table_way(tables, lookup, control))
    read = _read(ways[: 2 if tables else 1], asked, lookup)
    if not read or not read[0].found.usable:
        if unclear:
            raise refused(*next(iter(unclear.items())))
        read = [_unsorted(asked, tree, read, control)]
    found, description, chosen = read[0]
    boxes = any(one.meaning.boxes for one in tables)
    if boxes and found.contradictory and chosen.layout.startswith(_TABLE):
        raise says_foreign(asked, LabelTask.BOXES)
    if answers is not None:
        found.reject(answers.path, Message("It holds labels of another task, and no classes."))
    for table, why in unclear.items():
        found.reject(table, why)
    different = [one for one in read[1:] if one.found.usable and not one.found.says_as(found)]
    description = sentences(description, *map(_passed_over, different))
    others = [one.reading for one in different]
    others += [way.reading for way in ways[len(read) :]]
    return found.listing(description, others)


def _read(ways: Sequence[_Way], asked: Path, lookup: Lookup) -> list[_Read]:
    """Read a folder in several ways; what says most comes first.

    Where two say the same, the first wins: the table, which somebody wrote on purpose.
    """
    read = []
    for way in ways:
        found = Collection(lookup.root, asked)
        try:
            read.append(_Read(found, way.fill(found), way.reading))
        except ImagesError:
            if len(ways) == 1:
                raise
    return sorted(read, key=lambda one: (one.found.usable, one.found.covered), reverse=True)


def _folder_ways(tree: FolderTree, control: Control) -> list[_Way]:
    """List the ways to read folders as classes, the likeliest first."""
    folders = _Way(
        Reading("folders", Message("Use the upper folders as classes")),
        lambda found: fill_class_folders(found, tree, control),
    )
    deepest = _Way(
        Reading("deepest", Message("Use the deepest folders as classes")),
        lambda found: fill_deepest(found, tree, control),
    )
    if has_parts(tree):
        labelled = [branch for branch, part in parts_of(tree) if branch.filled]
        if not any(part is Part.TRAIN and one.filled for one, part in parts_of(tree)):
            return []
        folders = folders._replace(fill=lambda found: fill_part_folders(found, tree, control))
        return [folders, deepest] if any(map(nested, labelled)) else [folders]
    if siblings(tree):
        return [deepest, folders]
    if not tree.filled:
        return []
    return [folders, deepest] if nested(tree) else [folders]


def _unsorted(asked: Path, tree: FolderTree, read: Sequence[_Read], control: Control) -> _Read:
    """Read pictures as having no classes where they may mean nothing else.

    Raises:
        LayoutError: they may.
    """
    unsure, found = undecided(asked, tree), Collection(tree.path, asked)
    tabled = any(one.reading.layout.startswith(_TABLE) for one in read)
    if unsure.readings == (PLAIN,) and not tabled and (plain := _loose(tree)):
        return _Read(found, fill_plain(found, plain, control), PLAIN)
    if not read or unsure.readings[:-1]:
        raise unsure
    return read[0]


def _loose(tree: FolderTree) -> list[tuple[FolderTree, Part]]:
    """List folders in which pictures just lie there; none where they may be those of a class."""
    return flat(tree) if tree.images or has_parts(tree) else []


def _table_way(tables: Sequence[ImageTable], lookup: Lookup, control: Control) -> _Way:
    first = tables[0].table.path
    chosen = list(tables)
    if len({one.part for one in tables}) < len(tables):
        # Several that are not parts of one: the one that speaks of most images.
        chosen = [max(tables, key=lambda one: sum(1 for _ in one.table.rows()))]
        first = chosen[0].table.path
    name = first.relative_to(lookup.root).as_posix()
    return _Way(
        Reading(f"{_TABLE}{name}", Message("Use the table {name}", name=name)),
        lambda found: fill_tables(found, chosen, lookup, control),
    )


def _passed_over(other: _Read) -> Message:
    found, _, reading = other
    if reading.layout.startswith(_TABLE):
        return Message(
            "The table {name} lists {count:,} of the images and is not used.",
            name=reading.layout.removeprefix(_TABLE),
            count=found.covered,
        )
    return Message("The names of the folders are not used.")


def _sorted_into_classes(tree: FolderTree) -> bool:
    """Tell whether pictures lie in folders of classes, and not only in those of parts."""
    if has_parts(tree):
        return all(len(one.filled) > 1 for one, _ in parts_of(tree))
    return len(tree.filled) > 1 and not all(part_called(one.name) for one in tree.filled)


def _around_classes(tree: FolderTree) -> FolderTree:
    """Go into the only folder that holds pictures, if these are sorted and no table lies above."""
    while (
        len(tree.filled) == 1
        and not (tree.images or tree.tables)
        and (len(tree.filled[0].filled) > 1)
    ):
        tree = tree.filled[0]
    return tree


def _open_root(path: Path, control: Control) -> Path:
    try:
        if path.is_dir():
            return path
        exists = path.exists()
    except OSError as error:
        raise unreadable(path, error) from error
    if not exists:
        raise ImagesError(
            Message("The image folder {path} does not exist.", path=path),
            why=Message("It was moved, renamed or deleted, or its drive is not connected."),
            remedy=Message("Pick the folder again."),
        )
    refuse_packed(path)
    return archive.unpack(path, control)
