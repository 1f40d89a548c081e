"""A graphics card that is none: who mixes tensors on it with others is told off, as by a real one.

`CARD` is the processor under another name, so everything can be computed. `PretendCard` remembers
which tensors were brought there, and what was made of them.
"""

from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor, device
from torch.overrides import TorchFunctionMode

CARD = device("cpu", 0)
_AWAY = (Tensor.cpu, Tensor.numpy, Tensor.tolist, Tensor.item)
_HARMLESS = {"__get__", "__set__", "copy_", "__getitem__", "__setitem__", "load_state_dict"}


class PretendCard(TorchFunctionMode):
    """While it is entered, `.to(CARD)` and `.cpu()` move, and what is apart cannot be mixed.

    Attributes:
        here: Names of the functions that computed with tensors on the card.
    """

    def __init__(self) -> None:
        super().__init__()
        self._there: dict[int, Tensor] = {}  # storages; kept alive, so that no place is used twice
        self.here: set[str] = set()

    def holds(self, tensor: Tensor) -> bool:
        """Tell whether a tensor lies on the card."""
        with torch._C.DisableTorchFunction():
            return tensor.untyped_storage().data_ptr() in self._there

    def __torch_function__(
        self,
        func: Callable[..., Any],
        _types: object,
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        given = kwargs or {}
        name = getattr(func, "__name__", "")
        if func is Tensor.to or func is Tensor.cpu:
            return self._moved(func, args, given)
        if func == Tensor.device.__get__ and self.holds(args[0]):
            return CARD
        tensors = [one for one in _tensors((args, given)) if one.dim()]
        on_card = [one for one in tensors if self.holds(one)]
        if on_card and name == "numpy":
            raise AssertionError("numpy cannot see what lies on a graphics card")
        if on_card and len(on_card) < len(tensors) and name not in _HARMLESS:
            raise AssertionError(f"{name} mixes what lies on the card with what does not")
        found = func(*args, **given)
        if given.get("device") == CARD and isinstance(found, Tensor):
            self._take(found)
        if on_card and name not in {"__set__", "copy_", "__setitem__", "data_ptr"}:
            self.here.add(name)
            for one in _tensors(found):
                self._take(one)
        return found

    def _moved(
        self, func: Callable[..., Any], args: tuple[Any, ...], given: dict[str, Any]
    ) -> Tensor:
        own, *rest = args
        where = [one for one in (*rest, *given.values()) if isinstance(one, device | Tensor)]
        found: Tensor = func(*args, **given)
        if func is Tensor.to and not where:
            goes = self.holds(own)
        else:
            like = where[0] if where else device("cpu")
            goes = self.holds(like) if isinstance(like, Tensor) else like == CARD
        if goes != self.holds(own):
            with torch._C.DisableTorchFunction():
                found = found.clone(memory_format=torch.preserve_format)
        if goes:
            self._take(found)
        return found

    def _take(self, tensor: Tensor) -> None:
        with torch._C.DisableTorchFunction():
            self._there[tensor.untyped_storage().data_ptr()] = tensor.detach()


def _tensors(value: object) -> Iterator[Tensor]:
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _tensors(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _tensors(one)
