"""Giving a network other classes."""

import copy
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.models.network import Network
from slimstudio.errors import PlanError
from slimstudio.messages import Message

T = TypeVar("T")

# What a last layer's width is called; the recipe's `outputs` says it, `resized` must not.
_WIDTHS = ("out_features", "out_channels")
# How many classes ImageNet has, and what their folders are called.
_IMAGENET = 1000
_WORDNET = re.compile(r"n\d{8}")


def with_classes(network: Network, classes: tuple[str, ...], seed: int) -> Network:
    """Give a network a last layer for these classes, keeping what it knows of them.

    A class that the network knows by the same name keeps its row of the last layer, and so its
    answers; "golden_retriever" is the same as "golden retriever". The others get random rows and
    are listed in `new_classes`. Where the network's classes have no names and there are as many as
    `classes`, all rows are kept and take the names in order.
    Auxiliary heads are treated like the last layer.

    Args:
        network: Not changed.
        classes: Names, in the order that the outputs shall have; different from each other.
        seed: Decides the values of new rows.

    Returns:
        A network that shares nothing with the given one.

    Raises:
        PlanError: there are no classes or one is named twice, or the last layer cannot be found.
    """
    if not classes or len(set(classes)) != len(classes):
        raise PlanError(
            Message("These classes cannot be used."),
            why=Message("There must be at least one, and no name twice."),
            remedy=Message("Give every class a name of its own."),
        )
    recipe = network.recipe
    rows = _known_rows(recipe.classes, recipe.outputs, classes)
    heads = output_layers(network.module, recipe.preprocessing.size, recipe.outputs)
    module = copy.deepcopy(network.module)
    with torch.random.fork_rng(devices=()), torch.no_grad():
        torch.manual_seed(seed)
        for name in heads:
            _give_rows(module.get_submodule(name), rows)
    if isinstance(getattr(module, "num_classes", None), int):
        module.num_classes = len(classes)  # type: ignore[assignment]  # a number that some keep
    unknown = {name for name, row in zip(classes, rows, strict=True) if row is None}
    untrained = unknown | set(network.new_classes)
    return Network(
        module,
        replace(
            recipe,
            outputs=len(classes),
            classes=classes,
            resized=_without_widths(recipe.resized, heads),
        ),
        tuple(name for name in classes if name in untrained),
    )


def _known_rows(
    known: tuple[str, ...], outputs: int, classes: tuple[str, ...]
) -> tuple[int | None, ...]:
    """Find for each class the row that it had; None for those the network does not know."""
    if not known and outputs == len(classes):
        return tuple(range(outputs))
    if len(known) == outputs == len(classes) and _are_of_wordnet(classes):
        return tuple(range(outputs))  # as ImageNet's folders are named, in the order of its classes
    position = {name: row for row, name in enumerate(known)}
    # Folders are often named "golden_retriever"; that counts where it can mean only one class.
    alike = _alone((_plain(name), row) for row, name in enumerate(known))
    wanted = _alone((_plain(name), name) for name in classes)
    return tuple(
        position.get(name, alike.get(_plain(name)) if _plain(name) in wanted else None)
        for name in classes
    )


def _are_of_wordnet(classes: tuple[str, ...]) -> bool:
    ordered = list(classes) == sorted(classes)
    return len(classes) == _IMAGENET and ordered and all(map(_WORDNET.fullmatch, classes))


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").split())


def _alone(pairs: Iterable[tuple[str, T]]) -> dict[str, T]:
    """Keep what has its plain name for itself."""
    listed = list(pairs)
    count = Counter(plain for plain, _ in listed)
    return {plain: value for plain, value in listed if count[plain] == 1}


def _give_rows(layer: nn.Module, rows: Sequence[int | None]) -> None:
    """Put old rows at their new places, and random ones of the same size where there are none."""
    assert isinstance(layer, nn.Linear | nn.Conv2d)
    old_weight, old_bias = layer.weight, layer.bias
    fresh = _fresh_like(layer, len(rows))
    places = [place for place, row in enumerate(rows) if row is not None]
    kept = [row for row in rows if row is not None]
    for parameter, old in ((fresh.weight, old_weight), (fresh.bias, old_bias)):
        if kept and parameter is not None and old is not None:
            _match_scale(parameter, old[kept])
            parameter[places] = old[kept].to(parameter)
    layer.weight = _placed(fresh.weight, old_weight)
    if old_bias is not None and fresh.bias is not None:
        layer.bias = _placed(fresh.bias, old_bias)
    setattr(layer, "out_features" if isinstance(layer, nn.Linear) else "out_channels", len(rows))


