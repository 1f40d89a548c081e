"""What happens around the images while they are read: one clear sentence each."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from slimstudio.engine.control import Unattended
from slimstudio.engine.data import dataset as dataset_module
from slimstudio.engine.data.content import content_of
from slimstudio.engine.data.dataset import load_dataset
from slimstudio.engine.data.decode import decode, decode_told
from slimstudio.engine.data.folder import scan
from slimstudio.engine.events import Noted
from slimstudio.engine.models.network import Preprocessing
from slimstudio.errors import ImagesError
from slimstudio.messages import NO_MESSAGE, Message
from tests.engine.data.photographs import folder, photograph
from tests.engine.watching import Watcher

CONTROL = Unattended()
TINY = Preprocessing(size=8, resize=8)


class Vanisher(Watcher):
    """Takes a folder away at a check."""

    def __init__(self, folder: Path, at: int) -> None:
        super().__init__()
        self._folder = folder
        self._at = at

    def check(self) -> None:
        super().check()
        if self.checks == self._at:
            shutil.rmtree(self._folder)


@pytest.mark.parametrize("at", [1, 30, 100, 150])
def test_a_folder_that_vanishes_while_it_is_read(tmp_path: Path, at: int) -> None:
    root = folder(tmp_path / "pets", {"a": 30, "b": 30})
    with pytest.raises(ImagesError) as caught:
        load_dataset(root, TINY, 0, Vanisher(root, at))
    assert str(root) in str(caught.value.what)
    assert caught.value.why
    assert caught.value.remedy


def test_a_class_that_vanishes_while_it_is_read_is_named(tmp_path: Path) -> None:
    root = folder(tmp_path / "pets", {"a": 30, "b": 30})
    with pytest.raises(ImagesError, match="“b/"):
        load_dataset(root, TINY, 0, Vanisher(root / "b", 70))


@pytest.mark.parametrize("at", [100, 160, 220])
def test_a_drive_that_takes_some_images_away_stops_it(tmp_path: Path, at: int) -> None:
    root = folder(tmp_path / "pets", {"a": 30, "b": 30, "b/more": 20})
    # Plenty is left of both classes.
    with pytest.raises(ImagesError, match="vanished"):
        load_dataset(root, TINY, 0, Vanisher(root / "b" / "more", at))


def test_links_to_a_drive_that_vanishes_stop_it(tmp_path: Path) -> None:
    drive = folder(tmp_path / "drive", {"b": 20})
    root = folder(tmp_path / "pets", {"a": 30, "b": 30})
    for file in (drive / "b").iterdir():
        (root / "b" / f"far {file.name}").symlink_to(file)
    (root / "a" / "broken.png").symlink_to(tmp_path / "nowhere.png")
    with pytest.raises(ImagesError, match="vanished"):
        load_dataset(root, TINY, 0, Vanisher(drive / "b", 190))
    # What led nowhere from the start is left out, and no reason to stop.
    loaded = load_dataset(folder(tmp_path / "pets", {"a": 30, "b": 30}), TINY, 0, CONTROL)
    assert len(loaded.rejected) == 21
    assert all("leads to is missing" in str(one.reason) for one in loaded.rejected)


def test_a_network_drive_that_answers_no_more_stops_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder(tmp_path, {"a": 10, "b": 10})

    def fail(path: Path, preprocessing: Preprocessing) -> object:
        if path.name == "3.png":
            raise ImagesError(NO_MESSAGE, why=Message("No.")) from OSError(errno.ENOTCONN, "gone")
        return decode_told(path, preprocessing)

    monkeypatch.setattr(dataset_module, "decode_told", fail)
    with pytest.raises(ImagesError, match="2 in all"):
        load_dataset(root, TINY, 0, CONTROL)


def test_a_folder_that_vanishes_after_it_was_read_does_not_matter(tmp_path: Path) -> None:
    root = folder(tmp_path / "pets", {"a": 10, "b": 10})
    for most_memory_bytes in (2**30, 100):
        loaded = load_dataset(root, TINY, 0, CONTROL, most_memory_bytes=most_memory_bytes)
        before = loaded.dataset.train.images.clone()
        shutil.move(root, tmp_path / "elsewhere")
        assert (loaded.dataset.train.images == before).all()
        shutil.move(tmp_path / "elsewhere", root)


def test_images_without_permission_are_left_out_and_the_log_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder(tmp_path, {"a": 10, "b": 10})

    # Whoever runs the tests may be allowed everything.
    def refuse(path: Path, preprocessing: Preprocessing) -> object:
        if path.name == "3.png":
            raise ImagesError(NO_MESSAGE, why=Message("The system does not allow to open it."))
        return decode_told(path, preprocessing)

    monkeypatch.setattr(dataset_module, "decode_told", refuse)
    watcher = Watcher()
    loaded = load_dataset(root, TINY, 0, watcher)
    assert {one.name for one in loaded.rejected} == {"a/3.png", "b/3.png"}
    (note,) = (note for note in watcher.of(Noted) if "left out" in str(note.message))
    assert str(note.message).startswith("2 of 20 images cannot be read")
    assert "does not allow" in str(note.message)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_among_the_images_is_left_out(tmp_path: Path) -> None:
    root = folder(tmp_path, {"a": 6, "b": 6})
    os.mkfifo(root / "a" / "pipe.png")
    loaded = load_dataset(root, TINY, 0, CONTROL)
    assert [(one.name, str(one.reason)) for one in loaded.rejected] == [
        ("a/pipe.png", "The system does not read it: it is no ordinary file.")
    ]
    with pytest.raises(OSError, match=r"pipe\.png"):
        content_of(root / "a" / "pipe.png")


def test_links_in_circles_are_left_out(tmp_path: Path) -> None:
    root = folder(tmp_path, {"a": 6, "b": 6})
    (root / "a" / "round.png").symlink_to(root / "a" / "round.png")
    (root / "a" / "nowhere.png").symlink_to(root / "a" / "gone.png")
    (root / "b" / "up").symlink_to(root)
    loaded = load_dataset(root, TINY, 0, CONTROL)
    assert {one.name for one in loaded.rejected} == {"a/nowhere.png", "a/round.png"}
    assert all(str(one.reason).endswith(".") for one in loaded.rejected)
    assert len(loaded.dataset.train) + len(loaded.dataset.validation) == 12


def test_a_circle_of_links_instead_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to(tmp_path / "round")
    with pytest.raises(ImagesError, match="round") as caught:
        scan(tmp_path / "round")
    assert caught.value.remedy


def test_a_folder_instead_of_an_image(tmp_path: Path) -> None:
    photograph(tmp_path / "x.png" / "y.png")
    with pytest.raises(ImagesError) as caught:
        decode(tmp_path / "x.png", TINY)
    assert str(caught.value.why).endswith("Is a directory.")
