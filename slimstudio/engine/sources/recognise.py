"""Which network a table of tensors belongs to, from their names and shapes."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from torch import Tensor

from slimstudio.engine.models.network import Recipe
from slimstudio.engine.sources.catalogue import architectures, build, outline
from slimstudio.engine.sources.source import Architecture
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

# GoogLeNet's and Inception's; torchvision drops them from networks whose weights it downloads.
PREFIXES = ("aux1.", "aux2.", "AuxLogits.")


def is_auxiliary(name: str) -> bool:
    """Tell whether a tensor belongs to a head that is used in training only."""
    return name.startswith(PREFIXES)


def with_auxiliary_heads(recipe: Recipe, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Give the tensors of a network without auxiliary heads new ones, with random values.

    Answers do not depend on them, and the network can be trained like a stock one.

    Args:
        recipe: Says which network it is.
        tensors: Name to tensor.

    Returns:
        All tensors that were given, and those of the heads where none was given.
    """
    if recipe.architecture not in ("googlenet", "inception_v3") or any(map(is_auxiliary, tensors)):
        return dict(tensors)
    stock = build(recipe.architecture, recipe.outputs).state_dict()
    new = {name: tensor for name, tensor in stock.items() if is_auxiliary(name)}
    return {**tensors, **new}


Shape = tuple[int, ...]

# A tensor that each family has and that tells it from most others: only families that a file
# could belong to are built for comparison.
_MARKERS = {
    "AlexNet": ("features.10.weight", "classifier.6.weight"),
    "ConvNeXt": ("features.1.0.layer_scale",),
    "EfficientNet-Lite": ("conv_stem.weight", "blocks.0.0.conv_dw.weight"),
    "DenseNet": ("features.denseblock1.denselayer1.norm1.weight",),
    "EfficientNet": ("features.1.0.block.0.0.weight",),
    "GoogLeNet": ("inception3a.branch1.conv.weight",),
    "Inception": ("Mixed_5b.branch1x1.conv.weight",),
    "MaxViT": ("stem.0.0.weight",),
    "MNASNet": ("layers.0.weight",),
    "MobileNetV2": ("features.1.conv.0.0.weight",),
    "MobileNetV3": ("features.1.block.0.0.weight",),
    "RegNet": ("trunk_output.block1.block1-0.f.a.0.weight",),
    "ResNet": ("layer1.0.conv1.weight",),
    "ShuffleNetV2": ("stage2.0.branch1.0.weight",),
    "SqueezeNet": ("features.3.squeeze.weight",),
    "Swin Transformer": ("features.1.0.attn.qkv.weight",),
    "VGG": ("features.0.weight", "classifier.6.weight"),
    "Vision Transformer": ("encoder.pos_embedding",),
}

# Names of the first and the last tensor where a family's files come from elsewhere; its layers are
# the same, in the same order.
_ELSEWHERE = {"EfficientNet-Lite": ("_conv_stem.weight", "_fc.bias")}

# The width that outlines are built with; no network has it anywhere but at its outputs.
_OUTPUTS = 1009

# Counters that BatchNorm keeps and older files lack; no answer depends on them.
_OPTIONAL = "num_batches_tracked"

# Values that are tables or statistics, not parameters.
_BUFFERS = (
    "running_mean",
    "running_var",
    _OPTIONAL,
    "relative_position_index",
    "relative_coords_table",
)

# Building one for comparison takes a tenth of a second or more, so only the likeliest are.
_CANDIDATES = 4

# Differences of each kind that are told.
_SHOWN = 2

# Below this share of tensors that fit, "nearly that network" would mislead.
_NEAR = 0.5


def recognise(tensors: Mapping[str, Tensor], path: Path) -> Recipe:
    """Find the classifier that a table of tensors fits.

    Args:
        tensors: Name to tensor, under the names of its source.
        path: Where they come from, for the message.

    Returns:
        A recipe with the architecture and the number of outputs; the classes' names are not known.

    Raises:
        ModelFileError: they fit no network; the message names the closest and some of the tensors
            that differ, of each kind of difference.
    """
    shapes = {name: tuple(tensor.shape) for name, tensor in tensors.items()}
    closest: _Comparison | None = None
    for architecture in _likeliest(shapes):
        compared = _compare(architecture, shapes)
        if not any(compared.differences):
            return compared.recipe
        if closest is None or compared.agreement > closest.agreement:
            closest = compared
    if closest is None or closest.agreement < _NEAR:
        raise _unknown(path, shapes)
    raise _near_miss(path, closest)


