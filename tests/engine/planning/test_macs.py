"""The forecast's MACs are those that PyTorch's own counter sees in evaluation, once."""

from typing import Any

import pytest
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.sources.catalogue import outline
from tests.engine.sources.families import NETWORKS
from tests.engine.surgery.test_strangers import _MACS_LEFT

_ROUNDING = 1e-6


def _counted(module: nn.Module, size: ImageSize) -> float:
    """Count the MACs of one image with PyTorch's own counter."""
    fast_path = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)
    module.to("meta").requires_grad_(
        False
    )  # the counter's hooks stumble over parameters given to modules
    try:
        with torch.no_grad(), FlopCounterMode(display=False) as counter:
            module(torch.empty(1, 3, *sides(size), device="meta"))
    finally:
        torch.backends.mha.set_fastpath_enabled(fast_path)
    return float(counter.get_total_flops()) / 2


@pytest.mark.parametrize(("name", "giga"), [("googlenet", 1.50), ("inception_v3", 5.71)])
def test_auxiliary_heads_are_not_counted(name: str, giga: float) -> None:
    module = outline(name, 1000).eval()
    size = next(a for a in NETWORKS if a.name == name).preprocessing.size
    told = forecast(analyse(module, size), NOTHING).macs
    assert round(told / 1e9, 2) == giga
    assert told == pytest.approx(_counted(module, size), rel=_ROUNDING)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", [a.name for a in NETWORKS])
def test_torchvision_classifiers(name: str) -> None:
    module = outline(name, 1000).eval()
    size = next(a for a in NETWORKS if a.name == name).preprocessing.size
    told = forecast(analyse(module, size), NOTHING).macs
    assert told == pytest.approx(_counted(module, size), rel=_ROUNDING)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", _MACS_LEFT)
def test_one_network_of_every_family(name: str) -> None:
    timm = pytest.importorskip("timm")
    module: Any = timm.create_model(name, pretrained=False, num_classes=10).eval()
    size = module.default_cfg["input_size"][-1]
    told = forecast(analyse(module, size), NOTHING).macs
    assert told == pytest.approx(_counted(module.to("meta"), size), rel=_ROUNDING)
