"""A report of a problem holds logs and versions, and nothing of a person's work."""

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
    (locations.cache() / "logs" / "fault-1.log").write_text("Traceback\n")
    (locations.cache() / "pets.slim").write_text("secret")
    path = tmp_path / "report.zip"
    assert write_report(path, {"Screen": "1280 x 800"}) == (
        "about.txt",
        "fault-1.log",
        "slimstudio.log",
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
