"""What looks like a network, but is none whose channels can leave: what it is, and the way out."""

from functools import cache

import torch
from torch import Tensor, fx, nn
from torch.nn.parameter import is_lazy

from slimstudio.engine.channels.inventory import Inventory
from slimstudio.errors import InputError, PlanError
from slimstudio.messages import Message

_QUANTIZED = (
    "torch.ao.nn.quantized",
    "torch.ao.nn.intrinsic.quantized",
    "torch.ao.nn.sparse.quantized",
    "torch.nn.quantized",
)
_PREPARED = (
    "torch.ao.quantization.fake_quantize",
    "torch.ao.quantization.observer",
    "torch.ao.nn.qat",
    "torch.ao.nn.intrinsic.qat",
)


_USUAL = frozenset({Tensor, nn.Parameter})


def check_network(given: object) -> None:
    """Refuse what is no module, or not one yet.

    Raises:
        InputError: it is none.
    """
    if not isinstance(given, nn.Module):
        raise InputError(
            Message("A {name} is no network.", name=type(given).__name__),
            remedy=Message("Give a torch.nn.Module."),
        )
    name = type(given).__name__
    if "_modules" not in vars(given):
        raise InputError(
            Message("This {name} is no network yet.", name=name),
            why=Message("Nothing has called torch.nn.Module.__init__ for it."),
            remedy=Message("Call super().__init__() first of all in {name}.__init__.", name=name),
        )
    if type(given).__hash__ is None:
        raise InputError(
            Message("{name} has no hash, and PyTorch needs one.", name=name),
            why=Message("A class that defines __eq__, as a dataclass does, loses it."),
            remedy=Message("Decorate the class with dataclass(eq=False), or define __hash__."),
        )


def refuse_unsupported(parts: Inventory) -> None:
    """Refuse what is a copy of a network in another form, and say how to get at the network.

    Raises:
        PlanError: it is one.
    """
    for name, layer in parts.modules.items():
        form = _form(type(layer))  # type: ignore[arg-type]  # a class can be hashed
        if form is None and "eval" in layer.__dict__ and isinstance(layer, fx.GraphModule):
            form = _EXPORTED
        if form is not None:
            raise PlanError(
                Message("Its layer {name} {form}.", name=name, form=form[0])
                if name
                else Message("This network {form}.", form=form[0]),
                remedy=form[1],
            )
    for name, tensor in parts.tensors.items():
        why = (
            None if type(tensor) in _USUAL and tensor.layout is torch.strided else _strange(tensor)
        )
        if why is not None:
            raise PlanError(Message("{name} {why}.", name=name, why=why[0]), remedy=why[1])


_EXPORTED = (
    Message("is a program of torch.export, made for inputs of fixed sizes"),
    Message("Give the network that torch.export.export was called with."),
)
# What modules of a package are, and how to get at the network.
_HOMES = {
    "torch.export": _EXPORTED,
    **dict.fromkeys(
        _QUANTIZED,
        (
            Message("is quantised: its weights are small integers"),
            Message("Prune the network in floating point, and quantise what is left."),
        ),
    ),
    **dict.fromkeys(
        _PREPARED,
        (
            Message("is prepared for quantisation"),
            Message("Prune the network before it is prepared, and prepare what is left."),
        ),
    ),
    "torch.distributed.fsdp": (
        Message("is spread over processes by FSDP"),
        Message("Gather its weights in one process, and give the network inside it: model.module."),
    ),
    "torch.nn.parallel.distributed": (
        Message("is DistributedDataParallel, which belongs to a group of processes"),
        Message("Give the network inside it: model.module."),
    ),
}


@cache
def _form(kind: type[nn.Module]) -> tuple[Message, Message] | None:
    """Say what modules of a class are, and how to get at the network; None for plain ones."""
    if issubclass(kind, torch.jit.ScriptModule):
        return (
            Message("is TorchScript, a compiled program"),
            Message("Give the network that torch.jit.script or torch.jit.trace was called with."),
        )
    home = kind.__module__
    return next((form for start, form in _HOMES.items() if home.startswith(start)), None)


def _strange(tensor: Tensor) -> tuple[Message, Message] | None:
    """Say why a tensor is none that can be cut, and the way out; None where it can."""
    if is_lazy(tensor):
        return (
            Message("has no size yet: its layer has not seen any input"),
            Message("Run the network once, for example model(torch.zeros(1, 3, 224, 224))."),
        )
    if hasattr(tensor, "__tensor_flatten__"):  # it only wraps other tensors
        return (
            Message("is a {name}, not a plain tensor", name=type(tensor).__name__),
            Message("Give a network with plain tensors, as before it was quantised or spread."),
        )
    if tensor.layout != torch.strided:
        return Message("is a sparse tensor"), Message("Make it dense first: tensor.to_dense().")
    return None
