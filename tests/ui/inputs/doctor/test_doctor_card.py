"""The check-up on the screen of the images."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.data.doctor.finding import Checkup, Kind, Postponed, Remedy
from slimstudio.engine.events import Phase, Progress
from slimstudio.errors import ImagesError
from slimstudio.messages import Message
from slimstudio.session.project import Project
from slimstudio.ui.document import Document
from slimstudio.ui.inputs.doctor.checking import Checking
from slimstudio.ui.inputs.doctor.doctor_card import DoctorCard
from slimstudio.ui.inputs.doctor.finding_row import FindingRow
from slimstudio.ui.inputs.doctor.thumbnails import Thumbnails
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.tasks import preparing
from tests.engine.data.doctor.pictures import pets, picture, save
from tests.ui import scenes

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def troubled(tmp_path: Path) -> Path:
    """An empty file, a copy, a look-alike, one picture in two classes, and a rare class."""
    root = pets(tmp_path / "pets", cats=24, dogs=6)
    (root / "cat" / "empty.jpg").touch()
    (root / "cat" / "copy.jpg").write_bytes((root / "cat" / "4.jpg").read_bytes())
    save(picture(7, (48, 36)), root / "cat" / "small 7.png")
    (root / "dog" / "a cat.jpg").write_bytes((root / "cat" / "9.jpg").read_bytes())
    return root


@pytest.fixture
def document() -> Document:
    return Document()


@pytest.fixture
def card(document: Document, jobs: Jobs, qtbot: QtBot) -> DoctorCard:
    made = DoctorCard(document, jobs, Checking(document, jobs, document))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def excluded(document: Document) -> tuple[str, ...]:
    return document.project.curation.excluded


def load(document: Document, images: Path) -> None:
    document.open_project(Project(images=str(images)))
    document.loaded.take_images(scenes.images())


def click(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def row_of(card: DoctorCard, kind: Kind) -> FindingRow:
    return next(row for row in card.rows if row.finding.kind is kind)


def test_a_small_set_is_checked_as_soon_as_it_is_loaded(
    card: DoctorCard, document: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    assert card.title.text() == "Not checked yet"
    with qtbot.waitSignal(document.checkup_changed):
        load(document, pets(tmp_path / "pets"))
    qtbot.waitUntil(lambda: card.title.text() == "All is well")
    assert "40 images" in card.words.text()
    assert card.rows == ()
    assert not card.mend_all.isVisible()


def test_each_finding_has_a_row_that_opens(
    card: DoctorCard, document: Document, troubled: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(document.checkup_changed):
        load(document, troubled)
    kinds = [row.finding.kind for row in card.rows]
    assert kinds == [
        Kind.CONFLICT,
        Kind.EMPTY,
        Kind.DUPLICATE,
        Kind.NEAR_DUPLICATE,
        Kind.FEW_IMAGES,
    ]
    assert card.title.text() == "5 things to look at"
    first, copies = card.rows[0], row_of(card, Kind.DUPLICATE)
    assert first.pictures.isVisible()
    assert not copies.pictures.isVisible()
    qtbot.keyClick(copies.opener, Qt.Key.Key_Space)
    assert copies.pictures.isVisible()
    shown = copies.pictures.pictures.pictures
    assert [one.name for one in shown] == ["cat/4.jpg", "cat/copy.jpg"]
    assert len({one.group for one in shown}) == 1
    assert "1 image is an exact copy" in copies.accessibleName()
    card.grab()  # draws everything, and asks for the thumbnails
    qtbot.waitUntil(lambda: card.thumbnails.find(shown[0].path) is not None)


def test_all_classes_that_are_not_shown_are_counted(
    card: DoctorCard, document: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    root = tmp_path / "many"
    for number in range(30):  # more than the doctor keeps pictures of
        for name in ("a.png", "b.png"):
            save(picture(2 * number + (name == "b.png")), root / f"{number:02}" / name)
    with qtbot.waitSignal(document.checkup_changed):
        load(document, root)
    row = row_of(card, Kind.FEW_IMAGES)
    assert str(row.finding.title).startswith("30 classes")
    assert len(row.pictures.pictures.pictures) == 8
    assert row.more.text() == "and 22 more"


def test_a_remedy_is_one_click_and_can_be_taken_back_in_two_ways(
    card: DoctorCard, document: Document, troubled: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(document.checkup_changed):
        load(document, troubled)
    row = row_of(card, Kind.EMPTY)
    click(qtbot, row.buttons[Remedy.EXCLUDE])
    assert excluded(document) == ("cat/empty.jpg",)
    assert row.done.text() == "1 image is left out"
    assert not row.buttons[Remedy.EXCLUDE].isVisible()
    assert card.title.text() == "4 things to look at"
    assert card.excluded.isVisible()
    click(qtbot, row.undo)
    assert excluded(document) == ()
    assert not card.excluded.isVisible()
    document.undo_stack.undo()
    assert excluded(document) == ("cat/empty.jpg",)
    assert row.undo.isVisible()


def test_copies_are_kept_together_and_rare_classes_weighed(
    card: DoctorCard, document: Document, troubled: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(document.checkup_changed):
        load(document, troubled)
    click(qtbot, row_of(card, Kind.NEAR_DUPLICATE).buttons[Remedy.TOGETHER])
    assert document.project.curation.together == (("cat/7.jpg", "cat/small 7.png"),)
    click(qtbot, row_of(card, Kind.FEW_IMAGES).buttons[Remedy.WEIGH])
    assert document.project.training.class_weights


def test_everything_is_taken_care_of_at_once(
    card: DoctorCard, document: Document, troubled: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(document.checkup_changed):
        load(document, troubled)
    click(qtbot, card.mend_all)
    assert card.title.text() == "All is taken care of"
    assert not card.mend_all.isVisible()
    document.undo_stack.undo()
    assert card.title.text() == "5 things to look at"


def test_single_images_are_brought_back(
    card: DoctorCard, document: Document, troubled: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(document.checkup_changed):
        load(document, troubled)
    click(qtbot, row_of(card, Kind.CONFLICT).buttons[Remedy.EXCLUDE])
    left_out = card.excluded
    assert left_out.title.text() == "2 images are left out by you"
    assert left_out.button.text() == "Bring all back"
    left_out.pictures.selectionModel().select(
        left_out.pictures.pictures.index(1), QItemSelectionModel.SelectionFlag.Select
    )
    assert left_out.button.text() == "Bring 1 back"
    click(qtbot, left_out.button)
    assert excluded(document) == ("cat/9.jpg",)
    click(qtbot, left_out.button)
    assert excluded(document) == ()


def test_a_large_set_is_checked_when_the_person_asks(
    card: DoctorCard,
    document: Document,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[float | None] = []

    def examine(
        images: str, _layout: str, patience_s: float | None, _control: Control
    ) -> Checkup | Postponed:
        asked.append(patience_s)
        return Postponed(40_000, 390.0) if patience_s else Checkup(Path(images), 40_000, ())

    monkeypatch.setattr(preparing, "examine_images", examine)
    with qtbot.waitSignal(document.checkup_changed):
        load(document, tmp_path)
    assert "40,000 images takes about 6" in card.words.text()
    with qtbot.waitSignal(document.checkup_changed):
        click(qtbot, card.button)
    assert asked == [3.0, None]
    assert card.title.text() == "All is well"
    assert card.button.text() == "Check again"


def test_a_check_is_watched_and_stopped(
    card: DoctorCard,
    document: Document,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = threading.Event()

    def examine(_images: str, _layout: str, _patience: float | None, control: Control) -> Checkup:
        control.report(Progress(Phase.IMAGES, 500, 2000, seconds_left=21.0))
        while not held.wait(0.01):
            control.check()
        return Checkup(tmp_path, 2000, ())

    monkeypatch.setattr(preparing, "examine_images", examine)
    load(document, tmp_path)
    qtbot.waitUntil(lambda: "500 of 2,000" in card.words.text())
    assert card.bar.isVisible()
    assert card.bar.value() == 500
    assert not card.button.isVisible()
    click(qtbot, card.stop)
    qtbot.waitUntil(lambda: not card.bar.isVisible())
    assert document.checkup is None
    assert card.title.text() == "Not checked yet"
    assert card.button.isEnabled()
    held.set()


def test_a_check_gives_way_to_other_work_and_is_done_afterwards(
    card: DoctorCard,
    document: Document,
    jobs: Jobs,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: list[int] = []

    def examine(_images: str, _layout: str, _patience: float | None, control: Control) -> Checkup:
        calls.append(1)
        while len(calls) == 1:
            control.check()
        return Checkup(tmp_path, 2000, ())

    monkeypatch.setattr(preparing, "examine_images", examine)
    load(document, tmp_path)
    qtbot.waitUntil(lambda: bool(calls))
    jobs.start("Run", lambda _control: None, lambda _result: None)
    assert not card.button.isEnabled()
    qtbot.waitUntil(lambda: document.checkup is not None)
    assert len(calls) == 2


def test_what_cannot_be_checked_is_said(
    card: DoctorCard,
    document: Document,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def examine(_images: str, _layout: str, _patience: float | None, _control: Control) -> Checkup:
        raise ImagesError(Message("The folder is gone."), remedy=Message("Pick it again."))

    monkeypatch.setattr(preparing, "examine_images", examine)
    load(document, tmp_path)
    qtbot.waitUntil(lambda: "The folder is gone." in card.words.text())
    assert card.button.isEnabled()


def test_the_check_up_goes_with_the_images(document: Document) -> None:
    document.open_project(Project(images="/pets"))
    found = Checkup(Path("/pets"), 3, ())
    seen: list[object] = []
    document.checkup_changed.connect(lambda: seen.append(document.checkup))
    document.take_checkup(found, "/others")
    assert seen == []
    document.take_checkup(found, "/pets")
    document.reload()
    assert seen == [found, None]


def test_thumbnails_come_later_and_broken_files_have_none(tmp_path: Path, qtbot: QtBot) -> None:
    whole = save(picture(1), tmp_path / "a.jpg")
    broken = tmp_path / "b.jpg"
    broken.write_bytes(b"nothing")
    thumbnails = Thumbnails(32)
    assert thumbnails.find(whole) is None
    assert thumbnails.find(broken) is None
    qtbot.waitUntil(lambda: thumbnails.find(whole) is not None and thumbnails.is_broken(broken))
    found = thumbnails.find(whole)
    assert found is not None
    assert (found.width(), found.height()) == (32, 24)


def test_the_pictures_are_a_sound_model(
    card: DoctorCard, document: Document, troubled: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(document.checkup_changed):
        load(document, troubled)
    model = card.rows[0].pictures.pictures
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "cat/9.jpg" in words
    assert "Class: cat" in words
    model.show_pictures(())
    assert model.rowCount() == 0
    tester.deleteLater()
