"""The jobs that the window and the command line share."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import torch
from PIL import Image

import slimstudio
from slimstudio.engine.control import Unattended
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.events import About, BatchTrained, Event, Noted, Phase, PhaseStarted
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.export.pt import PT
from slimstudio.engine.marks import prune
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.training.settings import Augmentation, TrainingSettings
from slimstudio.errors import Cancelled, ExportError, ImagesError, ModelFileError, PlanError
from slimstudio.messages import Message
from slimstudio.session import runs, tasks
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project, sample_project

START = sample_project().model
assert START is not None
CLASSES = ("0", "bright")
MARKS = {"layer4.0.conv1": prune(0.5), "layer4.1.conv1": prune(0.5)}


class _Watching:
    """A control that remembers events, and stops once `stop_at` returns true for one."""

    def __init__(self, stop_at: Callable[[Event], bool] = lambda _: False) -> None:
        self.events: list[Event] = []
        self._stop_at = stop_at
        self._stopped = False

    def report(self, event: Event) -> None:
        self.events.append(event)
        self._stopped = self._stopped or self._stop_at(event)

    def check(self) -> None:
        if self._stopped:
            raise Cancelled


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Dark noise in one class, bright noise in the other."""
    root = tmp_path_factory.mktemp("photos")
    random = np.random.default_rng(0)
    for name, low in zip(CLASSES, (0, 128), strict=True):
        (root / name).mkdir()
        for index in range(10):
            pixels = random.integers(low, low + 128, (32, 32, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(root / name / f"{index}.png")
    return root


@pytest.fixture(name="opened", scope="module")
def _opened() -> OpenedNetwork:
    assert START is not None
    return tasks.open_model(START, CLASSES, 0, Unattended())


@pytest.fixture(name="images", scope="module")
def _images(folder: Path, opened: OpenedNetwork) -> LoadedImages:
    return tasks.load_images(str(folder), opened.network, 0, Unattended())


@pytest.fixture(name="project", scope="module")
def _project(folder: Path) -> Project:
    training = TrainingSettings(1, 1, batch_size=8, augmentation=Augmentation.NONE)
    return Project(model=START, images=str(folder), marks=MARKS, training=training)


@pytest.fixture(name="outcome", scope="module")
def _outcome(project: Project, opened: OpenedNetwork, images: LoadedImages) -> Outcome:
    return tasks.run(project, opened, images, Unattended())


def _values(opened: OpenedNetwork) -> dict[str, torch.Tensor]:
    return {name: value.clone() for name, value in opened.network.module.state_dict().items()}


def test_an_opened_model_has_the_classes_of_the_images_and_is_described(
    opened: OpenedNetwork,
) -> None:
    assert opened.network.recipe.classes == CLASSES
    assert opened.network.new_classes == ("bright",)
    assert opened.layers[0].name == ""
    assert {"fc", "layer1.0.conv1"} <= {layer.name for layer in opened.layers}
    assert opened.analysis.group_of("layer1.0.conv1") is not None


def test_without_classes_a_model_keeps_its_own() -> None:
    assert START is not None
    network = tasks.open_model(START, (), 0, Unattended()).network
    assert network.recipe.classes == tuple("01234")
    assert network.new_classes == ()


def test_a_model_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"gone\.pt"):
        tasks.open_model(ModelChoice(weights=str(tmp_path / "gone.pt")), (), 0, Unattended())


def test_opening_a_model_can_be_stopped() -> None:
    assert START is not None
    control = _Watching(lambda _: True)
    control.report(Noted(Message("stop")))
    with pytest.raises(Cancelled):
        tasks.open_model(START, (), 0, control)


def test_classes_are_read_off_the_folders(folder: Path, tmp_path: Path) -> None:
    assert tasks.read_classes(str(folder), Unattended()) == CLASSES
    with pytest.raises(ImagesError):
        tasks.read_classes(str(tmp_path), Unattended())


def test_images_are_loaded_as_the_network_wants_them(images: LoadedImages) -> None:
    assert images.dataset.train.images.shape[1:] == (3, 32, 32)
    assert len(images.dataset.train) + len(images.dataset.validation) == 20


def test_a_run_makes_a_smaller_network_and_leaves_the_opened_one_alone(
    project: Project, opened: OpenedNetwork, images: LoadedImages
) -> None:
    before = _values(opened)
    control = _Watching()
    outcome = tasks.run(project, opened, images, control)
    assert outcome.after.macs < outcome.before.macs
    assert outcome.after.parameters < outcome.before.parameters
    phases = [event.phase for event in control.events if isinstance(event, PhaseStarted)]
    assert phases[0] is Phase.LEARN
    assert phases[-1] is Phase.COMPARE
    for name, value in _values(opened).items():
        assert torch.equal(value, before[name])


def test_a_run_that_is_stopped_leaves_the_opened_network_alone(
    project: Project, opened: OpenedNetwork, images: LoadedImages
) -> None:
    before = _values(opened)
    threads = torch.get_num_threads()
    control = _Watching(lambda event: event == PhaseStarted(Phase.TUNE))
    with pytest.raises(Cancelled):
        tasks.run(project, opened, images, control)
    assert torch.get_num_threads() == threads
    for name, value in _values(opened).items():
        assert torch.equal(value, before[name])


@pytest.mark.slow
def test_a_run_that_is_stopped_goes_on_or_ends_with_the_best_so_far(
    project: Project, opened: OpenedNetwork, images: LoadedImages
) -> None:
    control = _Watching(lambda event: isinstance(event, BatchTrained) and event.epoch > 1)
    with pytest.raises(Cancelled):
        tasks.run(project, opened, images, control)
    interrupted = runs.interrupted(project)
    assert interrupted is not None
    assert interrupted.pruned
    best = tasks.keep_best(project, opened, images, Unattended())
    assert best.after.macs < best.before.macs
    again = _Watching()
    outcome = tasks.run(project, opened, images, again)
    assert any(isinstance(e, Noted) and "goes on" in str(e.message) for e in again.events)
    assert outcome.before.evaluation.answers == best.before.evaluation.answers


@pytest.mark.slow
@pytest.mark.parametrize("formats", [(PT,), (PT, ONNX)])
def test_exports_are_written_verified_and_open_again(
    outcome: Outcome, images: LoadedImages, tmp_path: Path, formats: tuple[Format, ...]
) -> None:
    folder = tmp_path / "new" / "folder"
    exported = tasks.export_all(outcome, formats, folder, "pets", images.dataset, Unattended())
    assert tuple(one.format for one in exported) == formats
    assert [one.path for one in exported] == [folder / f"pets{one.suffix}" for one in formats]
    assert all(one.agreement.agreeing == one.agreement.images for one in exported)
    assert all(one.path.is_file() for one in exported)
    image = torch.zeros(1, 3, 32, 32)
    with torch.inference_mode():
        answer = slimstudio.load(folder / "pets.pt")(image)
        assert torch.equal(answer, outcome.compact.module.eval()(image))


def test_exporting_into_a_place_that_is_no_folder_says_so(
    outcome: Outcome, images: LoadedImages, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match="cannot be made"):
        tasks.export_all(
            outcome,
            (PT,),
            tmp_path / "file" / "folder",
            "pets",
            images.dataset,
            Unattended(),
        )


def test_marks_that_change_nothing_are_refused(
    project: Project, opened: OpenedNetwork, images: LoadedImages
) -> None:
    with pytest.raises(PlanError, match="would not make the network smaller"):
        tasks.run(replace(project, marks={}), opened, images, Unattended())


class _Usage(NamedTuple):
    free: int


def test_an_export_that_has_no_room_is_refused_before_anything_is_written(
    outcome: Outcome, images: LoadedImages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: _Usage(70_000_000))
    with pytest.raises(ExportError, match=r"Nothing was exported.*67 MB of these are kept free"):
        tasks.export_all(outcome, (PT, ONNX), tmp_path, "pets", images.dataset, Unattended())
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_may_have_no_room_says_so_before_it_begins(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: _Usage(70_000_000))
    control = _Watching(lambda event: isinstance(event, PhaseStarted))
    with pytest.raises(Cancelled):
        tasks.run(replace(project, key="full"), opened, images, control)
    (loss,) = [one for one in control.events if isinstance(one, Noted) and one.about is About.LOSS]
    assert "too little room" in str(loss.message)
    begun = next(at for at, one in enumerate(control.events) if isinstance(one, PhaseStarted))
    assert control.events.index(loss) < begun


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        (["fine.onnx", "x" * 300 + ".pt"], "long"),
        (["x" * 250 + ".pt"], "long"),  # the program beside it has a longer name
        (["folder.onnx"], ""),
        (["nul\0.pt"], ""),
    ],
)
def test_a_name_that_cannot_be_written_is_refused_before_the_work(
    tmp_path: Path, names: list[str], problem: str
) -> None:
    (tmp_path / "folder.onnx").mkdir()
    tasks.check_names(tmp_path, ["fine.pt", "größe.onnx", "x" * 240 + ".pt"])
    with pytest.raises(ExportError, match="No file can be written as") as caught:
        tasks.check_names(tmp_path, names)
    assert problem in str(caught.value)
    assert [one.name for one in tmp_path.iterdir()] == ["folder.onnx"]
