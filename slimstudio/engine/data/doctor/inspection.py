"""One file looked over, what makes two files one picture to a person, and the album of all."""

import hashlib
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from slimstudio.engine.data.decode import FORMATS, loaded, trouble
from slimstudio.engine.data.doctor.finding import Kind
from slimstudio.engine.data.prepare import upright
from slimstudio.engine.data.signature import FORMATS_OF_SUFFIXES
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.ordinary_file import open_ordinary

# The hash is that of low frequencies ("pHash": Zauner, "Implementation and benchmarking of
# perceptual image hash functions", 2010): it finds candidates quickly. A thumbnail then tells
# whether they are indeed alike, for pictures of one class may well share their hash.

SIDE = 16
FINE = 32  # pixels a side that frequencies are computed from
_BITS = 8  # frequencies a side
COLOUR_SIDE = 4
_ONE_COLOUR = 3.0  # of 255: what differs less is noise of one colour
_FLAT = 4.0  # a thumbnail of smaller deviation shows nothing that could be compared
COLOURS = 2 * COLOUR_SIDE**2
_WEIGHTS = 2 ** np.arange(_BITS**2, dtype=np.uint64)
COSINES = np.cos(
    np.pi * (2 * np.arange(FINE)[None] + 1) * np.arange(_BITS)[:, None] / (2 * FINE)
).astype(np.float32)
# Mirroring a picture turns the sign of every odd frequency across.
_MIRROR = np.where(np.arange(_BITS) % 2, -1, 1).astype(np.float32)


class Fingerprint:
    """How a picture looks.

    Args:
        image: RGB, upright.

    Attributes:
        hash: Whether each of 64 low frequencies is strong, and the same for the mirrored picture.
        fine: A thumbnail: uint8 [32, 32].
        grey: A smaller one: uint8 [16, 16].
        flat: Whether there is too little to be seen on it to compare it.
        tiny: Whether it has fewer pixels than a thumbnail, so that these are made up.
        one_colour: Whether there is nothing to be seen on it.
        colours: Coarse blue and red differences: uint8 [4, 4, 2].
    """

    def __init__(self, image: Image.Image) -> None:
        small = image.resize((FINE, FINE), Image.Resampling.BILINEAR, reducing_gap=3.0)
        coloured = np.asarray(small.convert("YCbCr"))
        fine = coloured[..., 0].astype(np.float32)
        # Not by `@`: OpenBLAS before 0.3.30, asked by all threads at once, tries for ever where it
        # gets no memory, and later ones end the process.
        frequencies = np.einsum("jx,ix->ij", COSINES, np.einsum("iy,yx->ix", COSINES, fine))
        self.hash = _bits(frequencies)
        self.mirrored_hash = _bits(frequencies * _MIRROR)
        self.grey = np.rint(_means(fine, SIDE)).astype(np.uint8)
        self.fine = coloured[..., 0].copy()
        self.tiny = min(image.size) < FINE
        self.flat = bool(self.grey.std() < _FLAT)
        self.one_colour = bool(np.ptp(coloured, axis=(0, 1)).max() <= _ONE_COLOUR)
        colours = coloured[..., 1:].astype(np.float32)
        self.colours = np.rint(_means(colours, COLOUR_SIDE)).astype(np.uint8)


