"""Finding the images in what a person picked, however they are laid out."""

from pathlib import Path

from slimstudio.engine.control import Control, Unattended
from slimstudio.engine.data import archive
from slimstudio.engine.data.collection import Collection
from slimstudio.engine.data.directory import contents, identity, unreadable
from slimstudio.engine.data.layouts.class_folders import is_image, list_class_folders
from slimstudio.engine.data.layouts.part_folders import has_parts, list_part_folders
from slimstudio.engine.data.layouts.table import is_table, list_table, lists_images
from slimstudio.engine.data.listing import Listing
from slimstudio.errors import ImagesError
from slimstudio.messages import Message

_UNATTENDED = Unattended()


def scan(path: Path, control: Control = _UNATTENDED) -> Listing:
    """List the images of what a person picked, and recognise how it is laid out.

    A folder has one sub-folder per class, perhaps with a level `train` and `val` (or `valid`,
    `validation`, `test`) above them, or holds a table, CSV or JSON, of paths and classes. A zip
    holds any of these, and the table can be picked itself. No image is opened.

    Args:
        path: A folder, a table, or a zip file.
        control: Asked now and then whether to go on.

    Returns:
        The classes and images that were found, with what was recognised in words.

    Raises:
        ImagesError: it is missing, cannot be read, is none of these, or has fewer than two
            classes.
        Cancelled: the person stopped the work.
    """
    if is_table(path) and path.is_file():
        return list_table(Collection(path.parent, path), path, control, sealed=False)
    opened = _open_root(path, control)
    root = _unwrap(opened)
    found = Collection(root, path)
    folders, files = contents(root)
    tables = [file for file in files if is_table(file) and lists_images(file)]
    if len(tables) == 1:
        return list_table(found, tables[0], control, sealed=opened != path)
    if has_parts(folders):
        return list_part_folders(found, control)
    return list_class_folders(found, control)


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
    return archive.unpack(path, control)


def _unwrap(root: Path) -> Path:
    """Go down while a folder holds nothing but one folder of folders, as zips often do."""
    visited = {identity(root)}
    while True:
        folders, files = contents(root)
        if len(folders) != 1 or any(is_image(file) or is_table(file) for file in files):
            return root
        # One folder of images is a single class, and an error; a link upwards would never end.
        below, files_below = contents(folders[0])
        if not (below or any(map(is_table, files_below))) or identity(folders[0]) in visited:
            return root
        root = folders[0]
        visited.add(identity(root))
