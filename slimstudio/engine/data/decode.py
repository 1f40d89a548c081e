"""One photograph from its file to the pixels that a network sees."""

import contextlib
import ctypes
import errno
import logging
import os
import warnings
from collections.abc import Iterator
from pathlib import Path
from threading import Condition

import numpy as np
import psutil
from numpy.typing import NDArray
from pi_heif import register_heif_opener
from PIL import Image, ImageFile, PngImagePlugin, UnidentifiedImageError, _imaging

from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.prepare import enough, prepared
from slimstudio.engine.data.signature import why_broken
from slimstudio.engine.models.network import Preprocessing
from slimstudio.errors import ImagesError, system_reason
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary

# A mosaic of a thousand million pixels still fits; what claims more is built to do harm.
MOST_PIXELS = 2**30
# Decoded, turned and converted.
_BYTES_PER_PIXEL = 8
_SURELY_FITS_BYTES = 2**28
_SHARED_BYTES = 2 * 10**9  # of all threads that decode
_SMALL_BYTES = 2**25
# Photographs take ten pixels a byte at most, files that are built to fill the memory a thousand.
_MOST_PIXELS_PER_BYTE = 50
_INFLATED = Message("It is a small file that would fill the memory once decoded.")
_PASS = b"\xff\xda"  # with which each pass of a progressive JPEG begins
_MOST_PASSES = 500
_MOST_PASSED_PIXELS = 4 * 10**9
_MOST_RUN_PIXELS = 2**24

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
        uint8 [H, W, 3], RGB, and the kind of file: pictures of one kind are prepared alike.

    Raises:
        ImagesError: it cannot be read; `why` is a sentence about the file.
    """
    try:
        with (
            open_ordinary(path) as file,
            Image.open(file, formats=FORMATS) as image,
            loaded(image, enough(preprocessing.size, preprocessing.resize)),
        ):
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


@contextlib.contextmanager
def loaded(image: Image.Image, enough: int) -> Iterator[None]:
    """Decode a picture, if the memory suffices, and keep room for it while the block runs.

    Large pictures of several threads wait for each other.

    Args:
        image: Just opened.
        enough: Pixels of the shorter side that are needed: some formats decode less for nothing.

    Raises:
        DecompressionBombError: it has more pixels than any photograph.
        MemoryError: there is too little memory.
        LaboriousError: it would take far longer than any photograph of its size.
    """
    full = image.width * image.height
    if full > MOST_PIXELS:
        raise Image.DecompressionBombError
    _refuse_labour(image, full)
    image.draft(None, (enough, enough))
    plain = image.mode in ("RGB", "L") and not image.has_transparency_data
    needed = (_BYTES_PER_PIXEL if plain else 2 * _BYTES_PER_PIXEL) * image.width * image.height
    if "progressive" in image.info:
        needed += 6 * full  # all coefficients are held until the last pass
    if needed > _SHARED_BYTES and full > _MOST_PIXELS_PER_BYTE * _size_of(image):
        raise Image.DecompressionBombError(_INFLATED)
    with _MEMORY.hold(needed):
        if needed > _SURELY_FITS_BYTES and needed > psutil.virtual_memory().available:
            raise MemoryError
        image.load()
        yield


def _size_of(image: Image.Image) -> int:
    """Tell how many bytes the file of a picture has that was just opened."""
    assert isinstance(image, ImageFile.ImageFile)
    return 0 if image.fp is None else os.fstat(image.fp.fileno()).st_size


class LaboriousError(Exception):
    """A picture is written so that decoding it would take minutes."""


def _refuse_labour(image: Image.Image, pixels: int) -> None:
    assert isinstance(image, ImageFile.ImageFile)
    if pixels > _MOST_RUN_PIXELS and any(tile[0] == "bmp_rle" for tile in image.tile):
        raise LaboriousError  # Pillow decodes these pixel by pixel
    if "progressive" in image.info and image.fp is not None:
        # Each pass goes over the whole picture, and costs a few bytes.
        place = image.fp.tell()
        image.fp.seek(0)
        passes = image.fp.read().count(_PASS)
        image.fp.seek(place)
        if passes * pixels > _MOST_PASSED_PIXELS or passes > _MOST_PASSES:
            raise LaboriousError


class _SharedMemory:
    """Memory that threads share: who wants much waits until it is there, or until nobody else does.

    Args:
        size_bytes: How much there is.
    """

    def __init__(self, size_bytes: int) -> None:
        self._size_bytes = size_bytes
        self._held = 0
        self._changed = Condition()

    @contextlib.contextmanager
    def hold(self, needed: int) -> Iterator[None]:
        """Hold memory while the block runs; small amounts are not counted."""
        if needed < _SMALL_BYTES:
            yield
            return
        with self._changed:
            self._changed.wait_for(
                lambda: not self._held or self._held + needed <= self._size_bytes
            )
            self._held += needed
        try:
            yield
        finally:
            with self._changed:
                self._held -= needed
                self._changed.notify_all()


_MEMORY = _SharedMemory(_SHARED_BYTES)


def trouble(path: Path, error: Exception) -> tuple[Kind, Message]:
    """Say what is wrong with a file that could not be decoded."""
    if isinstance(error, Image.DecompressionBombError | Image.DecompressionBombWarning):
        most = Message("It has more than {millions} million pixels.", millions=MOST_PIXELS // 10**6)
        return Kind.TOO_LARGE, _INFLATED if _INFLATED in error.args else most
    if isinstance(error, LaboriousError):
        return Kind.TOO_LARGE, Message("Decoding it would take far longer than any photograph.")
    if isinstance(error, MemoryError):
        return Kind.TOO_LARGE, Message("There is not enough memory to decode it.")
    # Decoders raise errors of the system for what is no fault of the system, without a number.
    if isinstance(error, OSError) and error.errno is not None:
        return _trouble_of_system(path, error)
    try:
        with open_ordinary(path) as file:
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