def _fresh_like(layer: nn.Linear | nn.Conv2d, outputs: int) -> nn.Linear | nn.Conv2d:
    """Build a layer with torch's default values; on the CPU, so that the seed alone decides."""
    bias = layer.bias is not None
    if isinstance(layer, nn.Linear):
        return nn.Linear(layer.in_features, outputs, bias=bias)
    # The padding and stride do not matter here: only its parameters are taken.
    return nn.Conv2d(layer.in_channels, outputs, layer.kernel_size, bias=bias)  # type: ignore[arg-type]  # two numbers


def _match_scale(fresh: Tensor, kept: Tensor) -> None:
    """Give new rows the size of those that stay, so that no class starts louder than another."""
    if fresh.dim() == 1:
        fresh.fill_(kept.mean())
        return
    own = fresh.flatten(1).norm(dim=1).clamp_min(1e-12)
    scale = (kept.flatten(1).norm(dim=1).mean().to(fresh) / own).reshape(
        -1, *[1] * (fresh.dim() - 1)
    )
    fresh.mul_(scale)


def _placed(fresh: Tensor, old: Tensor) -> nn.Parameter:
    return nn.Parameter(fresh.to(old), requires_grad=old.requires_grad)


def _without_widths(
    resized: Mapping[str, Mapping[str, int]], heads: tuple[str, ...]
) -> dict[str, Mapping[str, int]]:
    kept = dict(resized)
    for head in heads:
        sizes = {key: value for key, value in kept.pop(head, {}).items() if key not in _WIDTHS}
        if sizes:
            kept[head] = sizes
    return kept


def output_layers(module: nn.Module, input_size: ImageSize, outputs: int) -> tuple[str, ...]:
    """Find the layers with one row for each class, those of auxiliary heads included.

    One forward pass in training mode on tensors without values, for only then auxiliary heads run.

    Args:
        module: A classifier; not changed.
        input_size: Of the images that it takes, in pixels.
        outputs: How many classes it tells apart.

    Returns:
        Names of linear layers or convolutions, in the order in which they ran.

    Raises:
        PlanError: the network does not run on images of this size, or its last layer is neither a
            linear layer nor a convolution.
    """
    copied = on_meta(module).train()
    ran: list[tuple[str, Tensor]] = []
    handles = [
        layer.register_forward_hook(
            lambda _layer, _inputs, output, name=name: ran.append((name, output))
        )
        for name, layer in copied.named_modules()
        if isinstance(layer, nn.Linear | nn.Conv2d)
    ]
    try:
        with torch.no_grad():
            answers = copied(torch.empty(2, 3, *sides(input_size), device="meta"))
    except (RuntimeError, ValueError, AssertionError) as error:
        raise PlanError(
            Message(
                "The network cannot be trained on images of {height} by {width} pixels.",
                height=sides(input_size)[0],
                width=sides(input_size)[1],
            ),
            why=Message("{error:sentence}", error=str(error).partition("\n")[0]),
            remedy=Message("Use larger images, or another network."),
        ) from error
    finally:
        for handle in handles:
            handle.remove()
    found = _that_answer(ran, answers)
    if not found or any(_width(copied.get_submodule(name)) != outputs for name in found):
        raise PlanError(
            Message("The network's classes cannot be changed."),
            why=Message(
                "Its last layer is not a linear layer or convolution with {outputs} outputs.",
                outputs=outputs,
            ),
            remedy=Message("Use one of torchvision's classifiers."),
        )
    return found


def _that_answer(ran: list[tuple[str, Tensor]], answers: Any) -> tuple[str, ...]:
    given = [answers] if isinstance(answers, Tensor) else _tensors(answers)
    names = [name for name, output in ran if any(output is answer for answer in given)]
    # SqueezeNet averages after its last convolution, so that the answer itself is no layer's.
    if ran and not names:
        names = [ran[-1][0]]
    return tuple(names)


def _tensors(answers: Iterable[Any]) -> list[Tensor]:
    return [answer for answer in answers if isinstance(answer, Tensor)]


def _width(layer: nn.Module) -> Any:
    return getattr(layer, "out_features", None) or getattr(layer, "out_channels", None)
