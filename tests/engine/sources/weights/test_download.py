import hashlib
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from slimstudio.engine.control import Control, Unattended
from slimstudio.engine.events import Noted, Phase, Progress
from slimstudio.engine.sources.weights.download import download, part_of
from slimstudio.errors import Cancelled, DownloadError
from tests.engine.sources.weights.server import Served, serving
from tests.engine.watching import Watcher

CONTENT = random.Random(0).randbytes(600_000)
CHECKSUM = hashlib.sha256(CONTENT).hexdigest()[:8]


@pytest.fixture
def served() -> Iterator[Served]:
    with serving(Served(CONTENT)) as given:
        yield given


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / f"net-{CHECKSUM}.pth"


def fetch(served: Served, target: Path, control: Control | None = None) -> None:
    download(served.url, target, CHECKSUM, len(CONTENT), control or Unattended())


def test_a_file_arrives_whole_and_alone(served: Served, target: Path) -> None:
    control = Watcher()
    fetch(served, target, control)
    assert target.read_bytes() == CONTENT
    assert list(target.parent.iterdir()) == [target]
    told = control.of(Progress)
    assert (told[0].done, told[-1].done, told[-1].total) == (0, 600, 600)
    assert {event.phase for event in told} == {Phase.DOWNLOAD}


def test_a_connection_that_breaks_is_taken_up_where_it_broke(served: Served, target: Path) -> None:
    served.cut = [100_000, 250_000]
    fetch(served, target)
    assert target.read_bytes() == CONTENT
    assert served.asked == ["", "bytes=100000-", "bytes=350000-"]


def test_a_stopped_download_keeps_what_came_and_goes_on_from_there(
    served: Served, target: Path
) -> None:
    with pytest.raises(Cancelled):
        fetch(served, target, Watcher(3))
    assert not target.exists()
    kept = part_of(target).stat().st_size
    assert 0 < kept < len(CONTENT)
    assert part_of(target).read_bytes() == CONTENT[:kept]
    fetch(served, target)
    assert served.asked == ["", f"bytes={kept}-"]
    assert target.read_bytes() == CONTENT
    assert not part_of(target).exists()


def test_a_server_that_cannot_resume_sends_the_whole_again(served: Served, target: Path) -> None:
    served.resumes = False
    target.parent.mkdir()
    part_of(target).write_bytes(CONTENT[:1000])
    fetch(served, target)
    assert target.read_bytes() == CONTENT


def test_the_rest_of_another_file_is_thrown_away(served: Served, target: Path) -> None:
    target.parent.mkdir()
    part_of(target).write_bytes(b"something else")
    control = Watcher()
    fetch(served, target, control)
    assert target.read_bytes() == CONTENT
    assert ["starting anew" in str(note.message) for note in control.of(Noted)] == [True]


@pytest.mark.parametrize("present", [CONTENT, CONTENT + b"and more"])
def test_a_part_with_nothing_missing_needs_no_more(
    served: Served, target: Path, present: bytes
) -> None:
    target.parent.mkdir()
    part_of(target).write_bytes(present)
    fetch(served, target)
    assert target.read_bytes() == CONTENT


def test_another_file_than_the_one_that_was_meant_is_refused(served: Served, target: Path) -> None:
    served.content = CONTENT[:-1] + b"\0"
    with pytest.raises(DownloadError, match=r"checksum differs.*deleted"):
        fetch(served, target)
    assert list(target.parent.iterdir()) == []


def test_a_file_that_is_gone_is_said_to_be_gone(served: Served, target: Path) -> None:
    served.status = 404
    with pytest.raises(DownloadError, match=r"no longer at 127.0.0.1"):
        fetch(served, target)


def test_a_server_in_trouble_is_quoted(served: Served, target: Path) -> None:
    served.status = 503
    with pytest.raises(DownloadError, match=r"503 Service Unavailable.*on another computer"):
        fetch(served, target)


def test_without_a_connection_it_says_so_and_how_to_do_without(tmp_path: Path) -> None:
    with serving(Served()) as served:
        url = served.url
    with pytest.raises(DownloadError, match=r"no connection to 127.0.0.1") as caught:
        download(url, tmp_path / "net.pth", CHECKSUM, 1, Unattended())
    assert f"put it into {tmp_path}" in str(caught.value)


def test_an_interrupted_download_promises_to_go_on(served: Served, target: Path) -> None:
    target.parent.mkdir()
    part_of(target).write_bytes(CONTENT[:5])
    served.cut = [0]
    with pytest.raises(DownloadError, match=r"interrupted.*goes on from where it was"):
        fetch(served, target)
    assert part_of(target).read_bytes() == CONTENT[:5]


@pytest.mark.parametrize("url", ["http://example.invalid/a.pth", "file:///etc/passwd", "ftp://a/b"])
def test_only_encrypted_lines_are_used(served: Served, target: Path, url: str) -> None:
    with pytest.raises(DownloadError, match="not encrypted"):
        download(url, target, CHECKSUM, len(CONTENT), Unattended())
    served.redirect = url
    with pytest.raises(DownloadError, match=r"not encrypted|302"):
        fetch(served, target)


def test_more_than_the_file_can_have_is_not_taken(served: Served, target: Path) -> None:
    served.endless = True
    with pytest.raises(DownloadError, match="more than the file has"):
        fetch(served, target)
    assert not part_of(target).exists()


class Usage(NamedTuple):
    free: int


def test_a_disk_without_room_is_told_before_anything_is_written(
    served: Served, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(1_000_000))
    with pytest.raises(DownloadError, match=r"no room for net-.*1 MB are still to come"):
        fetch(served, target)
    assert not part_of(target).exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full disk")
def test_a_disk_that_fills_up_is_told(served: Served, target: Path) -> None:
    target.parent.mkdir()
    part_of(target).symlink_to("/dev/full")
    with pytest.raises(DownloadError, match=r"is full.*goes on from there"):
        fetch(served, target)
    assert not target.exists()


def test_a_folder_that_cannot_be_made_is_named(served: Served, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DownloadError, match=r"written to .*file"):
        fetch(served, tmp_path / "file" / "net.pth")
