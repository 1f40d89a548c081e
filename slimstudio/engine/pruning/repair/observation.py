"""Running a network as far as one layer, to see what it reads and what it answers."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from slimstudio.engine.pruning.repair.patches import answered_rows, read_rows
from slimstudio.engine.pruning.repair.route import Additions

if TYPE_CHECKING:
    from torch import Tensor, nn

    from slimstudio.engine.pruning.repair.patches import Weighted
    from slimstudio.engine.pruning.repair.route import Step


@dataclass(frozen=True, eq=False)
class Observation:
    """What one layer did for a batch of images.

    Args:
        reads: [G, R, D], see `read_rows`; None where nobody asked.
        answers: [R, O]: its outputs, or the sums that they went into.
    """

    reads: Tensor | None
    answers: Tensor


class _Enough(Exception):  # noqa: N818 - ends a forward pass early
    pass


def observe(
    module: nn.Module,
    layer: Weighted,
    step: Step,
    images: Tensor,
    places: Tensor | None,
    *,
    reading: bool,
) -> Observation:
    """Run a network on a batch, no further than needed.

    Args:
        module: The network, in evaluation mode.
        layer: The layer to look at.
        step: What is known about it in this network.
        images: A batch, [B, 3, S, S].
        places: Which places of its output to look at; None for all.
        reading: Whether to copy what it reads.
    """
    reads: list[Tensor] = []
    answers: list[Tensor] = []

    def ran(_layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        if reading:
            reads.append(read_rows(layer, inputs[0], places))
        if step.sum is None:
            answers.append(answered_rows(output, places, spatial=step.spatial))
            if len(answers) == step.calls:
                raise _Enough

    def added(number: int, _terms: tuple[Tensor, Tensor], result: Tensor) -> None:
        if number == step.sum:
            answers.append(answered_rows(result, places, spatial=step.spatial))
            raise _Enough

    with ExitStack() as stack:
        stack.callback(layer.register_forward_hook(ran).remove)
        if step.sum is not None:
            stack.enter_context(Additions(added))
        stack.enter_context(suppress(_Enough))
        module(images)
    return Observation(torch.cat(reads, 1) if reading else None, torch.cat(answers))
