"""From a folded ONNX graph to a graph of PyTorch's operations and layers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from slimstudio.engine.graphs.graph import (
    CALL,
    Graph,
    LayerKind,
    Node,
    NumberKind,
    Result,
    Stored,
    TensorKind,
)
from slimstudio.engine.graphs.layer_kinds import build_layer
from slimstudio.engine.graphs.operations import PRECISIONS, find_operation
from slimstudio.engine.sources.onnx.naming import Names
from slimstudio.engine.sources.onnx.registry import OPERATORS
from slimstudio.engine.sources.onnx.values import (
    MISFIT,
    OTHER_WAY,
    UntranslatableError,
    Value,
    as_numbers,
    constant,
    flat,
    input_name,
    input_value,
    known_numbers,
    like,
    mapped,
    shape_of,
)
from slimstudio.messages import Message

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import Folded, FoldedNode

_MOST_NUMBERS = 2**31
_MASKED = -100.0  # numbers as low as this hide something from attention; they do not learn


class Translator:
    """Says a folded graph in PyTorch's operations and layers, step by step.

    Args:
        folded: The graph.
        weights: Name to numbers.
        any_batch: Whether to make a graph for any number of images, or for the sizes it has.
    """

    def __init__(
        self, folded: Folded, weights: Mapping[str, Tensor], *, any_batch: bool = True
    ) -> None:
        self.opset = folded.opset
        self.images = folded.inputs[0].shape[0] if folded.inputs[0].shape else 1
        self._names = Names(folded.nodes)
        self._folded = folded
        self._any_batch = any_batch
        self._nodes: list[Node] = []
        self._layers: dict[str, LayerKind] = {}
        self._kinds: dict[str, TensorKind] = {}
        self._tensors: dict[str, Tensor] = {}
        self._stored: dict[int, Stored] = {}
        self._place = ""
        learned = set(folded.learned)
        self._values = {
            name: constant(one, learned=name in learned, name=name) for name, one in weights.items()
        }
        self.readers: dict[str, list[FoldedNode]] = {}
        for node in folded.nodes:
            for name in node.inputs:
                self.readers.setdefault(name, []).append(node)
        self.done: set[int] = set()  # nodes that an earlier one took along

    def translate(self) -> tuple[Graph, dict[str, Tensor]]:
        """Give the graph, and its tensors by the names of the state dictionary.

        Raises:
            UntranslatableError: a step is not known; the message names it.
        """
        for given in self._folded.inputs:
            self._values[given.name] = input_value(given, any_batch=self._any_batch)
        for node in self._folded.nodes:
            if id(node) in self.done:
                continue
            self._place = self._names.container(node)
            self._step(node)
        outputs = tuple(self._as_result(self.named(name)) for name in self._folded.outputs)
        graph = Graph(
            tuple(map(self._outside_layers, self._nodes)),
            tuple(input_name(one.name) for one in self._folded.inputs),
            outputs,
            self._layers,
            self._kinds,
            self._names.containers(self._folded.nodes),
        )
        return graph, self._tensors

    def _step(self, node: FoldedNode) -> None:
        known = OPERATORS.get(node.operation)
        if known is None:
            raise UntranslatableError(_named(node, Message("the operator is not known")))
        try:
            made = known(self, node)
        except UntranslatableError as error:
            raise UntranslatableError(_named(node, error.why)) from error
        except (RuntimeError, ValueError, TypeError, IndexError, KeyError, ZeroDivisionError) as e:
            why = MISFIT
            raise UntranslatableError(_named(node, why)) from e
        values = [made] if isinstance(made, Value) else list(made)
        for name, value in zip(node.outputs, values, strict=False):
            if name:
                self._values[name] = value
        for name in node.outputs[len(values) :]:
            if name in self.readers or name in self._folded.outputs:
                why = OTHER_WAY
                raise UntranslatableError(_named(node, why))

    def _outside_layers(self, node: Node) -> Node:
        """Move a step that is in something that became a layer to what is around that."""
        if node.operation == CALL:
            return node
        words = node.path.split(".")
        for count in range(1, len(words) + 1):
            if ".".join(words[:count]) in self._layers:
                return replace(node, path=".".join(words[: count - 1]))
        return node

    # What operators ask.

    def named(self, name: str) -> Value:
        """Get a value by its name in the file."""
        try:
            return self._values[name]
        except KeyError:
            raise UntranslatableError(MISFIT) from None

    def given(self, node: FoldedNode, place: int) -> Value:
        """Get an input of a node."""
        if place >= len(node.inputs) or not node.inputs[place]:
            raise UntranslatableError(MISFIT)
        return self.named(node.inputs[place])

    def maybe(self, node: FoldedNode, place: int) -> Value | None:
        """Get an input of a node; None where it is left out."""
        missing = place >= len(node.inputs) or not node.inputs[place]
        return None if missing else self.given(node, place)

    def is_known(self, name: str) -> bool:
        """Tell whether something was made already."""
        return name in self._values

    def stands_for(self, node: FoldedNode, value: Value) -> None:
        """Let a value be the result of a later node too, which is then done."""
        self.done.add(id(node))
        self._values[node.outputs[0]] = value

    def all_given(self, node: FoldedNode) -> list[Value]:
        """Get all inputs of a node."""
        return [self.given(node, place) for place in range(len(node.inputs))]

    def integers(self, node: FoldedNode, place: int, attribute: str) -> list[int] | None:
        """Get whole numbers that are an input or, in older versions, an attribute."""
        value = self.maybe(node, place)
        if value is None:
            held = node.attributes.get(attribute)
            return None if held is None else [int(one) for one in held]
        return [int(one) for one in known_numbers(value).reshape(-1).tolist()]

    def only_reader(self, node: FoldedNode, operation: str) -> FoldedNode | None:
        """Get the one node that reads a node's result, where it is of this kind."""
        name = node.outputs[0]
        readers = self.readers.get(name, [])
        if len(readers) != 1 or name in self._folded.outputs:
            return None
        return readers[0] if readers[0].operation == operation else None

    # What operators make.

    def emit(self, operation: str, *arguments: Any, **keywords: Any) -> Value:
        """Add a step; where nothing that it is given depends on images, compute it now.

        Args:
            operation: A name that `find_operation` knows.
            *arguments: What it is given: `Value`, or plain values, or lists of these.
            **keywords: The same, by name; `dtype` as torch's.
        """
        known = find_operation(operation)
        values = [one for one in flat([*arguments, *keywords.values()]) if isinstance(one, Value)]
        shapes = [shape_of(known.call, arguments, keywords, which) for which in (0, 1)]
        if all(one.numbers is not None for one in values):
            return self._computed(known.call, shapes[0], values, arguments, keywords)
        name = f"step{len(self._nodes)}"
        self._nodes.append(
            Node(
                name,
                operation,
                tuple(map(self._argument, arguments)),
                {key: self._argument(one) for key, one in keywords.items()},
                self._place,
            )
        )
        return like(Value((shapes[0], shapes[1]), Result(name)), values)

    def parts(self, value: Value) -> list[Value]:
        """Take apart what an operation with several results made."""
        if value.numbers is not None:
            return [constant(one) for one in value.numbers]
        assert value.result is not None
        pairs = enumerate(zip(*value.shapes, strict=True))
        return [Value(pair, Result(value.result.name, place)) for place, pair in pairs]

    def _computed(
        self,
        call: Callable[..., Any],
        shape: Any,
        values: Sequence[Value],
        arguments: Sequence[Any],
        keywords: Mapping[str, Any],
    ) -> Value:
        sizes = [one.numel() for one in (shape if isinstance(shape, list | tuple) else [shape])]
        if sum(sizes) > _MOST_NUMBERS:
            raise UntranslatableError(OTHER_WAY)
        named = dict(zip(keywords, mapped(keywords.values(), known_numbers), strict=True))
        made = call(*mapped(arguments, known_numbers), **named)
        if isinstance(made, list | tuple):
            return Value((shape, shape), numbers=made)  # for `parts`
        name = next((one.name for one in values if one.learned), "")
        return constant(made, learned=any(one.learned for one in values), name=name)

    def layer(
        self, node: FoldedNode, kind: str, settings: Mapping[str, Any], value: Value,
        tensors: Mapping[str, Value] | None = None, words: str = "",
    ) -> Value:  # fmt: skip
        """Add a step that calls a layer.

        Args:
            node: What it comes from: names the layer.
            kind: A name that `build_layer` knows.
            settings: Arguments of its constructor.
            value: What it is given.
            tensors: Name of its tensor to numbers, which must not depend on images.
            words: What to call the layer where nothing tells; by default its kind.
        """
        tensors = tensors or {}
        value = self._one_row(value)
        path = self._names.layer(node, kind, [one.name for one in tensors.values()], words)
        made = LayerKind(kind, {name: _plain(one) for name, one in settings.items()})
        with torch.device("meta"):
            module = build_layer(made).eval()
        self._layers[path] = made
        for name, held in module.state_dict().items():
            if name == "num_batches_tracked":
                self._tensors[f"{path}.{name}"] = torch.zeros((), dtype=torch.int64)
                continue
            numbers = known_numbers(tensors[name])
            self._tensors[f"{path}.{name}"] = numbers.reshape(held.shape).to(torch.float32)
        name = f"step{len(self._nodes)}"
        self._nodes.append(Node(name, CALL, (self._argument(value),), {}, path))
        with torch.no_grad():
            shapes = (module(value.shapes[0]), module(value.shapes[1]))
        return like(Value(shapes, Result(name)), [value])

    def _one_row(self, value: Value) -> Value:
        """Take what is the same for every image, as encoded positions are, once for all of them."""
        if value.numbers is None or not self._any_batch or value.shape[:1] != (self.images,):
            return value
        first = value.numbers[:1]
        if not bool((value.numbers == first).all()):
            raise UntranslatableError(OTHER_WAY)
        return as_numbers(value, first)

    def _argument(self, argument: Any) -> Any:
        if isinstance(argument, list | tuple):
            return tuple(map(self._argument, argument))
        if isinstance(argument, Value):
            return argument.result or self._keep(argument)
        if isinstance(argument, torch.dtype):
            return NumberKind(str(argument).removeprefix("torch."))
        return argument

    def _keep(self, value: Value) -> Stored:
        """Keep numbers as a tensor of the network's."""
        numbers = known_numbers(value)
        key = id(numbers)
        if key in self._stored:
            return self._stored[key]
        precision = str(numbers.dtype).removeprefix("torch.")
        if precision not in PRECISIONS:
            raise UntranslatableError(OTHER_WAY)
        learns = (
            value.learned
            and numbers.is_floating_point()
            and numbers.numel() > 1
            and bool((numbers > _MASKED).all())
        )
        path = self._names.tensor(value.name, self._place)
        self._kinds[path] = TensorKind(tuple(numbers.shape), precision, learns)
        self._tensors[path] = numbers
        self._stored[key] = Stored(path)
        return self._stored[key]

    def _as_result(self, value: Value) -> Result:
        if value.result is None:
            raise UntranslatableError(OTHER_WAY)
        return value.result


def _plain(setting: Any) -> Any:
    return tuple(map(_plain, setting)) if isinstance(setting, list | tuple) else setting


def _named(node: FoldedNode, why: Message) -> Message:
    return Message(
        "The step “{name}” ({operation}): {why}",
        name=(node.name or (node.outputs or ("",))[0])[:200],
        operation=node.operation[:200],
        why=why,
    )
