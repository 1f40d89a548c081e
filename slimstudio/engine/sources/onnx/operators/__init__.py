"""How ONNX's operators are said in PyTorch, by kind; each file registers its own."""

from slimstudio.engine.sources.onnx.operators import (
    activation,
    arithmetic,
    convolution,
    linear,
    normalisation,
    picking,
    pooling,
    reduction,
    shaping,
)

__all__ = [
    "activation",
    "arithmetic",
    "convolution",
    "linear",
    "normalisation",
    "picking",
    "pooling",
    "reduction",
    "shaping",
]
