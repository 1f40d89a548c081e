"""Naming what was computed by everything that it depends on."""

import hashlib
from collections.abc import Iterable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Pixels

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
