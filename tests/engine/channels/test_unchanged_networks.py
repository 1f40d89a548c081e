"""The unchanged network of every family runs again without a fault: rules agree with themselves."""

from typing import Any

import numpy as np
import pytest
import torch

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.replay import replay
from slimstudio.engine.vision import torchvision
from tests.benchmarks.strangers.networks import names

# timm imports torchvision by itself, which only works once that has been mended.
assert torchvision is not None
timm = pytest.importorskip("timm")

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


_NAMES = [name for name in names() if name.startswith("timm/")]


@pytest.mark.parametrize("name", _NAMES)
def test_the_unchanged_network_is_free_of_faults(name: str) -> None:
    with torch.device("meta"):
        module: Any = timm.create_model(name.removeprefix("timm/"), num_classes=10).eval()
    images = torch.zeros(1, *module.default_cfg["input_size"])
    analysis = analyse(module, ExampleInputs.of(images))
    found = replay(module, analysis, np.zeros(analysis.channel_count, dtype=bool))
    assert found.fault is None
