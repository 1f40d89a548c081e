"""Gradients of the loss on calibration images, a few images at a time."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from slimstudio.engine.control import Control, Pace
from slimstudio.engine.events import Phase
from slimstudio.engine.importance.calibration import Calibration, check_answers, part_count, parts
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.objectives.classification import CLASSIFICATION

# The mean over many images is almost zero in a network that has learned: only small parts show
# what the loss depends on.
_IMAGES = 8


def gradients(
    module: nn.Module, calibration: Calibration, control: Control
) -> Iterator[Mapping[str, Tensor]]:
    """Yield, for each few images, the gradient of their mean loss by every parameter.

    The network runs as in use: dropout is off, and statistics stay as they are. Its parameters
    are not touched.

    Yields:
        Name of a parameter to its gradient; parameters that the loss does not depend on are
        missing.

    Raises:
        PlanError: an answer is not a finite number, or does not fit the labels.
        Cancelled: the person stopped the work.
    """
    parameters = dict(module.named_parameters())
    pace = Pace(control, Phase.PRUNE, {"part": part_count(calibration, _IMAGES)})
    for batch in parts(calibration, _IMAGES):
        pace.check()
        with evaluating(module), _differentiable(parameters.values()):
            outputs = module(batch.images)
            check_answers(outputs, batch.labels)
            loss = CLASSIFICATION.loss(outputs, batch.labels)
            found = torch.autograd.grad(loss, list(parameters.values()), allow_unused=True)
        yield {
            name: gradient
            for name, gradient in zip(parameters, found, strict=True)
            if gradient is not None
        }
        pace.advance("part")


@contextmanager
def _differentiable(parameters: Collection[nn.Parameter]) -> Iterator[None]:
    """Let the loss be differentiated by all parameters, also those that are not trained."""
    flags = [one.requires_grad for one in parameters]
    for one in parameters:
        one.requires_grad_()
    try:
        with torch.enable_grad():
            yield
    finally:
        for one, flag in zip(parameters, flags, strict=True):
            one.requires_grad_(flag)
