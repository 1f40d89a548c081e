"""How the containers of a network are called, and which of its values can never be negative."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.surroundings import attention_in_parts


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
    with attention_in_parts(), torch.no_grad():
        module(*args, **kwargs)


# Their results are never negative, whatever they are given.
_MAKE = frozenset(
    ("relu", "sigmoid", "hardsigmoid", "_softmax", "softplus", "abs", "exp", "square")
)
# Their results are never negative where none of the tensors and factors they are given is.
_KEEP = frozenset(
    (
        *("add", "mul", "cat", "stack", "clone", "_to_copy", "_unsafe_view", "roll"),
        *("max_pool2d_with_indices", "avg_pool2d", "_adaptive_avg_pool2d", "mean", "sum", "amax"),
        *("silu", "gelu", "hardswish", "leaky_relu"),
    )
)
# Where these take the smallest number of their result.
_LOWEST = {"hardtanh": 1, "clamp": 1, "clamp_min": 1}


class Signs(TorchDispatchMode):
    """Follows which tensors are never negative while a network runs on meta tensors inside it.

    This only ever errs towards "may be negative".
    """

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        # Keys are identities, so the tensors must stay alive; meta tensors hold no memory.
        self._never_negative: dict[int, Tensor] = {}

    def never_negative(self, tensor: Tensor) -> bool:
        """Tell whether no number in a tensor can be negative."""
        return id(tensor) in self._never_negative

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Run one operation, and see what its result can be."""
        del types  # all tensors are treated alike
        kwargs = kwargs or {}
        name: str = func.overloadpacket.__name__
        plain = name.removesuffix("_")
        if func.is_view:
            known = self.never_negative(args[0])
        elif plain in _LOWEST:
            known = _is_positive(args, _LOWEST[plain])
        else:
            known = plain in _MAKE or (plain in _KEEP and self._all(plain, args, kwargs))
        out = func(*args, **kwargs)
        if known:
            for tensor in tree_leaves(out):
                self._never_negative[id(tensor)] = tensor
        elif name != plain:
            # What was written to may be seen through other tensors too.
            self._never_negative.clear()
        return out

    def _all(self, name: str, args: Sequence[Any], kwargs: dict[str, Any]) -> bool:
        given = tree_leaves((args, kwargs))
        tensors = [value for value in given if isinstance(value, Tensor)]
        if name in ("add", "mul") and any(
            value < 0 for value in given if isinstance(value, int | float)
        ):
            return False
        return all(map(self.never_negative, tensors))


def _is_positive(args: Sequence[Any], place: int) -> bool:
    lowest = args[place] if len(args) > place else None
    return isinstance(lowest, int | float) and lowest >= 0
