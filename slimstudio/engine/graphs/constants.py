"""What a graph computes from nothing but numbers, computed once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import prod
from typing import Any

import torch
from torch import Tensor

from slimstudio.engine.graphs.graph import (
    Argument,
    Graph,
    Node,
    Result,
    Stored,
    TensorKind,
    given_to,
)
from slimstudio.engine.graphs.operations import PRECISIONS, find_operation
from slimstudio.engine.graphs.shapes import resolved

# They write only to what was made here before.
_WRITES = frozenset(
    (
        "add_.Scalar",
        "add_.Tensor",
        "clamp_.default",
        "copy_.default",
        "div_.Scalar",
        "div_.Tensor",
        "fill_.Scalar",
        "fill_.Tensor",
        "masked_fill_.Scalar",
        "mul_.Scalar",
        "mul_.Tensor",
        "sub_.Scalar",
        "sub_.Tensor",
        "unsqueeze_.default",
        "zero_.default",
    )
)
_COPIES = frozenset(["alias.default", "detach.default", "detach_.default", "lift_fresh.default"])
# Weights that are standardised over each filter whenever the network answers, as NFNets' are. The
# answer is the same with the standardised weights, and those can be pruned.
_STANDARDISES = frozenset(
    ["batch_norm.default", "_native_batch_norm_legit.no_stats", "_native_batch_norm_legit.default"]
)
_NEW = ("aten.new_zeros.", "aten.new_ones.", "aten.new_full.", "aten.new_empty.")
_MOST_VALUES = 50_000_000  # of all constants together


def folded(graph: Graph, tensors: Mapping[str, Tensor]) -> tuple[Graph, dict[str, Tensor]]:
    """Replace steps that read neither images nor anything that learns by what they make.

    So are steps that standardise weights: what they make learns in their place.

    Args:
        graph: The network; such steps may write to what others of them made.
        tensors: Name to tensor.

    Returns:
        The graph, and what it made: names of new tensors to their values.

    Raises:
        ValueError: the constants take more memory than any network has.
    """
    return _Folding(graph, tensors).run()


@dataclass
class _Folding:
    graph: Graph
    tensors: Mapping[str, Tensor]

    def run(self) -> tuple[Graph, dict[str, Tensor]]:
        self.known: dict[str, Any] = {}  # what steps made
        self.left = _MOST_VALUES
        self.standardising = self._find_standardising()
        nodes = []
        for node in self.graph.nodes:
            call = self._constant(node)
            if call is None:
                nodes.append(node)
            else:
                self._make(node, call)
        kept: dict[str, Tensor] = {}
        self.learning: set[str] = set()
        changed = []
        for node in nodes:
            if any(isinstance(p, Result) and p.name in self.known for p in given_to(node)):
                keywords = {n: self._stored(v, node, kept) for n, v in node.keywords.items()}
                arguments = self._stored(node.arguments, node, kept)
                node = replace(node, arguments=arguments, keywords=keywords)  # noqa: PLW2901
            changed.append(node)
        kinds = {name: _kind(tensor, name in self.learning) for name, tensor in kept.items()}
        return (
            replace(self.graph, nodes=tuple(changed), tensors={**self.graph.tensors, **kinds}),
            kept,
        )

    def _find_standardising(self) -> set[str]:
        """Name the steps that make standardised weights, those before and those after."""
        from_weights: dict[str, Node] = {}
        found: set[str] = set()
        for node in self.graph.nodes:
            given = [part for part in given_to(node) if isinstance(part, Result | Stored)]
            before = [part.name for part in given if isinstance(part, Result)]
            if not given or not from_weights.keys() >= set(before):
                continue
            from_weights[node.name] = node
            if found.intersection(before):
                found.add(node.name)
            elif node.operation.removeprefix("aten.") in _STANDARDISES:
                waiting = [node.name]
                while waiting:
                    name = waiting.pop()
                    found.add(name)
                    parts = given_to(from_weights[name])
                    waiting += [one.name for one in parts if isinstance(one, Result)]
        # What follows may be given what else comes from weights alone, as gains.
        for node in reversed(self.graph.nodes):
            if node.name in found:
                found.update(one.name for one in given_to(node) if isinstance(one, Result))
        return found

    def _constant(self, node: Node) -> Any:
        """Find what computes a step here and now; None where that has to wait."""
        given = list(given_to(node))
        name = node.operation.removeprefix("aten.")
        if node.name in self.standardising and name in _STANDARDISES:
            packet, _, overload = name.partition(".")
            return getattr(getattr(torch.ops.aten, packet), overload)
        given = given[1:] if node.operation.startswith(_NEW) else given
        if node.name not in self.standardising and any(map(self._waits, given)):
            return None
        if name in _WRITES or name in _COPIES:
            packet, _, overload = name.partition(".")
            own = not isinstance(node.arguments[0], Stored)
            return getattr(getattr(torch.ops.aten, packet), overload) if own else None
        try:
            return find_operation(node.operation).call
        except ValueError:
            return None

    def _waits(self, part: Argument) -> bool:
        if isinstance(part, Stored):
            return self.graph.tensors[part.name].learns
        return isinstance(part, Result) and part.name not in self.known

    def _make(self, node: Node, call: Any) -> None:
        new = node.operation.startswith(_NEW)
        given = node.arguments[1:] if new else node.arguments
        arguments = [*([torch.empty(0)] if new else []), *(self._value(one) for one in given)]
        keywords = {name: self._value(one) for name, one in node.keywords.items()}
        try:
            shadow = call(*map(_on_meta, arguments), **_meta_keywords(node, keywords))
            self._count(shadow)
            self.known[node.name] = call(*arguments, **keywords)
        except (RuntimeError, TypeError, IndexError, NotImplementedError, AssertionError) as error:
            told = str(error).strip().partition("\n")[0][:200]
            raise ValueError(f"its step {node.name} cannot be computed: {told}") from error

    def _count(self, shadow: Any) -> None:
        parts = shadow if isinstance(shadow, list | tuple) else [shadow]
        self.left -= sum(prod(one.shape) for one in parts if isinstance(one, Tensor))
        if self.left < 0:
            raise ValueError("its constants take more memory than any network has")

    def _value(self, argument: Argument) -> Any:
        def stored(name: str) -> Tensor:
            return self.tensors[name].clone()

        return resolved(argument, self.known, stored)

    def _stored(self, argument: Argument, node: Node, kept: dict[str, Tensor]) -> Argument:
        if isinstance(argument, tuple):
            return tuple(self._stored(one, node, kept) for one in argument)
        if not isinstance(argument, Result) or argument.name not in self.known:
            return argument
        value = self._value(argument)
        if not isinstance(value, Tensor):
            return value
        words = [argument.name, *([] if argument.part is None else [str(argument.part)])]
        name = "_".join(words)
        holder = node.path
        path = f"{holder}.{name}" if holder else name
        if path in self.graph.tensors:
            path += "_constant"
        existing = [known for known, tensor in kept.items() if tensor is value]
        if existing:
            return Stored(existing[0])
        if argument.name in self.standardising and value.is_floating_point():
            self.learning.add(path)
        kept[path] = value.contiguous() if value.is_contiguous() else value.clone().contiguous()
        return Stored(path)


def _on_meta(value: Any) -> Any:
    if isinstance(value, Tensor):
        return torch.empty_strided(value.size(), value.stride(), dtype=value.dtype, device="meta")
    return [_on_meta(one) for one in value] if isinstance(value, list) else value


def _meta_keywords(node: Node, keywords: Mapping[str, Any]) -> dict[str, Any]:
    given = {name: _on_meta(value) for name, value in keywords.items()}
    operation = node.operation.removeprefix("aten.")
    if operation in _WRITES | _COPIES | _STANDARDISES:
        return given
    return {**given, "device": "meta"} if find_operation(node.operation).makes else given


def _kind(tensor: Tensor, learns: bool) -> TensorKind:  # noqa: FBT001
    precision = next(name for name, kind in PRECISIONS.items() if kind == tensor.dtype)
    return TensorKind(tuple(tensor.shape), precision, learns)
