"""Attempts in files: small, safe, and back again whole."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
import torch

from slimstudio.engine.marks import prune as pruning_mark
from slimstudio.engine.measure.scorecard import Evaluation, Latency, Scorecard
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.sources.catalogue import build
from slimstudio.errors import ProjectFileError
from slimstudio.session.attempt_keeping import bring_back, keep
from slimstudio.session.attempts import NO_ATTEMPTS, Attempts, added, renamed
from slimstudio.session.attempts_file import read_attempts, write_attempts
from slimstudio.session.blob_store import BlobStore, member_name
from slimstudio.session.files import save
from slimstudio.session.opening import open_project, open_with_attempts
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.sealed_zip import read_sealed, write_sealed

CARD = Scorecard(
    Evaluation(0.3, 0.9, (0, 1), ((1, 0), (0, 1))), 500, 9_000, 2_000, Latency(1.5, 1.4, 1.6, 1, 50)
)
PROJECT = Project(
    "Pets", ModelChoice("squeezenet1_1"), "/no-such-folder/pets", {"features.0": pruning_mark(0.5)}
)


@pytest.fixture(name="outcome", scope="module")
def _outcome() -> Outcome:
    recipe = Recipe("squeezenet1_1", 2, ("cat", "dog"), Preprocessing(32, 32))
    one, two = (Network(build("squeezenet1_1", 2, seed=seed).eval(), recipe) for seed in (1, 2))
    return Outcome(one, two, CARD, CARD, ())


@pytest.fixture(name="blobs")
def _blobs(tmp_path: Path) -> BlobStore:
    return BlobStore(tmp_path / "blobs")


def plain(attempts: Attempts) -> object:
    """Scorecards are compared by identity; their fields are not."""
    return msgspec.to_builtins(attempts)


def two_attempts(outcome: Outcome, blobs: BlobStore) -> Attempts:
    first = keep(outcome, PROJECT, blobs, "Attempt 1", "")
    bigger = replace(PROJECT, marks={"features.0": pruning_mark(0.25)})
    second = keep(replace(outcome, compact=outcome.original), bigger, blobs, "Two", first.key)
    return added(added(NO_ATTEMPTS, first), second)


def test_what_attempts_share_is_kept_once(outcome: Outcome, blobs: BlobStore) -> None:
    attempts = two_attempts(outcome, blobs)
    assert len(attempts.digests) == 3  # the same measurements, and two networks
    assert len(list(blobs.folder.iterdir())) == 3


def test_an_attempt_comes_back_with_its_networks(outcome: Outcome, blobs: BlobStore) -> None:
    attempt = keep(outcome, PROJECT, blobs, "Attempt 1", "")
    found = bring_back(attempt, blobs)
    assert attempt.result.after.evaluation.answers == ()
    assert found.after.evaluation.answers == (0, 1)
    for before, after in zip(
        outcome.compact.module.parameters(), found.compact.module.parameters(), strict=True
    ):
        assert torch.equal(before, after)


def test_answers_on_test_images_are_kept_with_the_measurements(
    outcome: Outcome, blobs: BlobStore
) -> None:
    tested = replace(CARD, test=CARD.evaluation)
    attempt = keep(replace(outcome, after=tested), PROJECT, blobs, "Tested", "")
    assert attempt.result.before.test is None
    assert attempt.result.after.test is not None
    assert attempt.result.after.test.answers == ()
    found = bring_back(attempt, blobs).after.test
    assert found is not None
    assert found.answers == CARD.evaluation.answers
    written = read_attempts(write_attempts(added(NO_ATTEMPTS, attempt), Path("/")), Path("/a.slim"))
    assert plain(written) == plain(added(NO_ATTEMPTS, attempt))


def test_saved_attempts_open_equal_and_the_current_one_is_shown(
    outcome: Outcome, blobs: BlobStore, tmp_path: Path
) -> None:
    attempts = two_attempts(outcome, blobs)
    path = tmp_path / "pets.slim"
    save(PROJECT, path, outcome, attempts, blobs)
    other = BlobStore(tmp_path / "other")
    saved = open_with_attempts(path, other)
    assert saved.project == PROJECT
    assert plain(saved.attempts) == plain(attempts)
    assert saved.outcome is not None
    assert torch.equal(
        next(saved.outcome.compact.module.parameters()),
        next(outcome.original.module.parameters()),
    )
    assert open_project(path)[1] is not None


def test_a_run_saved_before_there_were_attempts_becomes_the_first(
    outcome: Outcome, blobs: BlobStore, tmp_path: Path
) -> None:
    path = tmp_path / "pets.slim"
    save(PROJECT, path, outcome)
    saved = open_with_attempts(path, blobs)
    (attempt,) = saved.attempts.kept
    assert (attempt.name, attempt.made_with) == ("Attempt 1", PROJECT)
    assert saved.attempts.current == attempt.key


def test_a_part_that_was_changed_is_refused(
    outcome: Outcome, blobs: BlobStore, tmp_path: Path
) -> None:
    attempts = two_attempts(outcome, blobs)
    path = tmp_path / "pets.slim"
    save(PROJECT, path, None, attempts, blobs)
    whole = path.read_bytes()
    weights = blobs.get(attempts.kept[0].result.compact)
    middle = whole.index(weights) + len(weights) // 2
    path.write_bytes(whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :])
    other = BlobStore(tmp_path / "other")
    with pytest.raises(ProjectFileError, match="damaged"):
        open_with_attempts(path, other)
    for kept in other.folder.iterdir():  # what was unpacked before is what it says it is
        other.get(kept.stem)


def test_an_attempt_whose_weights_are_not_in_the_file_is_refused(
    outcome: Outcome, blobs: BlobStore, tmp_path: Path
) -> None:
    attempts = two_attempts(outcome, blobs)
    path = tmp_path / "pets.slim"
    save(PROJECT, path)
    members = {
        **read_sealed(path, {"project.json": 10**6}),
        "attempts.json": write_attempts(attempts, tmp_path),
    }
    with path.open("wb") as stream:
        write_sealed(stream, members.items())
    with pytest.raises(ProjectFileError, match="not there any more"):
        open_with_attempts(path, BlobStore(tmp_path / "other"))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"current": "nobody"}, "no attempt 'nobody'"),
        ({"surprise": 1}, "unknown field"),
        ({"attempts": 3}, "Expected"),
    ],
)
def test_attempts_that_make_no_sense_are_refused(
    outcome: Outcome, blobs: BlobStore, tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    stored = msgspec.json.decode(write_attempts(two_attempts(outcome, blobs), tmp_path))
    with pytest.raises(ValueError, match=reason):
        read_attempts(msgspec.json.encode({**stored, **change}), tmp_path / "pets.slim")


def test_an_attempt_that_is_its_own_parent_is_refused(
    outcome: Outcome, blobs: BlobStore, tmp_path: Path
) -> None:
    stored = msgspec.json.decode(write_attempts(two_attempts(outcome, blobs), tmp_path))
    stored["attempts"][0]["parent"] = stored["attempts"][0]["key"]
    with pytest.raises(ValueError, match="comes from a later one"):
        read_attempts(msgspec.json.encode(stored), tmp_path / "pets.slim")


def test_a_renamed_attempt_keeps_its_weights(outcome: Outcome, blobs: BlobStore) -> None:
    attempts = two_attempts(outcome, blobs)
    again = renamed(attempts, attempts.kept[0].key, "half")
    blobs.keep_only(again.digests)
    bring_back(again.kept[0], blobs)


def test_a_shelf_drops_what_nobody_names(blobs: BlobStore) -> None:
    kept, dropped = blobs.put(b"kept"), blobs.put(b"dropped")
    blobs.keep_only({kept})
    assert blobs.get(kept) == b"kept"
    assert [one.name for one in blobs.folder.iterdir()] == [member_name(kept)]
    with pytest.raises(ProjectFileError, match="not there any more"):
        blobs.get(dropped)
