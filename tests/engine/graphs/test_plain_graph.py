"""Graphs as plain data."""

import json
import math
from collections.abc import Callable
from typing import Any

import pytest

from slimstudio.engine.graphs.graph import Graph, Node, NumberKind, Result
from slimstudio.engine.graphs.plain_graph import graph_from_plain, graph_to_plain
from tests.engine.graphs.test_graph_module import attention_graph


def test_a_graph_is_the_same_after_json() -> None:
    graph = attention_graph()
    assert graph_from_plain(json.loads(json.dumps(graph_to_plain(graph)))) == graph


def test_numbers_without_a_word_in_json_are_kept() -> None:
    node = Node(
        "a", "aten.clamp.default", (Result("x"), -math.inf, (None, True, NumberKind("bool")))
    )
    graph = Graph((node,), ("x",), (Result("a"),))
    text = json.dumps(graph_to_plain(graph), allow_nan=False)
    assert graph_from_plain(json.loads(text)) == graph


def _nested(depth: int) -> Any:
    found: Any = 1
    for _ in range(depth):
        found = [found]
    return found


@pytest.mark.parametrize(
    "change",
    [
        lambda plain: plain.update(more=1),
        lambda plain: plain.pop("nodes"),
        lambda plain: plain.update(nodes=7),
        lambda plain: plain.update(outputs=[3]),
        lambda plain: plain.update(outputs=[{"result": "nothing"}]),
        lambda plain: plain.update(outputs=[]),
        lambda plain: plain["nodes"][0].update(arguments=[{"result": "head"}]),
        lambda plain: plain["nodes"][0].update(arguments=[{"tensor": "nothing"}]),
        lambda plain: plain["nodes"][0].update(arguments=[{"result": "image", "part": -1}]),
        lambda plain: plain["nodes"][0].update(arguments=[{"code": "x"}]),
        lambda plain: plain["nodes"][0].update(arguments=[_nested(5000)]),
        lambda plain: plain["nodes"][0].update(name="image"),
        lambda plain: plain["nodes"][0].update(name=3),
        lambda plain: plain["nodes"][0].update(path="__class__.a"),
        lambda plain: plain["nodes"][0].update(path="missing"),
        lambda plain: plain["nodes"][0].update(more=1),
        lambda plain: plain["nodes"][0].update(keywords=None),
        lambda plain: plain["layers"].update({"a": {"kind": "ReLU", "settings": None}}),
        lambda plain: plain["layers"].update({"a": 3}),
        lambda plain: plain["layers"].update({"../a": {"kind": "ReLU"}}),
        lambda plain: plain["tensors"].update({"t": {"shape": [2**60, 2**60]}}),
        lambda plain: plain["tensors"].update({"t": {"shape": [-1]}}),
        lambda plain: plain["tensors"].update({"t": {"shape": [True]}}),
    ],
)
def test_what_means_nothing_is_refused(change: Callable[[Any], Any]) -> None:
    plain = graph_to_plain(attention_graph())
    change(plain)
    with pytest.raises(ValueError, match=r"\w \w"):
        graph_from_plain(plain)
