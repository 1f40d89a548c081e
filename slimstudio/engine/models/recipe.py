"""How a network is described without its tensors: enough to build it again, layer by layer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)


class Interpolation(StrEnum):
    """How values between pixels are found when a photograph is scaled; always antialiased."""

    BILINEAR = "bilinear"
    BICUBIC = "bicubic"


@dataclass(frozen=True)
class Preprocessing:
    """What happens to a photograph before the network sees it.

    The image is scaled with `interpolation` so that its shorter side has `resize` pixels, the
    central square of `size` pixels is cut out, values are divided by 255, and `mean` is subtracted
    and `std` divided, per channel in RGB order.
    """

    size: int = 224
    resize: int = 256
    mean: tuple[float, float, float] = IMAGENET_MEAN
    std: tuple[float, float, float] = IMAGENET_STD
    interpolation: Interpolation = Interpolation.BILINEAR


@dataclass(frozen=True)
class Recipe:
    """A network as data: its builder, how layers were resized since, what its answers mean.

    Args:
        architecture: Name of the torchvision builder, for example "resnet18".
        outputs: Width of the last layer.
        classes: Names of the outputs in order; empty where nobody knows them.
        preprocessing: What the network expects of its input.
        resized: Module name to the integer attributes that pruning changed
            ({"layer1.0.conv1": {"out_channels": 31}}); tensor sizes follow from the tensors
            themselves.
        provenance: Free text about where this network comes from, shown to people.
        opened: Whether torchvision's attention and shuffling modules are replaced by our own,
            which answer alike and let more channels leave.
        dropped: Containers that an identity stands in for; none lies in another.
    """

    architecture: str
    outputs: int
    classes: tuple[str, ...] = ()
    preprocessing: Preprocessing = field(default_factory=Preprocessing)
    resized: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    provenance: Mapping[str, str] = field(default_factory=dict)
    opened: bool = False
    dropped: tuple[str, ...] = ()
