"""Where what frozen layers computed is kept between runs: a folder of bounded size."""

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.replacing import sync_folder
from slimstudio.engine.training.prefix.cut import StoredValue
from slimstudio.errors import TrainingError, system_says
from slimstudio.messages import Message
from slimstudio.system import locations
from slimstudio.system.ordinary_file import open_ordinary
from slimstudio.system.temporary import new_file, sweep

_PIECE_BYTES = 64 * 2**20


def digest_of(texts: Iterable[object], tensors: Iterable[Tensor] = ()) -> str:
    """Digest values and tensors into 64 letters and digits."""
    digest = hashlib.sha256(torch.__version__.encode())
    for text in texts:
        digest.update(f"{text!r}\n".encode())
    for tensor in tensors:
        digest.update(f"{tuple(tensor.shape)}{tensor.dtype}\n".encode())
        digest.update(_bytes(tensor).data)
    return digest.hexdigest()


def digest_of_images(pixels: Pixels, control: Control) -> str:
    """Digest decoded images, a piece at a time.

    Raises:
        Cancelled: the person stopped the work.
    """
    rows = pixels.images.permute(0, 2, 3, 1)
    digest = hashlib.sha256(f"{tuple(rows.shape)}".encode())
    step = max(1, _PIECE_BYTES // max(1, rows[:1].numel()))
    for first in range(0, len(pixels), step):
        control.check()
        digest.update(_bytes(rows[first : first + step]).data)
    return digest.hexdigest()


def _bytes(tensor: Tensor) -> NDArray[np.uint8]:
    array = tensor.detach().contiguous().cpu().numpy()
    return array.reshape(-1).view(np.uint8)


MOST_BYTES = 8 * 2**30
KEEP_FREE_BYTES = 2**30
_FOLDER = "frozen-layers"
_SEAL_BYTES = 32


class FeatureRows:
    """What the training part of a network needs for each of N images, in one file.

    Args:
        path: The file.
        values: What it holds for each image.
        images: How many images N.
        writable: Whether it is written now; otherwise it is complete.
    """

    def __init__(
        self, path: Path, values: Sequence[StoredValue], images: int, *, writable: bool = False
    ) -> None:
        self._values = values
        self._arrays: list[Tensor] = []
        offset = 0
        for value in values:
            shape = (images, value.folded, *_stored(value))
            array = np.memmap(
                path, _kind(value.dtype), "r+" if writable else "c", offset, shape
            )  # "c" never changes the file, and torch wants arrays that could be written
            self._arrays.append(torch.from_numpy(array))
            offset += array.nbytes

    def put(self, first: int, values: Sequence[Tensor]) -> None:
        """Keep what was computed for the images from `first` on."""
        for array, value, tensor in zip(self._arrays, self._values, values, strict=True):
            rows = tensor.detach().permute(0, 2, 3, 1) if value.channels_last else tensor.detach()
            part = rows.reshape(-1, *array.shape[1:])
            array[first : first + len(part)] = part

    def take(self, chosen: Tensor) -> tuple[Tensor, ...]:
        """Give what was kept for some of the images: int64 [B]."""
        return tuple(
            self._shaped(array.index_select(0, chosen), value)
            for array, value in zip(self._arrays, self._values, strict=True)
        )

    @staticmethod
    def _shaped(rows: Tensor, value: StoredValue) -> Tensor:
        flat = rows.flatten(0, 1)
        return flat.permute(0, 3, 1, 2) if value.channels_last else flat


class FeatureCache:
    """The folder with all that is kept.

    Args:
        most_bytes: It never grows larger; what was not used for longest goes first.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self.folder = locations.cache() / _FOLDER
        self.folder.mkdir(exist_ok=True)
        self._most_bytes = most_bytes

    def room_bytes(self) -> int:
        """Tell how much can be kept at most, now."""
        free = shutil.disk_usage(self.folder).free + self.size_bytes()
        return max(0, min(self._most_bytes, free - KEEP_FREE_BYTES))

    def size_bytes(self) -> int:
        """Tell how large the folder is."""
        return sum(size for _, size, _ in self._files())

    def find(self, key: str, size_bytes: int, control: Control) -> Path | None:
        """Look for a file that is whole: its size and its checksum have to be right.

        What does not fit is deleted, to be computed anew.

        Args:
            key: Its name.
            size_bytes: Its size.
            control: Asked often whether to go on.

        Raises:
            Cancelled: the person stopped the work.
        """
        path = self.folder / key
        try:
            with open_ordinary(path) as file:
                sealed = os.fstat(file.fileno()).st_size == size_bytes + _SEAL_BYTES
                if sealed and _seal(key, file, size_bytes, control) == file.read(_SEAL_BYTES):
                    with suppress(OSError):
                        os.utime(path)  # so that it is not the next to go
                    return path
        except FileNotFoundError:
            return None
        except OSError:
            pass  # as it is, it cannot be used
        with suppress(OSError):
            path.unlink()
        return None

    @contextmanager
    def adding(
        self, key: str, size_bytes: int, control: Control, *, keep: frozenset[str]
    ) -> Iterator[Path]:
        """Add a file: whole, sealed by a checksum and on the disk, or not at all.

        Args:
            key: Its name.
            size_bytes: Its size.
            control: Asked often whether to go on.
            keep: Names of files that must stay.

        Yields:
            The file to write to meanwhile.

        Raises:
            TrainingError: there is not enough room.
            Cancelled: the person stopped the work.
        """
        path: Path | None = None
        try:
            self._make_room(size_bytes, keep)
            path, file = new_file(self.folder)
            with file:
                file.truncate(size_bytes)
                # Without this a disk that fills up later would end the process by a signal.
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(file.fileno(), 0, size_bytes)
                yield path
                file.seek(0)
                seal = _seal(key, file, size_bytes, control)
                file.seek(size_bytes)
                file.write(seal)
                file.flush()
                os.fsync(file.fileno())
                if os.name == "nt":  # where open files cannot be renamed
                    file.close()
                path.replace(self.folder / key)
            sync_folder(self.folder)
        except OSError as error:
            raise TrainingError(
                Message(
                    "What the frozen layers computed cannot be kept in {folder}.",
                    folder=self.folder,
                ),
                why=system_says(error),
                remedy=Message("Free some space there, or set the number of views to 0."),
            ) from error
        finally:
            if path is not None:
                path.unlink(missing_ok=True)

    def _make_room(self, size_bytes: int, keep: frozenset[str]) -> None:
        sweep(self.folder)
        files = sorted(self._files())
        total = sum(size for _, size, _ in files) + size_bytes + _SEAL_BYTES
        for _, size, path in files:
            if total <= self._most_bytes:
                return
            if path.name not in keep:
                with suppress(OSError):  # somebody else may be using it
                    path.unlink()
                    total -= size

    def _files(self) -> list[tuple[float, int, Path]]:
        """List what is kept; not what is still being written."""
        found = []
        for path in self.folder.iterdir():
            with suppress(OSError):
                status = path.stat()
                if not path.name.startswith("."):
                    found.append((status.st_mtime, status.st_size, path))
        return found


def _seal(key: str, file: BinaryIO, size_bytes: int, control: Control) -> bytes:
    """Digest a file's name and the first bytes of its content, from where it is."""
    digest = hashlib.blake2b(key.encode(), digest_size=_SEAL_BYTES)
    left = size_bytes
    while left and (piece := file.read(min(left, _PIECE_BYTES))):
        control.check()
        digest.update(piece)
        left -= len(piece)
    return digest.digest()


def _stored(value: StoredValue) -> tuple[int, ...]:
    if not value.channels_last:
        return value.shape
    channels, height, width = value.shape
    return height, width, channels


def _kind(dtype: torch.dtype) -> np.dtype[np.generic]:
    kind: np.dtype[np.generic] = torch.empty(0, dtype=dtype).numpy().dtype
    return kind
