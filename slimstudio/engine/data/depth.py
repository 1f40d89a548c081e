"""One rule for the deep pictures of a data set: which values are black and white in all of them."""

from pathlib import Path

import numpy as np
from PIL import Image

from slimstudio.engine.control import Control
from slimstudio.engine.data.decode import FORMATS, loaded
from slimstudio.engine.data.in_order import in_order
from slimstudio.engine.data.listing import PackedFiles
from slimstudio.engine.data.prepare import Levels, deep_range, is_deep, levels_of
from slimstudio.system.ordinary_file import open_ordinary

# Formats that can be deep; that a PNG is stands in its head.
_SUFFIXES = (".tif", ".tiff", ".png")
_PNG_HEAD_BYTES = 26
_DEEP_GREY = (16, 0)  # bits and kind of colour of a PNG
_MOST_READ = 256  # levels go by custom, so that more pictures hardly change them


def levels_in(files: PackedFiles, control: Control) -> Levels | None:
    """Find which values are black and white in the deep pictures among these.

    Args:
        files: Images of any kind.
        control: Asked now and then whether to go on.

    Returns:
        None where no picture has more than 8 bits, or none can be read.

    Raises:
        Cancelled: the person stopped the work.
    """
    maybe = np.flatnonzero(files.ending(_SUFFIXES)).tolist()
    deep = [
        at
        for at, yes in zip(
            maybe,
            in_order(lambda at: _may_be_deep(files[maybe[at]].path), len(maybe), control),
            strict=True,
        )
        if yes
    ]
    if len(deep) > _MOST_READ:
        deep = [deep[at] for at in np.linspace(0, len(deep) - 1, _MOST_READ).astype(int)]
    ranges = list(in_order(lambda at: _range(files[deep[at]].path), len(deep), control))
    known = [one for one in ranges if one is not None]
    if not known:
        return None
    return levels_of(min(low for low, _ in known), max(high for _, high in known))


def _may_be_deep(path: Path) -> bool:
    """Tell whether a file is worth opening, from its first bytes."""
    try:
        with open_ordinary(path) as file:
            head = file.read(_PNG_HEAD_BYTES)
    except OSError:
        return False
    if head.startswith(b"\x89PNG"):
        return tuple(head[24:26]) == _DEEP_GREY
    return head[:2] in {b"II", b"MM"}


def _range(path: Path) -> tuple[float, float] | None:
    try:
        with open_ordinary(path) as file, Image.open(file, formats=FORMATS) as image:
            if not is_deep(image):
                return None
            with loaded(image, 1):
                return deep_range(image)
    except Exception:  # noqa: BLE001 - on damaged files Pillow raises whatever comes to hand
        return None
