"""Which values of a network can never be negative."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

if TYPE_CHECKING:
    from collections.abc import Sequence

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
