"""A network as a person sees it: layers with what each costs, and what each reads. No torch."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from slimstudio.messages import Message


@dataclass(frozen=True)
class Layer:
    """One module of a network. Containers carry the sums of what they hold.

    Args:
        name: Dotted name; "" is the network itself.
        kind: Class name, for example "Conv2d".
        output_shape: Shape for one image, without the batch axis; None where the layer does not
            return one tensor or never ran.
        parameters: Number of parameters, shared ones counted once.
        macs: Multiply-accumulate operations for one image.
        is_leaf: Whether it holds no further layers.
    """

    name: str
    kind: str
    output_shape: tuple[int, ...] | None
    parameters: int
    macs: int
    is_leaf: bool

    @property
    def parent(self) -> str:
        """Name of the layer that holds this one ("" for the outermost)."""
        return self.name.rpartition(".")[0]


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
class FlowNode:
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
class DataFlow:
    """Steps in the order in which they run, and which of them read which.

    Args:
        nodes: The steps.
        edges: Positions in `nodes` of a step and of one that reads its result; the first is always
            smaller than the second.
    """

    nodes: tuple[FlowNode, ...] = ()
    edges: tuple[tuple[int, int], ...] = ()


NO_GRAPH = DataFlow()


NO_NORMS = Message(
    "This network has no BatchNorm left: whatever wrote its file folded it into the layers. It is "
    "pruned and repaired all the same; the criterion by BatchNorm goes by the size of weights "
    "instead, there are no statistics to renew, and it may need smaller steps to learn."
)


def norms_folded(layers: Sequence[Layer]) -> bool:
    """Tell whether there are convolutions and nothing that normalises."""
    kinds = {layer.kind for layer in layers if layer.is_leaf}
    return any(kind.startswith("Conv") for kind in kinds) and not any(
        "Norm" in kind for kind in kinds
    )
