"""Copies of networks, with whatever hangs on their modules: whole, or without numbers."""

import contextlib
import types
from collections.abc import Mapping
from copy import deepcopy
from functools import partial
from typing import Any

import torch
from torch import Tensor, fx, nn

from slimstudio.engine.channels.inventory import inventory

_PLAIN = frozenset({bool, int, float, str, type(None), torch.Size, torch.dtype, torch.device})
_HOOKS = frozenset(key for key in nn.Module().__dict__ if "_hooks" in key)
# Those that have a say in what the network answers.
_FORWARD_HOOKS = frozenset(key for key in _HOOKS if key.startswith("_forward"))
_TABLES = frozenset(("_parameters", "_buffers", "_modules"))
_OWN = _HOOKS.union(_TABLES)
_SIMPLE = frozenset((list, tuple, set))

Memo = dict[Any, Any]


def full_copy(module: nn.Module) -> nn.Module:
    """Copy a network with its values, its hooks, and what these refer to inside the network."""
    return copied(module, {}, answers_only=False)


def copied(module: nn.Module, memo: Memo, *, answers_only: bool = True) -> nn.Module:
    """Copy a module and all below it.

    What cannot hold a module or a tensor is shared, which takes a tenth of the time of copying it.
    Functions that refer to parts of the network, as hooks may, refer to the copies afterwards.

    Args:
        module: The network; it is not changed.
        memo: Copies that are there already, by the identity of the original.
        answers_only: Whether hooks of the backward pass and of the state are left out.
    """
    if is_compiled(module):
        return _compiled_again(module, memo, answers_only=answers_only)
    if not answers_only and _copies_itself(type(module)):
        with contextlib.suppress(Exception):  # whatever a stranger's copying raises
            found: nn.Module = deepcopy(module, memo)
            return found
    copy = object.__new__(type(module))
    memo[id(module)] = copy
    state = copy.__dict__
    for key, value in module.__dict__.items():
        kind = type(value)
        if kind in _PLAIN:
            state[key] = value
        elif (key in _OWN or kind in _SIMPLE) and not value:  # most are empty
            state[key] = kind()
        else:
            state[key] = _attribute(key, value, memo, answers_only=answers_only)
    if isinstance(module, nn.DataParallel) and answers_only:
        state["device_ids"] = []  # without numbers there is nothing to send to other devices
    if not answers_only and type(module).__setstate__ is not nn.Module.__setstate__:
        copy.__setstate__(dict(state))  # recurrent layers find their weights anew
    return copy


def _attribute(key: str, value: Any, memo: Memo, *, answers_only: bool) -> Any:
    kind = type(value)
    if key in _TABLES:
        found: dict[str, Any] = {}
        for name, entry in value.items():
            identity = id(entry)
            if entry is None or identity in memo:
                found[name] = memo.get(identity)
            else:
                found[name] = _entry(entry, memo, answers_only=answers_only)
        return found
    if _is_plain_sequence(value):
        return list(value) if kind is list else value
    if key in _HOOKS:
        wanted = key in _FORWARD_HOOKS or not answers_only
        return kind({name: rebound(hook, memo) for name, hook in value.items()} if wanted else {})
    if isinstance(value, fx.Graph):
        return value
    if key == "_compiled_call_impl":
        return None  # it was compiled for the sizes before
    return rebound(value, memo)


def _copies_itself(kind: type[nn.Module]) -> bool:
    return hasattr(kind, "__deepcopy__") or kind.__getstate__ is not nn.Module.__getstate__


def is_compiled(module: nn.Module) -> bool:
    """Tell whether a module is what `torch.compile` makes of another."""
    return "_orig_mod" in module._modules and "dynamo_ctx" in module.__dict__  # noqa: SLF001 - how else


class Uncompiled(nn.Module):
    """Stands for a compiled network, and runs the network itself."""

    _orig_mod: nn.Module

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        """Answer as the network does."""
        return self._orig_mod(*args, **kwargs)


def _compiled_again(module: nn.Module, memo: Memo, *, answers_only: bool) -> nn.Module:
    inner = _entry(module.get_submodule("_orig_mod"), memo, answers_only=answers_only)
    again: nn.Module
    if answers_only:
        again = Uncompiled()
        again.add_module("_orig_mod", inner)  # type: ignore[arg-type]
        again.training = module.training
    else:
        again = type(module)(inner, module.dynamo_ctx)
    memo[id(module)] = again
    return again


def _entry(
    entry: nn.Module | Tensor | None, memo: Memo, *, answers_only: bool
) -> nn.Module | Tensor | None:
    if entry is None or id(entry) in memo:
        return memo.get(id(entry))
    if isinstance(entry, nn.Module):
        return copied(entry, memo, answers_only=answers_only)
    return _buffer(entry, memo) if type(entry) is Tensor else deepcopy(entry, memo)


