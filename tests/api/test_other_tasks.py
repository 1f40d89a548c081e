"""Networks for other tasks than classification: pruned exactly, or refused in words."""

from collections.abc import Callable
from typing import Any

import pytest
import torch

import slimstudio
from slimstudio.engine.vision import torchvision
from slimstudio.errors import SlimStudioError
from tests.api.exactness import check_exact

pytestmark = pytest.mark.slow


def _images() -> torch.Tensor:
    return torch.rand(2, 3, 64, 64, dtype=torch.float64)


def _clip() -> torch.Tensor:
    return torch.rand(1, 3, 8, 32, 32, dtype=torch.float64)


def _made(name: str, **options: Any) -> torch.nn.Module:
    torch.manual_seed(0)
    module: torch.nn.Module = torchvision.models.get_model(name, weights=None, **options)
    return module.double().eval()


@pytest.mark.parametrize(
    "name",
    [
        "fcn_resnet50",
        "deeplabv3_resnet50",
        "deeplabv3_mobilenet_v3_large",
        "lraspp_mobilenet_v3_large",
    ],
)
def test_segmentation_is_pruned_exactly(name: str) -> None:
    model = _made(name, weights_backbone=None, num_classes=4)
    given = _images()
    result = slimstudio.prune(model, given, ratio=0.5)
    check_exact(model, given, result)
    assert result.macs < 0.35 * result.macs_before
    assert all(name.startswith("classifier") for name in result.protected)


@pytest.mark.parametrize(("name", "make"), [("r3d_18", _clip), ("swin3d_t", _clip)])
def test_video_is_pruned_exactly(name: str, make: Callable[[], torch.Tensor]) -> None:
    model = _made(name, num_classes=4)
    given = make()
    result = slimstudio.prune(model, given, ratio=0.5)
    check_exact(model, given, result)
    assert result.macs < 0.85 * result.macs_before


@pytest.mark.parametrize(
    "name",
    [
        "fasterrcnn_mobilenet_v3_large_320_fpn",
        "maskrcnn_resnet50_fpn",
        "keypointrcnn_resnet50_fpn",
        "retinanet_resnet50_fpn",
        "fcos_resnet50_fpn",
        "ssdlite320_mobilenet_v3_large",
    ],
)
def test_detection_is_refused_in_words_or_pruned_exactly(name: str) -> None:
    model = _made(name, weights_backbone=None)
    before = {key: tensor.clone() for key, tensor in model.state_dict().items()}
    given = ([torch.rand(3, 96, 96, dtype=torch.float64) for _ in range(2)],)
    refusals: list[SlimStudioError] = []
    try:
        check_exact(model, given, slimstudio.prune(model, given, ratio=0.5))
    except SlimStudioError as error:
        refusals.append(error)
    assert all(str(one.why) and str(one.remedy) for one in refusals)
    assert all(torch.equal(tensor, before[key]) for key, tensor in model.state_dict().items())


@pytest.mark.parametrize("name", ["fasterrcnn_mobilenet_v3_large_320_fpn", "fcos_resnet50_fpn"])
def test_the_backbone_of_a_detector_is_pruned_by_itself(name: str) -> None:
    model = _made(name, weights_backbone=None).get_submodule("backbone")
    given = _images()
    result = slimstudio.prune(model, given, ratio=0.5)
    check_exact(model, given, result)
    assert result.macs < 0.8 * result.macs_before
