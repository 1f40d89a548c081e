"""How a photograph becomes the pixels that a network sees; travels with exported networks."""

import contextlib

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

# Values of black and white.
Levels = tuple[float, float]

# The largest value of files with 8 to 16 bits, and of those where 1 is white.
_CUSTOMS = (1, 255, 1023, 4095, 16383, 65535)
_NO_VALUE = 1e30  # what maps write where nothing was measured
_LEAST_USED = 0.25  # what reaches less of a custom's values was not written by it


def prepared(
    image: Image.Image,
    size: int | tuple[int, int],
    resize: int,
    interpolation: str,
    levels: Levels | None = None,
) -> NDArray[np.uint8]:
    """Turn a picture into the part that a network sees.

    It is turned upright as its EXIF data says; transparency becomes white; grey, palettes and inks
    become RGB; deeper values than 8 bits are scaled to 0 to 255. It is scaled, antialiased, so that
    it just covers a rectangle of the shape of `size` whose shorter side has `resize` pixels, and
    the central part of `size` pixels is cut out.

    Args:
        image: What Pillow opened; may be changed.
        size: What the network sees, in pixels: the side of a square, or height and width.
        resize: Of the shorter side, in pixels.
        interpolation: "bilinear" or "bicubic".
        levels: Values of black and white in deep pictures; None for what the picture holds.

    Returns:
        uint8 [H, W, 3], RGB.
    """
    image.draft(None, (enough(size, resize),) * 2)
    return np.asarray(_cut(upright(image, levels), size, resize, interpolation))


def enough(size: int | tuple[int, int], resize: int) -> int:
    """Tell how many pixels of the shorter side have to be decoded.

    JPEG decoders can shrink by 2, 4 or 8 for free; stopping at twice the size leaves the exact
    filter enough to work with.
    """
    height, width = (size, size) if isinstance(size, int) else size
    return 2 * -(-resize * max(height, width) // min(height, width))


def upright(image: Image.Image, levels: Levels | None = None) -> Image.Image:
    """Turn a loaded picture as its EXIF data says, and convert it to RGB."""
    # A damaged note beside an intact picture is no reason to lose the picture.
    with contextlib.suppress(Exception):
        ImageOps.exif_transpose(image, in_place=True)
    if image.mode == "RGB" and not image.has_transparency_data:
        return image
    if is_deep(image):
        return _from_deep(image, levels)
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        white = Image.new("RGB", clear.size, "white")
        white.paste(clear, mask=clear.getchannel("A"))
        return white
    return image.convert("RGB")


def is_deep(image: Image.Image) -> bool:
    """Tell whether a picture is grey with more than 8 bits, or floating point."""
    return image.mode.startswith("I") or image.mode == "F"


def deep_range(image: Image.Image) -> tuple[float, float]:
    """Find the least and largest value of a deep picture."""
    values = _deep_values(image)
    return float(values.min(initial=0)), float(values.max(initial=0))


def levels_of(low: float, high: float) -> Levels:
    """Say which values are black and white where the least and largest values are these."""
    if low < 0:
        return low, max(high, low + 1e-6)
    fitting = [one for one in _CUSTOMS if high <= one and high >= _LEAST_USED * one]
    return 0.0, float(fitting[0]) if fitting else max(high, 1e-6)


def _deep_values(image: Image.Image) -> NDArray[np.float32]:
    values = np.asarray(image)
    tags = getattr(image, "tag_v2", {})
    if image.mode == "I" and tags.get(258) == (32,) and tags.get(339, (1,))[0] == 1:
        values = values.view(np.uint32)  # Pillow takes them for signed
    numbers = np.nan_to_num(values.astype(np.float32), posinf=0, neginf=0)
    numbers[np.abs(numbers) > _NO_VALUE] = 0
    return numbers


def _from_deep(image: Image.Image, levels: Levels | None) -> Image.Image:
    values = _deep_values(image)
    black, white = levels or levels_of(float(values.min(initial=0)), float(values.max(initial=0)))
    values -= black
    values *= 255 / (white - black)
    grey = np.clip(np.rint(values, out=values), 0, 255, out=values).astype(np.uint8)
    return Image.fromarray(grey).convert("RGB")


def _cut(
    image: Image.Image, size: int | tuple[int, int], resize: int, interpolation: str
) -> Image.Image:
    """Scale a picture and cut out its central part, in one step."""
    width, height = image.size
    high, wide = (size, size) if isinstance(size, int) else size
    shorter = min(high, wide)
    # By which of its sides the picture just covers what is cut from it.
    narrow = width * high <= height * wide
    times, over = (wide, shorter * width) if narrow else (high, shorter * height)
    scaled = int(resize * times * width / over), int(resize * times * height / over)
    # Where the part is larger than the scaled picture (a network that wants more than it resizes
    # to), as much as there is is used instead of padding with black.
    kept = min(shorter, resize)
    part = kept * wide / shorter, kept * high / shorter
    left, top = (round((whole - cut) / 2) for whole, cut in zip(scaled, part, strict=True))
    across, down = width / scaled[0], height / scaled[1]
    box = (left * across, top * down, (left + part[0]) * across, (top + part[1]) * down)
    return image.resize((wide, high), Image.Resampling[interpolation.upper()], box=box)
