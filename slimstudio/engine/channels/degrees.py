"""How the values of a network grow when some of its weights do: with them, or not at all."""

from collections.abc import Callable, Collection, Mapping
from math import inf
from typing import Any

import torch
from torch import Tensor

from slimstudio.engine.channels.diary import FRESH, MOVES, DiaryEntry, Run

# What multiplies its result by as much as its input, where that is no less than zero.
SAME = frozenset(("relu", "leaky_relu", "_prelu_kernel", "abs", "neg"))
# The same for what takes values of several places, each channel by itself.
PLACES = frozenset(
    (
        *("max_pool2d_with_indices", "max_pool3d_with_indices", "max_pool2d", "avg_pool2d"),
        *("avg_pool3d", "_adaptive_avg_pool2d", "_adaptive_avg_pool3d", "adaptive_avg_pool2d"),
        *("adaptive_max_pool2d", "adaptive_max_pool3d", "upsample_nearest2d"),
        *("upsample_bilinear2d", "upsample_bicubic2d", "reflection_pad2d", "replication_pad2d"),
    )
)
REDUCES = frozenset(("sum", "mean", "amax", "amin"))
SUMS, JOINS = frozenset(("add", "sub")), frozenset(("cat", "stack"))
MATRICES = frozenset(("mm", "bmm"))
_SIGNS = frozenset(("gt", "ge", "lt", "le", "eq", "ne"))
_FIRST_OF_PLACES = 2  # after the batch and the channels


def undoes(
    run: Run,
    grown: Mapping[int, Tensor],
    biases: Collection[int],
    scaling: DiaryEntry,
    value: Tensor,
) -> bool:
    """Tell whether growing some outputs does no more than to undo a smaller factor.

    Args:
        run: What happens.
        grown: Which results of an operation grow, one for each value, by its `id()`.
        biases: Additions, by `id()`, whose second term grows like their first.
        scaling: Multiplies with the factor.
        value: What it multiplies.
    """
    degrees = _Degrees()
    for operation in run.operations:
        if id(operation) in grown:
            if degrees.any_of(operation):
                return False
            degrees.set(operation, (grown[id(operation)],))
        elif operation is scaling:
            others = [t for t in operation.given() if t is not value and degrees.knows(t)]
            if others or not _is_even(degrees.of(value)):
                return False
            degrees.set(operation, (degrees.of(value) - 1,))  # nothing, or what others undo
        elif not degrees.follow(operation, is_bias=id(operation) in biases):
            return False
    return not any(degrees.of(answer).any() for answer in run.answers)


class _Degrees:
    """Knows how often each value is multiplied by what weights grow by, [...]."""

    def __init__(self) -> None:
        self._known: dict[int, Tensor] = {}
        self._memory: dict[int, int] = {}  # tensors that may share it have one number
        self._stale: set[int] = set()

    def knows(self, value: Any) -> bool:
        return id(value) in self._known

    def of(self, value: Any) -> Tensor:
        """Read the degrees of a tensor."""
        if id(value) in self._known:
            return self._known[id(value)]
        nothing = torch.zeros((), dtype=torch.int8)
        return nothing.expand(value.shape) if isinstance(value, Tensor) else nothing

    def any_of(self, operation: DiaryEntry) -> bool:
        """Tell whether an operation reads anything that grows."""
        return any(self.of(t).any() or id(t) in self._stale for t in operation.given())

    def set(self, operation: DiaryEntry, found: tuple[Tensor, ...]) -> None:
        """Know what came out of an operation."""
        first = operation.args[0] if operation.args else None
        moves = operation.name in MOVES and id(first) in self._memory
        for number, made in enumerate(operation.made()):
            if operation.full.endswith("_"):  # whatever else lies there holds other values now
                home = self._memory.get(id(made))
                sharing = {key for key, other in self._memory.items() if other == home}
                self._stale |= sharing - {id(made)}
            elif isinstance(made, Tensor):
                self._memory[id(made)] = self._memory[id(first)] if moves else id(made)
            if number < len(found):
                self._known[id(made)] = found[number]
            else:
                self._known.pop(id(made), None)

    def follow(self, operation: DiaryEntry, *, is_bias: bool) -> bool:
        """Go through an operation; tell whether everything in it grows alike."""
        if operation.name in FRESH or not any(map(self.knows, operation.given())):
            return True
        if any(id(tensor) in self._stale for tensor in operation.given()):
            return False
        found: tuple[Tensor, ...] | None
        if is_bias:
            found = (self.of(operation.args[0]),)
        elif not self.any_of(operation):
            found = ()
        else:
            found = self._made(operation)
        if found is not None:
            self.set(operation, found)
        return found is not None

    def _made(self, operation: DiaryEntry) -> tuple[Tensor, ...] | None:
        """Work out the degrees of what an operation makes; None where they are none."""
        name = operation.name
        in_place = operation.full.endswith("_")
        if "out" in operation.kwargs or (
            in_place and (name in MOVES or not self.knows(operation.args[0]))
        ):
            return None
        if name in JOINS:
            # Every part has degrees, known or not.
            parts = [self.of(part) for part in operation.args[0]]
            return (operation.func(parts, *operation.args[1:], **operation.kwargs),)
        rule = _RULES.get(name)
        if rule is not None:
            one = self.of(operation.args[0])
            other = self.of(operation.args[1]) if len(operation.args) > 1 else self.of(None)
            made = rule(operation, one, other)
            return None if made is None else (made,)
        return self._by_itself(operation)

    def _by_itself(self, operation: DiaryEntry) -> tuple[Tensor, ...] | None:
        """Do so for what looks at each value alone."""
        first, *rest = operation.given()
        if first is not operation.args[0] or any(self.of(other).any() for other in rest):
            return None
        if operation.name in MOVES:
            return operation.moved(self.of(first))
        if operation.name in SAME or _keeps_growth(operation):
            return (self.of(first),)
        return None


