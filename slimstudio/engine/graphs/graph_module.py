"""Runs a graph: a module of PyTorch whose layers are real ones, at the places that they had.

This file needs nothing but torch: a copy of it travels with exported networks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.graphs.graph import CALL, Graph, Node, Result, Stored, given_to
from slimstudio.engine.graphs.layer_kinds import build_layer
from slimstudio.engine.graphs.operations import PRECISIONS, find_operation
from slimstudio.engine.graphs.program import Program, ProgramMaker, Size, ValueSlot


class GraphBlock(nn.Module):
    """A container of a network, with the steps that ran in it.

    Args:
        program: Its steps.
        sizes: The numbers in them that follow where channels leave.
    """

    graph_source: Graph | None = None  # that of the whole network

    def __init__(self, program: Program, sizes: Mapping[str, int]) -> None:
        super().__init__()
        self.graph_program = program
        self.graph_sizes = dict(sizes)

    def forward(self, *given: Any) -> Any:
        """Run the steps; one result is returned as it is, several as a tuple."""
        return self.run(given)

    def run(self, given: Sequence[Any]) -> Any:
        """Do what `forward` does."""
        program = self.graph_program
        values: list[Any] = [*given, *[None] * (program.slots - len(given))]
        for step in program.steps:
            arguments = [self._value(one, values) for one in step.arguments]
            keywords = {name: self._value(one, values) for name, one in step.keywords}
            if step.operation == CALL:
                result = self.get_submodule(step.path)(*arguments, **keywords)
            else:
                operation = find_operation(step.operation)
                if operation.makes:
                    keywords["device"] = self._device(given)
                result = operation.call(*arguments, **keywords)
            if len(step.made) == 1:
                values[step.made[0]] = result
            else:
                for slot, one in zip(step.made, result, strict=True):
                    values[slot] = one
            for slot in step.done:
                values[slot] = None
        answers = tuple(self._value(one, values) for one in program.gives)
        return answers[0] if len(answers) == 1 else answers

    def _value(self, argument: Any, values: list[Any]) -> Any:
        if isinstance(argument, ValueSlot):
            value = values[argument.place]
            return value if argument.part is None else value[argument.part]
        if isinstance(argument, Size):
            return self.graph_sizes[argument.key]
        if isinstance(argument, Stored):
            owner, _, name = argument.name.rpartition(".")
            return getattr(self.get_submodule(owner), name)
        if isinstance(argument, tuple):
            return [self._value(one, values) for one in argument]
        return argument

    def _device(self, given: Sequence[Any]) -> torch.device:
        tensors = [one for one in (*given, *self.parameters()) if isinstance(one, Tensor)]
        return tensors[0].device if tensors else torch.device("cpu")


class GraphNetwork(GraphBlock):
    """A whole network with one input: exporters ask what its argument is called."""

    def forward(self, images: Any) -> Any:
        """Run the steps."""
        return self.run((images,))


class Holder(nn.Module):
    """A container none of whose steps run together: it only holds layers."""


def build_network(graph: Graph) -> GraphBlock:
    """Build a network that answers as a graph says.

    Args:
        graph: The network. Layers have the values that their constructors draw, other tensors none.

    Returns:
        A `GraphBlock` that takes the inputs by position.

    Raises:
        ValueError: it names an operation or a layer that is not known.
    """
    for node in graph.nodes:
        if node.operation != CALL:
            find_operation(node.operation)
    network = _Builder(graph).block("", graph.nodes, graph.inputs, graph.outputs)
    network.graph_source = graph
    for path, layer in graph.layers.items():
        _place(network, path, build_layer(layer))
    for path, tensor in graph.tensors.items():
        if tensor.precision not in PRECISIONS:
            raise ValueError(f"one of its tensors is of {tensor.precision[:80]}")
        owner, name = _owner(network, path)
        if hasattr(owner, name):
            raise ValueError(f"two of its parts are called {path}")
        values = torch.empty(tensor.shape, dtype=PRECISIONS[tensor.precision])
        if tensor.learns:
            owner.register_parameter(name, nn.Parameter(values))
        else:
            owner.register_buffer(name, values)
    _in_order(network, graph)
    return network


def _in_order(network: nn.Module, graph: Graph) -> None:
    """Let every container hold its parts in the order in which they first run."""
    first: dict[str, int] = {}
    for place, node in enumerate(graph.nodes):
        words = node.path.split(".")
        for count in range(1, len(words) + 1):
            first.setdefault(".".join(words[:count]), place)
    for path, module in network.named_modules():
        parts = module._modules  # noqa: SLF001 - there is no other way to order them
        prefix = f"{path}." if path else ""
        for name in sorted(parts, key=lambda one: first.get(prefix + one, len(graph.nodes))):
            parts[name] = parts.pop(name)


def _place(network: nn.Module, path: str, module: nn.Module) -> None:
    owner, name = _owner(network, path)
    if hasattr(owner, name):
        raise ValueError(f"two of its parts are called {path}")
    owner.add_module(name, module)


def _owner(network: nn.Module, path: str) -> tuple[nn.Module, str]:
    """Find what holds a part; containers that run no steps are made."""
    *words, name = path.split(".")
    owner = network
    for word in words:
        if word not in owner._modules:  # noqa: SLF001 - `hasattr` would find methods too
            if hasattr(owner, word):
                raise ValueError(f"two of its parts are called {path}")
            owner.add_module(word, Holder())
        owner = owner.get_submodule(word)
    return owner, name


@cache
def _kind(name: str, base: type[GraphBlock], structure: str) -> type[GraphBlock]:
    """Make a class for blocks of one structure: what holds for one of a class holds for all."""
    del structure  # it only tells kinds apart
    return type(name, (base,), {"__module__": __name__, "__doc__": GraphBlock.__doc__})


class _Builder:
    def __init__(self, graph: Graph) -> None:
        self._graph = graph

    def block(
        self, path: str, nodes: Sequence[Node], takes: Sequence[Any], gives: Sequence[Result]
    ) -> GraphBlock:
        """Build a container out of the steps in it, and those inside it.

        Args:
            path: Its name.
            nodes: Its steps.
            takes: Names of values and tensors that it is given.
            gives: What it returns.
        """
        maker = ProgramMaker(path, takes)
        inner: list[tuple[str, GraphBlock]] = []
        last = _last_reads(nodes, gives)
        for start, stop, container in _runs(path, nodes):
            if container is None:
                maker.node(nodes[start])
            else:
                inside = nodes[start:stop]
                given, made = _borders(container, inside, last, stop)
                inner.append((container, self.block(container, inside, given, made)))
                maker.call(container, given, made)
        program = maker.finished(gives)
        name = self._graph.containers.get(path, "")
        name = name if name.isidentifier() else "Network" if not path else "Block"
        base = GraphBlock if path or len(takes) > 1 else GraphNetwork
        block = _kind(name, base, repr(program))(program, maker.sizes)
        for container, one in inner:
            _place(block, container[len(path) + 1 if path else 0 :], one)
        return block


def _runs(path: str, nodes: Sequence[Node]) -> Iterator[tuple[int, int, str | None]]:
    """Part steps into those of the container itself, and those of containers inside it.

    A container whose steps do not all follow each other is not called: they run around it.
    """
    holders = [tuple(_holders_inside(path, node)) for node in nodes]
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    count: dict[str, int] = {}
    for place, names in enumerate(holders):
        for name in names:
            first.setdefault(name, place)
            last[name] = place
            count[name] = count.get(name, 0) + 1
    place = 0
    while place < len(nodes):
        together = [n for n in holders[place] if last[n] - first[n] + 1 == count[n]]
        if together:
            yield place, last[together[0]] + 1, together[0]
            place = last[together[0]] + 1
        else:
            yield place, place + 1, None
            place += 1


def _holders_inside(path: str, node: Node) -> Iterator[str]:
    """List the containers of a step inside another container, the outermost first."""
    own = node.path.rpartition(".")[0] if node.operation == CALL else node.path
    begin = len(path) + 1 if path else 0
    if not own or len(own) < begin:
        return
    words = own[begin:].split(".")
    prefix = f"{path}." if path else ""
    for count in range(1, len(words) + 1):
        yield prefix + ".".join(words[:count])


def _last_reads(nodes: Sequence[Node], gives: Sequence[Result]) -> dict[str, int]:
    """Tell for each value which step reads it last."""
    last = {
        part.name: place
        for place, node in enumerate(nodes)
        for part in given_to(node)
        if isinstance(part, Result)
    }
    last.update({result.name: len(nodes) for result in gives})
    return last


def _borders(
    container: str, inside: Sequence[Node], last: Mapping[str, int], stop: int
) -> tuple[list[str | Stored], list[Result]]:
    """List what some steps read from outside, and what they make that is read outside."""
    own = {node.name for node in inside}
    given: dict[str | Stored, None] = {}
    for node in inside:
        for part in given_to(node):
            if isinstance(part, Result) and part.name not in own:
                given[part.name] = None
            elif isinstance(part, Stored) and not part.name.startswith(f"{container}."):
                given[part] = None
    made = [Result(node.name) for node in inside if last.get(node.name, -1) >= stop]
    return list(given), made
