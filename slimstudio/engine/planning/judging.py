"""How many calibration images a network gets right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from slimstudio.engine.measure.layout import channels_last
from slimstudio.engine.measure.modes import evaluating

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import nn

    from slimstudio.engine.importance.calibration import Calibration


def accuracy(module: nn.Module, judges: Calibration, before_batch: Callable[[], None]) -> float:
    """Return the share of right answers, 0 to 1.

    Args:
        module: Any classifier; it is left in the mode in which it was.
        judges: The images, with their labels.
        before_batch: Called before each batch.
    """
    right = 0
    with channels_last(module), evaluating(module), torch.inference_mode():
        for batch in judges.batches():
            before_batch()
            answers = module(batch.images).argmax(1)
            right += int((answers == batch.labels.to(answers.device)).sum())
    return right / judges.labels.numel()
