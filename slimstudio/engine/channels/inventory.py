"""The names of all that a network consists of, found in one walk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor, nn


@dataclass(frozen=True, eq=False)
class Inventory:
    """Modules and tensors by their dotted names, each once, in PyTorch's own order.

    PyTorch's `named_parameters` and its kind walk the whole network each time, step by step in
    Python, which would take longer than following the channels.
    """

    modules: dict[str, nn.Module] = field(default_factory=dict)
    parameters: dict[str, Tensor] = field(default_factory=dict)
    buffers: dict[str, Tensor] = field(default_factory=dict)

    @property
    def tensors(self) -> dict[str, Tensor]:
        """List the parameters, then the buffers."""
        return {**self.parameters, **self.buffers}


def inventory(module: nn.Module) -> Inventory:
    """List everything in a network."""
    found = Inventory()
    _walk(module, "", found, set())
    return found


def _walk(module: nn.Module, name: str, found: Inventory, seen: set[int]) -> None:
    seen.add(id(module))
    found.modules[name] = module
    prefix = f"{name}." if name else ""
    tables = module.__dict__
    for key, into in (("_parameters", found.parameters), ("_buffers", found.buffers)):
        own = tables.get(key)  # traced modules have none, and most are empty
        if own:
            for each, tensor in own.items():
                if tensor is not None and id(tensor) not in seen:
                    seen.add(id(tensor))
                    into[prefix + each] = tensor
    inner = tables.get("_modules")
    if inner:
        for each, child in inner.items():
            if child is not None and id(child) not in seen:
                _walk(child, prefix + each, found, seen)
