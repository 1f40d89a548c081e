"""Steps that write to what they are given, as steps that make something new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from slimstudio.engine.graphs.graph import (
    Argument,
    Graph,
    Node,
    NumberKind,
    Result,
    Stored,
    given_to,
    replaced,
)

# Their results may share memory with the first thing that they are given.
_VIEWS = frozenset(
    (
        "alias",
        "chunk",
        "contiguous",
        "detach",
        "dropout",
        "expand",
        "expand_as",
        "flatten",
        "movedim",
        "narrow",
        "permute",
        "reshape",
        "select",
        "slice",
        "split",
        "split_with_sizes",
        "squeeze",
        "swapaxes",
        "t",
        "to",
        "transpose",
        "type_as",
        "unbind",
        "unflatten",
        "unsqueeze",
        "view",
        "view_as",
        "_to_copy",
    )
)
# What they make is what they are given.
_NOTHING = frozenset(["alias", "clone", "contiguous", "detach", "lift_fresh", "lift_fresh_copy"])
_FLOATS = frozenset(("float16", "bfloat16", "float64"))


def functional(graph: Graph) -> Graph:
    """Rewrite a graph so that no step writes to what another has made.

    Steps that copy or lay out memory are left out, and computing in half or double precision
    becomes computing in single precision: images are given that way, and weights are kept so.

    Raises:
        ValueError: a step writes to a part of what is read later in another way.
    """
    return _Rewriting(graph).run()


@dataclass
class _Rewriting:
    graph: Graph
    now: dict[Argument, Argument] = field(default_factory=dict)  # what stands for a value
    family: dict[str, str] = field(default_factory=dict)  # a value to the memory that it is in
    written: dict[str, str] = field(default_factory=dict)  # such memory to who wrote it last

    def run(self) -> Graph:
        nodes = [made for node in self.graph.nodes if (made := self._node(node)) is not None]
        outputs = tuple(self._value(one) for one in self.graph.outputs)
        tensors = {
            name: replace(kind, precision=_single(kind.precision))
            for name, kind in self.graph.tensors.items()
        }
        return replace(self.graph, nodes=tuple(nodes), outputs=outputs, tensors=tensors)

    def _node(self, node: Node) -> Node | None:
        name, dot, overload = node.operation.removeprefix("aten.").partition(".")
        is_aten = node.operation.startswith("aten.")
        writes = is_aten and name.endswith("_") and not name.endswith("__")
        target = node.arguments[0] if node.arguments else None
        arguments = replaced(node.arguments, self._value)
        keywords = {key: replaced(one, self._value) for key, one in node.keywords.items()}
        if writes:
            name = name[:-1]
            if isinstance(target, Stored):
                if target.name.endswith("num_batches_tracked"):
                    return None  # a counter of training
                raise ValueError(f"its step {node.name} writes to the weight {target.name}")
        first = arguments[0] if arguments else None
        if name in _NOTHING and isinstance(first, Result | Stored):
            self.now[Result(node.name)] = first
            return None
        if name in ("view", "_unsafe_view"):  # they could not follow what is laid out otherwise
            name = "reshape"
        if isinstance(first, Result) and (name in _VIEWS or writes):
            self.family[node.name] = self.family.get(first.name, first.name)
        if writes and isinstance(target, Result):
            self._write(node, target)
        return replace(
            node,
            operation=f"aten.{name}{dot}{overload}" if is_aten else node.operation,
            arguments=arguments,
            keywords=keywords,
        )

    def _write(self, node: Node, target: Result) -> None:
        memory = self.family[node.name]
        if target.part is not None:
            raise ValueError(f"its step {node.name} writes to a part of a tensor")
        self.now[target] = Result(node.name)
        self.written[memory] = node.name
        for known, value in list(self.now.items()):
            if value == target:
                self.now[known] = Result(node.name)

    def _value(self, value: Argument) -> Argument:
        if isinstance(value, NumberKind):
            return NumberKind(_single(value.name))
        if not isinstance(value, Result | Stored):
            return value
        found: Argument = value
        if isinstance(value, Result):
            whole = self.now.get(Result(value.name), Result(value.name))
            found = self.now.get(value, whole)
            if value.part is not None and isinstance(found, Result) and found.part is None:
                found = Result(found.name, value.part)
        if isinstance(found, Result):
            memory = self.family.get(found.name, found.name)
            writer = self.written.get(memory)
            # What was made since lies behind the writing; anything older does not know of it.
            if writer is not None and not self._since(found.name, writer):
                raise ValueError(f"its step {writer} writes to a part of what is read later")
        return found

    def _since(self, name: str, writer: str) -> bool:
        order = self._order
        return order.get(name, -1) >= order[writer]

    @property
    def _order(self) -> dict[str, int]:
        if not hasattr(self, "_places"):
            self._places = {node.name: place for place, node in enumerate(self.graph.nodes)}
        return self._places


def _single(precision: str) -> str:
    return "float32" if precision in _FLOATS else precision


def used(graph: Graph, nodes: Sequence[Node] | None = None) -> Graph:
    """Leave out the steps, layers and tensors that no answer needs."""
    wanted = {one.name for one in graph.outputs}
    kept = []
    for node in reversed(graph.nodes if nodes is None else nodes):
        if node.name in wanted:
            kept.append(node)
            wanted.update(part.name for part in given_to(node) if isinstance(part, Result))
    kept.reverse()
    read = {part.name for node in kept for part in given_to(node) if isinstance(part, Stored)}
    called = {node.path for node in kept}
    return replace(
        graph,
        nodes=tuple(kept),
        layers={path: layer for path, layer in graph.layers.items() if path in called},
        tensors={name: kind for name, kind in graph.tensors.items() if name in read},
    )
