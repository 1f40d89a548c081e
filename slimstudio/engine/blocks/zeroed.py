"""A part of a network whose layers all answer zero, run by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_map

from slimstudio.engine.channels.meta_copy import on_meta

if TYPE_CHECKING:
    from collections.abc import Collection

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
