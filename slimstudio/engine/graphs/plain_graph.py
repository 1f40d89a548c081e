"""Graphs as dictionaries, lists, texts and numbers: how files hold them.

This file needs nothing but Python: a copy of it travels with exported networks.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from slimstudio.engine.graphs.graph import (
    MOST_NODES,
    Argument,
    Graph,
    LayerKind,
    Node,
    NumberKind,
    Result,
    Stored,
    TensorKind,
    check,
)

_MOST_NUMBERS = 100_000  # in one list
_MOST_VALUES = 4_000_000
_DEEPEST = 8  # lists within lists
_LONGEST_CLASS = 100


def graph_to_plain(graph: Graph) -> dict[str, Any]:
    """Turn a graph into dictionaries, lists, texts and numbers."""
    return {
        "inputs": list(graph.inputs),
        "outputs": [_written(result) for result in graph.outputs],
        "nodes": [_written_node(node) for node in graph.nodes],
        "layers": {
            path: {"kind": layer.kind, "settings": _written_all(layer.settings)}
            for path, layer in graph.layers.items()
        },
        "tensors": {
            name: {
                "shape": list(tensor.shape),
                "precision": tensor.precision,
                "learns": tensor.learns,
            }
            for name, tensor in graph.tensors.items()
        },
        "containers": dict(graph.containers),
    }


def _written_node(node: Node) -> dict[str, Any]:
    plain: dict[str, Any] = {"name": node.name, "operation": node.operation}
    if node.arguments:
        plain["arguments"] = [_written(one) for one in node.arguments]
    if node.keywords:
        plain["keywords"] = _written_all(node.keywords)
    if node.path:
        plain["path"] = node.path
    return plain


def _written_all(named: Mapping[str, Argument]) -> dict[str, Any]:
    return {name: _written(one) for name, one in named.items()}


def _written(argument: Argument) -> Any:
    if isinstance(argument, tuple):
        return [_written(part) for part in argument]
    if isinstance(argument, Result):
        more = {} if argument.part is None else {"part": argument.part}
        return {"result": argument.name, **more}
    if isinstance(argument, Stored):
        return {"tensor": argument.name}
    if isinstance(argument, NumberKind):
        return {"precision": argument.name}
    if isinstance(argument, float) and not math.isfinite(argument):
        return {"number": str(argument)}  # JSON has no word for these
    return argument


def graph_from_plain(data: Any) -> Graph:
    """Read a graph from plain data, believing nothing; operations and layers are checked later.

    Raises:
        ValueError: it does not describe a graph; the message says where.
    """
    plain = _table(data, ("inputs", "outputs", "nodes"), ("layers", "tensors", "containers"))
    nodes = _sequence(plain["nodes"])
    if len(nodes) > MOST_NODES:
        raise ValueError(f"it has {len(nodes):,} steps")
    left = [_MOST_VALUES]
    outputs = tuple(_read(one, left) for one in _sequence(plain["outputs"]))
    if not all(isinstance(one, Result) for one in outputs):
        raise ValueError("it answers with what no step made")
    graph = Graph(
        tuple(_read_node(one, left) for one in nodes),
        tuple(map(_text, _sequence(plain["inputs"]))),
        outputs,
        {_text(n): _read_layer(one, left) for n, one in _named(plain, "layers")},
        {_text(n): _read_tensor(one) for n, one in _named(plain, "tensors")},
        {_text(n): _text(one)[:_LONGEST_CLASS] for n, one in _named(plain, "containers")},
    )
    check(graph)
    return graph


def _named(plain: Mapping[str, Any], name: str) -> list[tuple[Any, Any]]:
    value = plain.get(name, {})
    if not isinstance(value, dict) or len(value) > MOST_NODES:
        raise ValueError(f"its {name} are no table")
    return list(value.items())


def _read_node(data: Any, left: list[int]) -> Node:
    plain = _table(data, ("name", "operation"), ("arguments", "keywords", "path"))
    return Node(
        _text(plain["name"]),
        _text(plain["operation"]),
        tuple(_read(one, left) for one in _sequence(plain.get("arguments", []))),
        {_text(n): _read(one, left) for n, one in _named(plain, "keywords")},
        _text(plain.get("path", "")),
    )


def _read_layer(data: Any, left: list[int]) -> LayerKind:
    plain = _table(data, ("kind",), ("settings",))
    read = {_text(n): _read(one, left) for n, one in _named(plain, "settings")}
    return LayerKind(_text(plain["kind"]), read)


def _read_tensor(data: Any) -> TensorKind:
    plain = _table(data, ("shape",), ("precision", "learns"))
    shape = tuple(_sequence(plain["shape"]))
    learns = plain.get("learns", False)
    if not all(type(n) is int for n in shape) or not isinstance(learns, bool):
        raise ValueError("one of its tensors has no shape")
    return TensorKind(shape, _text(plain.get("precision", "float32")), learns)


def _read(data: Any, left: list[int], depth: int = 0) -> Argument:
    left[0] -= 1
    if left[0] < 0 or depth > _DEEPEST:
        raise ValueError("it describes more than any network has")
    if isinstance(data, list | tuple):
        return tuple(_read(one, left, depth + 1) for one in data)
    if data is None or isinstance(data, bool | int | float | str):
        return data
    match data:
        case {"result": str(name), **rest} if rest.keys() <= {"part"}:
            part = rest.get("part")
            if part is not None and (type(part) is not int or not 0 <= part < MOST_NODES):
                raise ValueError(f"{name} has no such part")
            return Result(name, part)
        case {"tensor": str(name), **rest} if not rest:
            return Stored(name)
        case {"precision": str(name), **rest} if not rest:
            return NumberKind(name)
        case {"number": "inf" | "-inf" | "nan" as word, **rest} if not rest:
            return float(word)
    raise ValueError(f"a step is given {str(data)[:80]}, which means nothing")


def _table(data: Any, needed: tuple[str, ...], more: tuple[Any, ...]) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise _misread("a part of it is no table")
    for name in needed:
        if name not in data:
            raise ValueError(f"it lacks {name}")
    for name in data:
        if name not in needed and name not in more:
            raise ValueError(f"it has an unknown field “{str(name)[:80]}”")
    return data


def _sequence(data: Any) -> list[Any]:
    if not isinstance(data, list | tuple) or len(data) > _MOST_NUMBERS:
        raise ValueError("a part of it is no list")
    return list(data)


def _text(data: Any) -> str:
    if not isinstance(data, str):
        raise _misread("a name in it is no text")
    return data


def _misread(why: str) -> ValueError:
    return ValueError(why)
