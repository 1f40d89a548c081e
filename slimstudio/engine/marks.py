"""What a person wants done with a layer."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class MarkKind(StrEnum):
    """The things that can be asked of a layer, or of a container of layers."""

    TRAIN = "train"  # fine-tune it; its channels leave only if a coupled layer's do
    FREEZE = "freeze"  # keep its values: no gradients, no new BatchNorm statistics
    PRUNE = "prune"  # remove a share of its output channels, and fine-tune the rest
    PROTECT = "protect"  # fine-tune it, but never remove one of its output channels
    REMOVE = "remove"  # take a whole residual block out; its shortcut goes on
    HEADS = "heads"  # remove a share of an attention layer's heads, whole

    @property
    def has_ratio(self) -> bool:
        """Whether it says how much is to leave."""
        return self in (MarkKind.PRUNE, MarkKind.HEADS)

    @property
    def keeps(self) -> bool:
        """Whether nothing may leave what has it."""
        return self in (MarkKind.FREEZE, MarkKind.PROTECT)

    @property
    def is_for_containers(self) -> bool:
        """Whether it goes to a container itself, and not to the layers inside it."""
        return self in (MarkKind.REMOVE, MarkKind.HEADS)


@dataclass(frozen=True)
class Mark:
    """One layer's mark.

    Args:
        kind: What to do.
        ratio: For PRUNE and HEADS, the share of output channels or of heads to remove, above 0 and
            below 1; 0 otherwise.
    """

    kind: MarkKind = MarkKind.TRAIN
    ratio: float = 0.0

    def __post_init__(self) -> None:
        if self.kind.has_ratio and not 0.0 < self.ratio < 1.0:
            raise ValueError(f"a pruning ratio lies between 0 and 1, not {self.ratio}")
        if not self.kind.has_ratio and self.ratio != 0.0:
            raise ValueError(f"a layer marked {self.kind} has no pruning ratio")


TRAIN = Mark()
FREEZE = Mark(MarkKind.FREEZE)
PROTECT = Mark(MarkKind.PROTECT)
REMOVE = Mark(MarkKind.REMOVE)

# Dotted name to mark; what is not listed trains. REMOVE and HEADS stand at containers, the others
# at layers without layers inside.
Marks = Mapping[str, Mark]


def marked(marks: Marks, names: Iterable[str], mark: Mark) -> dict[str, Mark]:
    """Give some layers or containers a mark; all other marks stay, as long as they make sense.

    A mark on a container speaks for everything inside it, so none stays there; and a mark on a
    layer takes back what was said of the containers around it.
    """
    given = frozenset(names)
    around = {name for layer in given for name in _holders(layer)}
    left = {n: m for n, m in marks.items() if not (m.kind.is_for_containers and n in around)}
    if mark.kind.is_for_containers:
        left = {name: old for name, old in left.items() if not is_inside(name, given)}
    if mark == TRAIN:
        return {name: old for name, old in left.items() if name not in given}
    return left | dict.fromkeys(sorted(given), mark)


def is_inside(name: str, containers: Collection[str]) -> bool:
    """Tell whether a layer or tensor is one of these containers, or lies in one of them.

    The container "" is the whole network, and holds everything.
    """
    if name in containers or "" in containers:
        return True
    return any(holder in containers for holder in _holders(name))


def keeper(marks: Marks, name: str) -> str | None:
    """Name what keeps a layer's or container's channels where they are.

    Returns:
        The layer itself or the container around it that is frozen or protected; None for none.
    """
    holders = (name, *_holders(name), "")
    return next((one for one in holders if marks.get(one, TRAIN).kind.keeps), None)


def _holders(name: str) -> Iterator[str]:
    while name := name.rpartition(".")[0]:
        yield name


def prune(ratio: float) -> Mark:
    """Mark that removes the share `ratio` (between 0 and 1) of a layer's output channels."""
    return Mark(MarkKind.PRUNE, ratio)


def heads(ratio: float) -> Mark:
    """Mark that removes the share `ratio` (between 0 and 1) of an attention layer's heads."""
    return Mark(MarkKind.HEADS, ratio)
