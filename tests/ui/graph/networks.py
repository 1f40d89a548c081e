"""Real networks with their data flow, without values."""

from functools import cache

from slimstudio.engine.models.flow import data_flow
from slimstudio.engine.models.layers import DataFlow, FlowNode, NodeKind
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.sources.catalogue import outline


@cache
def graph_of(name: str, size: int = 64) -> DataFlow:
    """How data flows through one of torchvision's networks."""
    module = outline(name, 10)
    open_modules(module)
    return data_flow(module, size)


def layer(name: str) -> FlowNode:
    """A call of a layer."""
    return FlowNode(name, NodeKind.LAYER, name, name.rpartition(".")[0])


# in -> a.one -> (a.two, a.b.three) -> a/add -> out, and in -> out past all of it
SMALL = DataFlow(
    (
        FlowNode("/input#1", NodeKind.INPUT),
        layer("a.one"),
        layer("a.two"),
        layer("a.b.three"),
        FlowNode("a/add#1", NodeKind.ADD, "", "a", "add"),
        FlowNode("/output#1", NodeKind.OUTPUT),
    ),
    ((0, 1), (1, 2), (1, 3), (2, 4), (3, 4), (4, 5), (0, 5)),
)
