"""Which steps of a network lie in which container, and which are seen while some are folded."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from slimstudio.engine.models.layers import DataFlow

WHOLE = ""
_READABLE = 48
_ENTRY, _EXIT = "<", ">"


@dataclass(frozen=True)
class Level:
    """What is drawn side by side inside one unfolded container.

    Args:
        children: Keys of steps and containers in the order in which they first run; the way in and
            the way out come first and last where data crosses the border.
        edges: Positions in `children`, always forward.
        enters: Whether data comes in over the border; `children[0]` is then the way in.
        leaves: Whether data goes out over the border; `children[-1]` is then the way out.
    """

    children: tuple[str, ...]
    edges: tuple[tuple[int, int], ...]
    enters: bool = False
    leaves: bool = False


@dataclass(frozen=True, eq=False)
class Nesting:
    """The containers of a graph. Keys are those of steps, or dotted names of containers."""

    graph: DataFlow
    children: dict[str, list[str]] = field(default_factory=dict)
    first: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place, node in enumerate(self.graph.nodes):
            key, holder = node.key, node.container
            while key not in self.first:
                self.first[key] = place
                self.children.setdefault(holder, []).append(key)
                if holder == WHOLE:
                    break
                key, holder = holder, holder.rpartition(".")[0]

    def is_container(self, key: str) -> bool:
        """Tell whether a key names a container rather than a step."""
        return key in self.children

    @cached_property
    def places(self) -> dict[str, int]:
        """Position of each step, by key."""
        return {node.key: place for place, node in enumerate(self.graph.nodes)}

    @cached_property
    def paths(self) -> tuple[tuple[str, ...], ...]:
        """For each step: the containers around it from the outermost inwards, then its own key."""
        return tuple((*_holders(node.container), node.key) for node in self.graph.nodes)

    def holders(self, key: str) -> tuple[str, ...]:
        """List the containers around a step or container, the outermost first."""
        if self.is_container(key):
            return tuple(_holders(key))[:-1] if key else ()
        return tuple(_holders(self.graph.nodes[self.places[key]].container))

    def visible(self, unfolded: frozenset[str]) -> Iterator[str]:
        """Yield the keys of what is seen: steps, and containers that are folded."""
        waiting = [WHOLE]
        while waiting:
            for child in self.children.get(waiting.pop(), ()):
                if child in unfolded:
                    waiting.append(child)
                else:
                    yield child

    def readable(self, limit: int = _READABLE) -> frozenset[str]:
        """Unfold one depth after the other while no more than `limit` things are seen."""
        unfolded = frozenset({WHOLE})
        while True:
            closed = {key for key in self.visible(unfolded) if self.is_container(key)}
            if not closed or sum(1 for _ in self.visible(unfolded | closed)) > limit:
                return unfolded
            unfolded |= closed

    @property
    def everything(self) -> frozenset[str]:
        """All containers."""
        return frozenset(self.children)

    def levels(self, unfolded: frozenset[str]) -> dict[str, Level]:
        """Say what is drawn in each unfolded container that is seen.

        An edge that crosses borders is cut at each: out of every container around its start, across
        the innermost one that holds both ends, and into every container around its end.
        """
        pairs: dict[str, dict[tuple[str, str], None]] = {}
        for source, target in self.graph.edges:
            for holder, start, end in self._pieces(source, target, unfolded):
                pairs.setdefault(holder, {})[start, end] = None
        seen = [WHOLE]
        for key in seen:
            seen.extend(child for child in self.children.get(key, ()) if child in unfolded)
        return {key: self._level(key, pairs.get(key, {})) for key in seen}

    def _pieces(
        self, source: int, target: int, unfolded: frozenset[str]
    ) -> Iterator[tuple[str, str, str]]:
        start, end = self._seen_path(source, unfolded), self._seen_path(target, unfolded)
        shared = 0
        while shared < min(len(start), len(end)) and start[shared] == end[shared]:
            shared += 1
        if shared in (len(start), len(end)):
            return  # inside one folded container
        if self.first[start[shared]] >= self.first[end[shared]]:
            return  # back into a container that ran before: there is no forward line for it
        yield start[shared - 1], start[shared], end[shared]
        for holder, child in zip(start[shared:-1], start[shared + 1 :], strict=True):
            yield holder, child, _EXIT
        for holder, child in zip(end[shared:-1], end[shared + 1 :], strict=True):
            yield holder, _ENTRY, child

    def _seen_path(self, place: int, unfolded: frozenset[str]) -> list[str]:
        seen = []
        for key in self.paths[place]:
            seen.append(key)
            if key not in unfolded:
                break
        return seen

    def _level(self, holder: str, pairs: dict[tuple[str, str], None]) -> Level:
        enters = any(start == _ENTRY for start, _ in pairs)
        leaves = any(end == _EXIT for _, end in pairs)
        inside = sorted(self.children.get(holder, ()), key=lambda key: self.first[key])
        children = [*([_ENTRY] if enters else []), *inside, *([_EXIT] if leaves else [])]
        place = {key: number for number, key in enumerate(children)}
        edges = tuple((place[start], place[end]) for start, end in pairs)
        return Level(tuple(children), edges, enters, leaves)


def _holders(container: str) -> Iterator[str]:
    """Yield the whole network, then each container on the way to `container`, and that itself."""
    yield WHOLE
    place = container.find(".")
    while place >= 0:
        yield container[:place]
        place = container.find(".", place + 1)
    if container:
        yield container
