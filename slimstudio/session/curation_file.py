"""What was decided about single images, as a file of its own: for the command line."""

from pathlib import Path

from slimstudio.engine import strict_json
from slimstudio.engine.data.curation import Curation
from slimstudio.engine.replacing import replacing, target_of
from slimstudio.errors import InputError, system_says, told_by
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary

_MOST_BYTES = 2**28


def write_curation(curation: Curation, path: Path) -> None:
    """Write a JSON file with the names of excluded images, and of those that stay together.

    Raises:
        InputError: it cannot be written.
    """
    try:
        with replacing(path) as file:
            file.write(strict_json.encode(curation))
    except OSError as error:
        raise _not_written(path, error) from error


def check_target(path: Path) -> None:
    """Refuse, before the work, what `write_curation` would refuse: a folder, a device, a pipe.

    Raises:
        InputError: it is one.
    """
    try:
        target_of(path)
    except OSError as error:
        raise _not_written(path, error) from error


def read_curation(path: Path) -> Curation:
    """Read what `write_curation` wrote, believing nothing.

    Raises:
        InputError: it cannot be read, or is something else.
    """
    try:
        with open_ordinary(path) as file:
            return strict_json.decode(file.read(_MOST_BYTES), Curation)
    except OSError as error:
        raise _not_read(path, system_says(error)) from error
    except ValueError as error:
        raise _not_read(path, Message("{error:sentence}", error=told_by(error))) from error


def _not_written(path: Path, error: OSError) -> InputError:
    return InputError(
        Message("The file {path} cannot be written.", path=path),
        why=system_says(error),
        remedy=Message("Choose another place."),
    )


def _not_read(path: Path, why: Message) -> InputError:
    return InputError(
        Message("The file {path} cannot be read as a list of images.", path=path),
        why=why,
        remedy=Message("Make it with 'slimstudio doctor IMAGES --write FILE'."),
    )
