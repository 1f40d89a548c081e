"""Where the values come from that a factor scales: whether weights can make up for it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from slimstudio.engine.channels import passes
from slimstudio.engine.channels.constraints import Constraints
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.channels.meta_copy import on_meta
from slimstudio.engine.channels.replay import surviving_ids
from slimstudio.engine.channels.width import Fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.analysis import Analysis

# Operations that only move values, or give them another home.
_MOVES = frozenset(
    (
        *("view", "_unsafe_view", "permute", "transpose", "t", "unsqueeze"),
        *("squeeze", "expand", "slice", "select", "unbind", "split", "split_with_sizes", "clone"),
        *("detach", "alias", "_to_copy", "contiguous"),
    )
)
_COPIES = frozenset(("clone", "detach", "alias", "_to_copy", "contiguous"))
_VIEWS = frozenset(("view", "_unsafe_view"))
# Products, with the places of their weight and bias.
_PRODUCTS: dict[str, tuple[int, int | None]] = {
    "addmm": (2, 0),
    "mm": (1, None),
    "bmm": (1, None),
    "convolution": (1, 2),
}
_ADDS = ("add", "add_")
_SCALES = {"mul": False, "mul_": False, "div": True, "div_": True}


class _Step:
    """One operation: its name, what it was given, and what it made."""

    def __init__(self, func: Any, args: Any, kwargs: Any) -> None:
        self.func, self.args, self.kwargs = func, args, kwargs
        self.name: str = func.overloadpacket.__name__
        self.out: Any = None

    def given(self) -> Iterator[Tensor]:
        """List the tensors among the arguments."""
        for value in (*self.args, *self.kwargs.values()):
            for part in value if isinstance(value, list | tuple) else (value,):
                if isinstance(part, Tensor):
                    yield part

    def made(self) -> tuple[Any, ...]:
        """List the results."""
        return tuple(self.out) if isinstance(self.out, list | tuple) else (self.out,)


class _Diary(TorchDispatchMode):
    """Writes down every operation, above a tracer that follows the channels.

    Args:
        constraints: The tracer's constraint recorder.
    """

    def __init__(self, constraints: Constraints) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        self.runs: list[list[_Step]] = []
        self.numbered: dict[int, tuple[_Step, list[_Step]]] = {}
        self._constraints = constraints

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Run one operation, and note it with the steps that the tracer took meanwhile."""
        del types  # all tensors are treated alike
        step = _Step(func, args, kwargs or {})
        before = self._constraints.place
        step.out = func(*args, **step.kwargs)
        steps = self.runs[-1]
        steps.append(step)
        for number in range(before, self._constraints.place):
            self.numbered[number] = step, steps
        return step.out

    @contextmanager
    def above(self, module: nn.Module) -> Iterator[None]:
        """Write whenever the module runs, each run by itself."""

        def begin(*_: Any) -> None:
            self.runs.append([])
            self.__enter__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated

        def end(*_: Any) -> None:
            self.__exit__(None, None, None)  # type: ignore[no-untyped-call]  # the same

        handles = [module.register_forward_pre_hook(begin), module.register_forward_hook(end)]
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()


def find_folds(module: nn.Module, analysis: Analysis) -> tuple[Fold, ...]:
    """Find factors that weights can make up for, should they change with the number of channels.

    They scale what one linear layer or convolution made and what only moved since, and nothing
    else reads the values that they scale.

    Args:
        module: The network, with or without values; it is not changed.
        analysis: Its channels.
    """
    shadow = on_meta(module)
    constraints = Constraints(watched=analysis.script.watched)
    diary = _Diary(constraints)
    parts = inventory(shadow)
    known = surviving_ids(parts, analysis, np.zeros(analysis.channel_count, dtype=bool))
    with diary.above(shadow):
        passes.run(
            parts,
            analysis.inputs,
            constraints,
            known,
            passes.positions(module),
        )
    names = {id(tensor): name for name, tensor in parts.tensors.items()}
    found = (
        _fold(number, step, _Run(steps, names)) for number, (step, steps) in diary.numbered.items()
    )
    return tuple(fold for fold in found if fold is not None)


