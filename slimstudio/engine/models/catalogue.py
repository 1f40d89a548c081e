"""Every classifier of torchvision, by name."""

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import Any

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

from slimstudio.engine.models.recipe import Preprocessing
from slimstudio.engine.models.weights.published import published
from slimstudio.engine.vision import torchvision
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

# torchvision keeps each family in one source file; these are their names for people.
FAMILIES = {
    "alexnet": "AlexNet",
    "convnext": "ConvNeXt",
    "densenet": "DenseNet",
    "efficientnet": "EfficientNet",
    "googlenet": "GoogLeNet",
    "inception": "Inception",
    "maxvit": "MaxViT",
    "mnasnet": "MNASNet",
    "mobilenetv2": "MobileNetV2",
    "mobilenetv3": "MobileNetV3",
    "regnet": "RegNet",
    "resnet": "ResNet",
    "shufflenetv2": "ShuffleNetV2",
    "squeezenet": "SqueezeNet",
    "swin_transformer": "Swin Transformer",
    "vgg": "VGG",
    "vision_transformer": "Vision Transformer",
}

# Without an explicit answer these two warn that their default will change.
_EXPLICIT_ARGUMENTS: dict[str, dict[str, Any]] = {
    "googlenet": {"init_weights": True},
    "inception_v3": {"init_weights": True},
}


@dataclass(frozen=True)
class Architecture:
    """A classifier that can be built.

    Args:
        name: torchvision's name for it, for example "resnet18".
        family: The family's name for people, for example "ResNet".
        preprocessing: What torchvision's weights for it expect of a photograph.
        parameters: Number of parameters with ImageNet's 1000 classes.
        macs: Multiply-accumulate operations for one image of that size.
    """

    name: str
    family: str
    preprocessing: Preprocessing
    parameters: int
    macs: int


@cache
def architectures() -> tuple[Architecture, ...]:
    """List every classifier of torchvision, by name; builds and downloads nothing."""
    models = torchvision.models
    return tuple(_describe(name) for name in sorted(models.list_models(module=models)))


def find(name: str) -> Architecture:
    """Look an architecture up by its name.

    Raises:
        ModelFileError: there is none of that name; the message says which names are close.
    """
    known = {architecture.name: architecture for architecture in architectures()}
    if name in known:
        return known[name]
    close = get_close_matches(name.lower().replace("-", "_"), known, n=3)
    remedy = (
        Message("Did you mean {close}?", close=" or ".join(close))
        if close
        else Message("Pick one of torchvision's classifiers, for example resnet18.")
    )
    raise ModelFileError(Message("There is no network called “{name}”.", name=name), remedy=remedy)


def build(name: str, outputs: int, seed: int = 0) -> nn.Module:
    """Build a classifier with random values; the same seed gives the same values.

    Args:
        name: An architecture's name.
        outputs: Width of the last layer, at least 1.
        seed: Decides the values. The global random state is left as it was.

    Raises:
        ModelFileError: there is no architecture of that name.
    """
    find(name)
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(seed)
        return _construct(name, outputs)


def outline(name: str, outputs: int) -> nn.Module:
    """Build a classifier without values: parameters on the meta device, which costs no memory.

    Tables that the constructor computes, such as the position indices of a Swin Transformer, are
    real.

    Raises:
        ModelFileError: there is no architecture of that name.
    """
    find(name)
    with _EmptyTensorsOnMeta():
        return _construct(name, outputs)


class _EmptyTensorsOnMeta(TorchFunctionMode):
    """Puts what is to be filled with values later on the meta device, and nothing else.

    `torch.device("meta")` would also take the numbers that RegNet computes its widths from.
    """

    _TO_BE_FILLED = (torch.empty, torch.zeros, torch.ones)

    def __torch_function__(
        self, func: Any, types: Any, args: Any = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        del types  # all tensors are treated alike
        kwargs = kwargs or {}
        if func in self._TO_BE_FILLED:
            kwargs = {**kwargs, "device": "meta"}
        return func(*args, **kwargs)


def _construct(name: str, outputs: int) -> nn.Module:
    explicit = _EXPLICIT_ARGUMENTS.get(name, {})
    module: nn.Module = torchvision.models.get_model(
        name, weights=None, num_classes=outputs, **explicit
    )
    return module


def _describe(name: str) -> Architecture:
    builder = torchvision.models.get_model_builder(name)
    source = builder.__module__.rpartition(".")[2]
    recommended = published(name)[0]
    # Counted by torchvision; the same for all of a network's weights but for the size of images.
    counted = torchvision.models.get_model_weights(name)[recommended.title].meta
    return Architecture(
        name,
        FAMILIES.get(source, source),
        recommended.preprocessing,
        counted["num_params"],
        round(counted["_ops"] * 1e9),
    )
