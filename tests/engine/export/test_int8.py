from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.export import int8
from slimstudio.engine.export.agreement import Agreement
from slimstudio.engine.export.export import export
from slimstudio.engine.export.int8 import (
    ONNX_INT8,
    Judged,
    drawback,
    remember_int8,
    write_int8,
)
from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.measure.scorecard import Runtime, Speed, ms_text
from slimstudio.engine.timing.latency_table import load_table
from slimstudio.errors import ExportError
from tests.engine.export.samples import compact_squeezenet, pictures
from tests.engine.measure.results import latency

CLASSES = 4


def network(path: Path, spread: float) -> Path:
    """Write four linear layers; what leaves the second differs in size by the factor `spread`.

    Eight bits hold a wide spread badly: what is small is lost.
    """
    generator = np.random.default_rng(0)
    weights = [generator.standard_normal((8, 8)).astype(np.float32) / 3 for _ in range(3)]
    weights.append(generator.standard_normal((8, CLASSES)).astype(np.float32))
    weights[1][:, 0] *= spread
    weights[2][0] = 0.0
    names = [f"weight{i}" for i in range(4)]
    between = ["images", "a", "b", "c", "scores"]
    graph = helper.make_graph(
        [
            helper.make_node("MatMul", [between[i], names[i]], [between[i + 1]], name=f"layer{i}")
            for i in range(4)
        ],
        "layers",
        [helper.make_tensor_value_info("images", TensorProto.FLOAT, ["batch", 8])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", CLASSES])],
        [numpy_helper.from_array(*each) for each in zip(weights, names, strict=True)],
    )
    opset = [helper.make_opsetid("", 20)]
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=10), path)
    return path


def images(count: int = 200) -> NDArray[np.float32]:
    return np.random.default_rng(1).standard_normal((count, 8)).astype(np.float32)


def judged_by(path: Path) -> Judged:
    """Take what the network itself says for right."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return Judged(images(), session.run(None, {"images": images()})[0].argmax(1))


def test_weights_become_integers_and_answers_stay(tmp_path: Path) -> None:
    source, target = network(tmp_path / "net.onnx", 1.0), tmp_path / "int8.onnx"
    assert write_int8(source, target, images(64), judged_by(source), 0.1) == ()
    model = onnx.load(target)
    weights = [t for t in model.graph.initializer if t.data_type == TensorProto.INT8]
    assert sum(int(np.prod(t.dims)) for t in weights if len(t.dims) == 2) == 3 * 8 * 8 + 8 * CLASSES
    assert {each.domain for each in model.opset_import} == {""}


def test_the_layers_around_what_suffers_most_stay_precise(tmp_path: Path) -> None:
    source, target = network(tmp_path / "net.onnx", 300.0), tmp_path / "int8.onnx"
    kept = write_int8(source, target, images(64), judged_by(source), 0.1)
    assert kept == ("layer2", "layer1")
    weights = [
        t.dims for t in onnx.load(target).graph.initializer if t.data_type == TensorProto.INT8
    ]
    assert [8, CLASSES] in [list(dims) for dims in weights]


def test_a_network_that_integers_ruin_is_refused_with_the_numbers(tmp_path: Path) -> None:
    source, target = network(tmp_path / "net.onnx", 1.0), tmp_path / "int8.onnx"
    wrong = Judged(images(), judged_by(source).labels)
    with pytest.raises(ExportError, match=r"cost this network too much"):
        write_int8(source, target, images(2) * 1e-6, wrong, 0.0)
    assert not target.exists()


def speed(single_ms: float, integers_ms: float) -> Speed:
    return Speed(Runtime.ONNX_RUNTIME, 1, latency(single_ms), latency(integers_ms))


@pytest.mark.parametrize(
    ("timed", "words"),
    [
        (speed(1.8, 5.1), "Not advised for this computer"),
        (speed(2.0, 2.02), "No faster on this computer"),
        (speed(4.0, 1.0), ""),
        (None, ""),
    ],
)
def test_integers_that_are_no_faster_are_advised_against(timed: Speed | None, words: str) -> None:
    advice = str(Agreement(10, 10, 0.0, speed=timed).advice)
    assert advice.startswith(words)
    assert bool(advice) == bool(words)
    if timed and words:
        assert f"{ms_text(timed.after.median_ms)} ms" in advice
        assert f"{ms_text(timed.before.median_ms)} ms" in advice


def test_what_was_found_slower_is_advised_against_before_it_is_written_again() -> None:
    assert not drawback(ONNX, "resnet18")
    remember_int8("resnet18", 0.4)
    remember_int8("resnet34", 1.0)
    remember_int8("resnet50", 1.7)
    assert "2.5 times slower" in str(drawback(ONNX_INT8, "resnet18"))
    assert "no faster" in str(drawback(ONNX_INT8, "resnet34"))
    assert not drawback(ONNX_INT8, "resnet50")
    assert not drawback(ONNX, "resnet18")


@pytest.mark.parametrize(("known", "warns"), [(False, True), (True, False), (None, False)])
def test_a_processor_without_integer_products_is_told_of(
    monkeypatch: pytest.MonkeyPatch, known: bool | None, *, warns: bool
) -> None:
    monkeypatch.setattr(int8, "has_integer_products", lambda: known)
    assert bool(drawback(ONNX_INT8, "never exported")) is warns


@pytest.mark.slow
def test_a_network_is_timed_in_both_ways_when_it_is_written(tmp_path: Path) -> None:
    network = compact_squeezenet()
    pixels = pictures(12)
    agreement = export(
        network, ONNX_INT8, tmp_path / "net.int8.onnx", Dataset(pixels, pixels), Unattended(),
        ExportOptions(largest_loss=1.0),
    )  # fmt: skip
    assert agreement.speed is not None
    assert load_table().int8[network.recipe.architecture] == agreement.speed.times_faster
