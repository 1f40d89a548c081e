"""What a run notes of each operation, so that the run of a smaller network can be compared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.channels.channel_ids import TensorIds

RESULT_BITS = 20  # of the number of an operation's result, after those of its step
# Arguments that only say how large something is, by their place. What comes out of the operation
# tells more, and is compared.
_SIZES: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(
        ("view", "_unsafe_view", "reshape", "expand", "repeat", "native_layer_norm"), (1,)
    ),
    "_reshape_alias": (1, 2),
    "as_strided_": (1, 2),
    "convolution": (8,),
    "native_group_norm": (4, 6),
}
# Arguments that are positions along an axis, which move where it carries channels: the place of
# the axis, then theirs.
_POSITIONS: dict[str, tuple[int, tuple[int, ...]]] = {
    "slice": (1, (2, 3)),
    "select": (1, (2,)),
    **dict.fromkeys(("split", "split_with_sizes", "chunk", "unsafe_split"), (2, (1,))),
}
# PyTorch's own choice among these goes by how a tensor lies in memory, and changes with its size.
VIEWS = frozenset(("view", "_unsafe_view", "reshape", "_reshape_alias"))
COPIES = frozenset(("clone", "contiguous", "alias", "detach"))
SIZED = frozenset((*_SIZES, *_POSITIONS))
WINDOWS = frozenset((*_POSITIONS, "unbind", "unsafe_chunk"))


class ForwardStep(NamedTuple):
    """One operation of a run.

    Args:
        layer: Name of the module that ran.
        operation: The operation's full ATen name; "view" for every kind of view.
        values: All that it was given but tensors, one for each argument: numbers, flags, words,
            what constants hold, or None where tensors stand.
        tensors: Where the tensors come from that it was given, in order: the name of a parameter,
            or a number for what an operation made.
        made: Channel ids and shape of each result.
        picked: The ids of single channels that it picked out of an axis, [n].
        shapes: Shapes of the tensors, where none of them carries channels.
    """

    layer: str
    operation: str
    values: list[Any]
    tensors: list[object]
    made: Sequence[tuple[TensorIds, Sequence[int]]]
    picked: NDArray[np.int64] | None = None
    shapes: tuple[Sequence[int], ...] | None = None


def position_axis(operation: str, args: Sequence[Any]) -> int | None:
    """Find the axis that an operation counts positions along; None where it does not."""
    found = _POSITIONS.get(operation)
    if found is None:
        return None
    axis: int = args[found[0]] if len(args) > found[0] else 0
    return axis


def without_sizes(operation: str, values: list[Any], *, along_channels: bool) -> None:
    """Drop from an operation's arguments those that follow from how many channels there are.

    Args:
        operation: Its ATen name without overload.
        values: Its arguments; changed in place.
        along_channels: Whether the axis that it counts positions along carries channels.
    """
    places = _SIZES.get(operation, ())
    if along_channels:
        places = _POSITIONS[operation][1]
    for place in places:
        if place < len(values):
            size = values[place]
            # How many sizes there are says along how many axes a normalisation works.
            values[place] = len(size) if operation == "native_layer_norm" else None


@dataclass(frozen=True, eq=False)
class Script:
    """All that a run did, in order.

    Args:
        steps: The operations.
        channels: The channel that each id of the steps stands for, -1 for none, [ids].
        labels: The id that stands for all that an id was joined with, [ids].
        products_until: How many multiplications were noted until after each step.
        made: Ids that came up on the way, by the step that ran.
        watched: Whether constructors of tensors had to be watched.
    """

    steps: Sequence[ForwardStep] = ()
    channels: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    labels: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    products_until: Sequence[int] = ()
    made: Mapping[int, Sequence[NDArray[np.int64]]] = field(default_factory=dict)
    watched: bool = False

    @cached_property
    def numbers(self) -> NDArray[np.int64]:
        """The number of each id, [ids]: its channel, or one beyond these where it is none."""
        return np.where(self.channels < 0, self.labels + 1 + self.channels.max(), self.channels)
