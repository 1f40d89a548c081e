"""How data flows through a network: what runs, and what each step reads. Plain values, no torch."""

from dataclasses import dataclass
from enum import StrEnum


class NodeKind(StrEnum):
    """What a node of the graph stands for."""

    INPUT = "input"  # the image
    OUTPUT = "output"  # the answer
    LAYER = "layer"  # one call of a layer
    ADD = "add"  # several results are added
    MULTIPLY = "multiply"  # they are multiplied, value by value
    CONCATENATE = "concatenate"  # they are laid side by side
    PRODUCT = "product"  # they meet in a product of matrices, as in attention
    OTHER = "other"  # they meet in another operation


@dataclass(frozen=True)
class Node:
    """One step of a network.

    Args:
        key: Names the step; no two have the same.
        kind: What it is.
        layer: Dotted name of the layer that runs; "" where none does. A layer that runs several
            times has a step for each.
        container: Dotted name of what holds the step; "" for the network itself.
        operation: Name of the operation where several results meet.
    """

    key: str
    kind: NodeKind
    layer: str = ""
    container: str = ""
    operation: str = ""


@dataclass(frozen=True)
class Graph:
    """Steps in the order in which they run, and which of them read which.

    Args:
        nodes: The steps.
        edges: Positions in `nodes` of a step and of one that reads its result; the first is always
            smaller than the second.
    """

    nodes: tuple[Node, ...] = ()
    edges: tuple[tuple[int, int], ...] = ()


NO_GRAPH = Graph()
