"""Channels that leave together, and where they live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.channels import words
from slimstudio.messages import Message, plural, sentences

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Group:
    """Channels that live in the same places: what a person sees as "the 64 channels of layer1".

    Args:
        index: Position in `Analysis.groups`.
        channels: The channels, ascending.
        producers: Layers whose output channels these are, in the order in which they run.
        readers: Layers that read them.
        others: Further layers that must follow, such as normalisations.
        exact: Whether removal changes the output by rounding only, given that nothing reads the
            channels; False where an operation mixes values along the channels.
        protected: Why none of them may leave; `NO_MESSAGE` where they may.
        heads: Whether each channel stands for a whole attention head.
    """

    index: int
    channels: NDArray[np.int64]
    producers: tuple[str, ...]
    readers: tuple[str, ...]
    others: tuple[str, ...]
    exact: bool
    protected: Message
    heads: bool = False

    @property
    def size(self) -> int:
        """Count the channels."""
        return len(self.channels)

    @property
    def removable(self) -> bool:
        """Whether pruning this group is allowed and leaves the answers of a masked network."""
        return self.may_leave()

    def may_leave(self, *, inexact: bool = False) -> bool:
        """Tell whether pruning this group is allowed, also where answers then change a little."""
        return not self.protected and (self.exact or inexact)

    def explain(self) -> Message:
        """Say in plain words what leaves together and why."""
        return _explained(self)


def _explained(group: Group) -> Message:
    """Say what leaves together, who makes it and who reads it."""
    if group.protected:
        these = _these(group.size)
        return Message("{these} must stay. {protected}", these=these, protected=group.protected)
    if group.heads:
        return Message(
            "{producers} has {heads}. Each can leave, whole.",
            producers=words.listing(group.producers),
            heads=plural(group.size, "one attention head", "{count} attention heads"),
        )
    told = _together(group)
    return told if group.exact else sentences(told, words.INEXACT)


def _together(group: Group) -> Message:
    these, made = _these(group.size), _made(group)
    if not group.readers:
        return Message("{these} leave together: {made}.", these=these, made=made)
    return plural(
        len(group.readers),
        "{these} leave together: {made}, and {readers} reads them.",
        "{these} leave together: {made}, and {readers} read them.",
        these=these,
        made=made,
        readers=words.listing(group.readers),
    )


def _made(group: Group) -> Message:
    makers = words.listing(group.producers)
    if len(group.producers) == 1:
        return Message("{makers} makes them", makers=makers)
    if group.readers:
        return Message("{makers} write to the same sum or product", makers=makers)
    return Message("{makers} are compared with each other", makers=makers)


def _these(size: int) -> Message:
    return Message("These {size} channels", size=size) if size > 1 else Message("This channel")


@dataclass(frozen=True, eq=False)
class Slot:
    """One axis of one parameter or buffer, and the channels along it.

    Args:
        tensor: Dotted name of the parameter or buffer.
        axis: The axis, counted from 0.
        distinct: Channel at each index, [size]; or [groups, size] where the axis holds different
            channels for each part of axis 0, as the input axis of a grouped convolution does.
        produces: Whether the layer's output channels are numbered along this axis.
        rows: For channels [groups, size]: the channels along axis 0, [groups * repeats].
        repeats: How many indices of axis 0 belong to each group.
    """

    tensor: str
    axis: int
    distinct: NDArray[np.int64]
    produces: bool
    rows: NDArray[np.int64] | None = None
    repeats: int = 1

    @property
    def channels(self) -> NDArray[np.int64]:
        """Channel at each index, [size]; or [rows, size], one row for each index of axis 0."""
        return self.distinct if self.repeats == 1 else self.distinct.repeat(self.repeats, axis=0)

    def remaining(self, stays: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Tell which indices stay, [size], or [rows that stay, size].

        Args:
            stays: Whether each channel of the network stays, [channel_count].
        """
        left = stays[self.distinct]
        return left if self.rows is None else left.repeat(self.repeats, axis=0)[stays[self.rows]]

    @property
    def layer(self) -> str:
        """Name of the layer that owns the tensor."""
        return self.tensor.rpartition(".")[0]
