"""Preparing a project for real: the network opened, the images read the way it expects."""

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Event, Progress
from slimstudio.errors import Cancelled, ModelFileError
from slimstudio.session import files, opening
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.project import ModelChoice, Project, sample_project
from slimstudio.session.tasks import networks, preparing
from slimstudio.session.workspace import Workspace
from slimstudio.ui.job_control import JobControl
from tests.engine.sources.onnx import made as onnx_files

UNATTENDED = Unattended()


@pytest.fixture
def pets(tmp_path: Path) -> Path:
    """Two classes of five small images, one of them known to the sample's network."""
    for label, name in enumerate(("3", "fox")):
        folder = tmp_path / "pets" / name
        folder.mkdir(parents=True)
        for number in range(5):
            Image.new("RGB", (40, 40), (40 * number, 80 * label, 9)).save(folder / f"{number}.png")
    return tmp_path / "pets"


@pytest.fixture
def model() -> ModelChoice:
    chosen = sample_project().model
    assert chosen is not None
    return chosen


def test_the_network_gets_the_classes_of_the_images_and_they_its_size(
    model: ModelChoice, pets: Path
) -> None:
    prepared = preparing.prepare(Project(model=model, images=str(pets)), UNATTENDED)
    assert prepared.opened.network.recipe.classes == ("3", "fox")
    assert prepared.opened.network.new_classes == ("fox",)
    assert prepared.images is not None
    size = prepared.opened.network.recipe.preprocessing.size
    assert prepared.images.dataset.train.images.shape[1:] == (3, size, size)
    assert prepared.images_problem is None
    assert prepared.opened.layers[0].macs > 0
    assert prepared.opened.analysis.groups


def test_without_images_the_network_keeps_its_classes(model: ModelChoice) -> None:
    prepared = preparing.prepare(Project(model=model), UNATTENDED)
    assert prepared.opened.network.recipe.classes == ("0", "1", "2", "3", "4")
    assert prepared.images is None


def test_a_moved_project_reopens_with_the_size_and_the_names_of_its_network(
    tmp_path: Path,
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    model = onnx_files.classifier(shape=("n", 3, "height", "width"))
    (old / "net.onnx").write_bytes(model.SerializeToString())
    (old / "names.txt").write_text("ant\nbee\ncat\ndog\n")
    weights, labels = (str(old / name) for name in ("net.onnx", "names.txt"))
    chosen = ModelChoice(weights=weights, size=(64, 96), labels=labels)
    files.save(Project(model=chosen), old / "a.slim")
    old.rename(new)
    project, _ = opening.open_project(new / "a.slim")
    recipe = preparing.prepare(project, UNATTENDED).opened.network.recipe
    assert recipe.preprocessing.size == (64, 96)
    assert recipe.classes == ("ant", "bee", "cat", "dog")


@pytest.mark.parametrize("layout", ["missing", "empty", "broken"])
def test_images_that_cannot_be_used_leave_the_network_open(
    model: ModelChoice, tmp_path: Path, layout: str
) -> None:
    folder = tmp_path / layout
    if layout != "missing":
        folder.mkdir()
    if layout == "broken":
        for name in ("cat", "dog"):
            (folder / name).mkdir()
            (folder / name / "1.png").write_bytes(b"no image")
    prepared = preparing.prepare(Project(model=model, images=str(folder)), UNATTENDED)
    assert prepared.opened is not None
    assert prepared.images is None
    assert prepared.images_problem is not None
    assert prepared.images_problem.what


class Bomb:
    """Would leave a file behind if it were ever unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[[Path], None], tuple[Path]]:
        return Path.touch, (self.path,)


def test_a_pickle_with_code_is_refused_and_does_not_run(tmp_path: Path) -> None:
    path, trace = tmp_path / "net.pt", tmp_path / "it-ran"
    path.write_bytes(pickle.dumps(Bomb(trace)))
    with pytest.raises(ModelFileError):
        preparing.prepare(Project(model=ModelChoice(weights=str(path))), UNATTENDED)
    assert not trace.exists()


def test_reading_images_reports_progress_and_can_be_stopped(model: ModelChoice, pets: Path) -> None:
    class StopsAtTheFirstImage:
        def __init__(self) -> None:
            self.progress = 0

        def report(self, event: Event) -> None:
            self.progress += isinstance(event, Progress)

        def check(self) -> None:
            if self.progress:
                raise Cancelled

    control = StopsAtTheFirstImage()
    with pytest.raises(Cancelled):
        preparing.prepare(Project(model=model, images=str(pets)), control)
    assert control.progress


def test_the_networks_are_listed_with_what_they_cost() -> None:
    listed = {one.architecture.name: one.architecture for one in networks.listed()}
    assert listed["resnet18"].parameters == 11_689_512
    assert listed["resnet18"].macs == 1_814_000_000


def test_a_project_is_opened_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "pets.slim"
    files.save(Project(name="Pets"), path)
    saved = opening.open_in_window(path, Workspace(), UNATTENDED)
    assert (saved.project, saved.outcome) == (Project(name="Pets"), None)
    assert saved.attempts == NO_ATTEMPTS


def test_who_stops_while_a_file_is_read_stays_where_they_are(tmp_path: Path) -> None:
    path = tmp_path / "pets.slim"
    files.save(Project(name="Pets"), path)
    control = JobControl()
    original = opening.open_with_attempts

    def read_and_stop(path: Path, blobs: BlobStore) -> opening.Saved:
        saved = original(path, blobs)
        control.stop()
        return saved

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "open_with_attempts", read_and_stop)
        with pytest.raises(Cancelled):
            opening.open_in_window(path, Workspace(), control)
