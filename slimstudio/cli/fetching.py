"""`slimstudio fetch-weights`: published weights in a folder, for computers without a connection."""

import argparse
import shutil
from pathlib import Path

from slimstudio.cli.printing import say
from slimstudio.cli.terminal import TerminalControl, stopping
from slimstudio.engine.control import Control
from slimstudio.engine.replacing import replacing
from slimstudio.engine.sources.catalogue import architectures, find, published
from slimstudio.engine.sources.weights.pretrained import pretrained
from slimstudio.engine.sources.weights.search import fits
from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.system import locations


def fetch_weights(arguments: argparse.Namespace) -> None:
    """Download what is missing and check all of it against the checksums in the names.

    Args:
        arguments: What `build_parser` made of the command.

    Raises:
        SlimStudioError: there is no such network, a file cannot be had, or one is not what its
            name promises.
        Cancelled: the person stopped it; the same command goes on with what has arrived.
    """
    if bool(arguments.networks) == arguments.check:
        raise InputError(Message("Name the networks to fetch, or say --check."))
    for name in arguments.networks:
        find(name)
    control = TerminalControl()
    folder = arguments.folder.absolute()
    # What a package or an installer brought is copied.
    folders = locations.weight_folders(folder)
    try:
        with stopping(control):
            if arguments.check:
                _check(folder, control)
            for name in arguments.networks:
                path = _copied(pretrained(name, folders, control, may_download=True), folder)
                terms = {each.file_name: each.terms for each in published(name)}
                say(f"{path}: {terms[path.name]}")
    finally:
        control.finish()


def _copied(path: Path, folder: Path) -> Path:
    if path.parent == folder:
        return path
    target = folder / path.name
    folder.mkdir(parents=True, exist_ok=True)
    with path.open("rb") as source, replacing(target) as stream:
        shutil.copyfileobj(source, stream)
    return target


def _check(folder: Path, control: Control) -> None:
    """Check every file of the folder that somebody publishes."""
    wrong = []
    for weights in (one for each in architectures() for one in published(each.name)):
        path = folder / weights.file_name
        if path.is_file():
            good = fits(path, weights.checksum, control)
            wrong += [] if good else [path.name]
            say(f"{'good ' if good else 'WRONG'} {path}")
    if wrong:
        raise InputError(
            Message("Not what their names promise: {files}.", files=wrong),
            remedy=Message("Delete them and fetch them again."),
        )
