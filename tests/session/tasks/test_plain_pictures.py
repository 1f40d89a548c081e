"""Pictures of which nobody said what they show: all of a run, judged by the original's answers."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.doctor.finding import Checkup
from slimstudio.engine.data.listing import SUFFIXES
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.events import EpochFinished, Measured, Phase
from slimstudio.engine.export.pt import PT
from slimstudio.engine.marks import prune
from slimstudio.engine.measure.verdict import judge
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.errors import ImagesError
from slimstudio.session import tasks
from slimstudio.session.attempt_keeping import keep
from slimstudio.session.attempts import NO_ATTEMPTS, added
from slimstudio.session.attempts_file import read_attempts, write_attempts
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project, sample_project
from slimstudio.session.report.page import Report, report_page
from slimstudio.session.tasks.preparing import examine_images, prepare

SAMPLE = sample_project()
PICTURES = 40


@pytest.fixture(name="project", scope="module")
def _project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The sample's pictures, out of their class folders."""
    folder = tmp_path_factory.mktemp("pictures") / "plain"
    folder.mkdir()
    with zipfile.ZipFile(SAMPLE.images) as sample:
        found = sorted(name for name in sample.namelist() if Path(name).suffix in SUFFIXES)
        for at, name in enumerate(found[:: len(found) // PICTURES][:PICTURES]):
            picture = folder / f"IMG_{at:04d}{Path(name).suffix}"
            picture.write_bytes(sample.read(name))
    # A rate with which passes lead away from the original.
    training = TrainingSettings(learn_epochs=1, tune_epochs=1, batch_size=8, learning_rate=0.5)
    marks = {"layer4.0.conv1": prune(0.5), "layer4.1.conv1": prune(0.5)}
    return replace(SAMPLE, images=str(folder), marks=marks, training=training)


@pytest.fixture(name="opened", scope="module")
def _opened(project: Project) -> OpenedNetwork:
    assert project.model is not None
    classes = tasks.read_classes(project.images, Unattended())
    assert classes == ()
    return tasks.open_model(project.model, classes, 0, Unattended())


@pytest.fixture(name="images", scope="module")
def _images(project: Project, opened: OpenedNetwork) -> LoadedImages:
    return tasks.load_images(project.images, opened.network, 0, Unattended())


@pytest.fixture(name="outcome", scope="module")
def _outcome(project: Project, opened: OpenedNetwork, images: LoadedImages) -> Outcome:
    return tasks.run(project, opened, images, Unattended())


def test_the_network_keeps_its_classes_and_its_answers_are_the_labels(
    opened: OpenedNetwork, images: LoadedImages
) -> None:
    dataset = images.dataset
    assert not dataset.labelled
    assert dataset.train.classes == opened.network.recipe.classes
    assert opened.network.new_classes == ()
    assert len(dataset.train) + len(dataset.validation) == PICTURES
    assert len(dataset.validation) == PICTURES // 5
    assert len(set(dataset.train.labels.tolist())) > 1


def test_the_run_learns_from_the_original_alone_and_is_judged_by_agreement(
    outcome: Outcome, opened: OpenedNetwork
) -> None:
    result = outcome.comparison
    assert not result.labelled
    assert outcome.before.evaluation.accuracy == 1
    assert outcome.learning is not None
    assert (outcome.learning.original_epochs, outcome.learning.distilled) == (0, True)
    assert not result.differences
    same = [
        one == two
        for one, two in zip(
            outcome.before.evaluation.answers, outcome.after.evaluation.answers, strict=True
        )
    ]
    assert result.agreement == outcome.after.evaluation.accuracy == sum(same) / len(same)
    assert outcome.compact.recipe.classes == opened.network.recipe.classes
    assert outcome.compact.confidence is None  # nobody knows how often it is right


def test_passes_that_hurt_are_taken_back(outcome: Outcome) -> None:
    (repaired,) = [
        one for one in outcome.history if isinstance(one, Measured) and one.phase is Phase.REPAIR
    ]
    (tuned,) = [one for one in outcome.history if isinstance(one, EpochFinished)]
    assert tuned.validation_accuracy < repaired.validation_accuracy
    assert outcome.after.evaluation.accuracy == repaired.validation_accuracy


def test_nothing_that_is_said_speaks_of_accuracy(
    project: Project, outcome: Outcome, images: LoadedImages
) -> None:
    verdict = judge(outcome.comparison)
    page = report_page(Report(project, outcome, images=images))
    for text in (str(verdict.sentence), str(verdict.detail), page):
        assert "accuracy" not in text.casefold().replace("loss and accuracy", "")
    assert "Agreement with the original" in page


def test_attempts_remember_that_there_were_no_labels(
    project: Project, outcome: Outcome, tmp_path: Path
) -> None:
    kept = added(NO_ATTEMPTS, keep(outcome, project, BlobStore(tmp_path / "blobs"), "one", ""))
    (attempt,) = read_attempts(write_attempts(kept, tmp_path), tmp_path / "a.slim").kept
    assert not attempt.result.after.evaluation.labelled


@pytest.mark.slow
def test_export_counts_agreement(outcome: Outcome, images: LoadedImages, tmp_path: Path) -> None:
    (written,) = tasks.export_all(outcome, (PT,), tmp_path, "compact", images.dataset, Unattended())
    assert not written.agreement.labelled
    assert written.agreement.accuracy == outcome.after.evaluation.accuracy
    assert "agreement with the original" in (tmp_path / "compact.md").read_text()


def test_a_network_that_learned_nothing_has_no_answers_to_keep(project: Project) -> None:
    choice = ModelChoice("resnet18", size=32)
    opened = tasks.open_model(choice, (), 0, Unattended())
    with pytest.raises(ImagesError, match="learned nothing"):
        tasks.load_images(project.images, opened.network, 0, Unattended())
    prepared = prepare(replace(project, model=choice, marks={}), Unattended())
    assert prepared.images is None
    assert prepared.images_problem is not None


def test_the_doctor_looks_plain_pictures_over(project: Project) -> None:
    found = examine_images(project.images, "", None, Unattended())
    assert isinstance(found, Checkup)
    assert found.images == PICTURES
    assert found.counts == ()
