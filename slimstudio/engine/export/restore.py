"""Opening files of networks of one's own: their owner builds them, and the file fills them."""

from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
from torch import Tensor, nn

from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.channels.plain import plain
from slimstudio.engine.export.own_network import OwnNetwork
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.models.resize import read_number, set_number
from slimstudio.engine.sources.tensor_file import own_network_in
from slimstudio.errors import Cancelled, ModelFileError, SlimStudioError
from slimstudio.messages import Message
from slimstudio.unforeseen import raised

# What holds files of others, or names them: a zip, and the index of a network in several files.
_AROUND = (".zip", ".json")


def _holds_others(path: Path) -> bool:
    try:
        return path.suffix.lower() in _AROUND or path.is_dir()
    except OSError:
        return False  # what cannot be asked for is told when it is read


def restore(path: Path, build: Callable[[], nn.Module] | None) -> nn.Module | None:
    """Open a network of one's own; None where the file is of another kind.

    Args:
        path: A file that `save` wrote.
        build: Makes the network as it was before pruning.

    Raises:
        ModelFileError: the file is missing or damaged, needs `build`, or does not fit what it
            makes.
    """
    if _holds_others(path):
        return None
    read = own_network_in(path)
    if read is None:
        return None
    stored, tensors = read
    try:
        own = msgspec.convert(stored, OwnNetwork)
    except msgspec.ValidationError as error:
        raise ModelFileError(
            Message("“{file}” is damaged.", file=path.name),
            why=Message("{error}.", error=str(error)),
        ) from error
    if build is None:
        raise ModelFileError(
            Message(
                "“{file}” holds a network of the class {class_name}.",
                file=path.name,
                class_name=own.class_name,
            ),
            why=Message(
                "SlimStudio knows only the networks of its catalogue, and never runs "
                "code from a file."
            ),
            remedy=Message(
                "Give build, a function that makes the network: slimstudio.load(path, "
                "build=lambda: ...)."
            ),
        )
    module = _built(build, own)
    if not isinstance(module, nn.Module):
        raise ModelFileError(
            Message("build gives no network but a {name}.", name=type(module).__name__),
            remedy=Message(
                "Let it return a {class_name} as it was before pruning.", class_name=own.class_name
            ),
        )
    module = plain(module)
    if own.opened:
        open_modules(module)
    _resize(module, own)
    _fill(module, own, tensors)
    return module.eval()


def _built(build: Callable[[], nn.Module], own: OwnNetwork) -> nn.Module:
    try:
        return build()
    except (SlimStudioError, Cancelled):
        raise
    except Exception as error:  # it is the caller's
        raise ModelFileError(
            Message("build failed."),
            why=raised(error),
            remedy=Message(
                "Give a function without arguments that returns a {class_name}.",
                class_name=own.class_name,
            ),
        ) from error


def _resize(module: nn.Module, own: OwnNetwork) -> None:
    layers = dict(module.named_modules())
    for name, numbers in own.numbers.items():
        for attribute, value in numbers.items():
            layer = layers.get(name)
            known = None if layer is None else read_number(layer, attribute)
            if layer is None or known is None:
                number = f"{name}.{attribute}".lstrip(".")
                raise _misfit(own, Message("“{name}” is not there", name=number))
            if known != value:
                set_number(layer, attribute, value)


def _fill(module: nn.Module, own: OwnNetwork, tensors: Mapping[str, Tensor]) -> None:
    """Put the tensors of a file in place, wherever each of them is used."""
    parts = inventory(module)
    strangers = [*(parts.tensors.keys() - tensors.keys()), *(tensors.keys() - parts.tensors.keys())]
    if strangers:
        raise _misfit(own, Message("“{name}” is only in one of them", name=min(strangers)))
    new: dict[int, Tensor] = {}
    for name, old in parts.tensors.items():
        given = tensors[name].clone()
        if given.dim() != old.dim():
            raise _misfit(
                own,
                Message(
                    "“{name}” has {given} axes instead of {old}",
                    name=name,
                    given=given.dim(),
                    old=old.dim(),
                ),
            )
        if given.is_floating_point() != old.is_floating_point():
            raise _misfit(own, Message("“{name}” holds another kind of numbers", name=name))
        if isinstance(old, nn.Parameter):
            given = nn.Parameter(given, requires_grad=old.requires_grad)
        new[id(old)] = given
    for layer in parts.modules.values():
        for table in (layer._parameters, layer._buffers):  # noqa: SLF001 - tied tensors need it
            for key, value in table.items():
                if id(value) in new:
                    table[key] = new[id(value)]  # type: ignore[assignment]


def _misfit(own: OwnNetwork, why: Message) -> ModelFileError:
    return ModelFileError(
        Message("What build makes does not fit the file."),
        why=Message(
            "The file holds a {class_name}, and {why}.", class_name=own.class_name, why=why
        ),
        remedy=Message("Let build make the network as it was before pruning."),
    )
