"""Runs single steps of a graph on tensors that have shapes and no numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.graphs.graph import (
    CALL,
    Argument,
    Graph,
    LayerKind,
    Node,
    NumberKind,
    Result,
    Stored,
)
from slimstudio.engine.graphs.layer_kinds import build_layer
from slimstudio.engine.graphs.operations import PRECISIONS, find_operation

_MOST_VALUES = 2**29  # of one tensor


class ShapeRun:
    """Knows what every step makes for images of one size.

    Args:
        graph: The network.
        inputs: Shape of each input.
        precision: The kind of numbers in the inputs.
    """

    def __init__(
        self, graph: Graph, inputs: Mapping[str, tuple[int, ...]], precision: str = "float32"
    ) -> None:
        self._graph = graph
        self.values: dict[str, Any] = {
            name: torch.empty(shape, dtype=PRECISIONS[precision], device="meta")
            for name, shape in inputs.items()
        }
        self._tensors = {
            name: torch.empty(one.shape, dtype=PRECISIONS[one.precision], device="meta")
            for name, one in graph.tensors.items()
        }

    def run_all(self) -> None:
        """Run all steps.

        Raises:
            ValueError: a step does not fit what it is given.
        """
        for node in self._graph.nodes:
            self.run(node)

    def run(self, node: Node) -> Any:
        """Run one step and remember what it makes.

        Raises:
            ValueError: it does not fit what it is given, or makes a tensor without end.
        """
        arguments = [self.value(one) for one in node.arguments]
        keywords = {name: self.value(one) for name, one in node.keywords.items()}
        try:
            with torch.no_grad():
                if node.operation == CALL:
                    made = _meta_layer(self._graph, node.path)(*arguments, **keywords)
                elif node.operation in _OF_LAYERS:
                    parts = [torch.empty_like(arguments[0])] * _OF_LAYERS[node.operation]
                    made = parts if len(parts) > 1 else parts[0]
                else:
                    operation = find_operation(node.operation)
                    if operation.makes:
                        keywords["device"] = "meta"
                    made = operation.call(*arguments, **keywords)
        except (RuntimeError, TypeError, IndexError, NotImplementedError, AssertionError) as error:
            told = str(error).strip().partition("\n")[0][:200]
            raise ValueError(
                f"its step {node.name} does not fit what it is given: {told}"
            ) from error
        results = made if isinstance(made, list | tuple) else (made,)
        if any(isinstance(one, Tensor) and one.numel() > _MOST_VALUES for one in results):
            raise ValueError(f"its step {node.name} makes more values than any network's")
        self.values[node.name] = made
        return made

    def value(self, argument: Argument) -> Any:
        """Look up what stands for an argument."""
        return resolved(argument, self.values, self._tensors.__getitem__)

    def shape(self, argument: Argument) -> tuple[int, ...]:
        """Tell the shape of a tensor; none for anything else."""
        value = self.value(argument) if isinstance(argument, Result | Stored) else None
        return tuple(value.shape) if isinstance(value, Tensor) else ()


def resolved(argument: Argument, made: Mapping[str, Any], stored: Callable[[str], Tensor]) -> Any:
    """Look up what stands for an argument.

    Args:
        argument: Anything that a step may be given.
        made: What earlier steps made.
        stored: Finds a tensor of the network.
    """
    if isinstance(argument, tuple):
        return [resolved(one, made, stored) for one in argument]
    if isinstance(argument, Result):
        value = made[argument.name]
        return value if argument.part is None else value[argument.part]
    if isinstance(argument, Stored):
        return stored(argument.name)
    if isinstance(argument, NumberKind):
        if argument.name not in PRECISIONS:
            raise ValueError(f"it computes in {argument.name[:80]}")
        return PRECISIONS[argument.name]
    return argument


# Steps that only layers take, and what they make: something like what they are given.
_OF_LAYERS: Mapping[str, int] = {
    "aten.dropout.default": 1,
    "aten.feature_dropout.default": 1,
    "aten.batch_norm.default": 1,
    "aten._native_batch_norm_legit.default": 3,
    "aten._native_batch_norm_legit_no_training.default": 3,
}


def _meta_layer(graph: Graph, path: str) -> nn.Module:
    layer = graph.layers[path]
    return _built(layer.kind, tuple(sorted(layer.settings.items())))


@lru_cache(maxsize=256)
def _built(kind: str, settings: tuple[tuple[str, Any], ...]) -> nn.Module:
    with torch.device("meta"):
        return build_layer(LayerKind(kind, dict(settings))).eval()
