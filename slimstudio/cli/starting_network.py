"""From what was typed to the network that a job starts from."""

import argparse
from pathlib import Path

from slimstudio.cli.network_arguments import NONE, PRETRAINED
from slimstudio.engine.control import Control
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
    if not arguments.model and arguments.weights in (NONE, PRETRAINED):
        raise InputError(
            Message("There is no network to start from."),
            remedy=Message(
                "Name one with --model, give a file with its values with --weights, or both."
            ),
        )
    if arguments.weights == NONE:
        return ModelChoice(arguments.model)
    if arguments.weights != PRETRAINED:
        return ModelChoice(arguments.model, str(Path(arguments.weights).absolute()))
    path = networks.fetch(
        arguments.model,
        control,
        may_download=arguments.download,
        folder=arguments.weights_folder,
    )
    return ModelChoice(arguments.model, str(path))


def network_name(arguments: argparse.Namespace) -> str:
    """Name what comes of it after the file or the network that it began as."""
    own = arguments.weights not in (NONE, PRETRAINED)
    return Path(arguments.weights).stem if own else str(arguments.model)
