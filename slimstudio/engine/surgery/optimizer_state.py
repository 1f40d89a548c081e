"""Handing a parameter's place in an optimizer to the smaller parameter that follows it."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from torch import Tensor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import nn
    from torch.optim import Optimizer

    Cut = Callable[[Tensor, Sequence[int]], Tensor | None]


class _NoPlaceError(Exception):
    """What an optimizer keeps cannot be matched with the axes of its parameter."""


def hand_over(optimizer: Optimizer, old: nn.Parameter, new: Tensor, cut: Cut) -> None:
    """Let an optimizer train `new` in place of `old`, with what it remembers of the past.

    What has the parameter's shape is cut like it. What has only some of its axes, as the means
    over rows and columns that Adafactor keeps, is cut along these. Where it cannot be told which
    axes something has, the optimizer forgets that parameter's past.

    Args:
        optimizer: It trains `old`.
        old: The parameter before.
        new: The parameter after.
        cut: Cuts a tensor whose axes are those axes of the parameter, which may have length 1;
            None where it cannot be cut alone.
    """
    for group in optimizer.param_groups:
        # In place, for L-BFGS keeps the list itself.
        group["params"][:] = [new if one is old else one for one in group["params"]]
    if hasattr(optimizer, "_numel_cache"):
        optimizer._numel_cache = None  # noqa: SLF001 - L-BFGS counts its values only once
    state = optimizer.state.pop(old, None)
    if state is None:
        return
    try:
        kept = _kept(state, tuple(old.shape), cut)
    except _NoPlaceError:
        return
    optimizer.state[new] = kept


def _kept(value: Any, shape: tuple[int, ...], cut: Cut) -> Any:
    if isinstance(value, dict):
        return {key: _kept(each, shape, cut) for key, each in value.items()}
    if isinstance(value, list):
        return [_kept(each, shape, cut) for each in value]
    if not isinstance(value, Tensor) or value.numel() <= 1:
        return value
    axes = _axes(tuple(value.shape), shape)
    smaller = None if axes is None else cut(value, axes)
    if smaller is None:
        raise _NoPlaceError
    return smaller


def _axes(own: tuple[int, ...], shape: tuple[int, ...]) -> tuple[int, ...] | None:
    """Tell which axes of its parameter a tensor has; None where that is not certain."""
    fitting = [
        axes
        for axes in combinations(range(len(shape)), len(own))
        if all(size in (1, shape[axis]) for size, axis in zip(own, axes, strict=True))
    ]
    return fitting[0] if len(fitting) == 1 else None