def _product(operation: DiaryEntry, one: Tensor, other: Tensor) -> Tensor | None:
    return (one + other).expand(operation.out.shape)


def _quotient(operation: DiaryEntry, one: Tensor, other: Tensor) -> Tensor | None:
    return None if other.any() or operation.kwargs else one.expand(operation.out.shape)


def _sum(operation: DiaryEntry, one: Tensor, other: Tensor) -> Tensor | None:
    same = bool((one == other).all())
    return one.expand(operation.out.shape) if same else None


def _matrices(operation: DiaryEntry, one: Tensor, other: Tensor) -> Tensor | None:
    if not (_alike(one, -1) and _alike(other, -2)):
        return None
    summed = one.narrow(-1, 0, 1) + other.narrow(-2, 0, 1)
    return summed.expand(operation.out.shape)


def _over_places(operation: DiaryEntry, one: Tensor, other: Tensor) -> Tensor | None:
    del other
    shape = operation.made()[0].shape
    if one.dim() != len(shape) or one.shape[:_FIRST_OF_PLACES] != shape[:_FIRST_OF_PLACES]:
        return None
    for axis in range(_FIRST_OF_PLACES, one.dim()):
        if not _alike(one, axis):
            return None
        one = one.narrow(axis, 0, 1)
    return one.expand(shape)


def _reduced(operation: DiaryEntry, one: Tensor, other: Tensor) -> Tensor | None:
    del other
    args: tuple[Any, ...] = (*operation.args[1:], None, None)
    axes, keep = args[0] or list(range(one.dim())), args[1]
    if not all(_alike(one, axis) for axis in axes):
        return None
    return one.amax(axes, keepdim=bool(keep))


def _sign(operation: DiaryEntry, one: Tensor, other: Tensor) -> Tensor | None:
    del other
    return torch.zeros_like(one) if _is_zero(operation) else None


def _is_zero(operation: DiaryEntry) -> bool:
    number = operation.args[1]
    return isinstance(number, int | float) and number == 0


def _keeps_growth(operation: DiaryEntry) -> bool:
    """Tell whether an operation leaves values as they are, or makes them zero or infinite."""
    args = (*operation.args, None, None)
    if operation.name == "masked_fill":
        return isinstance(args[2], int | float) and args[2] in (0, inf, -inf)
    if operation.name == "clamp":
        return args[1] == 0 and args[2] is None
    return operation.name == "clamp_min" and _is_zero(operation)


def _is_even(degrees: Tensor) -> bool:
    """Tell whether all degrees are the same."""
    return bool((degrees == degrees.flatten()[:1]).all())


def _alike(degrees: Tensor, axis: int) -> bool:
    return bool((degrees == degrees.narrow(axis, 0, 1)).all())


_RULES: dict[str, Callable[[DiaryEntry, Tensor, Tensor], Tensor | None]] = {
    "mul": _product,
    "div": _quotient,
    **dict.fromkeys(SUMS, _sum),
    **dict.fromkeys(MATRICES, _matrices),
    **dict.fromkeys(PLACES, _over_places),
    **dict.fromkeys(REDUCES, _reduced),
    **dict.fromkeys(_SIGNS, _sign),
}
