"""A report of a problem holds logs and versions, and nothing of a person's work."""

import os
import zipfile
from pathlib import Path

import pytest

from slimstudio import __version__
from slimstudio.errors import SlimStudioError
from slimstudio.session.problem_report import write_report
from slimstudio.system import locations


def test_logs_and_versions_are_in_it_and_the_home_folder_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/ada"))
    (locations.cache() / "slimstudio.log").write_text("opened /home/ada/cats.slim\n")
    (locations.cache() / "logs").mkdir()
    (locations.cache() / "logs" / "fault-20260517-130509.log").write_text("Traceback\n")
    (locations.cache() / "pets.slim").write_text("secret")
    path = tmp_path / "report.zip"
    assert write_report(path, {"Screen": "1280 x 800"}) == (
        "about.txt",
        "slimstudio.log",
        "fault-20260517-130509.log",
    )
    with zipfile.ZipFile(path) as archive:
        about = archive.read("about.txt").decode()
        assert f"SlimStudio: {__version__}\n" in about
        assert "Screen: 1280 x 800\n" in about
        assert "torch: " in about
        assert archive.read("slimstudio.log").decode() == "opened ~/cats.slim\n"


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    with pytest.raises(SlimStudioError, match="Choose another place"):
        write_report(tmp_path / "gone" / "report.zip", {})


def test_nothing_but_logs_of_slimstudio_is_taken(tmp_path: Path) -> None:
    cache = locations.cache()
    for name in ("images/0a/cats.log", "logs/diary.log", "slimstudio.logbook", "mine.log.1"):
        path = cache / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("secret")
    (tmp_path / "elsewhere").write_text("secret")
    (cache / "slimstudio.log.1").symlink_to(tmp_path / "elsewhere")
    (cache / "slimstudio.log").write_text("ours")
    report = tmp_path / "report.zip"
    assert write_report(report, {}) == ("about.txt", "slimstudio.log", "slimstudio.log.1")
    with zipfile.ZipFile(report) as archive:
        assert all(b"secret" not in archive.read(name) for name in archive.namelist())


@pytest.mark.skipif(os.name == "nt", reason="only Unix has pipes among files")
def test_a_pipe_in_place_of_a_log_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(locations.cache() / "slimstudio.log")
    assert "slimstudio.log" in write_report(tmp_path / "report.zip", {})
