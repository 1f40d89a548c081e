"""The proof of surgery: the smaller network is run again and its channels must line up."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from torch import nn

from slimstudio.engine.channels import passes, words
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.channel_ids import TensorIds
from slimstudio.engine.channels.comparison import MisalignedError, StepComparison
from slimstudio.engine.channels.grid import ANY
from slimstudio.engine.channels.origins import OutOfSightError
from slimstudio.engine.channels.recorder import Product
from slimstudio.engine.channels.stage import Stage, stage
from slimstudio.engine.channels.steps import ForwardStep
from slimstudio.engine.marks import is_inside
from slimstudio.messages import Message

_CLOSE = 1e-9


@dataclass(frozen=True, eq=False)
class Fault:
    """Where a smaller network fails, or differs from the original.

    Args:
        layer: Name of the module that ran; "" for the network's own code.
        reason: What is wrong, in plain words.
        channels: Those at fault, [n]. Where nobody can tell, all that left the module; none where
            the network's own code failed.
        number: For a plain number that changed, the step that scales by it, its place in
            `Script.steps`.
    """

    layer: str
    reason: Message
    channels: NDArray[np.int64]
    number: int | None = None


@dataclass(frozen=True, eq=False)
class Replay:
    """How a smaller network ran.

    Args:
        steps: What it did before a fault; of two tries that fail, the better one comes further.
        fault: The first fault; None where everything lines up.
        factors: Place in `Script.steps` of each step whose number changed and is made up for in
            the weights, to the factor that does so.
    """

    steps: int
    fault: Fault | None = None
    factors: Mapping[int, float] = field(default_factory=dict)


class _Checker:
    """A constraint recorder that compares with the first run instead of taking notes.

    Args:
        analysis: What the first run found.
        stays: Whether each channel is still there, [channel_count].
        linear: Names of the network's linear layers.
    """

    def __init__(
        self, analysis: Analysis, stays: NDArray[np.bool_], linear: Container[str]
    ) -> None:
        self.steps = 0
        self._analysis = analysis
        self._stays = stays
        self._products = 0
        free = [group.channels for group in analysis.groups if not group.protected]
        self._free = _marked(analysis.channel_count, free)
        self.comparison = StepComparison(analysis, stays, self._free, linear)
        none = np.full(self.comparison.count + 1, -2, dtype=np.int64)  # `ANY` is at the end
        none[: len(analysis.met)] = np.where(analysis.met < 0, -2, analysis.met)
        self._met = none
        self._reshapes: Counter[str] = Counter()
        mixed = [group.channels for group in analysis.groups if not group.exact]
        self._sharp = ~_marked(analysis.channel_count, mixed)

    @property
    def place(self) -> int:
        return self.comparison.place

    @property
    def watched(self) -> bool:
        return self._analysis.script.watched

    def begin(self) -> None:
        pass

    def step(self, step: ForwardStep) -> int:
        """Each operation must do to what is left as much as it did before."""
        self.steps += 1
        products = self.comparison.step(step)
        if products is not None:
            self._products = products
        return self.comparison.latest

    def fresh(self, size: int) -> NDArray[np.int64]:
        return self.comparison.fresh(size, "")

    def join(self, a: NDArray[np.int64], b: NDArray[np.int64], layer: str) -> None:
        self.steps += 1
        if a is b or (a.shape == b.shape and not (a != b).any()):
            return
        try:
            a, b = np.broadcast_arrays(a, b)
        except ValueError:
            ids = np.concatenate([a.ravel(), b.ravel()])
            raise MisalignedError(layer, words.meets_others(layer), ids) from None
        wrong = (a != b) & (a != ANY) & (b != ANY) & (self._met[a] != b) & (self._met[b] != a)
        if wrong.any():
            ids = np.concatenate([a[wrong], b[wrong]])
            raise MisalignedError(layer, words.meets_others(layer), ids)

    def protect(self, ids: NDArray[np.int64], layer: str, reason: Message) -> None:
        """The first run let these ids go, so it saw something else here."""
        self.steps += 1
        if ids.size and (ids != ids.flat[0]).any():  # a single channel cannot be out of place
            self._refuse_any(ids, self._free, layer, reason)

    def keep_rows(self, ids: NDArray[np.int64], layer: str, reason: Message) -> None:
        del ids, layer, reason
        self.steps += 1

    def alike(
        self, rows: NDArray[np.int64], shared: NDArray[np.int64], heads: TensorIds, layer: str
    ) -> None:
        del heads
        self.join(rows, shared, layer)

    def cross(
        self, kinds: Sequence[NDArray[np.int64]], elements: NDArray[np.int64], layer: str
    ) -> None:
        """Each element must meet what is left of its pair."""
        crossings = (c for c in self._analysis.crossings if np.isin(elements, c.elements).all())
        crossing = next(crossings, None)
        if crossing is None:  # one kind decides, or all of them stay
            wrong = all(self._differ(ids, elements) for ids in kinds)
        else:
            left = self._stays[crossing.elements]
            wrong = self._differ(crossing.elements[left], elements) or any(
                all(self._differ(expected, ids) for ids in kinds)
                for expected in crossing.kinds[:, left]
            )
        self.steps += 1
        if wrong:
            every = [*kinds, elements] if crossing is None else [crossing.kinds.ravel()]
            raise MisalignedError(layer, words.meets_others(layer), np.concatenate(every))

    @staticmethod
    def _differ(a: NDArray[np.int64], b: NDArray[np.int64]) -> bool:
        """Tell whether two axes, [size], do not hold the same ids."""
        return a.shape != b.shape or bool(((a != b) & (a != ANY) & (b != ANY)).any())

    def suspect(self, ids: NDArray[np.int64], layer: str) -> None:
        """The first run decided; other sizes may look alike now."""

    def mixes(self, ids: NDArray[np.int64], layer: str) -> None:
        self.steps += 1
        self._refuse_any(ids, self._sharp & self._free, layer, words.INEXACT)

    def equal_count(
        self, rows: NDArray[np.int64], layer: str, *, whole_may_leave: bool = False
    ) -> None:
        pass

    def reshaped(
        self, layer: str, shape: Sequence[int], moved: TensorIds, parted: TensorIds
    ) -> TensorIds:
        """Each row must hold exactly what is left of the row that it was."""
        del parted  # with one row left, or one channel in each, nothing seems to be parted
        self.steps += 1
        place = layer, self._reshapes[layer]
        self._reshapes[layer] += 1
        rows: TensorIds = ()
        for grid in self._analysis.grids.get(place, ()):
            if grid.heads is None and self._says_nothing(grid.channels):
                continue
            left = grid.left(self._stays)
            if left is None or not grid.is_held(left, shape, moved):
                ids = [part.ravel() for part in (grid.channels, grid.heads) if part is not None]
                raise MisalignedError(layer, words.other_rows(layer), np.concatenate(ids))
            rows += grid.rows_left(self._stays)
        return rows

    def _says_nothing(self, channels: NDArray[np.int64]) -> bool:
        """Tell whether it is one channel everywhere, and one that never leaves.

        Along which axes such a channel lies is a matter of how a shape came about.
        """
        first = int(channels.flat[0])
        return not (first != ANY and self._free[first]) and bool((channels == first).all())

    def gather(self, buffer: str, source: NDArray[np.int64], layer: str) -> None:
        pass

    def note(self, product: Product) -> None:
        """A layer must multiply as much as what is left of its channels makes it."""
        self.steps += 1
        place, self._products = self._products, self._products + 1
        if place >= len(self._analysis.costs):
            raise MisalignedError(product.layer, words.computes_otherwise(product.layer))
        cost = self._analysis.costs[place]
        expected = cost.left(self._stays)
        if cost.layer != product.layer or abs(product.macs - expected) > _CLOSE * expected + 1:
            raise MisalignedError(product.layer, words.computes_otherwise(product.layer))

    def _refuse_any(
        self, ids: NDArray[np.int64], where: NDArray[np.bool_], layer: str, reason: Message
    ) -> None:
        ids = ids[(ids != ANY) & (ids < len(where))]
        if where[ids].any():
            raise MisalignedError(layer, reason, ids[where[ids]])


def _marked(count: int, parts: list[NDArray[np.int64]]) -> NDArray[np.bool_]:
    marked = np.zeros(count, dtype=bool)
    for channels in parts:
        marked[channels] = True
    return marked


def replay(pruned: nn.Module, analysis: Analysis, removed: NDArray[np.bool_]) -> Replay:
    """Run a pruned network on meta tensors and compare every join with the original's.

    This catches shapes that the network's code has hard-wired, and slices that run but are wrong.

    Args:
        pruned: The network without the removed channels.
        analysis: The channels of the original.
        removed: Whether each channel was removed, [channel_count].
    """
    return replay_on(stage(pruned, analysis, removed), analysis)


def replay_on(ready: Stage, analysis: Analysis) -> Replay:
    """Do as `replay` does, on a stage that may have been used before."""
    removed = ready.removed
    linear = {name for name, part in ready.parts.modules.items() if type(part) is nn.Linear}
    checker = _Checker(analysis, ~removed, linear)
    try:
        passes.run(ready.parts, analysis.inputs, checker, ready.known, ready.values)
        checker.comparison.finish()
    except MisalignedError as found:
        ids, number = found.ids, None if found.number < 0 else found.number
        channels = _left(found.layer, analysis, removed)
        if ids is not None:
            channels = np.union1d(
                channels if number is not None else channels[:0], _real(ids, removed)
            )
        fault = Fault(found.layer, found.reason, channels, number)
    except passes.ForwardError as error:
        reason = words.original_size(error.layer, error.place)
        fault = Fault(error.layer, reason, _left(error.layer, analysis, removed))
    except OutOfSightError:
        return Replay(checker.steps, Fault("", words.computes_otherwise(""), removed.nonzero()[0]))
    else:
        return Replay(checker.steps, None, checker.comparison.factors)
    return Replay(checker.steps, fault, checker.comparison.factors)


def _real(ids: NDArray[np.int64], removed: NDArray[np.bool_]) -> NDArray[np.int64]:
    found: NDArray[np.int64] = np.unique(ids[(ids != ANY) & (ids < len(removed))])
    return found


def _left(layer: str, analysis: Analysis, removed: NDArray[np.bool_]) -> NDArray[np.int64]:
    """List the removed channels that sat in a layer or below it."""
    here = [
        slot.distinct.ravel()
        for slot in analysis.slots
        if layer and is_inside(slot.layer, (layer,))
    ]
    here += [c.kinds[c.kinds >= 0] for c in analysis.crossings if is_inside(c.layer, (layer,))]
    channels = np.unique(np.concatenate(here)) if here else np.zeros(0, dtype=np.int64)
    return channels[removed[channels]]
