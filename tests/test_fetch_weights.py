"""The script that fills a folder with weights."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from tests.engine.sources.weights.samples import NAME, publish
from tests.engine.sources.weights.server import Served, serving

CONTENT = bytes(range(256)) * 100
SCRIPT = Path(__file__).resolve().parent.parent / "packaging" / "fetch_weights.py"


@pytest.fixture(name="script")
def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fetch_weights", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_fetches_what_is_missing_and_checks_what_is_there(
    script: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with serving(Served(CONTENT)) as served:
        ours = publish(monkeypatch, CONTENT, served.url.rpartition("/")[0])
        monkeypatch.setattr(script, "published", lambda name: (ours,) if name == NAME else ())
        for _ in range(2):
            assert script.main(["--folder", str(tmp_path), NAME]) == 0
        assert len(served.asked) == 1
    path = tmp_path / ours.file_name
    assert path.read_bytes() == CONTENT
    assert str(ours.terms) in capsys.readouterr().out
    assert script.main(["--folder", str(tmp_path), "--check"]) == 0
    path.write_bytes(b"something else")
    assert script.main(["--folder", str(tmp_path), "--check"]) == 1
    assert f"WRONG {path}" in capsys.readouterr().out


@pytest.mark.parametrize("typed", [[], ["resnet19"], [NAME, "--check"]])
def test_it_says_what_it_needs(
    script: ModuleType, tmp_path: Path, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        script.main(["--folder", str(tmp_path), *typed])
    assert "error: " in capsys.readouterr().err


def test_a_failed_download_is_a_failure(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Served(CONTENT, status=404)) as served:
        publish(monkeypatch, CONTENT, served.url.rpartition("/")[0])
        assert script.main(["--folder", str(tmp_path), NAME]) == 1
