"""What a person wants done with a layer."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class MarkKind(StrEnum):
    """The four things that can be asked of a layer."""

    TRAIN = "train"  # fine-tune it; its channels leave only if a coupled layer's do
    FREEZE = "freeze"  # keep its values: no gradients, no new BatchNorm statistics
    PRUNE = "prune"  # remove a share of its output channels, and fine-tune the rest
    PROTECT = "protect"  # fine-tune it, but never remove one of its output channels


@dataclass(frozen=True)
class Mark:
    """One layer's mark.

    Args:
        kind: What to do.
        ratio: For PRUNE, the share of output channels to remove, above 0 and below 1; 0 otherwise.
    """

    kind: MarkKind = MarkKind.TRAIN
    ratio: float = 0.0

    def __post_init__(self) -> None:
        if self.kind is MarkKind.PRUNE and not 0.0 < self.ratio < 1.0:
            raise ValueError(f"a pruning ratio lies between 0 and 1, not {self.ratio}")
        if self.kind is not MarkKind.PRUNE and self.ratio != 0.0:
            raise ValueError(f"a layer marked {self.kind} has no pruning ratio")


TRAIN = Mark()
FREEZE = Mark(MarkKind.FREEZE)
PROTECT = Mark(MarkKind.PROTECT)

# Layer name (dotted, leaves only) to mark; a layer that is not listed trains.
Marks = Mapping[str, Mark]


def prune(ratio: float) -> Mark:
    """Mark that removes the share `ratio` (between 0 and 1) of a layer's output channels."""
    return Mark(MarkKind.PRUNE, ratio)
