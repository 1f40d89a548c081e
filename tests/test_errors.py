"""What errors tell: our own words by kind, others' as they are."""

import errno
import os
from pathlib import Path

import pytest

from slimstudio.errors import ModelFileError, system_reason, system_says, told_by
from slimstudio.messages import Message


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "whatever the system calls it"), "No space left on device"),
        (PermissionError(errno.EACCES, os.strerror(errno.EACCES)), "Permission denied"),
        (TimeoutError(), "timed out"),
        (OSError(errno.EINVAL, Message("it is no ordinary file")), "it is no ordinary file"),
        (ConnectionError(Message("the connection broke")), "the connection broke"),
        (OSError(errno.EXDEV, "Invalid cross-device link"), "Invalid cross-device link"),
        (OSError("no number"), "no number"),
    ],
)
def test_reasons_of_the_system_are_told_by_their_number(error: OSError, said: str) -> None:
    assert str(system_reason(error)) == said
    assert str(system_says(error)) == f"The system says: {said}."
    assert str(told_by(error)) == said


def test_a_message_in_an_error_stays_one() -> None:
    inner = Message("it lacks {what}", what="a head")
    assert told_by(ValueError(inner)) == inner
    ours = ModelFileError(Message("“{file}” is empty.", file=Path("a. B.pt")))
    assert told_by(ours) == ours.message
    assert str(told_by(KeyError("a"))) == "'a'"
    assert str(told_by(ValueError())) == ""
