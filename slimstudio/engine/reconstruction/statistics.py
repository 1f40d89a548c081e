"""The statistics of BatchNorm layers, measured anew."""

from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager

import torch
from torch import Tensor, nn

from slimstudio.engine.control import Control, Pace
from slimstudio.engine.data.batches import images_at_once
from slimstudio.engine.events import Phase
from slimstudio.engine.image_size import image_size
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.training.freezing import frozen_modules

_KINDS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d, nn.SyncBatchNorm)

BatchNorm = nn.BatchNorm1d | nn.BatchNorm2d | nn.BatchNorm3d | nn.SyncBatchNorm


def recalibrate(
    module: nn.Module,
    calibration: Calibration,
    control: Control,
    *,
    frozen: Collection[str] = (),
) -> int:
    """Estimate the statistics of all BatchNorm layers anew.

    Removed channels leave the sums that the next layers see smaller, and BatchNorm's running
    statistics no longer describe them. Forgetting these and averaging over training images in
    equal parts gets most of the lost accuracy back, in seconds.

    Args:
        module: The network, changed in place: only running statistics of BatchNorm layers.
        calibration: Training images; their labels are not used.
        control: Watches; told about the progress, asked before every batch whether to go on.
        frozen: Names of layers that keep their statistics.

    Returns:
        How many layers were recalibrated.

    Raises:
        PlanError: a frozen layer does not exist.
        Cancelled: the person stopped the work; all statistics are as before.
    """
    kept = frozen_modules(module, frozen)
    norms = [
        layer
        for layer in module.modules()
        if isinstance(layer, _KINDS) and layer.running_mean is not None and layer not in kept
    ]
    if not norms:
        return 0
    # Parts of equal size, because the running average gives each of them the same weight.
    count = _part_count(calibration.images)
    parts = torch.arange(len(calibration)).tensor_split(count)
    pace = Pace(control, Phase.REPAIR, {"batch": len(parts)})
    with ExitStack() as stack:
        stack.enter_context(channels_last(module))
        stack.enter_context(evaluating(module))
        for norm in norms:
            stack.enter_context(_estimated_anew(norm))
        stack.enter_context(torch.no_grad())
        for part in parts:
            pace.check()
            module(calibration.prepared(part))
            pace.advance("batch")
        return sum(map(_has_run, norms))


def _part_count(images: Tensor) -> int:
    """Divide so that parts are as large as memory allows, and hold at least two images."""
    count, most = len(images), images_at_once(image_size(*images.shape[-2:]))
    return max(1, min(-(-count // most), count // 2))


@contextmanager
def _estimated_anew(norm: BatchNorm) -> Iterator[None]:
    """Let a layer average its statistics anew over the batches that it sees meanwhile.

    The old ones come back if the work is interrupted, or the layer saw no batch: auxiliary heads,
    for example, only run in training.
    """
    old = {name: buffer.clone() for name, buffer in norm.named_buffers()}
    momentum = norm.momentum
    norm.reset_running_stats()
    norm.momentum = None  # PyTorch's sign for a plain average over all batches
    norm.training = True
    whole = False
    try:
        yield
        whole = _has_run(norm)
    finally:
        norm.momentum = momentum
        if not whole:
            for name, buffer in norm.named_buffers():
                buffer.copy_(old[name])


def _has_run(norm: BatchNorm) -> bool:
    counted = norm.num_batches_tracked
    return counted is not None and counted.item() > 0
