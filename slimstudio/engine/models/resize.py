"""The whole numbers that modules keep as attributes; giving a stock network those of a recipe."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.models.network import Recipe
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

_LONGEST = 64  # longer ones are tables, not sizes


def named_numbers(layer: nn.Module) -> Iterator[tuple[str, int]]:
    """List a module's own numbers: an attribute's name, with ".0" for what its first entry holds.

    Attributes of PyTorch's own, which begin with an underscore, are left out.
    """
    for attribute, value in vars(layer).items():
        if attribute.startswith("_"):
            continue
        if _is_number(value):
            yield attribute, value
        elif type(value) in (tuple, list, dict) and len(value) <= _LONGEST:
            entries = value.items() if isinstance(value, dict) else enumerate(value)
            yield from ((f"{attribute}.{key}", v) for key, v in entries if _is_number(v))


def read_number(layer: nn.Module, name: str) -> int | None:
    """Read a number as `named_numbers` names it; None where there is no such number."""
    return next((value for found, value in named_numbers(layer) if found == name), None)


def set_number(layer: nn.Module, name: str, value: int) -> None:
    """Write a number as `named_numbers` names it; containers are replaced, for they may be shared.

    Raises:
        KeyError: the module has no such number.
    """
    if read_number(layer, name) is None:
        raise KeyError(name)
    attribute, _, place = name.partition(".")
    current: Any = getattr(layer, attribute)
    if isinstance(current, dict):
        whole: Any = {key: value if str(key) == place else v for key, v in current.items()}
    elif isinstance(current, tuple | list):
        entries = [value if str(i) == place else v for i, v in enumerate(current)]
        whole = tuple(entries) if isinstance(current, tuple) else entries
    else:
        whole = value
    setattr(layer, attribute, whole)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


# No layer of an image classifier comes near; larger numbers in a file are damage or malice.
_LARGEST = 10_000_000


def resize_layers(module: nn.Module, recipe: Recipe, tensors: Mapping[str, Tensor]) -> None:
    """Give the layers of `module` the sizes in `recipe.resized` and the shapes of `tensors`.

    Values are not loaded: a parameter or buffer whose shape differs is replaced by an empty one of
    the tensor's shape, on its own device.

    Args:
        module: The stock network that the recipe names; changed in place.
        recipe: Its `resized` says which integer attributes changed.
        tensors: Name to tensor, of the compact network; only shapes are read.

    Raises:
        ModelFileError: the recipe or the tensors name a layer, or a size of it, that the
            architecture does not have.
    """
    layers = dict(module.named_modules())
    for name, sizes in recipe.resized.items():
        if name not in layers:
            raise _misfit(
                recipe,
                Message("the recipe resizes a layer “{name}”, which is not there", name=name),
            )
        for attribute, size in sizes.items():
            _set_size(layers[name], attribute, size, f"{name}.{attribute}".lstrip("."), recipe)
    for layer_name, layer in layers.items():
        prefix = f"{layer_name}." if layer_name else ""
        _remember_buffers(layer, prefix, tensors)
        _reallocate(layer.named_parameters(recurse=False), layer, prefix, tensors, recipe)
        _reallocate(layer.named_buffers(recurse=False), layer, prefix, tensors, recipe)


def _set_size(layer: nn.Module, attribute: str, size: int, name: str, recipe: Recipe) -> None:
    current = getattr(layer, attribute, None)
    if not 0 < size <= _LARGEST:
        raise _misfit(recipe, Message("the recipe sets {name} to {size}", name=name, size=size))
    if isinstance(current, tuple) and len(current) == 1:  # LayerNorm's normalized_shape
        setattr(layer, attribute, (size,))
    elif read_number(layer, attribute) is not None:
        set_number(layer, attribute, size)
    else:
        raise _misfit(recipe, Message("the recipe sets {name}, which is not a size", name=name))


def _remember_buffers(layer: nn.Module, prefix: str, tensors: Mapping[str, Tensor]) -> None:
    """Let buffers that surgery made smaller belong to the state, as they do in the tensors."""
    outside = layer._non_persistent_buffers_set  # noqa: SLF001 - there is no other way
    for name in [name for name in outside if prefix + name in tensors]:
        outside.discard(name)


def _reallocate(
    named: Iterable[tuple[str, Tensor]],
    layer: nn.Module,
    prefix: str,
    tensors: Mapping[str, Tensor],
    recipe: Recipe,
) -> None:
    for name, current in list(named):
        wanted = tensors.get(prefix + name)
        if wanted is None or wanted.shape == current.shape:
            continue
        if wanted.dim() != current.dim():
            reason = Message(
                "{name} has {wanted} axes instead of {current}",
                name=prefix + name,
                wanted=wanted.dim(),
                current=current.dim(),
            )
            raise _misfit(recipe, reason)
        empty = torch.empty(wanted.shape, dtype=current.dtype, device=current.device)
        if isinstance(current, nn.Parameter):
            setattr(layer, name, nn.Parameter(empty, requires_grad=current.requires_grad))
        else:
            setattr(layer, name, empty)


def _misfit(recipe: Recipe, why: Message) -> ModelFileError:
    return ModelFileError(
        Message("The file's recipe does not fit {architecture}:", architecture=recipe.architecture),
        why=Message("{why:sentence}", why=why),
        remedy=Message("Export the network again, or use another copy of the file."),
    )
