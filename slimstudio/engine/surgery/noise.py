"""Networks made comparable: what they run on meanwhile, and what they draw by chance."""

import random
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves, tree_map

from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.inventory import inventory

Arguments = tuple[tuple[Any, ...], dict[str, Any]]


def example_arguments(module: nn.Module, inputs: ExampleInputs) -> Arguments:
    """Make what a network can run on: the examples, or noise like them."""
    return next(arguments(inputs, *precision_and_device(inventory(module).tensors.values())))


def precision_and_device(tensors: Collection[Tensor]) -> tuple[torch.dtype, torch.device]:
    """Find the precision of the first numbers among a network's tensors, and where it is."""
    first = next(iter(tensors), torch.empty(0))
    kinds = (tensor.dtype for tensor in tensors if tensor.is_floating_point())
    return next(kinds, torch.float32), first.device


def arguments(given: ExampleInputs, kind: torch.dtype, device: torch.device) -> Iterator[Arguments]:
    """List what networks run on: the examples, if they have values, and noise like them."""
    if not any(tensor.is_meta for tensor in given.tensors):
        yield tree_map(
            lambda v: v.detach().to(device) if isinstance(v, Tensor) else v,
            (given.args, dict(given.kwargs)),
        )
    draw = torch.Generator().manual_seed(0)
    shapes = iter([v for v in tree_leaves(given.on_meta(kind)) if isinstance(v, Tensor)])

    def noise(value: Any) -> Any:
        if not isinstance(value, Tensor):
            return value
        like = next(shapes)
        if like.is_floating_point():
            drawn = torch.randn(like.shape, generator=draw)
        elif value.is_meta:
            drawn = torch.zeros(like.shape)
        else:
            drawn = value.detach().expand(like.shape).clone()
        return drawn.to(device=device, dtype=like.dtype)

    yield tree_map(noise, (given.args, dict(given.kwargs)))


def cast(given: Arguments, own: torch.dtype, kind: torch.dtype) -> Arguments:
    """Give what has a network's own precision another."""

    def changed(value: Any) -> Any:
        return value.to(kind) if isinstance(value, Tensor) and value.dtype == own else value

    result: Arguments = tree_map(changed, given)
    return result


def cloned(given: Arguments) -> Arguments:
    """Copy the tensors, for a network may write to what it is given."""
    result: Arguments = tree_map(lambda v: v.clone() if isinstance(v, Tensor) else v, given)
    return result


@contextmanager
def alike(device: torch.device) -> Iterator[None]:
    """Let chance decide alike each time, and give it back as it was."""
    state = random.getstate()
    devices = [device] if device.type not in ("cpu", "mps") else []
    with torch.random.fork_rng(devices):
        torch.manual_seed(0)
        random.seed(0)
        try:
            yield
        finally:
            random.setstate(state)


_DRAWING = frozenset(
    (
        *("rand", "rand_like", "randn", "randn_like", "normal", "uniform", "bernoulli"),
        *("exponential", "log_normal", "cauchy", "geometric"),
    )
)


class WithoutChance(TorchDispatchMode):
    """Replaces random numbers by one half, and dropout by nothing.

    Fewer channels take fewer numbers, so the same seed gives those that stay other numbers.
    """

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        del types  # all tensors are treated alike
        if func.overloadpacket is torch.ops.aten.native_dropout:
            return args[0].clone(), torch.ones_like(args[0], dtype=torch.bool)
        result = func(*args, **(kwargs or {}))
        if func.overloadpacket.__name__.rstrip("_") in _DRAWING and result.is_floating_point():
            return result.fill_(0.5)
        return result
