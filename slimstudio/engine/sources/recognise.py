"""Which network a table of tensors belongs to, from their names and shapes."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from torch import Tensor

from slimstudio.engine.models.network import Recipe
from slimstudio.engine.sources.candidates import OPTIONAL, OUTPUTS, Shape, likeliest, shapes_of
from slimstudio.engine.sources.catalogue import architectures, build, find, twins
from slimstudio.engine.sources.heads import is_auxiliary, with_head
from slimstudio.engine.sources.source import Architecture
from slimstudio.engine.sources.timm_tables import OURS
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message


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


# Names of the first and the last tensor where a family's files come from elsewhere; its layers are
# the same, in the same order.
_ELSEWHERE = {"EfficientNet-Lite": ("_conv_stem.weight", "_fc.bias")}

# Differences of each kind that are told.
_SHOWN = 2

# Below this share of tensors that fit, "nearly that network" would mislead.
_NEAR = 0.5


@dataclass(frozen=True, eq=False)
class Recognised:
    """A network that a file's tensors fit.

    Args:
        recipe: Its architecture and number of outputs; the classes' names are not known.
        tensors: Name to tensor, the last layer under the network's name.
        untrained: Whether the last layer is new, because the file has none that fits.
    """

    recipe: Recipe
    tensors: dict[str, Tensor]
    untrained: bool = False


def recognise(tensors: Mapping[str, Tensor], path: Path, named: str = "") -> Recognised:
    """Find the classifier that a table of tensors fits.

    Args:
        tensors: Name to tensor, under the names of its source.
        path: Where they come from, for the message.
        named: A network of the catalogue that is tried first, where somebody says which it is.

    Raises:
        ModelFileError: they fit no network; the message names the closest and some of the tensors
            that differ, of each kind of difference.
    """
    shapes = {name: tuple(tensor.shape) for name, tensor in tensors.items()}
    closest: _Comparison | None = None
    first = [one for one in architectures() if one.name == named]
    for architecture in (*first, *likeliest(shapes)):
        compared = _compare(architecture, tensors)
        if not any(compared.differences):
            meant = named if architecture.name == named else _meant(architecture.name, path)
            if meant == architecture.name:
                return compared.found
            return _compare(find(meant), tensors).found
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
            name: (outputs, *shape[1:]) if shape[:1] == (OUTPUTS,) else shape
            for name, shape in shapes_of(architecture.name).items()
        }
        if list(expected.values()) == [tuple(tensor.shape) for tensor in tensors.values()]:
            return dict(zip(expected, tensors.values(), strict=True))
    return tensors


@dataclass(frozen=True)
class _Comparison:
    """How well tensors fit one architecture; `agreement` is the share that does."""

    found: Recognised
    differences: tuple[tuple[Message, ...], ...]  # by kind: other shapes, missing, unknown
    agreement: float


def _compare(architecture: Architecture, tensors: Mapping[str, Tensor]) -> _Comparison:
    expected = dict(shapes_of(architecture.name))
    heads = [name for name, shape in expected.items() if shape[:1] == (OUTPUTS,)]
    headed = with_head(tensors, expected, heads)
    shapes = {name: tuple(tensor.shape) for name, tensor in headed.tensors.items()}
    for name in heads:
        expected[name] = (headed.outputs, *expected[name][1:])
    recipe = Recipe(architecture.name, headed.outputs, preprocessing=architecture.preprocessing)
    recipe, positions = _at_another_size(recipe, expected, shapes)
    expected.update(positions)
    if not any(map(is_auxiliary, shapes)):  # heads for training only may all be left out
        expected = {name: shape for name, shape in expected.items() if not is_auxiliary(name)}
    differences = _differences(architecture.name, expected, shapes)
    names = [name for name in expected.keys() | shapes.keys() if not name.endswith(OPTIONAL)]
    fitting = sum(1 for name in names if expected.get(name) == shapes.get(name))
    found = Recognised(recipe, headed.tensors, headed.untrained)
    return _Comparison(found, differences, fitting / len(names))


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
        if name not in shapes and not name.endswith(OPTIONAL)
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


def _meant(name: str, path: Path) -> str:
    """Tell which of the networks with the same tensors a file's name has in it, the longest.

    Raises:
        ModelFileError: there are several, and it has none of them.
    """
    alike = twins(name)
    if len(alike) == 1:
        return name
    fitting = [one for one in alike if one.removeprefix(OURS) in path.stem]
    if not fitting:
        raise _ambiguous(path, alike)
    return max(fitting, key=lambda one: len(one.removeprefix(OURS)))


def _ambiguous(path: Path, names: Sequence[str]) -> ModelFileError:
    return ModelFileError(
        Message(
            "“{file}” fits {names}, which differ in what tensors do not show.",
            file=path.name,
            names=list(names),
        ),
        remedy=Message(
            "Put the name of the right one into the name of the file, for example {example}.",
            example=f"{names[0].removeprefix(OURS)}-{path.name}",
        ),
    )


def _unknown(path: Path, shapes: dict[str, Shape]) -> ModelFileError:
    return ModelFileError(
        Message("The tensors in “{file}” fit no network that SlimStudio knows.", file=path.name),
        why=Message(
            "The first of {count} are {shapes}.", count=len(shapes), shapes=list(shapes)[:3]
        ),
        remedy=Message("Choose the weights of one of torchvision's classifiers."),
    )


def _near_miss(path: Path, closest: _Comparison) -> ModelFileError:
    name = closest.found.recipe.architecture
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
