"""Small networks and pictures to export."""

import torch
from torch import nn

from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.export.formats import FORMATS
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.sources.catalogue import build

# What needs nothing that has to be installed first.
BROUGHT = tuple(one for one in FORMATS if one.extra is None)
CLASSES = ("ant", "bee", "cow")
PREPROCESSING = Preprocessing(size=32, resize=36, mean=(0.5, 0.4, 0.3), std=(0.2, 0.25, 0.3))


def compact_squeezenet() -> Network:
    """Build a SqueezeNet whose first convolution lost 4 of its 64 channels."""
    module = build("squeezenet1_1", len(CLASSES), seed=1)
    first = module.get_submodule("features.0")
    squeeze = module.get_submodule("features.3.squeeze")
    assert isinstance(first, nn.Conv2d)
    assert isinstance(squeeze, nn.Conv2d)
    assert first.bias is not None
    first.weight = nn.Parameter(first.weight[:60].detach())
    first.bias = nn.Parameter(first.bias[:60].detach())
    squeeze.weight = nn.Parameter(squeeze.weight[:, :60].detach())
    first.out_channels = squeeze.in_channels = 60
    with torch.no_grad():  # a last ReLU would make scores of this untrained network zero
        module.get_parameter("classifier.1.bias").copy_(torch.tensor([0.3, 0.2, 0.4]))
    recipe = Recipe(
        "squeezenet1_1",
        len(CLASSES),
        CLASSES,
        PREPROCESSING,
        {"features.0": {"out_channels": 60}, "features.3.squeeze": {"in_channels": 60}},
        provenance={"method": "by hand"},
    )
    return Network(module.eval(), recipe)


def pictures(count: int = 30, size: int = 32) -> Pixels:
    """Draw random pictures with random labels."""
    generator = torch.Generator().manual_seed(5)
    images = torch.randint(0, 256, (count, 3, size, size), dtype=torch.uint8, generator=generator)
    labels = torch.randint(0, len(CLASSES), (count,), generator=generator)
    return Pixels(images, labels, CLASSES, tuple(f"{i}.png" for i in range(count)))
