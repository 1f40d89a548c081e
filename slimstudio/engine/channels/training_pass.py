"""What only training reads, such as auxiliary heads: it stays, and follows what it reads.

What evaluation found stands. A run in training mode, which may fail without harm, only tells of
the parameters that evaluation left unread: along which axes they must follow the channels that
may leave. All else about them stays.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels import passes, union, words
from slimstudio.engine.channels.channel_ids import ChannelIds, TensorIds
from slimstudio.engine.channels.constraints import Constraints
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.inventory import Inventory
from slimstudio.engine.channels.origins import OutOfSightError
from slimstudio.engine.channels.recorder import Product, follow_first
from slimstudio.engine.channels.steps import ForwardStep
from slimstudio.errors import PlanError
from slimstudio.messages import Message


class _Notes:
    """A constraint recorder that keeps what it hears until it is known what concerns whom.

    Args:
        constraints: Makes new ids, and nothing else.
    """

    def __init__(self, constraints: Constraints) -> None:
        self.fresh = constraints.fresh
        self.watched = constraints.watched
        self.place = 0
        self.joins: list[tuple[NDArray[np.int64], NDArray[np.int64], str]] = []
        self.protections: list[tuple[NDArray[np.int64], str, Message]] = []
        self.mixed: list[tuple[NDArray[np.int64], str]] = []
        self.equal_counts: list[tuple[NDArray[np.int64], str]] = []
        self.products: list[Product] = []

    def join(self, a: NDArray[np.int64], b: NDArray[np.int64], layer: str) -> None:
        if a is not b:
            one, other = np.broadcast_arrays(a, b)
            self.joins.append((one.ravel(), other.ravel(), layer))

    def protect(self, ids: NDArray[np.int64], layer: str, reason: Message) -> None:
        self.protections.append((ids.ravel(), layer, reason))

    def keep_rows(self, ids: NDArray[np.int64], layer: str, reason: Message) -> None:
        self.protect(ids, layer, reason)

    def alike(
        self, rows: NDArray[np.int64], shared: NDArray[np.int64], heads: TensorIds, layer: str
    ) -> None:
        del heads  # what only training reads stays anyway
        self.join(rows, shared, layer)

    def cross(
        self, kinds: Sequence[NDArray[np.int64]], elements: NDArray[np.int64], layer: str
    ) -> None:
        follow_first(self, kinds, elements, layer)

    def mixes(self, ids: NDArray[np.int64], layer: str) -> None:
        self.mixed.append((ids.ravel(), layer))

    def equal_count(
        self, rows: NDArray[np.int64], layer: str, *, whole_may_leave: bool = False
    ) -> None:
        del whole_may_leave  # what only training reads stays anyway
        self.equal_counts.append((rows, layer))

    def reshaped(
        self, layer: str, shape: Sequence[int], moved: TensorIds, parted: TensorIds
    ) -> TensorIds:
        del layer, shape, moved
        return tuple(
            ChannelIds(grid.axes[:-1], self._rows(grid.ids), is_head=True) for grid in parted
        )

    def _rows(self, ids: NDArray[np.int64]) -> NDArray[np.int64]:
        members = ids.reshape(-1, ids.shape[-1])
        _, row = np.unique(members[:, 0], return_inverse=True)
        made = self.fresh(int(row.max()) + 1)
        return made[row.ravel()].reshape(ids.shape[:-1])

    def gather(self, buffer: str, source: NDArray[np.int64], layer: str) -> None:
        self.protect(source, layer, words.only_training(buffer))

    def suspect(self, ids: NDArray[np.int64], layer: str) -> None:
        self.protect(ids, layer, words.out_of_sight(layer))

    def begin(self) -> None:
        pass

    def step(self, step: ForwardStep) -> int:
        del step  # a smaller network is not run in training mode
        self.place += 1
        return self.place - 1

    def note(self, product: Product) -> None:
        self.products.append(replace(product, heads=None))

    def tell(self, constraints: Constraints, concerned: NDArray[np.bool_]) -> None:
        """Hand on what was heard about the ids that are concerned, [count]."""
        for a, b, layer in self.joins:
            if concerned[a].any():
                constraints.join(a[concerned[a]], b[concerned[a]], layer)
        for ids, layer, reason in self.protections:
            if concerned[ids].any():
                constraints.protect(ids[concerned[ids]], layer, reason)
        for ids, layer in self.mixed:
            if concerned[ids].any():
                constraints.mixes(ids[concerned[ids]], layer)
        for rows, layer in self.equal_counts:
            if concerned[rows].any():
                constraints.equal_count(rows, layer)


def follow_training(
    parts: Inventory,
    inputs: ExampleInputs,
    constraints: Constraints,
    known: Mapping[str, TensorIds],
    evaluation: passes.Pass,
    values: Mapping[str, NDArray[np.int64]],
) -> dict[str, TensorIds]:
    """Protect what only training reads, and let it follow the channels that it reads.

    Args:
        parts: The network on meta tensors.
        inputs: What it is run on.
        constraints: What evaluation found; receives what concerns unread tensors only.
        known: Channel ids of the parameters and buffers, by name.
        evaluation: The run in evaluation mode.
        values: What integer buffers hold, by name.

    Returns:
        Channel ids that the way an unread parameter is used decided, by name.
    """
    notes = _Notes(constraints)
    known = {**known, **evaluation.overridden}
    try:
        done = passes.run(parts, inputs, notes, known, values, training=True)
    except (PlanError, OutOfSightError):
        # Its loss needs labels, perhaps: what nobody was seen to read stays as it is.
        done = passes.Pass(frozenset(), {})
    unread = parts.tensors.keys() - evaluation.used
    decided = {name: ids for name, ids in done.overridden.items() if name in unread}
    seen = {name: ids for name, ids in {**known, **decided}.items() if name in done.used}
    _hand_on(notes, constraints, unread, seen)
    return decided


def _hand_on(
    notes: _Notes, constraints: Constraints, unread: set[str], seen: Mapping[str, TensorIds]
) -> None:
    """Tell `constraints` what concerns tensors that only training reads."""
    ours = {name: ids for name, ids in seen.items() if name in unread}
    count, nothing = constraints.count, np.zeros(0, dtype=np.int64)
    label = union.components(
        count,
        np.concatenate([nothing, *(a for a, _, _ in notes.joins)]),
        np.concatenate([nothing, *(b for _, b, _ in notes.joins)]),
    )
    concerned = _joined_with(ours.values(), label)
    notes.tell(constraints, concerned)
    layers = {name.rpartition(".")[0] for name in ours}
    constraints.learned.extend(p for p in notes.products if p.layer in layers)
    follows = _joined_with((ids for name, ids in seen.items() if name not in unread), label)
    for name, tensor_ids in ours.items():
        layer = name.rpartition(".")[0]
        for channel_ids in tensor_ids:
            ids = channel_ids.ids.ravel()
            constraints.protect(ids[~follows[ids]], layer, words.only_training(layer))


def _joined_with(tensors: Iterable[TensorIds], label: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Tell for each id whether it is joined with one of these, [count]."""
    marked = np.zeros(len(label), dtype=bool)
    for tensor_ids in tensors:
        for channel_ids in tensor_ids:
            marked[label[channel_ids.ids]] = True
    joined: NDArray[np.bool_] = marked[label]
    return joined
