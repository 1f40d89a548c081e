"""The command that fills a folder with weights."""

from pathlib import Path

import pytest

from slimstudio import cli
from slimstudio.cli import fetching
from tests.engine.sources.weights.samples import NAME, publish
from tests.engine.sources.weights.server import Served, serving

CONTENT = bytes(range(256)) * 100


def test_it_fetches_what_is_missing_and_checks_what_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(Served(CONTENT)) as served:
        ours = publish(monkeypatch, CONTENT, served.url.rpartition("/")[0])
        monkeypatch.setattr(fetching, "published", lambda name: (ours,) if name == NAME else ())
        for _ in range(2):
            assert cli.main(["fetch-weights", NAME, "--folder", str(tmp_path)]) == 0
        assert len(served.asked) == 1
    path = tmp_path / ours.file_name
    assert path.read_bytes() == CONTENT
    assert str(ours.terms) in capsys.readouterr().out
    assert cli.main(["fetch-weights", "--folder", str(tmp_path), "--check"]) == 0
    path.write_bytes(b"something else")
    assert cli.main(["fetch-weights", "--folder", str(tmp_path), "--check"]) == 2
    told = capsys.readouterr()
    assert f"WRONG {path}" in told.out
    assert f"Not what their names promise: {path.name}." in told.err


@pytest.mark.parametrize("typed", [[], ["resnet19"], [NAME, "--check"]])
def test_it_says_what_it_needs(
    tmp_path: Path, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["fetch-weights", "--folder", str(tmp_path / "new"), *typed]) == 2
    assert capsys.readouterr().err.startswith("slimstudio: ")
    assert not (tmp_path / "new").exists()


def test_a_failed_download_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Served(CONTENT, status=404)) as served:
        publish(monkeypatch, CONTENT, served.url.rpartition("/")[0])
        assert cli.main(["fetch-weights", NAME, "--folder", str(tmp_path)]) == 2


def test_what_came_with_the_program_is_copied(tmp_path: Path) -> None:
    assert cli.main(["fetch-weights", "tf_efficientnet_lite0", "--folder", str(tmp_path)]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["efficientnet-lite0-57934424.pth"]
    assert cli.main(["fetch-weights", "--folder", str(tmp_path), "--check"]) == 0
