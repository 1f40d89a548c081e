"""Channels that leave together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.channels import words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from slimstudio.messages import Message


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
        return words.explain_group(self)
