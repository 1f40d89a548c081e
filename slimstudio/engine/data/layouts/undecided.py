"""What is said where nothing tells what images show, and what they may mean all the same."""

from pathlib import Path

from slimstudio.engine.data.collection import PLAIN, USED_PLAIN, no_images
from slimstudio.engine.data.directory import contents
from slimstudio.engine.data.doctor.finding import Reading
from slimstudio.engine.data.layouts.class_folders import is_image
from slimstudio.engine.data.layouts.file_names import named_classes
from slimstudio.engine.data.layouts.part_folders import flat
from slimstudio.engine.data.layouts.skeleton import FolderTree
from slimstudio.engine.data.listing import LayoutError, Part
from slimstudio.errors import ImagesError
from slimstudio.messages import Message, sentences

_MOST_ABOVE = 200
_NAMED = 6
_ARCHIVES = {
    ".tar": "tar", ".tgz": "tar", ".gz": "gzip", ".bz2": "bzip2", ".xz": "xz", ".zst": "Zstandard",
    ".7z": "7-Zip", ".rar": "RAR",
}  # fmt: skip
_SHEETS = frozenset({".xlsx", ".xls", ".ods", ".numbers"})
_PACKED = frozenset(
    {".parquet", ".arrow", ".tfrecord", ".tfrecords", ".npz", ".npy", ".h5", ".hdf5", ".mat",
     ".lmdb", ".pkl"}
)  # fmt: skip


def refuse_packed(path: Path) -> None:
    """Say of a file that packs pictures in a way of its own what to do with it.

    Raises:
        ImagesError: it is called like one.
    """
    suffix = path.suffix.casefold()
    if suffix in _ARCHIVES:
        raise ImagesError(
            Message("{path} is a {kind} archive.", path=path, kind=_ARCHIVES[suffix]),
            why=Message("SlimStudio unpacks zip files only."),
            remedy=Message("Unpack it yourself and pick the folder."),
        )
    if suffix in _SHEETS:
        raise ImagesError(
            Message("{path} is a spreadsheet.", path=path),
            why=Message("SlimStudio reads tables as CSV or JSON."),
            remedy=Message("Save it as “CSV UTF-8” in your spreadsheet, and pick that file."),
        )
    if suffix in _PACKED:
        raise ImagesError(
            Message("{path} packs pictures into one data file.", path=path),
            why=Message("SlimStudio reads pictures as files."),
            remedy=Message("Write them as JPEG or PNG into one folder for each class."),
        )


def without_classes(asked: Path, tree: FolderTree) -> ImagesError:
    """Say that nothing tells what the images of a folder show."""
    if not tree.total:
        return _no_images(asked, tree)
    return ImagesError(
        Message("The images in {folder} lie there without class folders.", folder=asked),
        why=Message("Nothing says which class each of them shows."),
        remedy=Message(
            "Give each class its own sub-folder with its photographs in it, and pick "
            "the folder above; or write a table (CSV or JSON) of paths and classes."
        ),
    )


def _no_images(asked: Path, tree: FolderTree) -> ImagesError:
    suffixes = sorted({suffix for one in tree.below() for suffix in one.suffixes})
    packed = [one for one in suffixes if one in _ARCHIVES or one in _PACKED]
    if packed:
        return ImagesError(
            Message("There are no images in {asked}.", asked=asked),
            why=Message("It holds files that pack others: {packed}.", packed=packed),
            remedy=Message(
                "Unpack them into one folder for each class, and pick the folder above."
            ),
        )
    return no_images(asked)


def undecided(asked: Path, tree: FolderTree) -> LayoutError:
    """Say that nothing tells what the images of a folder show, and what they may mean."""
    error = without_classes(asked, tree)
    what, why, readings = error.what, error.why, []
    classes = named_classes(one for one, part in flat(tree) if part is not Part.TEST)
    if classes:
        what = Message(
            "The images in {folder} have no class folders, but their names seem to say what they "
            "show: {classes}.",
            folder=asked,
            classes=classes[:_NAMED],
        )
        why = Message("Names of files are taken for classes only where you say so.")
        words = Message("Use the names of the files ({count:,} classes)", count=len(classes))
        readings.append(Reading("names", words))
    readings += _above(asked, tree)
    remedy = error.remedy
    if readings and readings[0].path:
        remedy = sentences(
            Message("Pick {folder}, which holds it.", folder=readings[0].path), remedy
        )
    elif readings:
        told = Message("To take the names for the classes, choose the layout “names”.")
        remedy = sentences(told, remedy)
    if tree.total:
        readings.append(PLAIN)
        remedy = sentences(remedy, USED_PLAIN)
    return LayoutError(what, why=why, remedy=remedy, readings=tuple(readings))


def _above(asked: Path, tree: FolderTree) -> list[Reading]:
    """Tell whether the person picked a class folder in place of the folder above."""
    if not tree.images or tree.filled or tree.path != asked:
        return []
    try:
        folders, _ = contents(asked.parent)
        with_images = sum(any(map(is_image, contents(one)[1])) for one in folders[:_MOST_ABOVE])
    except ImagesError:
        return []
    if with_images < 2:
        return []
    words = Message("Use the folder above ({count:,} classes)", count=with_images)
    return [Reading("", words, asked.parent)]
