"""Recipes as plain data, the way files hold them."""

import math
from typing import Any

import msgspec

from slimstudio.engine.models.recipe import Preprocessing, Recipe
from slimstudio.messages import Message

_MOST_OUTPUTS = 1_000_000
_LARGEST_IMAGE = 8192


def to_plain(recipe: Recipe) -> dict[str, Any]:
    """Turn a recipe into dictionaries, lists, texts and numbers."""
    plain: dict[str, Any] = msgspec.to_builtins(recipe)
    return plain


def from_plain(data: Any) -> Recipe:
    """Read a recipe from plain data, believing nothing.

    Raises:
        ValueError: it does not describe a recipe; the message says where.
    """
    try:
        recipe = msgspec.convert(data, Recipe)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
    _refuse_unknown_fields(data, recipe)
    _check_outputs(recipe)
    _check_preprocessing(recipe.preprocessing)
    return recipe


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


def _check_preprocessing(preprocessing: Preprocessing) -> None:
    for side in (preprocessing.size, preprocessing.resize):
        if not 0 < side <= _LARGEST_IMAGE:
            raise ValueError(Message("it wants images of {side} pixels", side=side))
    if preprocessing.resize < preprocessing.size:
        raise ValueError(Message("it cuts out more than there is of the scaled image"))
    numbers = (*preprocessing.mean, *preprocessing.std)
    if not all(math.isfinite(number) for number in numbers) or min(preprocessing.std) <= 0:
        raise ValueError(Message("it scales pixel values by something that is no number"))
