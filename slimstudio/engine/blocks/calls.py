"""How the containers of a network are called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from slimstudio.engine.blocks.signs import Signs
from slimstudio.engine.channels.meta_copy import on_meta

if TYPE_CHECKING:
    from collections.abc import Collection

    from slimstudio.engine.channels.example_inputs import ExampleInputs


@dataclass
class Calls:
    """How often a container was called, what went in and came out, [1, ...].

    Shapes are None where that was not one tensor.
    """

    count: int = 0
    given: tuple[int, ...] | None = None
    made: tuple[int, ...] | None = None
    never_negative: bool = False


def watch(module: nn.Module, names: Collection[str], inputs: ExampleInputs) -> dict[str, Calls]:
    """Run a network on tensors without numbers, and see what some containers are given.

    Args:
        module: The network; it is not changed.
        names: The containers.
        inputs: What it is run on.

    Returns:
        The calls of each container.
    """
    shadow = on_meta(module).eval()
    calls = {name: Calls() for name in names}
    signs = Signs()

    def enter(call: Calls) -> Any:
        def hook(_: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
            call.count += 1
            if len(args) == 1 and isinstance(args[0], Tensor) and not kwargs:
                call.given = tuple(args[0].shape)
                call.never_negative = signs.never_negative(args[0])

        return hook

    def leave(call: Calls) -> Any:
        def hook(_: nn.Module, __: tuple[Any, ...], result: Any) -> None:
            call.made = tuple(result.shape) if isinstance(result, Tensor) else None

        return hook

    for name, call in calls.items():
        container = shadow.get_submodule(name)
        container.register_forward_pre_hook(enter(call), with_kwargs=True)
        container.register_forward_hook(leave(call))
    with signs:
        _answer(shadow, inputs)
    return calls


def answers(module: nn.Module, inputs: ExampleInputs) -> bool:
    """Tell whether a network on meta tensors runs at all."""
    try:
        _answer(module, inputs)
    except (RuntimeError, ValueError, TypeError, AttributeError, AssertionError, LookupError):
        return False
    return True


def _answer(module: nn.Module, inputs: ExampleInputs) -> None:
    kinds = (parameter.dtype for parameter in module.parameters())
    precision = next((kind for kind in kinds if kind.is_floating_point), torch.float32)
    args, kwargs = inputs.as_given().on_meta(precision)
    fast_path = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(value=False)
    try:
        with torch.no_grad():
            module(*args, **kwargs)
    finally:
        torch.backends.mha.set_fastpath_enabled(value=fast_path)