def _means(values: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Shrink [32, 32, ...] to [side, side, ...]."""
    step = len(values) // side
    blocks = values.reshape(side, step, side, step, *values.shape[2:])
    return np.asarray(blocks.mean(axis=(1, 3)))


def _bits(frequencies: NDArray[np.floating]) -> np.uint64:
    flat = frequencies.ravel()
    # The first is the mean brightness, which says nothing about what is to be seen.
    larger = flat > np.median(flat[1:])
    larger[0] = False
    return np.uint64(_WEIGHTS[larger].sum())


DIGEST_BYTES = 16
_ENOUGH_PIXELS = 64  # JPEG decoders shrink for nothing, and still read the file to its end
_NAMES = {"MPO": "JPEG", "WEBP": "WebP", "DIB": "BMP", "HEIF": "HEIC"}


@dataclass(frozen=True, eq=False)
class Inspection:
    """What was found out about a file.

    Args:
        troubles: What is wrong with it, and what is to be said about that.
        digest: A hash of its bytes; empty where it cannot be read as a picture.
        fingerprint: How it looks; None where nobody can tell.
    """

    troubles: tuple[tuple[Kind, Message], ...] = ()
    digest: bytes = b""
    fingerprint: Fingerprint | None = None


def inspect(path: Path) -> Inspection:
    """Read a file to its end and decode it; never raises for what is in it."""
    try:
        with open_ordinary(path) as file:
            return _inspected(file, path.suffix.casefold())
    except Exception as error:  # noqa: BLE001 - on damaged files Pillow raises whatever comes to hand
        return Inspection((trouble(path, error),))


def _inspected(file: BufferedReader, suffix: str) -> Inspection:
    digest = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=DIGEST_BYTES)).digest()
    file.seek(0)
    with Image.open(file, formats=FORMATS) as image:
        found = _NAMES.get(image.format or "", image.format or "")
        with loaded(image, _ENOUGH_PIXELS):
            fingerprint = Fingerprint(upright(image))
    troubles: list[tuple[Kind, Message]] = []
    if fingerprint.one_colour:
        troubles.append((Kind.ONE_COLOUR, NO_MESSAGE))
    if found != FORMATS_OF_SUFFIXES.get(suffix, ""):
        named = Message("named {suffix}", suffix=suffix) if suffix else Message("without a suffix")
        troubles.append((Kind.WRONG_SUFFIX, Message("{found}, {named}.", found=found, named=named)))
    return Inspection(tuple(troubles), digest, fingerprint)


def thumbnail(path: Path, side: int) -> NDArray[np.uint8] | None:
    """Draw a picture so that its longer side has so many pixels.

    Args:
        path: A file, whatever is in it.
        side: In pixels.

    Returns:
        uint8 [H, W, 3], RGB; None where the file holds no picture that can be shown.
    """
    try:
        with (
            open_ordinary(path) as file,
            Image.open(file, formats=FORMATS) as image,
            loaded(image, 2 * side),
        ):
            shown = upright(image)
            scale = side / max(shown.size)
            size = (max(1, round(shown.width * scale)), max(1, round(shown.height * scale)))
            # Tiny pictures are enlarged without inventing anything between their pixels.
            kind = Image.Resampling.NEAREST if scale > 1 else Image.Resampling.BILINEAR
            return np.asarray(shown.resize(size, kind, reducing_gap=2.0 if scale < 1 else None))
    except Exception:  # noqa: BLE001 - on damaged files Pillow raises whatever comes to hand
        return None


class Album:
    """About 1,350 bytes for each of N images.

    Args:
        count: How many images there are.

    Attributes:
        readable: Whether an image could be decoded: bool [N].
        digests: Hashes of the files' bytes: uint8 [N, 16].
        flat: Whether nothing is to be seen on it: bool [N].
        hashes: Hashes of how they look, and of how they look in a mirror: uint64 [N] each.
        tiny: Whether it has fewer pixels than a thumbnail: bool [N].
        fine: Thumbnails: uint8 [N, 32, 32].
        grey: Smaller ones: uint8 [N, 16, 16].
        colours: Coarse blue and red differences: uint8 [N, 32].
    """

    def __init__(self, count: int) -> None:
        self.readable = np.zeros(count, bool)
        self.digests = np.zeros((count, DIGEST_BYTES), np.uint8)
        self.flat = np.zeros(count, bool)
        self.hashes = np.zeros(count, np.uint64)
        self.mirrored_hashes = np.zeros(count, np.uint64)
        self.tiny = np.zeros(count, bool)
        self.fine = np.zeros((count, FINE, FINE), np.uint8)
        self.grey = np.zeros((count, SIDE, SIDE), np.uint8)
        self.colours = np.zeros((count, COLOURS), np.uint8)

    @property
    def nbytes(self) -> int:
        """Tell how much memory it takes."""
        return sum(array.nbytes for array in vars(self).values())

    def add(self, at: int, inspection: Inspection) -> None:
        """Remember what an image looks like; nothing of one that could not be decoded."""
        fingerprint = inspection.fingerprint
        if fingerprint is None:
            return
        self.readable[at] = True
        self.digests[at] = np.frombuffer(inspection.digest, np.uint8)
        self.flat[at] = fingerprint.flat
        self.hashes[at] = fingerprint.hash
        self.mirrored_hashes[at] = fingerprint.mirrored_hash
        self.tiny[at] = fingerprint.tiny
        self.fine[at] = fingerprint.fine
        self.grey[at] = fingerprint.grey
        self.colours[at] = fingerprint.colours.ravel()

    def copies(self) -> list[NDArray[np.int64]]:
        """Group images whose files hold the same bytes; single ones are left out."""
        places = np.flatnonzero(self.readable)
        keys = np.ascontiguousarray(self.digests[places]).view(f"V{DIGEST_BYTES}").ravel()
        _, group, sizes = np.unique(keys, return_inverse=True, return_counts=True)
        order = np.argsort(group, kind="stable")
        parts = np.split(places[order], np.cumsum(sizes)[:-1])
        return [part for part in parts if len(part) > 1]
