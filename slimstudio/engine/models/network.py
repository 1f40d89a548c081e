"""A network in memory, and the recipe that rebuilds it layer by layer without its tensors."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec

from slimstudio.engine.graphs.graph import Graph
from slimstudio.engine.graphs.plain_graph import graph_from_plain, graph_to_plain
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.messages import Message

if TYPE_CHECKING:
    from torch import nn

    from slimstudio.engine.models.confidence import Confidence

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
_MOST_OUTPUTS = 1_000_000
_LARGEST_IMAGE = 8192


class Interpolation(StrEnum):
    """How values between pixels are found when a photograph is scaled; always antialiased."""

    BILINEAR = "bilinear"
    BICUBIC = "bicubic"


@dataclass(frozen=True)
class Preprocessing:
    """What happens to a photograph before the network sees it.

    The image is scaled with `interpolation` so that its shorter side has `resize` pixels, the
    central square of `size` pixels is cut out, values are divided by 255, and `mean` is subtracted
    and `std` divided, per channel in RGB order. In pictures of more than 8 bits, `levels` are the
    values that become 0 and 255; None where such were never learned from.

    Where `size` is height and width, the image is scaled so that it just covers a rectangle of
    that shape whose shorter side has `resize` pixels, and the central rectangle is cut out.
    """

    size: ImageSize = 224
    resize: int = 256
    mean: tuple[float, float, float] = IMAGENET_MEAN
    std: tuple[float, float, float] = IMAGENET_STD
    interpolation: Interpolation = Interpolation.BILINEAR
    levels: tuple[float, float] | None = None


@dataclass(frozen=True)
class Recipe:
    """A network as data: its builder, how layers were resized since, what its answers mean.

    Args:
        architecture: Name of its builder, for example "resnet18"; of a graph, what people call it.
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
        graph: The network itself, where it came as a graph; None where a builder makes it.
    """

    architecture: str
    outputs: int
    classes: tuple[str, ...] = ()
    preprocessing: Preprocessing = field(default_factory=Preprocessing)
    resized: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    provenance: Mapping[str, str] = field(default_factory=dict)
    opened: bool = False
    dropped: tuple[str, ...] = ()
    graph: Graph | None = None


def to_plain(recipe: Recipe) -> dict[str, Any]:
    """Turn a recipe into dictionaries, lists, texts and numbers."""
    plain: dict[str, Any] = msgspec.to_builtins(replace(recipe, graph=None))
    del plain["graph"]  # files of most networks have none
    if recipe.graph is not None:
        plain["graph"] = graph_to_plain(recipe.graph)
    if recipe.preprocessing.levels is None:
        plain["preprocessing"].pop("levels", None)  # files of most networks stay as they were
    return plain


def from_plain(data: Any) -> Recipe:
    """Read a recipe from plain data, believing nothing.

    Raises:
        ValueError: it does not describe a recipe; the message says where.
    """
    graph = None
    if isinstance(data, dict) and "graph" in data:
        graph = graph_from_plain(data["graph"])
        data = {name: value for name, value in data.items() if name != "graph"}
    try:
        recipe = msgspec.convert(data, Recipe)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
    _refuse_unknown_fields(data, recipe)
    _check_outputs(recipe)
    _check_preprocessing(recipe.preprocessing)
    return replace(recipe, graph=graph)


def _refuse_unknown_fields(data: dict[str, Any], recipe: Recipe) -> None:
    known = to_plain(recipe)
    inner = data.get("preprocessing", {})
    for name in [*(data.keys() - known.keys()), *(inner.keys() - known["preprocessing"].keys())]:
        raise ValueError(Message("it has an unknown field “{name}”", name=name))


def _check_outputs(recipe: Recipe) -> None:
    if not 0 < recipe.outputs <= _MOST_OUTPUTS:
        raise ValueError(Message("it has {outputs} outputs", outputs=recipe.outputs))
    if recipe.classes and len(recipe.classes) != recipe.outputs:
        raise ValueError(
            Message(
                "it names {count} classes for {outputs} outputs",
                count=len(recipe.classes),
                outputs=recipe.outputs,
            )
        )
    if len(set(recipe.classes)) != len(recipe.classes):
        raise ValueError(Message("it names a class twice"))


def with_size(preprocessing: Preprocessing, size: ImageSize) -> Preprocessing:
    """Prepare for images of another size, with the same share of the picture cut off."""
    shown = min(sides(preprocessing.size)) / preprocessing.resize
    return replace(preprocessing, size=size, resize=max(1, round(min(sides(size)) / shown)))


def is_usable(preprocessing: Preprocessing) -> bool:
    """Tell whether images can be prepared so."""
    try:
        _check_preprocessing(preprocessing)
    except ValueError:
        return False
    return True


def _check_preprocessing(preprocessing: Preprocessing) -> None:
    for side in (*sides(preprocessing.size), preprocessing.resize):
        if not 0 < side <= _LARGEST_IMAGE:
            raise ValueError(Message("it wants images of {side} pixels", side=side))
    if preprocessing.resize < min(sides(preprocessing.size)):
        raise ValueError(Message("it cuts out more than there is of the scaled image"))
    levels = preprocessing.levels or (0.0, 1.0)
    numbers = (*preprocessing.mean, *preprocessing.std, *levels)
    if not all(math.isfinite(number) for number in numbers) or min(preprocessing.std) <= 0:
        raise ValueError(Message("it scales pixel values by something that is no number"))
    if levels[0] >= levels[1]:
        raise ValueError(Message("its black is not darker than its white"))


@dataclass(frozen=True, eq=False)
class Network:
    """A module together with the recipe that rebuilds it.

    `new_classes` are the outputs that have never been trained: a network with any must learn
    before it can be judged. `confidence` is what was found about these very values; None where
    nobody looked.
    """

    module: "nn.Module"
    recipe: Recipe
    new_classes: tuple[str, ...] = ()
    confidence: "Confidence | None" = None