class _Run:
    """What happened in one run of a network.

    Args:
        steps: The operations, in order.
        names: Names of parameters and buffers, by `id()`.
    """

    def __init__(self, steps: Sequence[_Step], names: Mapping[int, str]) -> None:
        self.steps, self.names = steps, names

    def maker(self, tensor: Any, before: _Step) -> _Step | None:
        """Find the operation that made what a tensor holds when another operation reads it."""
        earlier = self.steps[: self.steps.index(before)]
        return next((s for s in reversed(earlier) if any(m is tensor for m in s.made())), None)

    def origin(self, tensor: Any, before: _Step) -> _Step | None:
        """Go back over operations that only move to the one that computed a tensor's values."""
        step = self.maker(tensor, before)
        while step is not None and step.name in _MOVES:
            step = self.maker(step.args[0], step)
        return step

    def read_by(self, reader: _Step, product: _Step) -> NDArray[np.int64] | None:
        """List the outputs of a product that one operation reads; None if others read them too."""
        out = product.made()[0]
        axis = 1 if product.name == "convolution" else out.dim() - 1
        shape = [1] * out.dim()
        shape[axis] = out.shape[axis]
        followed = {id(out): torch.arange(out.shape[axis]).reshape(shape).expand(out.shape)}
        ours: list[NDArray[np.int64]] = []
        others: list[NDArray[np.int64]] = []
        for step in self.steps[self.steps.index(product) + 1 :]:
            given = [followed[id(tensor)] for tensor in step.given() if id(tensor) in followed]
            if step.name in _MOVES and len(given) == 1 and id(step.args[0]) in followed:
                followed.update(zip(map(id, step.made()), _moved(step, given[0]), strict=True))
            elif given:
                (ours if step is reader else others).extend(np.unique(g.numpy()) for g in given)
                for made in step.made():  # written in place: these are other values from now on
                    followed.pop(id(made), None)
        found = np.unique(np.concatenate(ours)) if ours else np.zeros(0, dtype=np.int64)
        if not len(found) or (others and np.isin(found, np.concatenate(others)).any()):
            return None
        return found

    def homes(self, product: _Step, added: _Step | None) -> list[tuple[str, int, int]] | None:
        """List the tensors that hold a product's weight and bias: name, first output, outputs.

        None where they are used elsewhere too, or where outputs do not lie along their first axis.
        """
        weight, bias = _PRODUCTS[product.name]
        used = {id(product)}
        held = product.args[weight]
        if product.name == "convolution":
            if product.args[6]:  # transposed: its outputs are numbered along another axis
                return None
        else:
            turned = self.maker(held, product)
            while turned is not None and _repeats(turned):
                used.add(id(turned))
                turned = self.maker(turned.args[0], turned)
            if turned is None or turned.name not in ("t", "transpose"):
                return None
            used.add(id(turned))
            held = turned.args[0]
        place = None if bias is None else product.args[bias]
        if added is not None:
            used.add(id(added))
            place = added.args[1]
        homes = [(held, 0), *self._pieces(place, added or product, used)]
        for tensor, _ in homes:
            readers = [
                step for step in self.steps if any(given is tensor for given in step.given())
            ]
            if id(tensor) not in self.names or any(id(step) not in used for step in readers):
                return None
        return [(self.names[id(tensor)], first, tensor.shape[0]) for tensor, first in homes]

    def _pieces(self, bias: Any, reader: _Step, used: set[int]) -> list[tuple[Tensor, int]]:
        """List the tensors that a bias is, or is joined from, with the first output of each."""
        if bias is None:
            return []
        joining = self.maker(bias, reader)
        if joining is None or joining.name != "cat":
            return [(bias, 0)]
        used.add(id(joining))
        starts = np.cumsum([0, *(part.shape[0] for part in joining.args[0])])
        return list(zip(joining.args[0], map(int, starts), strict=False))


def _fold(number: int, scaling: _Step, run: _Run) -> Fold | None:
    """Find the weights that can make up for one factor."""
    if scaling.name not in _SCALES:
        return None
    last = product = run.origin(scaling.args[0], scaling)
    added = None
    if product is not None and product.name in _ADDS and isinstance(product.args[1], Tensor):
        added, product = product, run.origin(product.args[0], product)
    if product is None or last is None or product.name not in _PRODUCTS:
        return None
    if added is not None and (
        run.read_by(added, product) is None or product.name not in ("mm", "bmm")
    ):
        return None
    homes, scaled = run.homes(product, added), run.read_by(scaling, last)
    if homes is None or scaled is None:
        return None
    tensors = []
    for name, start, size in homes:
        inside = scaled[(scaled >= start) & (scaled < start + size)] - start
        if len(inside):
            tensors.append((name, inside))
    return Fold(number, tuple(tensors), _SCALES[scaling.name])


def _repeats(step: _Step) -> bool:
    """Tell whether an operation gives each image of a batch the same matrix."""
    before: tuple[int, ...] = tuple(step.args[0].shape)
    if step.name == "expand":
        return len(before) == 2 or before[0] == 1
    return step.name in _VIEWS and before == tuple(step.made()[0].shape)


def _moved(step: _Step, index: Tensor) -> tuple[Tensor, ...]:
    """Do with an index of outputs what an operation did with the outputs."""
    if step.name in _COPIES:
        return (index,)
    if step.name in _VIEWS:  # whose memory the index need not share
        return (index.reshape(step.args[1]),)
    moved = step.func(index, *step.args[1:], **step.kwargs)
    return tuple(moved) if isinstance(moved, list | tuple) else (moved,)
