"""Doing a convolution and the batch normalisation behind it in one step."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

Function = Callable[..., Any]


def name_of(function: Function) -> str:
    """Name a function well enough to tell it from others."""
    owner = getattr(function, "__self__", None)
    # A property is asked for by its getter, whose own name says nothing.
    return f"{getattr(owner, '__name__', '')}.{getattr(function, '__name__', function)}"


_CONVOLUTION = name_of(torch.conv2d)
_NORMALISATION = name_of(functional.batch_norm)
_ASKED = inspect.signature(functional.batch_norm)


def is_convolution(function: Function, kwargs: Mapping[str, Any] | None) -> bool:
    """Tell whether a call is a convolution of images, asked for as layers do."""
    return name_of(function) == _CONVOLUTION and not kwargs


def normalisation(
    function: Function, args: tuple[Any, ...], kwargs: Mapping[str, Any] | None
) -> Mapping[str, Any] | None:
    """Read what a batch normalisation was given, by name.

    Returns:
        None for any other call, and where the statistics are those of the batch.
    """
    if name_of(function) != _NORMALISATION:
        return None
    bound = _ASKED.bind(*args, **(kwargs or {}))
    bound.apply_defaults()
    given = bound.arguments
    return None if given["training"] or given["running_var"] is None else given


def in_one_step(convolution: tuple[Any, ...], normalised: Mapping[str, Any]) -> Tensor:
    """Convolve with weights that normalise as well, which saves a walk over the result.

    Args:
        convolution: What torch.conv2d was given.
        normalised: What `normalisation` read.
    """
    images, weight, bias, *others = convolution
    scale = (normalised["running_var"] + normalised["eps"]).rsqrt()
    if normalised["weight"] is not None:
        scale = scale * normalised["weight"]
    shift = -normalised["running_mean"] * scale
    for part in (None if bias is None else bias * scale, normalised["bias"]):
        shift = shift if part is None else shift + part
    return torch.conv2d(images, weight * scale.reshape(-1, 1, 1, 1), shift, *others)
