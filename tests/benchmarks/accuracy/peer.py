"""Torch-Pruning, given the same network, images and MACs."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.vision import torchvision
from tests.benchmarks.accuracy.tasks import SIDE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from slimstudio.engine.importance.calibration import Calibration

TOLERANCE = 0.02
_TRIES = 12
_MOST = 0.98
_LARGEST_EXCESS = 0.25


@dataclass(frozen=True)
class Method:
    """One way to prune with Torch-Pruning.

    Args:
        name: What tables call it.
        criterion: Its importance.
        everywhere: Whether channels compete over the whole network, or each layer loses as much.
    """

    name: str
    criterion: str
    everywhere: bool


METHODS = tuple(
    Method(f"{criterion}, {'global' if everywhere else 'local'}", criterion, everywhere)
    for criterion in ("L1", "Taylor", "BatchNorm")
    for everywhere in (False, True)
)


class CannotPrune(Exception):  # noqa: N818 - a result, and not a fault of the program
    """Torch-Pruning does not reach the budget with this network."""


def prune(
    module: nn.Module, method: Method, macs: float, calibration: Calibration, side: int = SIDE
) -> nn.Module:
    """Prune a copy so that its MACs are within 2 % of what ours has, by searching the ratio.

    Where the steps of the ratio are too coarse for that, it keeps the fewest MACs above ours.

    Args:
        module: The original, with torchvision's own attention.
        method: Criterion and scope.
        macs: Multiply-accumulate operations to reach.
        calibration: The images that ours looks at as well; only Taylor needs them.
        side: Of an image, in pixels.

    Raises:
        CannotPrune: it fails, or no ratio gives that many.
    """
    gradients = _gradients(module, calibration) if method.criterion == "Taylor" else {}
    low, high = 0.0, _MOST
    best, excess = None, _LARGEST_EXCESS
    for _ in range(_TRIES):
        ratio = (low + high) / 2
        pruned = _pruned(module, method, ratio, gradients, side)
        share = macs_of(pruned, side) / macs - 1
        if -TOLERANCE <= share < excess:
            best, excess = pruned, share
            if abs(share) < TOLERANCE / 2:
                break
        low, high = (ratio, high) if share > 0 else (low, ratio)
    if best is None:
        raise CannotPrune("no ratio gives as few MACs")
    return best


def macs_of(module: nn.Module, side: int = SIDE) -> int:
    """Count MACs as ours are counted: all products of convolutions, linear layers, attention."""
    copy = deepcopy(module)
    open_modules(copy)  # so that attention is counted alike in both
    return forecast(analyse(copy, side), NOTHING).macs


def _pruned(
    module: nn.Module, method: Method, ratio: float, gradients: Mapping[str, Tensor], side: int
) -> nn.Module:
    import torch_pruning as tp  # noqa: PLC0415 - only this benchmark needs it

    copy: Any = deepcopy(module).eval()
    for name, gradient in gradients.items():
        copy.get_parameter(name).grad = gradient.clone()
    options: dict[str, Any] = {}
    if isinstance(copy, torchvision.models.VisionTransformer):
        # Widths stay divisible among the heads, and the parameters outside of layers follow.
        outside = [copy.class_token, copy.encoder.pos_embedding]
        options = {
            "round_to": copy.get_submodule("encoder.layers")[0].num_heads,
            "unwrapped_parameters": [(parameter, 2) for parameter in outside],
        }
    last = [m for m in copy.modules() if isinstance(m, nn.Linear)][-1]
    importance: Any = {
        "L1": lambda: tp.importance.MagnitudeImportance(p=1),
        "Taylor": tp.importance.TaylorImportance,
        "BatchNorm": tp.importance.BNScaleImportance,
    }[method.criterion]()
    try:
        tp.pruner.BasePruner(
            copy,
            torch.zeros(1, 3, side, side),
            importance=importance,
            global_pruning=method.everywhere,
            pruning_ratio=ratio,
            ignored_layers=[last],
            **options,
        ).step()
        if options:
            copy.hidden_dim = copy.class_token.shape[-1]
        with torch.no_grad():
            copy(torch.zeros(2, 3, side, side))
    except Exception as error:
        raise CannotPrune(f"{type(error).__name__}: {error}"[:160]) from error
    copy.zero_grad()
    pruned: nn.Module = copy
    return pruned


def _gradients(module: nn.Module, calibration: Calibration) -> dict[str, Tensor]:
    """Add up the gradients of the loss on the calibration images."""
    copy = deepcopy(module).eval()
    for batch in calibration.batches():
        loss: Tensor = functional.cross_entropy(copy(batch.images), batch.labels)
        loss.backward()
    return {name: p.grad for name, p in copy.named_parameters() if p.grad is not None}
