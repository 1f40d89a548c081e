"""From what a run left behind to an attempt and its files, and back. This module imports torch."""

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import msgspec
import safetensors.torch
from safetensors import SafetensorError

from slimstudio.engine import strict_json
from slimstudio.engine.events import plain_events, restored, restored_events
from slimstudio.engine.job.state import Learned, lessons, with_values
from slimstudio.engine.measure.comparison import Learning
from slimstudio.engine.measure.scorecard import ChangedAnswers, Expected, Scorecard, Speed
from slimstudio.engine.models.confidence import Confidence
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.network import Network, from_plain, to_plain
from slimstudio.engine.outcome import Outcome, Taught
from slimstudio.engine.sources.rebuilding import rebuild
from slimstudio.engine.sources.safetensors_file import tensors_of
from slimstudio.errors import ModelFileError, PlanError, ProjectFileError, told_by
from slimstudio.messages import Message
from slimstudio.session.attempts import Attempt, AttemptResult, KeptAttempts
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.plausible import (
    check_changed,
    check_events,
    check_expected,
    check_scorecard,
    check_speeds,
)
from slimstudio.session.project import Project
from slimstudio.system.private_text import without_home


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
    result = AttemptResult(
        _without_answers(outcome.before),
        _without_answers(outcome.after),
        blobs.put(write_measurements(outcome)),
        blobs.put(write_tensors(outcome.original)),
        blobs.put(write_tensors(outcome.compact)),
        outcome.speeds,
        outcome.learning,
        outcome.changed,
        outcome.changed_test,
        outcome.taught,
        outcome.expected,
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


def original_of(attempt: Attempt, blobs: BlobStore) -> Network:
    """Build the original of an attempt again, with what it learned.

    Raises:
        ProjectFileError: it is not in the blob store, or does not fit together.
    """
    try:
        stored = strict_json.decode(blobs.get(attempt.result.measurements), _Measurements)
        return _rebuild(stored.original, blobs.get(attempt.result.original))
    except ValueError as error:
        raise ProjectFileError(
            Message("The original of “{attempt}” cannot be brought back.", attempt=attempt.name),
            why=Message("{error:sentence}", error=told_by(error)),
            remedy=Message("Run the attempt's plan again: it learns the classes anew."),
        ) from error


def learned_by(attempt: Attempt, blobs: BlobStore) -> Learned | None:
    """Read what the original of an attempt learned; None where that is not there any more."""
    try:
        stored = strict_json.decode(blobs.get(attempt.result.measurements), _Measurements)
        tensors = safetensors.torch.load(blobs.get(attempt.result.original))
        history = restored_events(stored.history)
    except (ValueError, SafetensorError, ProjectFileError):
        return None
    if stored.taught is None or stored.learning is None:
        return None
    learning = stored.learning
    return Learned(
        tensors, learning.original_epochs, learning.settled, stored.taught, lessons(history)
    )


def as_taught(
    project: Project, opened: OpenedNetwork, earlier: KeptAttempts | None
) -> OpenedNetwork:
    """Put the original that learned the project's classes in the place of one that has not.

    Args:
        project: The project.
        opened: Its network; it is handed back where it has nothing to learn, or no attempt taught
            it.
        earlier: The project's attempts.

    Raises:
        ProjectFileError: what the attempt left is damaged or gone.
    """
    attempt = earlier.attempts.with_learned(project) if earlier else None
    if not opened.network.new_classes or earlier is None or attempt is None:
        return opened
    original = original_of(attempt, earlier.blobs)
    if original.recipe.classes != opened.network.recipe.classes:
        return opened
    try:
        network = with_values(opened.network, original.module.state_dict())
    except ValueError:  # the file was exchanged for another network of the same name
        return opened
    return replace(opened, network=network)


def _without_answers(card: Scorecard) -> Scorecard:
    """Leave the answer to every single image to the measurements."""
    test = card.test and replace(card.test, answers=())
    return replace(card, evaluation=replace(card.evaluation, answers=()), test=test)


@dataclass(frozen=True)
class _Measurements:
    original: dict[str, Any]
    compact: dict[str, Any]
    before: dict[str, Any]
    after: dict[str, Any]
    history: tuple[tuple[str, dict[str, Any]], ...]
    speeds: tuple[dict[str, Any], ...] = ()  # older files have none, as all below
    learning: Learning | None = None
    changed: ChangedAnswers | None = None
    changed_test: ChangedAnswers | None = None
    taught: Taught | None = None
    confidence: Confidence | None = None  # of the compact network
    expected: Expected | None = None


def write_measurements(outcome: Outcome) -> bytes:
    """Encode everything about a run but the tensors."""
    encoded = strict_json.encode(
        _Measurements(
            to_plain(outcome.original.recipe),
            to_plain(outcome.compact.recipe),
            msgspec.to_builtins(outcome.before),
            msgspec.to_builtins(outcome.after),
            plain_events(outcome.history),
            tuple(map(msgspec.to_builtins, outcome.speeds)),
            outcome.learning,
            outcome.changed,
            outcome.changed_test,
            outcome.taught,
            outcome.compact.confidence,
            outcome.expected,
        )
    )
    return without_home(encoded.decode()).encode()


def write_tensors(network: Network) -> bytes:
    """Encode a network's parameters and buffers, as they are."""
    return tensors_of(network.module)


def read_outcome(measurements: bytes, original: bytes, compact: bytes) -> Outcome:
    """Build a finished run again from what the functions above wrote.

    Raises:
        ValueError: the parts do not fit together; the message says how.
    """
    stored = strict_json.decode(measurements, _Measurements)
    before, after = (restored(one, Scorecard) for one in (stored.before, stored.after))
    history = restored_events(stored.history)
    speeds = tuple(restored(one, Speed) for one in stored.speeds)
    check_scorecard(before)
    check_scorecard(after)
    check_events(history)
    check_speeds(speeds)
    check_changed(stored.changed, after.evaluation)
    check_changed(stored.changed_test, after.test)
    check_expected(stored.expected)
    networks = _rebuild(stored.original, original), _rebuild(stored.compact, compact)
    for card, network in zip((before, after), networks, strict=True):
        _check_classes(card, network)
    return Outcome(
        networks[0],
        replace(networks[1], confidence=stored.confidence),
        before,
        after,
        history,
        speeds,
        learning=stored.learning,
        changed=stored.changed,
        changed_test=stored.changed_test,
        taught=stored.taught,
        expected=stored.expected,
    )


def _check_classes(card: Scorecard, network: Network) -> None:
    counts = [len(one.confusion) for one in (card.evaluation, card.test) if one is not None]
    if any(count != network.recipe.outputs for count in counts):
        raise ValueError(Message("its measurements are of a network with other classes"))


def _rebuild(plain_recipe: dict[str, Any], data: bytes) -> Network:
    try:
        recipe = from_plain(plain_recipe)
        network = rebuild(recipe, safetensors.torch.load(data))
        # Sizes may fit their tensors and still not fit each other.
        describe_layers(network.module, recipe.preprocessing.size)
    except (ValueError, SafetensorError, ModelFileError, PlanError) as error:
        raise ValueError(
            Message("a network in it cannot be built: {error}", error=told_by(error))
        ) from error
    return network
