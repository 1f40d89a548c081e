"""A small network as a tree of layers, written by hand."""

from slimstudio.engine.models.layers import Layer

LAYERS = (
    Layer("", "ResNet", (10,), 42_000, 5_200_000_000, is_leaf=False),
    Layer("conv1", "Conv2d", (16, 32, 32), 432, 3_000_000_000, is_leaf=True),
    Layer("bn1", "BatchNorm2d", (16, 32, 32), 32, 0, is_leaf=True),
    Layer("relu", "ReLU", (16, 32, 32), 0, 0, is_leaf=True),
    Layer("layer1", "Sequential", (16, 32, 32), 40_000, 2_199_999_360, is_leaf=False),
    Layer("layer1.0", "BasicBlock", (16, 32, 32), 40_000, 2_199_999_360, is_leaf=False),
    Layer("layer1.0.conv1", "Conv2d", (16, 32, 32), 9_000, 1_200_000_000, is_leaf=True),
    Layer("layer1.0.bn1", "BatchNorm2d", (16, 32, 32), 32, 0, is_leaf=True),
    Layer("layer1.0.conv2", "Conv2d", (16, 32, 32), 30_968, 999_999_360, is_leaf=True),
    Layer("fc", "Linear", (10,), 1_536, 640, is_leaf=True),
)
PRUNABLE = frozenset({"conv1", "layer1.0.conv1", "layer1.0.conv2"})
