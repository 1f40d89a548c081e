"""Whether two jobs are the same job."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec
import torch

from slimstudio import __version__
from slimstudio.engine.models.recipe import to_plain

if TYPE_CHECKING:
    from torch import Tensor

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.pixels import Pixels
    from slimstudio.engine.job.task import Task

_PIECE_IMAGES = 256


def digest(task: Task, control: Control) -> str:
    """Put everything that decides what a job does to the last bit into one short text.

    Args:
        task: The job.
        control: Asked now and then whether to go on: there may be many images.

    Raises:
        Cancelled: the person stopped the work.
    """
    found = hashlib.blake2b(digest_size=16)
    plain = (
        (__version__, str(torch.__version__)),
        to_plain(task.network.recipe),
        task.network.new_classes,
        dict(task.marks),
        task.training,
        task.pruning,
    )
    found.update(msgspec.json.encode(plain, order="deterministic"))
    for name, tensor in task.network.module.state_dict().items():
        found.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}".encode())
        found.update(_bytes_of(tensor))
    for pixels in (task.dataset.train, task.dataset.validation, task.dataset.test):
        if pixels is not None:
            _add_images(found, pixels, control)
    return found.hexdigest()


def _add_images(found: hashlib.blake2b, pixels: Pixels, control: Control) -> None:
    found.update(msgspec.json.encode((pixels.classes, pixels.names)))
    found.update(_bytes_of(pixels.labels))
    for piece in pixels.images.split(_PIECE_IMAGES):
        control.check()
        # In the order in which they lie in memory, which spares a copy.
        found.update(_bytes_of(piece.permute(0, 2, 3, 1)))


def _bytes_of(tensor: Tensor) -> memoryview:
    flat = tensor.detach().cpu().contiguous().flatten()
    return flat.view(torch.uint8).numpy().data
