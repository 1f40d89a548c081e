"""ONNX files come in as layers, answer as they did, and are pruned."""

import warnings
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import numpy_helper
from torch import nn

import slimstudio
from slimstudio.engine.onnx_runtime import onnxruntime
from slimstudio.engine.vision import torchvision
from tests.engine.sources.onnx.exported import (
    EXPORTERS,
    NETWORKS,
    SIDE,
    export,
    network,
    standardised,
)
from tests.engine.sources.onnx.made import classifier


@pytest.mark.parametrize("any_batch", [True, False], ids=["any batch", "one image"])
@pytest.mark.parametrize("exporter", EXPORTERS)
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.slow] if name == "attentive" else [])
        for name in NETWORKS
    ],
)
def test_an_export_answers_as_the_network_and_is_pruned_exactly(
    name: str, exporter: str, any_batch: bool, tmp_path: Path
) -> None:
    module = network(name)
    export(module, tmp_path / "net.onnx", exporter, any_batch=any_batch)
    opened = slimstudio.open(tmp_path / "net.onnx")
    images = torch.randn(5, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        torch.testing.assert_close(opened(images), module(images), rtol=1e-4, atol=1e-5)
    convolutions = sum(isinstance(one, nn.Conv2d | nn.Linear) for one in opened.modules())
    assert convolutions >= 5
    result = slimstudio.prune(opened, images, ratio=0.5)
    original = slimstudio.prune(module, images, ratio=0.5)
    left = slimstudio.forecast(result.model, images).macs / slimstudio.forecast(opened, images).macs
    as_class = (
        slimstudio.forecast(original.model, images).macs / slimstudio.forecast(module, images).macs
    )
    assert left == pytest.approx(as_class, rel=0.02)
    assert result.model(images[:3]).shape == (3, 5)


@pytest.mark.parametrize("exporter", EXPORTERS)
def test_standardised_weights_become_the_weights_and_are_pruned(
    exporter: str, tmp_path: Path
) -> None:
    module, images = standardised(), torch.randn(3, 3, SIDE, SIDE)
    export(module, tmp_path / "net.onnx", exporter)
    opened = slimstudio.open(tmp_path / "net.onnx")
    assert not any(isinstance(one, nn.BatchNorm1d) for one in opened.modules())
    with torch.no_grad():
        torch.testing.assert_close(opened(images), module(images), rtol=1e-4, atol=1e-5)
    result = slimstudio.prune(opened, images, ratio=0.5)
    assert slimstudio.forecast(result.model, images).macs < 0.35 * (
        slimstudio.forecast(opened, images).macs
    )


def test_batch_norms_that_the_file_kept_stay_layers(tmp_path: Path) -> None:
    module = network("convolutional")
    export(module, tmp_path / "net.onnx", "torchscript", keep=True)
    opened = slimstudio.open(tmp_path / "net.onnx")
    norm = opened.get_submodule("stem.1")
    assert isinstance(norm, nn.BatchNorm2d)
    assert torch.equal(norm.running_var, module.get_submodule("stem.1").running_var)  # type: ignore[arg-type]


@pytest.mark.parametrize("exporter", EXPORTERS)
def test_layers_are_where_they_were(exporter: str, tmp_path: Path) -> None:
    export(network("attentive"), tmp_path / "net.onnx", exporter)
    opened = slimstudio.open(tmp_path / "net.onnx")
    kinds = {name: type(one) for name, one in opened.named_modules()}
    assert kinds["patches"] is nn.Conv2d
    assert kinds["inner.0"] is nn.Linear
    assert kinds["before"] is nn.LayerNorm
    assert "places" in dict(opened.named_parameters())


def test_a_layer_may_read_what_is_the_same_for_every_image(tmp_path: Path) -> None:
    module = network("placed")
    export(module, tmp_path / "net.onnx", "torchscript")
    opened = slimstudio.open(tmp_path / "net.onnx")
    images = torch.randn(3, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        torch.testing.assert_close(opened(images), module(images), rtol=1e-4, atol=1e-5)
    assert isinstance(opened.get_submodule("places.token_projection"), nn.Conv2d)
    result = slimstudio.prune(opened, images, ratio=0.5)
    assert result.model.get_submodule("places.token_projection").out_channels == 6


def test_groups_are_normalised_though_the_runtime_spells_it_out(tmp_path: Path) -> None:
    model = classifier()
    opset = onnx.helper.make_opsetid("", 21)
    model.opset_import[0].CopyFrom(opset)
    model.graph.node[1].CopyFrom(
        onnx.helper.make_node(
            "GroupNormalization", ["made", "scale", "shift"], ["active"], num_groups=2
        )
    )
    held = {"scale": np.arange(1, 7), "shift": np.arange(6)}
    for name, numbers in held.items():
        tensor = numpy_helper.from_array(numbers.astype(np.float32), name)
        model.graph.initializer.append(tensor)
    path = tmp_path / "net.onnx"
    path.write_bytes(model.SerializeToString())
    images = np.random.default_rng(1).standard_normal((3, 3, 8, 8)).astype(np.float32)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    (expected,) = session.run(None, {"images": images})
    with torch.no_grad():
        answer = slimstudio.open(path)(torch.from_numpy(images))
    torch.testing.assert_close(answer, torch.from_numpy(expected), rtol=1e-4, atol=1e-6)


@pytest.mark.slow
def test_heads_in_windows_leave_though_their_biases_stay(tmp_path: Path) -> None:
    torch.manual_seed(0)
    module = torchvision.models.SwinTransformer(
        patch_size=[4, 4], embed_dim=12, depths=[2], num_heads=[3], window_size=[7, 7],
        num_classes=5,
    ).eval()  # fmt: skip
    images = torch.randn(2, 3, 56, 56)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module, (images,), tmp_path / "net.onnx", dynamo=False, input_names=["images"],
            dynamic_axes={"images": {0: "n"}},
        )  # fmt: skip
    opened = slimstudio.open(tmp_path / "net.onnx")
    assert "features.1.1.attn.linear_1" in dict(opened.named_modules())  # where it was
    left = []
    for one in (opened, module):
        result = slimstudio.prune(one, images, ratio=0.5)
        before = slimstudio.forecast(one, images).macs
        left.append(slimstudio.forecast(result.model, images).macs / before)
    assert left[0] == pytest.approx(left[1], rel=0.05)
