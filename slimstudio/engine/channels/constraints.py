"""What a pass over a network notes about channel ids."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels import union, words
from slimstudio.engine.channels.channel_ids import ChannelIds, TensorIds
from slimstudio.engine.channels.recorder import Product, follow_first
from slimstudio.engine.channels.steps import ForwardStep
from slimstudio.engine.channels.union import Blocks
from slimstudio.messages import NO_MESSAGE, Message


@dataclass(frozen=True, eq=False, slots=True)
class Constraint:
    """Something said about ids: where, and why in plain words."""

    ids: NDArray[np.int64]
    layer: str
    reason: Message


@dataclass(frozen=True, eq=False, slots=True)
class EqualRows:
    """Ids, [rows, size], of which each row keeps equally many, or none if it may leave whole."""

    ids: NDArray[np.int64]
    layer: str
    whole_may_leave: bool


@dataclass(frozen=True, eq=False, slots=True)
class Rows:
    """Ids that stand for whole rows, [rows], and the ids in each of them, [rows, size].

    `step` is the number of multiplications before.
    """

    ids: NDArray[np.int64]
    members: NDArray[np.int64]
    layer: str
    step: int


@dataclass(frozen=True, eq=False, slots=True)
class _Shared:
    """What all rows meet; see `ConstraintRecorder.alike`."""

    rows: NDArray[np.int64]
    shared: NDArray[np.int64]
    heads: NDArray[np.int64]
    layer: str


@dataclass(frozen=True, eq=False, slots=True)
class Crossed:
    """What an axis of pairs holds; see `ConstraintRecorder.cross`. `step` is as in `Rows`."""

    kinds: tuple[NDArray[np.int64], ...]
    elements: NDArray[np.int64]
    layer: str
    step: int


class Constraints:
    """What the first pass records: everything, and ids are joined once at the end.

    Args:
        watched: Whether constructors of tensors have to be watched.
    """

    def __init__(self, *, watched: bool = False) -> None:
        self.watched = watched
        self.count = 0
        self.protections: list[Constraint] = []
        self.kept_rows: list[Constraint] = []
        self.shared: list[_Shared] = []
        self.crossed: list[Crossed] = []
        # Labels of ids in rows, and what they and those of all other rows meet.
        self.met = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        self.mixed: list[Constraint] = []
        self.equal_counts: list[EqualRows] = []
        self.parted: list[Rows] = []
        self.grids: dict[tuple[str, int], list[tuple[ChannelIds, NDArray[np.int64]]]] = {}
        self.gathers: dict[str, NDArray[np.int64]] = {}
        self.products: list[Product] = []
        self.learned: list[Product] = []  # multiplications of layers that only training runs
        self.steps: list[ForwardStep] = []
        self.products_until: list[int] = []  # each step
        self.made: dict[int, list[NDArray[np.int64]]] = {}  # fresh ids, by the step that runs
        self._blocks = Blocks()
        self._reshapes: Counter[str] = Counter()
        self._left: list[NDArray[np.int64]] = []
        self._right: list[NDArray[np.int64]] = []

    def fresh(self, size: int) -> NDArray[np.int64]:
        """Make ids that nobody has seen yet."""
        ids = self._new(size)
        self.made.setdefault(len(self.steps), []).append(ids)
        return ids

    def _new(self, size: int) -> NDArray[np.int64]:
        start, self.count = self.count, self.count + size
        ids = np.arange(start, self.count, dtype=np.int64)
        self._blocks.add(ids)
        return ids

    def join(self, a: NDArray[np.int64], b: NDArray[np.int64], layer: str) -> None:
        """Ids at the same position live or die together."""
        del layer
        if a is b or self._blocks.join(a, b):
            return
        if a.shape != b.shape:
            a, b = np.broadcast_arrays(a, b)
        self._left.append(a.ravel())
        self._right.append(b.ravel())

    def protect(self, ids: NDArray[np.int64], layer: str, reason: Message) -> None:
        """These ids must stay."""
        self.protections.append(Constraint(ids.ravel(), layer, reason))

    def keep_rows(self, ids: NDArray[np.int64], layer: str, reason: Message) -> None:
        """These ids must stay, or leave with their whole row."""
        self.kept_rows.append(Constraint(ids.ravel(), layer, reason))

    def alike(
        self, rows: NDArray[np.int64], shared: NDArray[np.int64], heads: TensorIds, layer: str
    ) -> None:
        """Remember what all rows meet, until it is known whether rows may leave."""
        ids = np.concatenate([np.zeros(0, dtype=np.int64), *(h.ids.ravel() for h in heads)])
        self.shared.append(_Shared(rows, shared, ids, layer))

    def cross(
        self, kinds: Sequence[NDArray[np.int64]], elements: NDArray[np.int64], layer: str
    ) -> None:
        """Remember what an axis of pairs holds, until it is known who else knows these elements."""
        self.crossed.append(Crossed(tuple(kinds), elements, layer, len(self.products)))

    def suspect(self, ids: NDArray[np.int64], layer: str) -> None:
        """These ids may have been copied out of sight, so they must stay."""
        self.protect(ids, layer, words.out_of_sight(layer))

    def mixes(self, ids: NDArray[np.int64], layer: str) -> None:
        """An operation mixes values along these ids."""
        self.mixed.append(Constraint(ids, layer, NO_MESSAGE))

    def equal_count(
        self, rows: NDArray[np.int64], layer: str, *, whole_may_leave: bool = False
    ) -> None:
        """Each row must keep the same number of ids."""
        if rows.shape[0] > 1 and rows.shape[1] > 1:
            self.equal_counts.append(EqualRows(rows, layer, whole_may_leave))

    def reshaped(
        self, layer: str, shape: Sequence[int], moved: TensorIds, parted: TensorIds
    ) -> TensorIds:
        """Make an id for each row, and remember what lies in it."""
        del shape, moved
        place = layer, self._reshapes[layer]
        self._reshapes[layer] += 1
        made = []
        for grid in parted:
            rows = self._rows(grid.ids, layer)
            self.grids.setdefault(place, []).append((grid, rows))
            made.append(ChannelIds(grid.axes[:-1], rows, is_head=True))
        return tuple(made)

    def _rows(self, ids: NDArray[np.int64], layer: str) -> NDArray[np.int64]:
        members = ids.reshape(-1, ids.shape[-1])
        # A batch axis that merged with channels repeats the same rows.
        _, first, row = np.unique(members[:, 0], return_index=True, return_inverse=True)
        made = self._new(len(first))
        self.parted.append(Rows(made, members[first], layer, len(self.products)))
        return made[row.ravel()].reshape(ids.shape[:-1])

    def gather(self, buffer: str, source: NDArray[np.int64], layer: str) -> None:
        """Remember what a buffer of positions picks from."""
        known = self.gathers.setdefault(buffer, source)
        if known is not source:  # one list of positions cannot follow two selections
            self.join(known, source, layer)

    @property
    def place(self) -> int:
        """How many operations were noted so far."""
        return len(self.steps)

    def step(self, step: ForwardStep) -> int:
        """Remember an operation."""
        self.steps.append(step)
        self.products_until.append(len(self.products))
        return len(self.steps) - 1

    def begin(self) -> None:
        """Forget what was made before: it belongs to no operation."""
        self.made.clear()

    def note(self, product: Product) -> None:
        """Remember a multiplication."""
        self.products.append(product)

    def settle(self, labels: NDArray[np.int64], placed: NDArray[np.bool_]) -> None:
        """Say what becomes of what was put off, now that it is known which ids are channels.

        Args:
            labels: What `components` said, [count].
            placed: Whether each id is a channel that can be removed, [count].
        """
        self._settle_shared(labels, placed)
        self._settle_crossed(labels, placed)

    def _settle_crossed(self, labels: NDArray[np.int64], placed: NDArray[np.bool_]) -> None:
        """Keep the crossings whose elements nothing else speaks of."""
        crossed, self.crossed = self.crossed, []
        spoken = np.zeros(self.count, dtype=np.int64)
        np.add.at(spoken, labels, 1)
        for ids in self._ids_spoken_of():
            spoken[labels[ids.ravel()]] += 1
        for one in crossed:
            np.add.at(spoken, labels[one.elements], 1)
        free = placed.copy()
        for protection in self.protections:
            free[labels[protection.ids]] = False
        for one in crossed:
            kinds = tuple(ids for ids in one.kinds if free[labels[ids]].any())
            alone = (spoken[labels[one.elements]] == 2).all()
            if len(kinds) > 1 and alone:
                self.crossed.append(replace(one, kinds=kinds))
            else:
                follow_first(self, kinds or one.kinds, one.elements, one.layer)

    def _ids_spoken_of(self) -> Iterator[NDArray[np.int64]]:
        for constraint in (*self.protections, *self.kept_rows, *self.mixed):
            yield constraint.ids
        for equal in self.equal_counts:
            yield equal.ids
        for rows in self.parted:
            yield rows.members
        for one in self.shared:
            yield from (one.rows, one.shared)
        yield from self.gathers.values()

    def _settle_shared(self, labels: NDArray[np.int64], placed: NDArray[np.bool_]) -> None:
        """Say what becomes of what all rows meet."""
        inside, met = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
        for one in self.shared:
            if not len(one.heads) or not placed[one.heads].all():
                self.join(one.rows, one.shared, one.layer)
                continue
            reason = words.alike_in_all_rows(one.layer)
            self.protect(one.shared, one.layer, reason)
            self.keep_rows(one.rows, one.layer, reason)
            inside.append(labels[one.rows].ravel())
            met.append(np.broadcast_to(one.shared, one.rows.shape).ravel())
        shared = np.concatenate(met)
        known, first, place = np.unique(
            np.concatenate(inside), return_index=True, return_inverse=True
        )
        if len(known):  # what meets the same channels is one
            self.join(shared, shared[first][place.ravel()], "")
        self.met = known, shared[first]

    def components(self) -> NDArray[np.int64]:
        """Label every id with the smallest id it is joined to, [count]."""
        label = self._blocks.labels(self.count)
        if not self._left:
            return label
        left, right = np.concatenate(self._left), np.concatenate(self._right)
        return union.components(self.count, label[left], label[right])[label]
