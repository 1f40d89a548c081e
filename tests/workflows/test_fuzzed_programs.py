"""Exported programs and graphs made up from their grammar: answered in a sentence, never run."""

import json
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import strategies as st
from torch import nn

from slimstudio.engine.graphs.graph_module import build_network
from slimstudio.engine.graphs.operations import ATEN
from slimstudio.engine.graphs.plain_graph import graph_from_plain, graph_to_plain
from slimstudio.engine.sources.opening import open_network
from tests.engine.graphs.test_graph_module import attention_graph
from tests.workflows.test_fuzzed_files import FEW_OR_MANY, fuzz

_ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 5),
    st.sampled_from([2**31, 2**40, 2**63, -1, 10**400, 0.5, "Infinity", "x", "", "conv2d"]),
    st.sampled_from([f"torch.ops.aten.{name}" for name in ATEN]),
    st.sampled_from(["torch.ops.aten.fill_.Scalar", "torch.ops.aten.zeros.default", "os.system"]),
    st.lists(st.integers(-1, 2**33), max_size=3),
    st.dictionaries(st.sampled_from(["as_int", "as_tensor", "as_ints"]), st.integers(), max_size=1),
)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Give the entries of an honest program."""
    path = tmp_path_factory.mktemp("honest") / "network.pt2"
    network = nn.Sequential(
        nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.ReLU(True), nn.AdaptiveAvgPool2d(1), nn.Flatten()
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about functions that torch itself is about to drop
        exported = torch.export.export(network.eval(), (torch.zeros(1, 3, 8, 8),))
        torch.export.save(exported, path)
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """List every place in plain data where something else can be put."""
    parts = value.items() if isinstance(value, dict) else enumerate(value)
    for key, part in list(parts):
        yield value, key
        if isinstance(part, dict | list):
            yield from _places(part)


@st.composite
def _changed(draw: st.DrawFn, text: bytes) -> bytes:
    plain = json.loads(text)
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(plain))
        if not places:
            break
        holder, key = places[draw(st.integers(0, len(places) - 1))]
        if isinstance(holder, dict) and draw(st.booleans()):
            del holder[key]
        else:
            holder[key] = draw(_ANYTHING)
    return json.dumps(plain).encode()


@FEW_OR_MANY
@pytest.mark.parametrize("part", ["models/model.json", "model_weights_config.json"])
def test_programs(examples: int, part: str, program: dict[str, bytes], tmp_path: Path) -> None:
    (changing,) = (name for name in program if name.endswith(part))
    path = tmp_path / "network.pt2"

    def read(content: bytes) -> None:
        with zipfile.ZipFile(path, "w") as made:
            for name, honest in program.items():
                made.writestr(name, content if name == changing else honest)
        open_network(path)

    fuzz(examples, _changed(program[changing]), read)


@FEW_OR_MANY
def test_graphs(examples: int) -> None:
    text = json.dumps(graph_to_plain(attention_graph())).encode()

    def read(content: bytes) -> None:
        build_network(graph_from_plain(json.loads(content)))

    fuzz(examples, _changed(text), read, ValueError)
