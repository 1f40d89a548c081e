"""How photographs are prepared for an exported network: as words, and as a program.

The program is made of the very lines that prepare them in SlimStudio.
"""

from __future__ import annotations

import ast
import inspect
from types import ModuleType
from typing import TYPE_CHECKING

from slimstudio.engine.image_size import sides

if TYPE_CHECKING:
    from slimstudio.engine.models.network import Preprocessing

# Said of pictures that Pillow opens, wherever such a program opens them.
READING = """\
from PIL import PngImagePlugin

# Photographs of 200 megapixels are no attack, and neither are colour profiles of megabytes.
Image.MAX_IMAGE_PIXELS = None
PngImagePlugin.MAX_TEXT_CHUNK = PngImagePlugin.MAX_TEXT_MEMORY
try:
    from pi_heif import register_heif_opener
except ImportError:  # only HEIC photographs of phones need it: pip install pi-heif
    pass
else:
    register_heif_opener()
"""

_UPRIGHT = (
    "Of several frames, the first is taken.",
    "It is turned upright as its EXIF note says (HEIC comes upright from its decoder).",
)
_DEEP = "Grey values of more than 8 bits and floating point values are scaled to 0 to 255"
_COLOURS = "Colours of 16 bits keep their upper 8."
_ON_WHITE = (
    "Transparent and half transparent colours are mixed with white.",
    "Palettes, grey (one value for red, green and blue) and inks (CMYK) become RGB.",
    "Colour profiles are not applied.",
)
_PREPARE = '''

def prepare(photo):
    """Turn a photograph (a PIL image) into what the network takes, {shape}."""
    pixels = prepared(photo, {size}, {resize}, {interpolation!r}, {levels!r})
'''
_RAW = "    return pixels[None].copy()\n"
_FLOAT = """\
    mean, std = np.array({mean!r}, np.float32), np.array({std!r}, np.float32)
    values = (pixels.astype(np.float32) / 255 - mean) / std
    return np.ascontiguousarray(values.transpose(2, 0, 1)[None])
"""


def program(preprocessing: Preprocessing, *, raw: bool) -> str:
    """Write a program with a function `prepare`, which needs Pillow and numpy only.

    Args:
        preprocessing: What the network expects.
        raw: Whether the file takes pixels; see `ExportOptions`.

    Returns:
        Python source.
    """
    from slimstudio.engine.data import prepare  # noqa: PLC0415 - numpy comes with it

    height, width = sides(preprocessing.size)
    shape = f"uint8 [1, {height}, {width}, 3]" if raw else f"float32 [1, 3, {height}, {width}]"
    return "\n".join(
        (
            source_of(prepare),
            READING,
            _PREPARE.format(
                shape=shape,
                size=preprocessing.size,
                resize=preprocessing.resize,
                interpolation=str(preprocessing.interpolation),
                levels=preprocessing.levels,
            )
            + (_RAW if raw else _FLOAT.format(mean=preprocessing.mean, std=preprocessing.std)),
        )
    )


def steps(preprocessing: Preprocessing, *, raw: bool) -> str:
    """Tell each step in Markdown."""
    from slimstudio.engine.data.prepare import enough  # noqa: PLC0415 - numpy comes with it

    mean, std = (
        [round(value, 4) for value in each] for each in (preprocessing.mean, preprocessing.std)
    )
    (height, width), resize = sides(preprocessing.size), preprocessing.resize
    levels = preprocessing.levels
    deep = (
        f"so that {levels[0]:g} becomes 0 and {levels[1]:g} becomes 255"
        if levels
        else "by what each picture holds: from 0 to the largest value of 1, 8, 10, 12, 14 or 16 "
        "bits that it comes near to"
    )
    until = f"its shorter side has {resize} pixels, and the central square of {width} pixels"
    if height != width:
        least = [resize * side // min(height, width) for side in (height, width)]
        until = f"it just covers {least[0]} rows of {least[1]} pixels, and the central part, "
        until += f"{height} rows of {width} pixels,"
    scaled = (
        f"The picture is scaled ({preprocessing.interpolation}, antialiased) until {until} is cut "
        "out. A JPEG may be decoded at a half, a quarter or an eighth of its size, as long as its "
        f"shorter side keeps {enough(preprocessing.size, resize)} pixels."
    )
    told = (*_UPRIGHT, f"{_DEEP}, {deep}. {_COLOURS}", *_ON_WHITE, scaled)
    numbers = (
        f"Values are divided by 255; then the mean {mean} is subtracted and the result divided by "
        f"{std}, in the order red, green, blue."
    )
    takes = (
        f"The network takes float32 [batch, 3, {height}, {width}] and answers with a score for "
        "each class."
    )
    listed = "\n".join(f"{at}. {one}" for at, one in enumerate((*told, numbers), 1))
    inside = (
        "The files that hold the computation do the last step themselves: `.pt2` and `.onnx` take "
        f"the part that is cut out as uint8 [batch, {height}, {width}, 3] and answer with the "
        "share of each class."
    )
    return "\n\n".join((listed, takes, *([inside] if raw else [])))


def source_of(module: ModuleType) -> str:
    """Get a module's text without its imports from SlimStudio."""
    text = inspect.getsource(module)
    lines = text.splitlines(keepends=True)
    for node in ast.parse(text).body:
        # The future is imported once, at the top of what the text becomes a part of.
        name = (node.module or "") if isinstance(node, ast.ImportFrom) else ""
        own = name.startswith("slimstudio") or name == "__future__"
        if own and node.end_lineno is not None:
            lines[node.lineno - 1 : node.end_lineno] = [""] * (node.end_lineno - node.lineno + 1)
    return f"# From SlimStudio's {module.__name__.rpartition('.')[2]}.py:\n{''.join(lines)}"
