"""Where the values come from that a factor scales: whether weights can make up for it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from slimstudio.engine.channels import passes
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.channels.ledger import Recorder
from slimstudio.engine.channels.meta_copy import on_meta
from slimstudio.engine.channels.replay import surviving_tracks
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
    "convolution": (1, 2),
}
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
        recorder: The tracer's ledger.
    """

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        self.runs: list[list[_Step]] = []
        self.numbered: dict[int, tuple[_Step, list[_Step]]] = {}
        self._recorder = recorder

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Run one operation, and note it with the plain numbers that the tracer met there."""
        del types  # all tensors are treated alike
        step = _Step(func, args, kwargs or {})
        before = len(self._recorder.scalars)
        step.out = func(*args, **step.kwargs)
        steps = self.runs[-1]
        steps.append(step)
        for number in range(before, len(self._recorder.scalars)):
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
    recorder = Recorder()
    diary = _Diary(recorder)
    parts = inventory(shadow)
    known = surviving_tracks(parts, analysis, np.zeros(analysis.channel_count, dtype=bool))
    with diary.above(shadow):
        passes.run(parts, analysis.input_size, recorder, known, passes.positions(module))
    names = {id(tensor): name for name, tensor in parts.tensors.items()}
    makers = {id(made): step for steps in diary.runs for step in steps for made in step.made()}
    found = (
        _fold(number, step, steps, makers, names)
        for number, (step, steps) in diary.numbered.items()
    )
    return tuple(fold for fold in found if fold is not None)


def _fold(
    number: int,
    scaling: _Step,
    steps: Sequence[_Step],
    makers: Mapping[int, _Step],
    names: Mapping[int, str],
) -> Fold | None:
    if scaling.name not in _SCALES:
        return None
    product = _origin(scaling.args[0], makers)
    if product is None or product.name not in _PRODUCTS:
        return None
    homes = _homes(product, makers, names, steps)
    scaled = _read_by(scaling, product, steps)
    if homes is None or scaled is None:
        return None
    tensors = []
    for name, start, size in homes:
        inside = scaled[(scaled >= start) & (scaled < start + size)] - start
        if len(inside):
            tensors.append((name, inside))
    return Fold(number, tuple(tensors), _SCALES[scaling.name])


def _origin(tensor: Any, makers: Mapping[int, _Step]) -> _Step | None:
    """Go back to the operation that computed the values of a tensor."""
    step = makers.get(id(tensor))
    while step is not None and step.name in _MOVES:
        step = makers.get(id(step.args[0]))
    return step


def _homes(
    product: _Step,
    makers: Mapping[int, _Step],
    names: Mapping[int, str],
    steps: Sequence[_Step],
) -> list[tuple[str, int, int]] | None:
    """List the tensors that hold a product's weight and bias: name, first output, outputs.

    None where they are used elsewhere too, or do not lie along the outputs as they are.
    """
    weight, bias = _PRODUCTS[product.name]
    place = None if bias is None else product.args[bias]
    parts = [] if place is None else [place]
    used = {id(product)}
    if place is not None and id(place) not in names:
        joining = makers.get(id(place))
        if joining is None or joining.name != "cat":
            return None
        used.add(id(joining))
        parts = list(joining.args[0])
    held = product.args[weight]
    turned = makers.get(id(held))
    if id(held) not in names and turned is not None and turned.name in ("t", "transpose"):
        used.add(id(turned))
        held = turned.args[0]
    homes = [(held, 0)]
    start = 0
    for part in parts:
        homes.append((part, start))
        start += part.shape[0]
    for tensor, _ in homes:
        everywhere = [step for step in steps if any(given is tensor for given in step.given())]
        if id(tensor) not in names or any(id(step) not in used for step in everywhere):
            return None
    return [(names[id(tensor)], first, tensor.shape[0]) for tensor, first in homes]


def _read_by(scaling: _Step, product: _Step, steps: Sequence[_Step]) -> NDArray[np.int64] | None:
    """List the outputs of a product that one operation scales; None if others read them too."""
    out = product.made()[0]
    axis = 1 if product.name == "convolution" else out.dim() - 1
    shape = [1] * out.dim()
    shape[axis] = out.shape[axis]
    index = torch.arange(out.shape[axis]).reshape(shape).expand(out.shape)
    followed = {id(out): index}
    scaled: list[NDArray[np.int64]] = []
    others: list[NDArray[np.int64]] = []
    for step in steps[steps.index(product) + 1 :]:
        ours = [followed[id(given)] for given in step.given() if id(given) in followed]
        if step.name in _MOVES and len(ours) == 1 and id(step.args[0]) in followed:
            moved = _moved(step, ours[0])
            followed.update(zip(map(id, step.made()), moved, strict=True))
        elif ours:
            read = [np.unique(one.numpy()) for one in ours]
            (scaled if step is scaling else others).extend(read)
    found = np.unique(np.concatenate(scaled)) if scaled else np.zeros(0, dtype=np.int64)
    if not len(found) or (others and np.isin(found, np.concatenate(others)).any()):
        return None
    return found


def _moved(step: _Step, index: Tensor) -> tuple[Tensor, ...]:
    """Do with an index of outputs what an operation did with the outputs."""
    if step.name in _COPIES:
        return (index,)
    if step.name in _VIEWS:  # whose memory the index need not share
        return (index.reshape(step.args[1]),)
    moved = step.func(index, *step.args[1:], **step.kwargs)
    return tuple(moved) if isinstance(moved, list | tuple) else (moved,)
