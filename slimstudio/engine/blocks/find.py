"""Finding the containers of a network that could leave whole."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_map

from slimstudio.engine.blocks.calls import Calls, watch
from slimstudio.engine.channels.analysis import Analysis, Block
from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.messages import NO_MESSAGE, Message

_SEVERAL_VALUES = Message("It takes or gives more than one image or list of features.")
_NEVER_RUNS = Message("It is not run as a whole when the network answers.")
_SEVERAL_RUNS = Message("The network runs it several times.")
_NO_SHORTCUT = Message("No path leads through it that passes its input on unchanged.")
_NOT_ALONE = Message("It cannot run by itself, so nobody can tell whether the network needs it.")

_SMALL = 8  # pixels

_PLAIN = (bool, int, float, str, type(None), torch.Size, torch.dtype)
_TENSORS_AND_MODULES = ("_parameters", "_buffers", "_modules")


def with_blocks(module: nn.Module, analysis: Analysis) -> Analysis:
    """Add to what is known about a network's channels which of its blocks can leave whole."""
    return replace(analysis, blocks=find_blocks(module, analysis.inputs))


def find_blocks(
    module: nn.Module, inputs: ExampleInputs, among: Collection[str] | None = None
) -> tuple[Block, ...]:
    """List the containers of a network, and tell which of them an identity can stand in for.

    A residual block adds what its layers make to what it was given. Whether a container is one is
    tried, not guessed: with all its parameters at zero it must pass on unchanged whatever it is
    given. Where its real input is never negative, as after a ReLU, only such inputs count.

    Args:
        module: The network, which may be without values; it is not changed. Only shapes and
            tables of positions are read.
        inputs: What it is run on.
        among: Names of the containers to look at; by default all.

    Returns:
        Every container with parameters, outer before inner, except the network itself.
    """
    containers = {
        name: layer for name, layer in _containers(module) if among is None or name in among
    }
    calls = watch(module, containers, inputs)
    passing: dict[nn.Module, Message] = {}
    tried: dict[tuple[Any, ...], Message] = {}
    found = []
    for name, container in reversed(containers.items()):
        call = calls[name]
        reason = _misfit(call)
        if not reason:
            key = (call.given, call.never_negative, _likeness(container, passing))
            if key not in tried:
                tried[key] = _try(container, call, passing)
            reason = tried[key]
        passing[container] = reason
        layers = [
            f"{name}.{inner}" if inner else name
            for inner, layer in container.named_modules()
            if next(layer.parameters(recurse=False), None) is not None
        ]
        found.append(Block(name, tuple(layers), reason))
    return tuple(reversed(found))


def _containers(module: nn.Module) -> Iterator[tuple[str, nn.Module]]:
    for name, layer in module.named_modules():
        holds = next(layer.children(), None) is not None
        if name and holds and next(layer.parameters(), None) is not None:
            yield name, layer


def _misfit(call: Calls) -> Message:
    """Say what rules a container out before anything is tried; `NO_MESSAGE` if nothing does."""
    if call.count != 1:
        return _SEVERAL_RUNS if call.count else _NEVER_RUNS
    if call.given is None or call.made is None:
        return _SEVERAL_VALUES
    if call.given != call.made:
        made, given = (" x ".join(map(str, shape[1:])) for shape in (call.made, call.given))
        return Message(
            "Its output ({made}) has another shape than its input ({given}).",
            made=made,
            given=given,
        )
    return NO_MESSAGE


def _try(container: nn.Module, call: Calls, known: dict[nn.Module, Message]) -> Message:
    assert call.given is not None
    # Inner blocks are known to pass their input on, so there is no need to run them again.
    inner = [layer for layer in container.modules() if not known.get(layer, _NOT_ALONE)]
    copy = zeroed(container, inner)
    small = tuple(min(side, _SMALL) if axis > 1 else side for axis, side in enumerate(call.given))
    # Most containers fail on a corner of their input already, which takes less time.
    shapes = (small, call.given) if len(small) == 4 else (call.given,)
    reason = NO_MESSAGE
    for shape in shapes:
        given = torch.randn(shape, generator=torch.Generator().manual_seed(0))
        given = given.to(next(container.parameters()).dtype)
        reason = _answer(copy, given.abs() if call.never_negative else given)
        if reason == _NO_SHORTCUT:
            break
    return reason


