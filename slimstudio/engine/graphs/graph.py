"""A network as a list of steps: what a file says that holds no class.

Everything here is plain data. This file needs nothing but Python: a copy of it travels with
exported networks.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

MOST_NODES = 50_000
LARGEST_SIDE = 10_000_000  # of a tensor, along one axis
_LARGEST_TENSOR = 2**40
_LONGEST_NAME = 500
_MOST_AXES = 8
CALL = "layer"  # the operation of a node that calls the layer at its path


@dataclass(frozen=True)
class Result:
    """What an earlier node made, or an input of the network.

    Args:
        name: Of the node or the input.
        part: Which of several results; None where there is one.
    """

    name: str
    part: int | None = None


@dataclass(frozen=True)
class Stored:
    """A tensor of the network, by its name in the state dictionary."""

    name: str


@dataclass(frozen=True)
class NumberKind:
    """The kind of numbers in a tensor, for example "float32"."""

    name: str


# None, bool, int, float, str, Result, Stored, NumberKind, or a tuple of these.
Argument = Any


@dataclass(frozen=True)
class Node:
    """One step.

    Args:
        name: Names the step; no two steps or inputs have the same.
        operation: A name in `operations.ATEN` behind "aten.", one in `operations.OWN`, or `CALL`.
        arguments: What it is given, by position.
        keywords: What it is given, by name.
        path: Dotted name of the layer that is called, or of the container that the step is in.
    """

    name: str
    operation: str
    arguments: tuple[Argument, ...] = ()
    keywords: Mapping[str, Argument] = field(default_factory=dict)
    path: str = ""


@dataclass(frozen=True)
class LayerKind:
    """How to build a layer of PyTorch.

    Args:
        kind: A name in `layer_kinds.LAYER_KINDS`, for example "Conv2d".
        settings: Arguments of its constructor, as plain values.
    """

    kind: str
    settings: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True)
class TensorKind:
    """A tensor that belongs to no layer.

    Args:
        shape: Its sizes.
        precision: The kind of its numbers, for example "float32".
        learns: Whether it is a parameter.
    """

    shape: tuple[int, ...]
    precision: str = "float32"
    learns: bool = False


@dataclass(frozen=True)
class Graph:
    """A network.

    Args:
        nodes: Its steps, in the order in which they run.
        inputs: Names of what it is given.
        outputs: What it answers; a single one is not wrapped in a tuple.
        layers: Dotted name to layer.
        tensors: Dotted name to tensor that belongs to no layer.
        containers: Dotted name of a container to the name of the class that it was, for people.
    """

    nodes: tuple[Node, ...]
    inputs: tuple[str, ...]
    outputs: tuple[Result, ...]
    layers: Mapping[str, LayerKind] = field(default_factory=dict)
    tensors: Mapping[str, TensorKind] = field(default_factory=dict)
    containers: Mapping[str, str] = field(default_factory=dict)

    def __deepcopy__(self, memo: object) -> Graph:
        """Give the same: a value is never changed."""
        return self


def parts_of(argument: Argument) -> Iterator[Argument]:
    """List what an argument is made of, without tuples."""
    if isinstance(argument, tuple):
        for part in argument:
            yield from parts_of(part)
    else:
        yield argument


def given_to(node: Node) -> Iterator[Argument]:
    """List what a node is given, without tuples."""
    yield from parts_of(node.arguments)
    yield from parts_of(tuple(node.keywords.values()))


def replaced(argument: Argument, change: Callable[[Argument], Argument]) -> Argument:
    """Put something else in the place of every part of an argument."""
    if isinstance(argument, tuple):
        return tuple(replaced(part, change) for part in argument)
    return change(argument)


def check(graph: Graph) -> None:
    """Refuse a graph that cannot run, whatever its operations are.

    Raises:
        ValueError: a name is used twice, or a step reads what is not there yet.
    """
    if len(graph.nodes) > MOST_NODES:
        raise ValueError(f"it has {len(graph.nodes):,} steps")
    if not graph.inputs or not graph.outputs:
        raise ValueError("it has no input or no output")
    for tensor in graph.tensors.values():
        _check_shape(tensor.shape)
    for path in (*graph.layers, *graph.tensors, *graph.containers, *(n.path for n in graph.nodes)):
        _check_path(path)
    known: set[str] = set()
    for name in graph.inputs:
        _check_name(name, known)
        known.add(name)
    for node in graph.nodes:
        _check_name(node.name, known)
        _check_node(node, known, graph)
        known.add(node.name)
    for result in graph.outputs:
        if result.name not in known:
            raise ValueError(f"it answers with {result.name}, which is not there")


def _check_node(node: Node, known: set[str], graph: Graph) -> None:
    for part in given_to(node):
        if isinstance(part, Result) and part.name not in known:
            raise ValueError(f"the step {node.name} reads {part.name}, which is not there yet")
        if isinstance(part, Stored) and part.name not in graph.tensors:
            raise ValueError(f"the step {node.name} reads a tensor that is not there")
    if node.operation == CALL and node.path not in graph.layers:
        raise ValueError(f"the step {node.name} calls a layer that is not there")


def _check_name(name: str, known: set[str]) -> None:
    if not name or len(name) > _LONGEST_NAME or name in known:
        raise ValueError(f"it has two steps called “{name[:80]}”, or a step without a name")


def _check_path(path: str) -> None:
    words = path.split(".") if path else []
    plain = all(
        word.replace("_", "a").replace("-", "a").isalnum() and word[:2] != "__" for word in words
    )
    if len(path) > _LONGEST_NAME or not plain:
        raise ValueError(f"a part of it is called “{path[:80]}”")


def _check_shape(shape: tuple[int, ...]) -> None:
    fits = len(shape) <= _MOST_AXES and math.prod(max(1, n) for n in shape) <= _LARGEST_TENSOR
    if not fits or any(not 0 <= n <= LARGEST_SIDE for n in shape):
        raise ValueError("one of its tensors is larger than any network")
