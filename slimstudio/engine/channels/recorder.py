"""What rules write to while a network runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import TensorIds
from slimstudio.engine.channels.steps import ForwardStep
from slimstudio.messages import Message


@dataclass(frozen=True, eq=False, slots=True)
class Product:
    """A layer multiplies: `reads` along the contracted axis, `makes` along the new one.

    `heads` are the ids of rows, such as attention heads, that are multiplied side by side.
    `beside` are further ids along the new axis, where it stands for several, as for experts.
    """

    layer: str
    macs: int
    makes: NDArray[np.int64] | None
    reads: NDArray[np.int64] | None
    others: tuple[NDArray[np.int64], ...] = ()
    heads: NDArray[np.int64] | None = None
    beside: tuple[NDArray[np.int64], ...] = ()

    def made(self) -> tuple[NDArray[np.int64], ...]:
        """List all ids that the layer makes."""
        return self.beside if self.makes is None else (self.makes, *self.beside)


class ConstraintRecorder(Protocol):
    """What rules write to. Arrays given to it are never changed afterwards."""

    def fresh(self, size: int) -> NDArray[np.int64]:
        """Make ids that nobody has seen yet."""

    def join(self, a: NDArray[np.int64], b: NDArray[np.int64], layer: str) -> None:
        """Ids at the same position live or die together; shapes broadcast."""

    def protect(self, ids: NDArray[np.int64], layer: str, reason: Message) -> None:
        """These ids must stay."""

    def keep_rows(self, ids: NDArray[np.int64], layer: str, reason: Message) -> None:
        """These ids must stay, or leave with the whole row that they lie in."""

    def alike(
        self, rows: NDArray[np.int64], shared: NDArray[np.int64], heads: TensorIds, layer: str
    ) -> None:
        """Each row, [rows, size], meets the same values, whose ids are `shared`, [size].

        Where rows may leave, all that is in them stays until then; otherwise the ids are joined.

        Args:
            rows: The ids of each row.
            shared: The ids of what all rows meet.
            heads: The ids of the rows themselves.
            layer: Name of the module that runs.
        """

    def cross(
        self, kinds: Sequence[NDArray[np.int64]], elements: NDArray[np.int64], layer: str
    ) -> None:
        """An axis stands for every pair of channels of two kinds or more, as [C, F] flattened.

        Args:
            kinds: The ids of each kind along the axis, [size] each.
            elements: The ids along the axis of the weight that reads it, [size].
            layer: Name of the module that runs.
        """

    def suspect(self, ids: NDArray[np.int64], layer: str) -> None:
        """These ids may have been copied out of sight, which only their sizes show."""

    def mixes(self, ids: NDArray[np.int64], layer: str) -> None:
        """An operation mixes values along these ids, [..., size], so removing some changes others.

        Only ids of one row are mixed with each other.
        """

    def equal_count(
        self, rows: NDArray[np.int64], layer: str, *, whole_may_leave: bool = False
    ) -> None:
        """Each row, [rows, size], must keep the same number of ids.

        `whole_may_leave`: unless none of its ids stay.
        """

    def reshaped(
        self, layer: str, shape: Sequence[int], moved: TensorIds, parted: TensorIds
    ) -> TensorIds:
        """A tensor got another shape: make an id for each row of the axes that were parted.

        A row is gone as soon as its id is, and all ids in it with it.

        Args:
            layer: Name of the module that runs.
            shape: The new shape.
            moved: The tensor's ids along the new axes, without those of rows.
            parted: Those among them whose axes were parted into rows, [..., rows, size].
        """

    def gather(self, buffer: str, source: NDArray[np.int64], layer: str) -> None:
        """A buffer of positions picks from an axis with these ids, [size]."""

    @property
    def place(self) -> int:
        """How many operations were noted so far."""

    @property
    def watched(self) -> bool:
        """Whether constructors of tensors have to be watched."""

    def step(self, step: ForwardStep) -> int:
        """An operation ran; return its number."""

    def begin(self) -> None:
        """A run begins."""

    def note(self, product: Product) -> None:
        """A layer multiplies."""


def follow_first(
    recorder: ConstraintRecorder,
    kinds: Sequence[NDArray[np.int64]],
    elements: NDArray[np.int64],
    layer: str,
) -> None:
    """Let the elements of a crossing leave with the first kind; the others must stay."""
    recorder.join(kinds[0], elements, layer)
    for ids in kinds[1:]:
        recorder.protect(ids, layer, words.beside_others(layer))
