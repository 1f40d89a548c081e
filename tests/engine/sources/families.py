"""One or two networks of each family; tests of all 80 run these often and the rest when slow.

Of timm's networks there are too many: those with values that pip brings, and a few others.
"""

import pytest

from slimstudio.engine.sources.catalogue import find
from slimstudio.engine.sources.torchvision import TORCHVISION

ONE_OF_EACH = {
    "alexnet",
    "convnext_tiny",
    "densenet121",
    "efficientnet_b0",
    "googlenet",
    "inception_v3",
    "maxvit_t",
    "mnasnet0_5",
    "mobilenet_v2",
    "mobilenet_v3_small",
    "regnet_y_400mf",
    "resnet18",
    "shufflenet_v2_x0_5",
    "squeezenet1_1",
    "swin_t",
    "swin_v2_t",
    "tf_efficientnet_lite0",
    "vgg11_bn",
    "vit_b_16",
}

_LITES = ("tf_efficientnet_lite0", "tf_efficientnet_lite1", "tf_efficientnet_lite2")
OF_TIMM = (
    *_LITES,
    "timm/resnet18",
    "mobilenetv4_conv_small",
    "repvgg_a0",
    "deit_tiny_patch16_224",
)
WITH_VALUES = (*TORCHVISION.architectures(), *map(find, _LITES))
NETWORKS = (*TORCHVISION.architectures(), *map(find, OF_TIMM))

EVERY_NETWORK = [
    pytest.param(each.name, marks=[] if each.name in ONE_OF_EACH else pytest.mark.slow)
    for each in NETWORKS
]
