"""Walking in step with the run of the original, and comparing every operation."""

from collections.abc import Container, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels import passes, words
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.channel_ids import ChannelIds, TensorIds
from slimstudio.engine.channels.grid import ANY, Remainder
from slimstudio.engine.channels.rules import elementwise
from slimstudio.engine.channels.steps import RESULT_BITS, SIZED, WINDOWS, ForwardStep
from slimstudio.messages import Message

# What only moves values, and what works on each by itself.
_SPREADS = frozenset(("expand", "repeat"))
_MOVES = frozenset((*_SPREADS, "view", "permute", "transpose", "t", "unsqueeze", "squeeze"))
_EACH = frozenset((*elementwise.RULES, "convolution"))


class MisalignedError(passes.RunEnded):
    """A smaller network does something else than the original."""

    def __init__(
        self, layer: str, reason: Message, ids: NDArray[np.int64] | None = None, number: int = -1
    ) -> None:
        super().__init__(reason)
        self.layer, self.reason, self.ids, self.number = layer, reason, ids, number


class StepComparison:
    """Compares the steps of a smaller network with those of the original.

    Args:
        analysis: What the first run found.
        stays: Whether each channel is still there, [channel_count].
        free: Whether each channel may leave, [channel_count].
        linear: Names of linear layers, of which only what comes out is compared: how PyTorch works
            it out goes by how the input lies in memory.
    """

    def __init__(
        self,
        analysis: Analysis,
        stays: NDArray[np.bool_],
        free: NDArray[np.bool_],
        linear: Container[str] = (),
    ) -> None:
        self.place = 0
        self.latest = 0  # which step of the original the latest one was
        self._linear = linear
        self._skipping: ForwardStep | None = (
            None  # the latest within a linear layer that is skipped
        )
        self._loose: set[object] = set()  # tensors that were expanded to another size
        self.factors: dict[int, float] = {}
        self._script = analysis.script
        self._folds = {fold.number: fold for fold in analysis.folds}
        self._numbers = self._script.numbers
        highest = int(self._numbers.max(initial=len(stays)))
        self._free = free
        self._stays = np.concatenate([stays, np.ones(highest + 2 - len(stays), dtype=bool)])
        for heads in analysis.heads:  # a row is there as long as anything in it is
            self._stays[heads.channels] = stays[heads.members].any(axis=1)
        self._left: dict[int, Remainder] = {}
        # Steps hold what they refer to, so that its identity stays its own; what this run makes is
        # held here.
        self._single: dict[int, NDArray[np.int64]] = {}
        self._agreeing: dict[tuple[int, int], tuple[object, bool]] = {}
        self._alike: dict[tuple[int, int], tuple[object, bool]] = {}  # along one axis
        self._fresh = 0

    @property
    def count(self) -> int:
        """Number of ids, those that are no channels included."""
        return len(self._stays) - 1

    def finish(self) -> None:
        """Nothing more follows.

        Raises:
            MisalignedError: the original did more.
        """
        if self._skipping is not None:
            self._rejoin(self._skipping)
        if self.place != len(self._script.steps):
            layer = self._script.steps[self.place].layer
            raise MisalignedError(layer, words.computes_otherwise(layer))

    def fresh(self, size: int, layer: str) -> NDArray[np.int64]:
        """Read which ids came up at this place, without those that left.

        Raises:
            MisalignedError: there are not as many.
        """
        made = self._script.made.get(self.place, ())
        self._fresh += 1
        if self._fresh > len(made):  # an axis of length 1 seems to hold no channels
            return np.full(size, ANY, dtype=np.int64)
        ids: NDArray[np.int64] = self._numbers[made[self._fresh - 1]]
        left: NDArray[np.int64] = ids[self._stays[ids]]
        if len(left) != size:
            steps = self._script.steps  # the one that runs is not noted yet
            layer = layer or (steps[self.place].layer if self.place < len(steps) else "")
            raise MisalignedError(layer, words.meets_others(layer), ids)
        return left

    def step(self, step: ForwardStep) -> int | None:
        """Compare one operation; return how many multiplications the original knew after it.

        Raises:
            MisalignedError: it differs.
        """
        if self._skipping is not None:
            if step.layer == self._skipping.layer:
                self._skipping = step
                return None
            self._rejoin(self._skipping)
        place, steps = self.place, self._script.steps
        known = steps[place] if place < len(steps) else None
        self.latest = place
        self.place += 1
        self._fresh = 0
        if known is None or _is_other(known, step):
            if known is not None and known.layer == step.layer and step.layer in self._linear:
                self._skip(place, step)
                return None
            ids = self._ids(step if known is None else known, step)
            raise MisalignedError(step.layer, words.computes_otherwise(step.layer), ids)
        if known.values != step.values:
            self._compare_numbers(place, known, step)
        self._compare_results(place, known, step)
        return self._script.products_until[place]

    def _compare_results(self, place: int, known: ForwardStep, step: ForwardStep) -> None:
        if self._loose and not self._loose.isdisjoint(step.tensors):
            self._refuse_sums(step)
        for number, (now, then) in enumerate(zip(step.made, known.made, strict=False)):
            # What a normalisation returns beside its result, nobody follows.
            if number and not then[0] and not now[0]:
                continue
            if then[0] or now[0] or not self._is_loose(place, step, now, then):
                self._compare_made(known, step, now, then)
        if known.picked is not None and step.picked is not None:
            ids = self._numbers[known.picked]
            if not np.array_equal(ids[self._stays[ids]], step.picked):
                ids = np.concatenate([ids, step.picked])
                raise MisalignedError(step.layer, words.another_window(step.layer), ids)

    def _skip(self, place: int, step: ForwardStep) -> None:
        """Leave out what the original did in this layer, up to its last step."""
        steps = self._script.steps
        while place + 1 < len(steps) and steps[place + 1].layer == step.layer:
            place += 1
        self.place, self.latest, self._skipping = place, place, step

    def _rejoin(self, step: ForwardStep) -> None:
        """Compare what came out of a layer that was skipped."""
        self._skipping = None
        known = self._script.steps[self.place]
        self.place += 1
        for now, then in zip(step.made, known.made, strict=False):
            self._compare_made(known, step, now, then)

    def _is_loose(
        self,
        place: int,
        step: ForwardStep,
        now: tuple[TensorIds, Sequence[int]],
        then: tuple[TensorIds, Sequence[int]],
    ) -> bool:
        """Tell whether one value without ids was expanded to as many as there are channels now."""
        if now[1] == then[1] or _name(step) not in _MOVES:
            return False
        if _name(step) not in _SPREADS and self._loose.isdisjoint(step.tensors):
            return False
        self._loose.add(place << RESULT_BITS)
        return True

    def _refuse_sums(self, step: ForwardStep) -> None:
        """What is summed over how often a value was expanded depends on that."""
        if _name(step) not in _MOVES and _name(step) not in _EACH:
            raise MisalignedError(step.layer, words.another_factor(step.layer))

    def _compare_numbers(self, place: int, known: ForwardStep, step: ForwardStep) -> None:
        """Numbers must be the same, unless weights can make up for one that scales."""
        before, now = known.values, step.values
        sized = _name(step) in SIZED
        differ = [
            i
            for i, (a, b) in enumerate(zip(before, now, strict=False))
            if a != b and not (sized and a is None)
        ]
        if not differ and len(before) == len(now):
            return
        ids = self._ids(known, step)
        if len(differ) != 1 or differ[0] > 1:
            raise MisalignedError(step.layer, words.another_factor(step.layer), ids)
        one, other = before[differ[0]], now[differ[0]]
        if not (_is_number(one) and _is_number(other) and one * other > 0):
            raise MisalignedError(step.layer, words.another_factor(step.layer), ids)
        fold = self._folds.get(place)
        if fold is None:
            raise MisalignedError(step.layer, words.another_factor(step.layer), ids, place)
        self.factors[place] = other / one if fold.divides else one / other

    def _ids(self, known: ForwardStep, step: ForwardStep) -> NDArray[np.int64] | None:
        """List the channels that go through a step, or went; None for none."""
        before = [t.ids.ravel() for ids, _ in known.made for t in ids] if known is not step else []
        found = [self._numbers[ids] for ids in before]
        found += [t.ids.ravel() for ids, _ in step.made for t in ids]
        return np.concatenate(found) if found else None

    def _compare_made(
        self,
        known: ForwardStep,
        step: ForwardStep,
        now: tuple[TensorIds, Sequence[int]],
        then: tuple[TensorIds, Sequence[int]],
    ) -> None:
        """What comes out must be what is left of what came out before."""
        simple = len(then[0]) == len(now[0]) == 1 and then[0][0].axes == now[0][0].axes
        if simple and len(then[0][0].axes) == 1 and then[0][0].is_head == now[0][0].is_head:
            same = self._is_left(now[0][0], now[1], then[0][0], then[1])
        else:
            key = id(now[0]), id(then[0])
            left = self._left_of(then[0])
            if key not in self._agreeing:
                self._agreeing[key] = now[0], left.holds(now[0])
            same = self._agreeing[key][1] and tuple(now[1]) == left.shape(then[1])
        if not same:
            say = words.another_window if _name(step) in WINDOWS else words.meets_others
            raise MisalignedError(step.layer, say(step.layer), self._ids(known, step))

    def _is_left(
        self, now: ChannelIds, shape: Sequence[int], then: ChannelIds, before: Sequence[int]
    ) -> bool:
        """Do the comparison for the commonest case: ids along one axis."""
        key = id(now.ids), id(then.ids)
        known = self._alike.get(key)
        if known is None:
            left = self._single.get(key[1])
            if left is None:
                numbers = self._numbers[then.ids]
                left = self._single[key[1]] = numbers[self._stays[numbers]]
            same = len(left) == len(now.ids) and not ((left != now.ids) & (now.ids != ANY)).any()
            known = self._alike[key] = now.ids, same
        if not known[1]:
            return False
        axis, size = now.axes[0], len(then.ids)
        if shape == before:
            return before[axis] != size or size == len(now.ids)
        expected = list(before)
        if expected[axis] == size:
            expected[axis] = len(now.ids)
        return list(shape) == expected

    def _left_of(self, then: TensorIds) -> Remainder:
        left = self._left.get(id(then))
        if left is None:
            left = Remainder(then, self._numbers, self._stays, self._free)
            self._left[id(then)] = left
        return left


def _is_other(known: ForwardStep, step: ForwardStep) -> bool:
    """Tell whether two steps are not the same operation on the same tensors."""
    return (
        known.operation != step.operation
        or known.layer != step.layer
        or known.tensors != step.tensors
        or (known.shapes is not None and known.shapes != step.shapes)
    )


def _name(step: ForwardStep) -> str:
    return step.operation.rpartition("::")[2].partition(".")[0]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float)