def _answer(copy: nn.Module, given: Tensor) -> Message:
    try:
        result = run_zeroed(copy, given.clone())
    except Exception:  # noqa: BLE001 - the container's own code may raise anything
        return _NOT_ALONE
    return NO_MESSAGE if torch.equal(result, given) else _NO_SHORTCUT


def _likeness(container: nn.Module, known: dict[nn.Module, Message]) -> tuple[Any, ...]:
    """Describe a container so that those with the same description behave alike when zeroed."""
    return tuple(
        (
            name,
            type(layer),
            known.get(layer),
            tuple(
                (key, tuple(value.shape)) for key, value in layer.named_parameters(recurse=False)
            ),
            tuple(
                (key, value if isinstance(value, _PLAIN) else repr(value))
                for key, value in layer.__dict__.items()
                if key not in _TENSORS_AND_MODULES and not key.endswith("_always_called")
            ),
        )
        for name, layer in container.named_modules()
    )


# Operations that multiply, with the places of their factors and, where they take one, of what they
# add to the product.
_PRODUCTS: dict[str, tuple[tuple[int, ...], int | None]] = {
    "convolution": ((0, 1), 2),
    "mm": ((0, 1), None),
    "bmm": ((0, 1), None),
    "addmm": ((1, 2), 0),
    "baddbmm": ((1, 2), 0),
}


def zeroed(module: nn.Module, without: Collection[nn.Module] = ()) -> nn.Module:
    """Copy a module with every parameter set to zero, in evaluation mode, on the CPU.

    Large parameters share one zero, so the copy takes no memory worth speaking of.

    Args:
        module: Any module, of a network with or without values.
        without: Modules inside it that the identity stands in for.
    """
    copy = on_meta(module).eval()
    for name, layer in list(module.named_modules()):
        if layer in without and name:
            copy.set_submodule(name, nn.Identity())
    real = {**dict(module.named_parameters()), **dict(module.named_buffers())}
    for prefix, layer in copy.named_modules():
        for name, parameter in list(layer.named_parameters(recurse=False)):
            setattr(layer, name, nn.Parameter(_zeros(parameter), requires_grad=False))
        for name, _ in list(layer.named_buffers(recurse=False)):
            setattr(layer, name, _values(real[f"{prefix}.{name}".lstrip(".")]))
    return copy


def run_zeroed(module: nn.Module, given: Tensor) -> Tensor:
    """Run what `zeroed` made; products with zero are not computed.

    Raises:
        Exception: whatever the module's own code raises when it runs without its surroundings.
    """
    with torch.no_grad(), _SkipsZeros():
        result: Tensor = module(given)
    return result


class _SkipsZeros(TorchDispatchMode):
    """Answers zero where something is multiplied by zero."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        del types  # all tensors are treated alike
        known = _PRODUCTS.get(func.overloadpacket.__name__)
        if known is not None:
            factors, added = known
            nothing_added = added is None or _is_zero(args[added])
            if nothing_added and any(_is_zero(args[place]) for place in reversed(factors)):
                shape = func(*tree_map(_on_meta, args), **(kwargs or {}))
                return torch.zeros(shape.shape, dtype=shape.dtype)
        return func(*args, **(kwargs or {}))


def _zeros(like: Tensor) -> Tensor:
    if like.dim() < 2:
        return torch.zeros(like.shape, dtype=like.dtype)
    return torch.zeros((), dtype=like.dtype).expand(like.shape)


def _values(buffer: Tensor) -> Tensor:
    # What a buffer without values holds makes no difference where only zeros meet it.
    return torch.ones_like(buffer, device="cpu") if buffer.is_meta else buffer.detach().cpu()


def _is_zero(value: Tensor | None) -> bool:
    if value is None:
        return True
    if not any(value.stride()):
        value = value[(0,) * value.dim()]
    return not value.any()


def _on_meta(value: Any) -> Any:
    return torch.empty_like(value, device="meta") if isinstance(value, Tensor) else value
