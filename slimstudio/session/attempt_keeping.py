"""From what a run left behind to an attempt, and back. This module imports torch."""

import secrets
from dataclasses import replace
from datetime import UTC, datetime

from slimstudio.engine.measure.scorecard import Scorecard
from slimstudio.engine.outcome import Outcome
from slimstudio.errors import ProjectFileError, told_by
from slimstudio.messages import Message
from slimstudio.session.attempts import Attempt, Result
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.outcome_file import read_outcome, write_measurements, write_tensors
from slimstudio.session.project import Project


def keep(outcome: Outcome, made_with: Project, blobs: BlobStore, name: str, parent: str) -> Attempt:
    """Put everything that a run left behind in the blob store.

    Args:
        outcome: What it left behind.
        made_with: The project that it carried out.
        blobs: Where the networks and measurements go.
        name: What to call the attempt.
        parent: Key of the attempt that it came from; "" for none.

    Raises:
        OSError: the blob store cannot be written to.
    """
    result = Result(
        _without_answers(outcome.before),
        _without_answers(outcome.after),
        blobs.put(write_measurements(outcome)),
        blobs.put(write_tensors(outcome.original)),
        blobs.put(write_tensors(outcome.compact)),
    )
    ended = datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="seconds")
    return Attempt(secrets.token_hex(6), name, parent, ended, made_with, result)


def bring_back(attempt: Attempt, blobs: BlobStore) -> Outcome:
    """Build again what a run left behind.

    Raises:
        ProjectFileError: it is not in the blob store, or does not fit together.
    """
    try:
        return read_outcome(*map(blobs.get, attempt.result.digests))
    except ValueError as error:
        raise ProjectFileError(
            Message("The attempt “{attempt}” cannot be brought back.", attempt=attempt.name),
            why=Message("{error:sentence}", error=told_by(error)),
            remedy=Message("Its plan is still there: run it again."),
        ) from error


def _without_answers(card: Scorecard) -> Scorecard:
    """Leave the answer to every single image to the measurements."""
    test = card.test and replace(card.test, answers=())
    return replace(card, evaluation=replace(card.evaluation, answers=()), test=test)
