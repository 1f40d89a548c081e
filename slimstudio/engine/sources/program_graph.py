"""What `model.json` of an exported program says, as a graph of ATen operations.

Names are those of torch/_export/serde/schema.py, version 8.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from slimstudio.engine.graphs.graph import (
    Argument,
    Graph,
    Node,
    NumberKind,
    Result,
    Stored,
    TensorKind,
    check,
)
from slimstudio.engine.sources.program_archive import (
    PRECISION_OF,
    ProgramArchive,
    RefusedProgramError,
)
from slimstudio.messages import Message

_ATEN = "torch.ops.aten."
_NUMBERS = {
    "_operator.add": "number.add",
    "_operator.sub": "number.sub",
    "_operator.mul": "number.mul",
    "_operator.floordiv": "number.floordiv",
}
# They check something and make nothing.
_CHECKS = ("_assert_", "sym_constrain_range", "_assert_tensor_metadata")
# Where to compute, and how memory is laid out, is ours to say.
_PLACES = frozenset(("device", "layout", "pin_memory", "memory_format", "requires_grad"))
_MOVES = ("aten.to.device", "aten.to.dtype_layout")
_LARGEST_SIDE = 8192  # of an image, in pixels
_UNSET = object()


@dataclass(frozen=True)
class ImageInput:
    """What a program is given.

    Args:
        sizes: As the program was exported, [N, ...]; a hint where a size is open.
        open: Which of the sizes may be any.
        precision: The kind of its numbers.
    """

    sizes: tuple[int, ...]
    open: tuple[bool, ...]
    precision: str


@dataclass(frozen=True, eq=False)
class ProgramGraph:
    """A program as it stands in its file.

    Args:
        graph: Its steps; their operations may be any of ATen.
        image: Its input.
        classes: Dotted name of a module to its class.
    """

    graph: Graph
    image: ImageInput
    classes: Mapping[str, str]


def program_graph(archive: ProgramArchive) -> ProgramGraph:
    """Read the steps of a program.

    Raises:
        RefusedProgramError: it says something that a graph cannot.
        ValueError: it is damaged; as LookupError, TypeError and AttributeError.
    """
    return _Reader(archive).read()


class _Reader:
    def __init__(self, archive: ProgramArchive) -> None:
        self._archive = archive
        module = archive.program["graph_module"]
        self._graph, self._signature = module["graph"], module["signature"]
        self._values: dict[str, Argument] = {}  # name in the file to what stands for it
        self._classes: dict[str, str] = {}
        self._inputs: list[str] = []
        self._stored: dict[str, TensorKind] = {}

    def read(self) -> ProgramGraph:
        for spec in self._signature["input_specs"]:
            self._read_input(*_single(spec))
        if len(self._inputs) != 1:
            raise RefusedProgramError(
                Message("It takes {count} tensors, and not one image.", count=len(self._inputs))
            )
        nodes = [node for one in self._graph["nodes"] for node in self._read_node(one)]
        outputs = [
            self._values[value["arg"]["as_tensor"]["name"]]
            for kind, value in map(_single, self._signature["output_specs"])
            if kind == "user_output" and "as_tensor" in value["arg"]
        ]
        if not outputs or not all(isinstance(one, Result) for one in outputs):
            raise RefusedProgramError(Message("It answers with no tensor."))
        # Auxiliary heads, and statistics that training updates, are no answers.
        graph = Graph(
            tuple(nodes),
            tuple(self._inputs),
            (outputs[0],),
            {},
            self._stored,
            self._named_classes(),
        )
        check(graph)
        return ProgramGraph(graph, self._image(), self._classes)

    def _named_classes(self) -> dict[str, str]:
        return {path: kind.rpartition(".")[2][:100] for path, kind in self._classes.items()}

    def _image(self) -> ImageInput:
        meta = self._graph["tensor_values"][self._inputs[0]]
        sizes, free = [], []
        for one in meta["sizes"]:
            symbolic = "as_expr" in one
            number = one["as_expr"]["hint"]["as_int"] if symbolic else one["as_int"]
            if type(number) is not int or not 0 < number <= _LARGEST_SIDE:
                raise ValueError("its input has no size")
            sizes.append(number)
            free.append(symbolic)
        return ImageInput(tuple(sizes), tuple(free), PRECISION_OF[meta["dtype"]])

    def _read_input(self, kind: str, value: Mapping[str, Any]) -> None:
        if kind == "user_input":
            argument = value["arg"]
            if "as_none" in argument:
                return
            if "as_tensor" not in argument:
                raise RefusedProgramError(Message("It takes something else than tensors."))
            name = argument["as_tensor"]["name"]
            self._inputs.append(name)
            self._values[name] = Result(name)
            return
        names = {
            "parameter": "parameter_name",
            "buffer": "buffer_name",
            "tensor_constant": "tensor_constant_name",
        }
        if kind not in names:
            raise RefusedProgramError(
                Message("It is given objects of its own ({kind}).", kind=kind[:60])
            )
        stored = value[names[kind]]
        tensor = self._archive.tensors[stored]
        precision = str(tensor.dtype).removeprefix("torch.")
        learns = kind == "parameter" and tensor.is_floating_point()
        self._stored[stored] = TensorKind(tuple(tensor.shape), precision, learns)
        self._values[value["arg"]["name"]] = Stored(stored)

    # -- steps ------------------------------------------------------------------------------

    def _read_node(self, node: Mapping[str, Any]) -> Sequence[Node]:
        target = node["target"]
        if target.startswith(_ATEN):
            operation = "aten." + target.removeprefix(_ATEN)
            if operation.removeprefix("aten.").startswith(_CHECKS):
                return ()
        elif target in _NUMBERS:
            operation = _NUMBERS[target]
        else:
            raise RefusedProgramError(
                Message(
                    "Its step “{name}” runs {operation}, which is not known here.",
                    name=str(node.get("name"))[:80],
                    operation=target[:80],
                )
            )
        arguments: list[Argument] = []
        keywords: dict[str, Argument] = {}
        for one in node["inputs"]:
            value = self._argument(*_single(one["arg"]))
            if value is _UNSET or one["name"] in _PLACES:
                continue
            if one.get("kind", 1) == 2:
                keywords[one["name"]] = value
            else:
                arguments.append(value)
        if operation in _MOVES:  # where to compute is ours to say
            given = (*arguments, *keywords.values())
            kinds = [one for one in given if isinstance(one, NumberKind)]
            operation = "aten.to.dtype" if kinds else "aten.alias.default"
            arguments, keywords = [*arguments[:1], *kinds[:1]], {}
        path = self._path(node["metadata"].get("nn_module_stack", ""))
        name = self._outputs(node)
        return (Node(name, operation, tuple(arguments), keywords, path),)

    def _outputs(self, node: Mapping[str, Any]) -> str:
        """Note what a step makes, and name it."""
        outputs = node["outputs"]
        if len(outputs) == 1:
            kind, value = _single(outputs[0])
            if kind == "as_tensors":
                name: str = node.get("name") or value[0]["name"] + "_parts"
                for part, one in enumerate(value):
                    self._values[one["name"]] = Result(name, part)
                return name
            names = {"as_tensor": "name", "as_sym_int": "as_name", "as_sym_float": "as_name"}
            if kind not in names:
                raise RefusedProgramError(_objects(node))
            name = value[names[kind]]
            self._values[name] = Result(name)
            return name
        name = node.get("name") or f"step_{len(self._values)}"
        if name in self._values:
            name += "_parts"
        for part, output in enumerate(outputs):
            kind, value = _single(output)
            if kind == "as_tensor":
                self._values[value["name"]] = Result(name, part)
            elif kind != "as_none":
                raise RefusedProgramError(_objects(node))
        return name

    def _argument(self, kind: str, value: Any) -> Argument:
        single: dict[str, Callable[[Any], Argument]] = {
            "as_tensor": lambda one: self._values[one["name"]],
            "as_int": lambda one: _plain(one, int),
            "as_bool": lambda one: _plain(one, bool),
            "as_string": lambda one: _plain(one, str),
            "as_float": _float,
            "as_sym_int": self._symbol,
            "as_sym_float": self._symbol,
            "as_optional_tensor": lambda one: self._argument(*_single(one)),
            "as_scalar_type": lambda one: NumberKind(PRECISION_OF[one]),
            "as_none": lambda _: None,
            **dict.fromkeys(("as_device", "as_layout", "as_memory_format"), lambda _: _UNSET),
        }
        if kind in single:
            return single[kind](value)
        if kind.removesuffix("s") in single:
            return tuple(map(single[kind.removesuffix("s")], value))
        raise RefusedProgramError(
            Message("A step in it is given {kind}, which is not known here.", kind=kind[:60])
        )

    def _symbol(self, value: Mapping[str, Any]) -> Argument:
        if "as_name" in value:
            return self._values[value["as_name"]]
        if "as_float" in value:
            return _float(value["as_float"])
        return _plain(value["as_int"], int)

    def _path(self, stack: str) -> str:
        """Find the module that a step ran in, and note the classes of those around it."""
        path = ""
        for entry in stack.split(";") if stack else ():
            _, _, rest = entry.partition(",")
            name, _, kind = rest.rpartition(",")
            if name and not all(
                w.replace("_", "a").replace("-", "a").isalnum() for w in name.split(".")
            ):
                break
            path = name
            self._classes.setdefault(path, kind)
        return path


def _single(value: Mapping[str, Any]) -> tuple[str, Any]:
    if len(value) != 1:
        raise ValueError("a value is of several kinds")
    return next(iter(value.items()))


def _objects(node: Mapping[str, Any]) -> Message:
    return Message(
        "Its step “{name}” makes something else than tensors.", name=str(node.get("name"))[:80]
    )


def _plain(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise ValueError("a number is of another kind")
    return value


def _float(value: Any) -> float:
    if isinstance(value, str):  # JSON has no word for these
        return {"Infinity": math.inf, "-Infinity": -math.inf, "NaN": math.nan}[value]
    if type(value) not in (int, float):
        raise ValueError("a number is of another kind")
    return float(value)
