"""Finding the images in what a person picked, however they are laid out."""

from pathlib import Path

from slimstudio.engine.control import Control, Unattended
from slimstudio.engine.data import archive
from slimstudio.engine.data.collection import Collection
from slimstudio.engine.data.directory import contents, identity, unreadable
from slimstudio.engine.data.layouts.class_folders import is_image, list_class_folders
from slimstudio.engine.data.layouts.part_folders import has_parts, list_part_folders
from slimstudio.engine.data.listing import Listing
from slimstudio.errors import ImagesError

_UNATTENDED = Unattended()


def scan(path: Path, control: Control = _UNATTENDED) -> Listing:
    """List the images of a folder that has one sub-folder per class, or of a zip of such a folder.

    A level `train` and `val` (or `valid`, `validation`, `test`) may lie above the classes. Files
    are told by their suffix; none is opened.

    Args:
        path: A folder or a zip file.
        control: Asked now and then whether to go on.

    Returns:
        The classes and images that were found.

    Raises:
        ImagesError: it is missing, cannot be read, is no such folder, or has fewer than two
            classes.
        Cancelled: the person stopped the work.
    """
    root = _unwrap(_open_root(path, control))
    found = Collection(root, path)
    folders, _ = contents(root)
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
            f"The image folder {path} does not exist.",
            why="It was moved, renamed or deleted, or its drive is not connected.",
            remedy="Pick the folder again.",
        )
    return archive.unpack(path, control)


def _unwrap(root: Path) -> Path:
    """Go down while a folder holds nothing but one folder of folders, as zips often do."""
    visited = {identity(root)}
    while True:
        folders, files = contents(root)
        if len(folders) != 1 or any(map(is_image, files)):
            return root
        # One folder of images is a single class, and an error; a link upwards would never end.
        if not contents(folders[0])[0] or identity(folders[0]) in visited:
            return root
        root = folders[0]
        visited.add(identity(root))
