"""Networks whose weights are numbers: what computes a weight is carried out once and taken off."""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize
from torch.nn.utils.prune import BasePruningMethod
from torch.nn.utils.spectral_norm import SpectralNorm
from torch.nn.utils.weight_norm import WeightNorm

from slimstudio.engine.channels.copying import copied
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.channels.unsupported import refuse_unsupported
from slimstudio.errors import PlanError
from slimstudio.messages import Message


def plain(module: nn.Module) -> nn.Module:
    """Give a network in which weights are numbers, and not computed from others each time.

    Norms of weights and masks of weights are baked in. The weight then has its plain name.

    Args:
        module: The network; it is not changed.

    Returns:
        The network itself where nothing is computed; otherwise one that shares its tensors.

    Raises:
        PlanError: it is no network that can be followed, or a weight cannot be computed.
    """
    parts = inventory(module)
    refuse_unsupported(parts)
    if not any(_computes(layer) for layer in parts.modules.values()):
        return module
    memo: dict[int, Any] = {id(tensor): tensor for tensor in parts.tensors.values()}
    shell = copied(module, memo, answers_only=False)
    for name, layer in inventory(shell).modules.items():
        if _computes(layer):
            try:
                with torch.no_grad():
                    _bake(layer)
            except Exception as error:  # whatever a stranger's parametrization raises
                raise PlanError(
                    Message("The weight of {name} cannot be computed.", name=name)
                    if name
                    else Message("The weight of the network cannot be computed."),
                    why=Message("{error:sentence}", error=str(error).partition("\n")[0]),
                    remedy=Message(
                        "Take off what computes it first, for example with "
                        "torch.nn.utils.parametrize.remove_parametrizations."
                    ),
                ) from error
    return shell


def _computes(layer: nn.Module) -> bool:
    if "parametrizations" in layer._modules:  # noqa: SLF001 - a look-up at a tenth of the cost
        return parametrize.is_parametrized(layer)
    return any(_is_weight_hook(hook) for hook in layer._forward_pre_hooks.values())  # noqa: SLF001 - no other way


def _is_weight_hook(hook: object) -> bool:
    return isinstance(hook, WeightNorm | SpectralNorm | BasePruningMethod)


def _bake(layer: nn.Module) -> None:
    for key, hook in list(layer._forward_pre_hooks.items()):  # noqa: SLF001 - no other way
        if _is_weight_hook(hook):
            name, weight = _computed(layer, hook)
            _put(layer, name, weight)
            del layer._forward_pre_hooks[key]  # noqa: SLF001 - the same
    for hooks in (layer._state_dict_hooks, layer._load_state_dict_pre_hooks):  # noqa: SLF001 - the same
        for key, hook in list(hooks.items()):
            inner = getattr(hook, "hook", hook)
            if isinstance(getattr(inner, "fn", inner), SpectralNorm):
                del hooks[key]
    if parametrize.is_parametrized(layer):
        _bake_parametrizations(layer)


def _computed(layer: nn.Module, hook: Any) -> tuple[str, Tensor]:
    """Compute a weight as a hook of the older kinds would, and drop what it is computed from."""
    tables: tuple[dict[str, Any], ...] = (layer._parameters, layer._buffers)  # noqa: SLF001 - no other way
    parts: tuple[str, ...]
    if isinstance(hook, WeightNorm):
        name, weight, parts = hook.name, hook.compute_weight(layer), ("_g", "_v")
    elif isinstance(hook, SpectralNorm):
        name, parts = hook.name, ("_orig", "_u", "_v")
        weight = hook.compute_weight(layer, do_power_iteration=False)
    else:
        name, parts = hook._tensor_name, ("_orig", "_mask")  # noqa: SLF001 - its only name
        weight = hook.apply_mask(layer)
    for part in parts:
        for table in tables:
            table.pop(name + part, None)
    layer.__dict__.pop(name, None)
    return name, weight


def _bake_parametrizations(layer: nn.Module) -> None:
    tables: Any = layer.parametrizations
    tables.eval()  # in training a spectral norm would take a step, in tensors that are shared
    found = {name: (getattr(layer, name), _learns(tables[name])) for name in tables}
    del layer._modules["parametrizations"]  # noqa: SLF001 - no other way without the class
    layer.__class__ = type(layer).__bases__[0]
    for name, (value, learns) in found.items():
        _put(layer, name, value, learns=learns)


def _learns(parametrized: nn.Module) -> bool:
    return any(True for _ in parametrized.parameters(recurse=False))


def _put(layer: nn.Module, name: str, value: Tensor, *, learns: bool = True) -> None:
    # To be the first of its table, as in a layer that was never changed.
    own: dict[str, Any] = layer._parameters if learns else layer._buffers  # noqa: SLF001 - no other way
    value = value.detach().clone()
    first = {name: nn.Parameter(value) if learns else value}
    rest = {key: each for key, each in own.items() if key != name}
    own.clear()
    own.update({**first, **rest})
