"""What a person decided about a data set: how it is read, and about single images of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

Names = tuple[str, ...]


@dataclass(frozen=True)
class Curation:
    """How a data set is read, which images are left out, and which stay on one side of the split.

    Args:
        excluded: Names of images that are neither learned from nor judged by, sorted.
        together: Groups of names that stay on one side of the split, such as copies of one
            picture; each group and the groups themselves sorted, no name in two of them.
        layout: How the data set is read, as `folder.scan` takes it; "" where that is found out.
    """

    excluded: Names = ()
    together: tuple[Names, ...] = ()
    layout: str = ""

    def __post_init__(self) -> None:
        """Refuse what the functions of this class would not have made.

        Raises:
            ValueError: it is not in order.
        """
        named = [name for group in self.together for name in group]
        in_order = all(list(group) == sorted(group) for group in (self.excluded, *self.together))
        if not in_order or list(self.together) != sorted(self.together):
            raise ValueError("the names of excluded or grouped images are not sorted")
        if len(set(self.excluded)) < len(self.excluded) or len(set(named)) < len(named):
            raise ValueError("an image is excluded twice, or is in two groups")

    def read_as(self, layout: str) -> Curation:
        """Read the data set in another way. Names of images stay what they were."""
        return replace(self, layout=layout)

    def excluding(self, names: Iterable[str]) -> Curation:
        """Leave more images out."""
        return replace(self, excluded=tuple(sorted({*self.excluded, *names})))

    def bringing_back(self, names: Iterable[str]) -> Curation:
        """Leave these images out no longer."""
        return replace(self, excluded=tuple(sorted(set(self.excluded).difference(names))))

    def keeping_together(self, groups: Iterable[Sequence[str]]) -> Curation:
        """Keep each of these groups on one side; groups that share an image become one."""
        return replace(self, together=_merged((*self.together, *groups)))

    def letting_apart(self, names: Iterable[str]) -> Curation:
        """Dissolve the groups that hold one of these images."""
        loose = set(names)
        kept = (group for group in self.together if loose.isdisjoint(group))
        return replace(self, together=tuple(kept))


NO_CURATION = Curation()


def _merged(groups: Iterable[Sequence[str]]) -> tuple[Names, ...]:
    home: dict[str, set[str]] = {}
    for group in groups:
        union = set(group).union(*(home[name] for name in group if name in home))
        home.update(dict.fromkeys(union, union))
    distinct = {id(group): group for group in home.values()}
    return tuple(sorted(tuple(sorted(group)) for group in distinct.values() if len(group) > 1))
