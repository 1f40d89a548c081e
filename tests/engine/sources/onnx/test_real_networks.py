"""Small networks of real families come back from ONNX as they were; the benchmark has the rest."""

from pathlib import Path

import pytest
import torch

import slimstudio
from slimstudio.engine.vision import timm
from tests.engine.sources.onnx.exported import export
from tests.engine.surgery.masking import with_lively_statistics

_SIDE = 64


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "exporter"),
    [
        ("mobilenetv3_small_050", "torchscript"),
        ("test_byobnet", "torchscript"),
        ("test_convnext", "torchscript"),
        ("test_efficientnet", "dynamo"),
        ("test_mambaout", "torchscript"),
        ("test_resnet", "dynamo"),
        ("test_vit", "torchscript"),
        ("test_vit_relpos", "torchscript"),
    ],
)
def test_a_small_network_comes_back_gets_smaller_and_is_exported_again(
    name: str, exporter: str, tmp_path: Path
) -> None:
    torch.manual_seed(0)
    fixed = {"img_size": _SIDE} if "vit" in name else {}
    module = timm().create_model(name, pretrained=False, num_classes=5, **fixed).eval()
    with_lively_statistics(module)
    export(module, tmp_path / "net.onnx", exporter, side=_SIDE)
    opened = slimstudio.open(tmp_path / "net.onnx")
    images = torch.randn(3, 3, _SIDE, _SIDE, generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        torch.testing.assert_close(opened(images), module(images), rtol=1e-4, atol=1e-5)
    result = slimstudio.prune(opened, images, ratio=0.5)
    before = slimstudio.forecast(opened, images).macs
    assert slimstudio.forecast(result.model, images).macs < 0.9 * before
    slimstudio.export(result, tmp_path / "again.onnx")
    again = slimstudio.open(tmp_path / "again.onnx")
    with torch.no_grad():
        torch.testing.assert_close(again(images), result.model(images), rtol=1e-4, atol=1e-5)
