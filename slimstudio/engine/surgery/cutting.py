"""Making tensors smaller: parameters, buffers, gradients and what an optimizer keeps of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.optim import Optimizer

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.copying import full_copy, on_meta
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.surgery.attributes import follow_channels, follow_tensors

Narrowing = Callable[[Tensor, Sequence[int]], Tensor | None]


@dataclass(frozen=True, eq=False)
class Cut:
    """What stays of one tensor, and of every other of its shape.

    Args:
        shape: The shape before.
        axes: Each axis that gets shorter, with what stays of it: [size], or [rows that stay, size]
            where that differs per index of axis 0, which is then cut before.
    """

    shape: tuple[int, ...]
    axes: tuple[tuple[int, Tensor], ...]

    def apply(self, tensor: Tensor) -> Tensor:
        """Return the part that stays, in the tensor's own memory format."""
        part = tensor.detach()
        for axis, left in self.axes:
            part = _kept(part, axis, left)
        flat = tensor.dim() == 4 and not tensor.is_contiguous()
        if flat and tensor.is_contiguous(memory_format=torch.channels_last):
            return part.contiguous(memory_format=torch.channels_last)
        return part.contiguous()

    def apply_to_axes(self, tensor: Tensor, axes: Sequence[int]) -> Tensor | None:
        """Do as `apply` does with a tensor that has only these axes, which may have length 1.

        None where rows differ in what stays, and the tensor has not all of them.
        """
        if tuple(tensor.shape) == self.shape:
            return self.apply(tensor)
        part = tensor.detach()
        for axis, left in self.axes:
            if axis not in axes or tensor.shape[axes.index(axis)] == 1 < self.shape[axis]:
                continue
            if left.dim() == 2:
                return None
            part = _kept(part, axes.index(axis), left)
        return part.contiguous()


def without_channels(
    module: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]
) -> tuple[nn.Module, dict[str, Mapping[str, int]]]:
    """Copy a network without the channels in `removed`, [channel_count].

    Returns:
        The copy, and layer name to the attributes that changed.
    """
    copy = on_meta(module, with_positions=True) if _has_no_numbers(module) else full_copy(module)
    return copy, cut_in_place(copy, analysis, removed)


def _has_no_numbers(module: nn.Module) -> bool:
    """Tell whether nothing but positions of channels would be lost on meta tensors."""
    tensors = inventory(module).tensors.values()
    return all(tensor.is_meta or tensor.dtype == torch.int64 for tensor in tensors)


def cut_in_place(
    module: nn.Module,
    analysis: Analysis,
    removed: NDArray[np.bool_],
    optimizer: torch.optim.Optimizer | None = None,
) -> dict[str, Mapping[str, int]]:
    """Remove channels from a network itself, its gradients, and the state of its optimizer.

    Args:
        module: The network; its smaller parameters are new objects.
        analysis: Its channels.
        removed: Whether each channel leaves, [channel_count].
        optimizer: Trains the network; it goes on with the smaller parameters.

    Returns:
        Layer name to the attributes that changed.
    """
    parts = inventory(module)
    tensors = parts.tensors
    smaller: dict[int, Tensor] = {}
    for name, cut in cuts(analysis, removed).items():
        old = tensors[name]
        new = cut.apply(old)
        if isinstance(old, nn.Parameter):
            new = nn.Parameter(new, requires_grad=old.requires_grad)
            if old.grad is not None:
                new.grad = cut.apply(old.grad)
            if optimizer is not None:
                hand_over(optimizer, old, new, cut.apply_to_axes)
        smaller[id(old)] = new
    for name, channels in analysis.gathers.items():
        smaller[id(tensors[name])] = _positions(tensors[name], ~removed[channels])
    _put(parts.modules.values(), smaller)
    changed = follow_tensors(parts.modules)
    for name, counted in follow_channels(module, analysis.widths, ~removed).items():
        changed[name] = {**changed.get(name, {}), **counted}
    return changed


def _put(modules: Iterable[nn.Module], smaller: Mapping[int, Tensor]) -> None:
    """Replace tensors wherever they are, by their identity."""
    for owner in modules:
        for table in (owner._parameters, owner._buffers):  # noqa: SLF001 - tied tensors need it
            for key, value in table.items():
                if id(value) in smaller:
                    table[key] = smaller[id(value)]  # type: ignore[assignment]
                    # Code would build it at its first size: only the file knows what is left.
                    owner._non_persistent_buffers_set.discard(key)  # noqa: SLF001 - the only way
        if isinstance(owner, nn.RNNBase):  # which keeps its weights in a list, too
            weights = owner._flat_weights  # noqa: SLF001 - the same
            weights[:] = [smaller.get(id(weight), weight) for weight in weights]


def cuts(analysis: Analysis, removed: NDArray[np.bool_]) -> dict[str, Cut]:
    """Say for each tensor that gets smaller what stays of it."""
    stays = ~removed
    axes: dict[str, list[tuple[int, Tensor]]] = {}
    # Rows go first: an axis that differs per row is then cut in the rows that are left.
    for slot in sorted(analysis.slots, key=lambda slot: slot.distinct.ndim):
        left = torch.from_numpy(slot.remaining(stays))
        if not left.all():
            axes.setdefault(slot.tensor, []).append((slot.axis, left))
    return {name: Cut(analysis.shapes[name], tuple(parts)) for name, parts in axes.items()}


def left_of(
    tensors: Mapping[str, Tensor], analysis: Analysis, removed: NDArray[np.bool_]
) -> dict[str, Tensor]:
    """Cut tensors that stand in for some of a network's, by its names for them."""
    known = cuts(analysis, removed)
    return {n: known[n].apply(one) if n in known else one for n, one in tensors.items()}


def _kept(tensor: Tensor, axis: int, left: Tensor) -> Tensor:
    """Keep the indices of one axis where `left`, [size] or [rows, size], is true."""
    if tensor.is_meta and left.dim() == 1:
        shape = [*tensor.shape[:axis], int(left.sum()), *tensor.shape[axis + 1 :]]
        return torch.empty(shape, dtype=tensor.dtype, device="meta")
    left = left.to(tensor.device) if not tensor.is_meta else left
    if left.dim() == 1:
        return tensor.index_select(axis, left.nonzero().flatten())
    index = left.nonzero()[:, 1].reshape(len(left), -1)
    shape = [len(left), *([1] * (axis - 1)), index.shape[1], *([1] * (tensor.dim() - axis - 1))]
    full = [*tensor.shape[:axis], index.shape[1], *tensor.shape[axis + 1 :]]
    return tensor.gather(axis, index.reshape(shape).expand(full))


def _positions(picks: Tensor, left: NDArray[np.bool_]) -> Tensor:
    """Let positions follow what they pick from: `left` says which places stay, [size]."""
    place = torch.from_numpy(left.cumsum() - 1).to(picks.device)
    stay = torch.from_numpy(left).to(picks.device)[picks]
    return place[picks[stay]]


class _NoPlaceError(Exception):
    """What an optimizer keeps cannot be matched with the axes of its parameter."""


def hand_over(optimizer: Optimizer, old: nn.Parameter, new: Tensor, cut: Narrowing) -> None:
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
        kept = _kept_axes(state, tuple(old.shape), cut)
    except _NoPlaceError:
        return
    optimizer.state[new] = kept


def _kept_axes(value: Any, shape: tuple[int, ...], cut: Narrowing) -> Any:
    if isinstance(value, dict):
        return {key: _kept_axes(each, shape, cut) for key, each in value.items()}
    if isinstance(value, list):
        return [_kept_axes(each, shape, cut) for each in value]
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