def under_our_names(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Give the tensors of a published file the names that their layers have here.

    Args:
        tensors: Name to tensor, in the order of the layers.

    Returns:
        The same tensors; under the names that they had where these are no file of that kind.
    """
    families = {
        family for family, (first, last) in _ELSEWHERE.items() if {first, last} <= tensors.keys()
    }
    for architecture in architectures() if families else ():
        if architecture.family not in families:
            continue
        outputs = next(reversed(tensors.values())).shape[0]
        expected = {
            name: (outputs, *shape[1:]) if shape[:1] == (_OUTPUTS,) else shape
            for name, shape in _shapes_of(architecture.name).items()
        }
        if list(expected.values()) == [tuple(tensor.shape) for tensor in tensors.values()]:
            return dict(zip(expected, tensors.values(), strict=True))
    return tensors


def _likeliest(shapes: dict[str, Shape]) -> list[Architecture]:
    """List the architectures of a family that fits, those of nearest size first."""
    possible = [
        architecture
        for architecture in architectures()
        if all(name in shapes for name in _MARKERS[architecture.family])
    ]
    parameters = {n: math.prod(s) for n, s in shapes.items() if not n.endswith(_BUFFERS)}
    # The last layer's size depends on the classes; published sizes are for 1000.
    last = next((shape for shape in reversed(shapes.values()) if len(shape) > 1), ())
    outside = sum(parameters.values()) - math.prod(last)
    with_1000_classes = outside + 1000 * math.prod(last[1:])
    return sorted(possible, key=lambda a: abs(a.parameters - with_1000_classes))[:_CANDIDATES]


@dataclass(frozen=True)
class _Comparison:
    """How well tensors fit one architecture; `agreement` is the share that does."""

    recipe: Recipe
    differences: tuple[tuple[Message, ...], ...]  # by kind: other shapes, missing, unknown
    agreement: float


@cache
def _shapes_of(name: str) -> dict[str, Shape]:
    state = outline(name, _OUTPUTS).state_dict()
    return {key: tuple(tensor.shape) for key, tensor in state.items()}


def _compare(architecture: Architecture, shapes: dict[str, Shape]) -> _Comparison:
    expected = dict(_shapes_of(architecture.name))
    heads = [name for name, shape in expected.items() if shape[:1] == (_OUTPUTS,)]
    widths = [shapes[name][0] for name in heads if shapes.get(name)]
    outputs = widths[-1] if widths else _OUTPUTS
    for name in heads:
        expected[name] = (outputs, *expected[name][1:])
    recipe = Recipe(architecture.name, outputs, preprocessing=architecture.preprocessing)
    recipe, positions = _at_another_size(recipe, expected, shapes)
    expected.update(positions)
    if not any(map(is_auxiliary, shapes)):  # heads for training only may all be left out
        expected = {name: shape for name, shape in expected.items() if not is_auxiliary(name)}
    differences = _differences(architecture.name, expected, shapes)
    names = [name for name in expected.keys() | shapes.keys() if not name.endswith(_OPTIONAL)]
    fitting = sum(1 for name in names if expected.get(name) == shapes.get(name))
    return _Comparison(recipe, differences, fitting / len(names))


def _differences(
    architecture: str, expected: dict[str, Shape], shapes: dict[str, Shape]
) -> tuple[tuple[Message, ...], ...]:
    other_shapes = (
        Message(
            "{name} is {shape} where {architecture} has {expected}",
            name=name,
            shape=_words(shapes[name]),
            architecture=architecture,
            expected=_words(shape),
        )
        for name, shape in expected.items()
        if name in shapes and shapes[name] != shape
    )
    missing = (
        Message("{name} is missing", name=name)
        for name in expected
        if name not in shapes and not name.endswith(_OPTIONAL)
    )
    unknown = (
        Message("{name} is not in {architecture}", name=name, architecture=architecture)
        for name in shapes
        if name not in expected
    )
    return tuple(other_shapes), tuple(missing), tuple(unknown)


def _at_another_size(
    recipe: Recipe, expected: dict[str, Shape], shapes: dict[str, Shape]
) -> tuple[Recipe, dict[str, Shape]]:
    """Allow Vision Transformers another image size: their table of positions says which."""
    name = "encoder.pos_embedding"
    stock, given = expected.get(name, ()), shapes.get(name, ())
    if len(stock) != 3 or len(given) != 3 or given == stock or given[1] < 2:
        return recipe, {}
    # One position for each square patch of the image, and one for the class token.
    patch = expected["conv_proj.weight"][-1]
    side = math.isqrt(given[1] - 1)
    if side * side != given[1] - 1:
        return recipe, {}
    size = side * patch
    resized = {"": {"image_size": size, "seq_length": given[1]}}
    preprocessing = replace(recipe.preprocessing, size=size, resize=size)
    positions: dict[str, Shape] = {name: (stock[0], given[1], stock[2])}
    return replace(recipe, preprocessing=preprocessing, resized=resized), positions


def _words(shape: Shape) -> str | Message:
    return "x".join(str(size) for size in shape) if shape else Message("a single number")


def _unknown(path: Path, shapes: dict[str, Shape]) -> ModelFileError:
    return ModelFileError(
        Message("The tensors in “{file}” fit no network that SlimStudio knows.", file=path.name),
        why=Message(
            "The first of {count} are {shapes}.", count=len(shapes), shapes=list(shapes)[:3]
        ),
        remedy=Message("Choose the weights of one of torchvision's classifiers."),
    )


def _near_miss(path: Path, closest: _Comparison) -> ModelFileError:
    name = closest.recipe.architecture
    told = [_told(kind) for kind in closest.differences if kind]
    return ModelFileError(
        Message("“{file}” is nearly {name}, but not quite.", file=path.name, name=name),
        why=Message("{told}.", told=_parted(told)),
        remedy=Message(
            "Load it into torchvision's own {name} where it was made and save that "
            "network's state_dict(), or choose a network that SlimStudio exported.",
            name=name,
        ),
    )


def _told(differences: tuple[Message, ...]) -> Message:
    more = len(differences) - _SHOWN
    told = _parted(differences[:_SHOWN])
    if more <= 0:
        return told
    return Message("{differences}; and {more} more like this", differences=told, more=more)


def _parted(parts: Sequence[Message]) -> Message:
    """Put parts of a sentence one after the other, with semicolons."""
    named = {f"part{place}": part for place, part in enumerate(parts)}
    return Message("; ".join(f"{{{name}}}" for name in named), **named)