def _buffer(tensor: Tensor, memo: Memo) -> Tensor:
    """Copy a tensor; one that has its memory for itself takes a tenth of the time of `deepcopy`."""
    if tensor.requires_grad or tensor.is_quantized or tensor.layout != torch.strided:
        return deepcopy(tensor, memo)
    memory = tensor.untyped_storage()
    whole = tensor.is_contiguous() and memory.nbytes() == tensor.numel() * tensor.element_size()
    known = memo.setdefault("torch", {})  # where PyTorch keeps what it copied of tensors' memory
    if not whole or tensor.__dict__ or memory._cdata in known:  # noqa: SLF001 - its only identity
        return deepcopy(tensor, memo)
    copy = memo[id(tensor)] = tensor.clone()
    known[memory._cdata] = copy.untyped_storage()  # noqa: SLF001 - the same
    return copy


def _is_plain_sequence(value: object) -> bool:
    return isinstance(value, tuple | list) and _PLAIN.issuperset(map(type, value))


def rebound(value: Any, memo: Memo) -> Any:
    """Copy what a module keeps, or a hook; what cannot be copied is shared.

    Functions are copied where they refer to modules, tensors or collections.
    """
    if id(value) in memo:
        return memo[id(value)]
    if isinstance(value, types.FunctionType):
        return _function(value, memo)
    if isinstance(value, nn.Module):
        return copied(value, memo, answers_only=False)
    found: Any = value
    if isinstance(value, Tensor) and not value.is_leaf:
        found = value.detach().clone()  # kept from an earlier run
    elif isinstance(value, types.MethodType):
        found = types.MethodType(rebound(value.__func__, memo), rebound(value.__self__, memo))
    elif isinstance(value, partial):
        named = {key: rebound(one, memo) for key, one in value.keywords.items()}
        given = [rebound(one, memo) for one in value.args]
        found = partial(rebound(value.func, memo), *given, **named)
    elif type(value) in (list, tuple, set):
        found = type(value)(rebound(one, memo) for one in value)
    elif type(value) is dict:
        found = {key: rebound(one, memo) for key, one in value.items()}
    else:
        found = _object(value, memo)
    memo[id(value)] = found
    return found


def _object(value: Any, memo: Memo) -> Any:
    # Locks, files and streams cannot be copied, and strangers' copying raises anything.
    with contextlib.suppress(Exception):
        return deepcopy(value, memo)
    with contextlib.suppress(Exception):
        attributes = vars(value)
        found = object.__new__(type(value))
        memo[id(value)] = found
        for key, each in attributes.items():
            found.__dict__[key] = rebound(each, memo)
        return found
    return value


def _function(function: types.FunctionType, memo: Memo) -> types.FunctionType:
    cells = function.__closure__ or ()
    if not cells:
        return function
    memo[id(function)] = function  # it may refer to itself
    contents = [_contents(cell) for cell in cells]
    copies = [rebound(one, memo) for one in contents]
    if all(one is other for one, other in zip(contents, copies, strict=True)):
        return function
    again = types.FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        tuple(types.CellType(one) for one in copies),
    )
    again.__kwdefaults__ = function.__kwdefaults__
    again.__dict__.update(function.__dict__)
    memo[id(function)] = again
    return again


def _contents(cell: types.CellType) -> Any:
    try:
        return cell.cell_contents
    except ValueError:  # not filled in yet
        return None


def on_meta(module: nn.Module, *, with_positions: bool = False) -> nn.Module:
    """Copy a network without its numbers: every parameter and buffer becomes a meta tensor.

    Copying with a memo, rather than building under `torch.device("meta")`, works for networks
    whose constructors compute with tensors. The copy has those hooks that change its answers.

    Args:
        module: The network; it is not changed.
        with_positions: Whether integer buffers, which may hold positions of channels, keep their
            numbers. They are shared with the original, so such a copy is not for running.
    """
    parts = inventory(module)
    memo: dict[int, Any] = {
        id(parameter): nn.Parameter(_empty(parameter), requires_grad=False)
        for parameter in parts.parameters.values()
    }
    for buffer in parts.buffers.values():
        shared = with_positions and buffer.dtype == torch.int64
        memo[id(buffer)] = buffer if shared else _empty(buffer)
    return copied(module, memo)


def _empty(tensor: Tensor) -> Tensor:
    if tensor.is_contiguous():  # the common case, at a tenth of the cost
        return torch.empty(tensor.shape, dtype=tensor.dtype, device="meta")
    return torch.empty_like(tensor, device="meta", requires_grad=False)


def sharing(module: nn.Module, values: Mapping[str, Tensor]) -> nn.Module:
    """Copy a network that shares the parameters of the original.

    Args:
        module: The network; it is not changed.
        values: Names of parameters and buffers to what they hold instead; others are as they were.
    """
    parts = inventory(module)
    memo: dict[int, Any] = {id(one): one for one in parts.parameters.values()}
    tensors = parts.tensors
    for name, value in values.items():
        if name in tensors:
            memo[id(tensors[name])] = _holding(tensors[name], value)
    return copied(module, memo, answers_only=False)


def _holding(old: Tensor, value: Tensor) -> Tensor:
    """Make a tensor of the same class that holds other values."""
    if type(old) is nn.Parameter:
        return nn.Parameter(value, requires_grad=False)
    if type(old) is Tensor:
        return value.clone()
    found: Tensor = deepcopy(old)
    found.data = value.clone()
    return found
