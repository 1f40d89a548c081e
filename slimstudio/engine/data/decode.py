"""One photograph from its file to the pixels that a network sees."""

import contextlib
import ctypes
import errno
import logging
import warnings
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray
from pi_heif import register_heif_opener
from PIL import Image, PngImagePlugin, UnidentifiedImageError, _imaging

from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.prepare import prepared
from slimstudio.engine.data.signature import why_broken
from slimstudio.engine.models.network import Preprocessing
from slimstudio.errors import ImagesError, system_reason
from slimstudio.messages import Message

# A mosaic of a thousand million pixels still fits; what claims more is built to do harm.
MOST_PIXELS = 2**30
# Decoded, turned and converted.
_BYTES_PER_PIXEL = 8
_SURELY_FITS_BYTES = 2**28

# Pillow only warns about pictures that need gigabytes once decoded, until they are twice as large.
# This is its documented way to make that an error, and holds for the whole process.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)
# A colour profile of some megabytes is no attack.
PngImagePlugin.MAX_TEXT_CHUNK = PngImagePlugin.MAX_TEXT_MEMORY

# MPO, what two-lensed cameras write, is opened by the one for JPEG and has no name of its own here.
# AVIF before HEIF: both may begin alike, and only the first looks closer.
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "DIB", "TIFF", "GIF", "AVIF", "HEIF")
# There are threads enough: a picture is decoded by one. It comes upright.
register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)


def _silence() -> None:
    """Keep what image libraries say of damaged files from the terminal: we say it ourselves."""
    warnings.filterwarnings("ignore", module=r"PIL\b")
    logging.getLogger("PIL").addHandler(logging.NullHandler())
    # libtiff writes to the terminal unless it is asked not to; it hides inside Pillow.
    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL(_imaging.__file__)
        for name in ("TIFFSetErrorHandler", "TIFFSetErrorHandlerExt"):
            function = getattr(library, name)
            function.argtypes, function.restype = [ctypes.c_void_p], ctypes.c_void_p
            function(None)


_silence()

_DRAFT_FACTOR = 2  # as `prepared` asks for
_ORIENTATION = 0x0112
_MISSING = (errno.ENOENT, errno.ELOOP, errno.ENOTDIR)
_GONE = (
    *(*_MISSING, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE),
    *(errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENETDOWN, errno.ENETUNREACH, errno.ETIMEDOUT),
)


def decode(path: Path, preprocessing: Preprocessing) -> NDArray[np.uint8]:
    """Read an image as the network's preprocessing says, up to normalisation; see `decode_told`."""
    return decode_told(path, preprocessing)[0]


def decode_told(path: Path, preprocessing: Preprocessing) -> tuple[NDArray[np.uint8], str]:
    """Read an image as the network's preprocessing says, up to normalisation; tell its kind.

    See `prepared`; of several frames the first counts. Scaling is antialiased, like torchvision's
    `Resize` and `CenterCrop` on a Pillow image.

    Args:
        path: A file in one of the formats that are read, whatever its suffix says.
        preprocessing: Gives `resize`, `size`, `interpolation` and `levels`.

    Returns:
        uint8 [S, S, 3], RGB, and the kind of file: pictures of one kind are prepared alike.

    Raises:
        ImagesError: it cannot be read; `why` is a sentence about the file.
    """
    try:
        check_ordinary(path)
        with Image.open(path, formats=FORMATS) as image:
            load(image, _DRAFT_FACTOR * preprocessing.resize)
            kind = _kind(image)
            pixels = prepared(
                image,
                preprocessing.size,
                preprocessing.resize,
                preprocessing.interpolation,
                preprocessing.levels,
            )
            return pixels, kind
    # On damaged files Pillow's decoders raise whatever comes to hand.
    except Exception as error:
        raise ImagesError(
            Message("The image {path} cannot be read.", path=path),
            why=trouble(path, error)[1],
            remedy=Message("Replace it with an intact copy."),
        ) from error


def _kind(image: Image.Image) -> str:
    """Name everything about a picture that decides how it is prepared, but for its size."""
    try:
        turned = image.getexif().get(_ORIENTATION, 1) != 1
    except Exception:  # noqa: BLE001 - a damaged note beside an intact picture
        turned = False
    clear = image.has_transparency_data
    return f"{image.format} {image.mode}{' clear' * clear}{' turned' * turned}"


def is_gone(error: ImagesError) -> bool:
    """Tell whether a file could not be decoded because it, or its drive, is not there."""
    cause = error.__cause__
    return isinstance(cause, OSError) and cause.errno in _GONE


def check_ordinary(path: Path) -> None:
    """Refuse a pipe or a device, which might be read for ever, and a folder.

    Raises:
        OSError: it is none of the system's ordinary files; the reason is a sentence.
    """
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, Message("it is no ordinary file"))


def load(image: Image.Image, enough: int) -> None:
    """Decode a picture, if the memory suffices.

    Args:
        image: Just opened.
        enough: Pixels of the shorter side that are needed: some formats decode less for nothing.

    Raises:
        DecompressionBombError: it has more pixels than any photograph.
        MemoryError: there is too little memory.
    """
    full = image.width * image.height
    if full > MOST_PIXELS:
        raise Image.DecompressionBombError
    image.draft(None, (enough, enough))
    needed = _BYTES_PER_PIXEL * image.width * image.height
    if "progressive" in image.info:
        needed += 6 * full  # all coefficients are held until the last pass
    if needed > _SURELY_FITS_BYTES and needed > psutil.virtual_memory().available:
        raise MemoryError
    image.load()


def trouble(path: Path, error: Exception) -> tuple[Kind, Message]:
    """Say what is wrong with a file that could not be decoded."""
    if isinstance(error, Image.DecompressionBombError | Image.DecompressionBombWarning):
        return Kind.TOO_LARGE, Message(
            "It has more than {millions} million pixels.", millions=MOST_PIXELS // 10**6
        )
    if isinstance(error, MemoryError):
        return Kind.TOO_LARGE, Message("There is not enough memory to decode it.")
    # Decoders raise errors of the system for what is no fault of the system, without a number.
    if isinstance(error, OSError) and error.errno is not None:
        return _trouble_of_system(path, error)
    try:
        with path.open("rb") as file:
            return why_broken(file, identified=not isinstance(error, UnidentifiedImageError))
    except OSError as again:
        return _trouble_of_system(path, again)


def _trouble_of_system(path: Path, error: OSError) -> tuple[Kind, Message]:
    if error.errno in _MISSING:
        if path.is_symlink():
            return Kind.MISSING, Message("It is a link, and the file that it leads to is missing.")
        return Kind.MISSING, Message("The file is no longer there.")
    if isinstance(error, PermissionError):
        return Kind.UNREADABLE, Message("The system does not allow to open it.")
    return Kind.UNREADABLE, Message(
        "The system does not read it: {error}.", error=system_reason(error)
    )
