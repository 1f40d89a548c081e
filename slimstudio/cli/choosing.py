"""Which network a command starts from: a name, a file, or both."""

import argparse
from functools import partial
from pathlib import Path

from slimstudio.cli.compress_arguments import NONE, PRETRAINED
from slimstudio.engine.control import Control
from slimstudio.engine.models.input_values import InputValues
from slimstudio.engine.sources.timm_tables import OURS
from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.session.project import ModelChoice
from slimstudio.session.tasks import networks


def choice_from(arguments: argparse.Namespace, control: Control) -> ModelChoice:
    """Find out which network to start from; downloads its values where that was agreed to.

    Args:
        arguments: What was typed.
        control: Told how far a download is, and asked whether to go on.

    Raises:
        InputError: no network is named, or its values are not here.
        DownloadError: they could not be downloaded.
        Cancelled: the person stopped it.
    """
    model, weights = _model_and_weights(arguments)
    labels = "" if arguments.labels is None else str(arguments.labels.absolute())
    values = None if arguments.preprocess is None else InputValues(arguments.preprocess)
    found = partial(ModelChoice, size=arguments.input_size, labels=labels, input_values=values)
    if not model and weights in (NONE, PRETRAINED):
        raise InputError(
            Message("There is no network to start from."),
            remedy=Message(
                "Name one with --model, give a file with its values with --weights, or both."
            ),
        )
    if weights == NONE:
        return found(model)
    if weights != PRETRAINED:
        return found(model, str(Path(weights).absolute()))
    path = networks.fetch(
        model, control, may_download=arguments.download, folder=arguments.weights_folder
    )
    return found(model, str(path))


def _model_and_weights(arguments: argparse.Namespace) -> tuple[str, str]:
    """Tell a name from a file: either may be given as the network."""
    if arguments.weights == NONE and names_file(arguments.model):
        return "", arguments.model
    return arguments.model, arguments.weights


def names_file(model: str) -> bool:
    """Tell whether a network is named by its file, even one that is not there."""
    if Path(model).is_file():
        return True
    # No other name of a network has a dot or a slash, so a mistyped path is still taken for one.
    return not model.startswith(OURS) and (Path(model).name != model or "." in model)


def network_name(arguments: argparse.Namespace) -> str:
    """Name what comes of it after the file or the network that it began as."""
    model, weights = _model_and_weights(arguments)
    own = weights not in (NONE, PRETRAINED)
    # A name such as timm/resnet18 is no folder.
    return Path(weights).stem if own else model.rpartition("/")[2]
