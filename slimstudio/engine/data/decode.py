"""One photograph from its file to the pixels that a network sees."""

import contextlib
import warnings
from errno import EINVAL
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from slimstudio.engine.data.listing import READABLE
from slimstudio.engine.models.network import Interpolation, Preprocessing
from slimstudio.errors import ImagesError, system_reason
from slimstudio.messages import Message

MOST_PIXELS = 100_000_000

# Pillow only warns about pictures that need gigabytes once decoded, until they are twice as large.
# This is its documented way to make that an error, and holds for the whole process.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)

# MPO, what two-lensed cameras write, is opened by the one for JPEG and has no name of its own here.
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "DIB", "TIFF", "GIF")
_TOO_LARGE = Message("It has more than {millions} million pixels.", millions=MOST_PIXELS // 10**6)
_REASONS: dict[type[Exception], Message] = {
    UnidentifiedImageError: Message(
        "It holds no picture that SlimStudio can read ({readable}).", readable=READABLE
    ),
    Image.DecompressionBombError: _TOO_LARGE,
    Image.DecompressionBombWarning: _TOO_LARGE,
    FileNotFoundError: Message("The file is no longer there."),
    PermissionError: Message("The system does not allow to open it."),
    MemoryError: Message("There is not enough memory to decode it."),
}
_FILTERS = {
    Interpolation.BILINEAR: Image.Resampling.BILINEAR,
    Interpolation.BICUBIC: Image.Resampling.BICUBIC,
}
# JPEG decoders can shrink by 2, 4 or 8 for free; stopping at twice the size leaves the exact
# filter enough to work with.
_DRAFT_FACTOR = 2


def decode(path: Path, preprocessing: Preprocessing) -> NDArray[np.uint8]:
    """Read an image as the network's preprocessing says, up to normalisation.

    Turned upright as its EXIF data says; of several frames the first; transparency becomes white;
    16-bit values become 8-bit. Scaling is antialiased, like torchvision's `Resize` and
    `CenterCrop` on a Pillow image.

    Args:
        path: A JPEG, PNG, WebP, BMP, TIFF or GIF file, whatever its suffix says.
        preprocessing: Gives `resize`, `size` and `interpolation`.

    Returns:
        uint8 [S, S, 3], RGB.

    Raises:
        ImagesError: it cannot be read; `why` is a sentence about the file.
    """
    try:
        check_ordinary(path)
        with Image.open(path, formats=FORMATS) as image:
            return _prepared(image, preprocessing)
    # On damaged files Pillow's decoders raise whatever comes to hand.
    except Exception as error:
        raise ImagesError(
            Message("The image {path} cannot be read.", path=path),
            why=_reason(path, error),
            remedy=Message("Replace it with an intact copy."),
        ) from error


def check_ordinary(path: Path) -> None:
    """Refuse a pipe or a device, which might be read for ever, and a folder.

    Raises:
        OSError: it is none of the system's ordinary files; the reason is a sentence.
    """
    if path.exists() and not path.is_file():
        raise OSError(EINVAL, Message("it is no ordinary file"))


def _prepared(image: Image.Image, preprocessing: Preprocessing) -> NDArray[np.uint8]:
    if image.width * image.height > MOST_PIXELS:
        raise Image.DecompressionBombError
    shorter = preprocessing.resize
    image.draft(None, (_DRAFT_FACTOR * shorter, _DRAFT_FACTOR * shorter))
    image.load()
    return np.asarray(_cut(upright(image), preprocessing))


def upright(image: Image.Image) -> Image.Image:
    """Turn a loaded image as its EXIF data says, and convert it to RGB."""
    return _coloured(_turned(image))


def _turned(image: Image.Image) -> Image.Image:
    # A damaged note beside an intact picture is no reason to lose the picture.
    with contextlib.suppress(Exception):
        ImageOps.exif_transpose(image, in_place=True)
    return image


def _coloured(image: Image.Image) -> Image.Image:
    """Convert any Pillow mode to RGB."""
    if image.mode == "RGB" and not image.has_transparency_data:
        return image
    if image.mode.startswith("I") or image.mode == "F":
        return _from_deep(image).convert("RGB")
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        white = Image.new("RGB", clear.size, "white")
        white.paste(clear, mask=clear.getchannel("A"))
        return white
    return image.convert("RGB")


def _from_deep(image: Image.Image) -> Image.Image:
    """Bring 16-bit integers and floating point values to 8-bit grey."""
    values = np.nan_to_num(np.asarray(image).astype(np.float32))
    # Whole numbers use the range of 16 bits. Floating point has no fixed range: 0 to 1 is the
    # custom, and what goes beyond it is taken as 0 to 255.
    if image.mode != "F":
        values /= 257
    elif values.max(initial=0.0) <= 1.0:
        values *= 255
    return Image.fromarray(np.clip(np.rint(values), 0, 255).astype(np.uint8))


def _cut(image: Image.Image, preprocessing: Preprocessing) -> Image.Image:
    """Scale the shorter side to `resize` and cut out the central square, in one step."""
    width, height = image.size
    shorter = min(width, height)
    resize, size = preprocessing.resize, preprocessing.size
    scaled = int(resize * width / shorter), int(resize * height / shorter)
    # Where the square is larger than the scaled picture (a network that wants more than it
    # resizes to), the whole shorter side is used instead of padding with black.
    side = min(size, resize)
    left, top = (round((length - side) / 2) for length in scaled)
    across, down = width / scaled[0], height / scaled[1]
    box = (left * across, top * down, (left + side) * across, (top + side) * down)
    return image.resize((size, size), _FILTERS[preprocessing.interpolation], box=box)


def _reason(path: Path, error: Exception) -> Message:
    if isinstance(error, UnidentifiedImageError) and _is_empty(path):
        return Message("The file is empty.")
    for kind, reason in _REASONS.items():
        if isinstance(error, kind):
            return reason
    # Decoders raise errors of the system for what is no fault of the system, without a number.
    if isinstance(error, OSError) and error.errno is not None:
        return Message("The system does not read it: {error}.", error=system_reason(error))
    return Message("The file is damaged or cut off.")


def _is_empty(path: Path) -> bool:
    try:
        return path.stat().st_size == 0
    except OSError:
        return False
