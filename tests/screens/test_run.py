from pathlib import Path

import pytest
from PIL import Image

from tests.screens import run


def put(out: Path, folder: str, name: str, colour: str) -> None:
    (out / folder).mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (40, 30), colour).save(out / folder / f"{name}.png")


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Photographs that somebody took: one as before, one other, one new, and one is gone."""

    def photograph(out: Path, _only: tuple[str, ...]) -> None:
        put(out, "new", "same", "white")
        put(out, "new", "other", "black")
        put(out, "new", "added", "white")
        (out / "difference").mkdir(exist_ok=True)

    for name in ("same", "other", "gone"):
        put(tmp_path, "kept", name, "white")
    monkeypatch.setattr(run, "photograph", photograph)
    return tmp_path


def test_what_changed_is_listed_and_the_status_says_so(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run.main(["--out", str(out)]) == 1
    said = capsys.readouterr().out
    assert "other.png: 100.000 % of the pixels" in said
    assert "added.png: new" in said
    assert "gone.png: not there any more" in said
    assert "same.png" not in said
    page = (out / "changed.html").read_text(encoding="utf-8")
    for name in ("kept/other.png", "new/other.png", "difference/other.png"):
        assert f'src="{name}"' in page


def test_what_is_kept_is_no_change_any_more(out: Path) -> None:
    assert run.main(["--out", str(out)]) == 1
    assert run.main(["--out", str(out), "--keep"]) == 0
    assert run.main(["--out", str(out)]) == 0


def test_part_of_the_screens_misses_no_others(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run.main(["--out", str(out), "--only", "same", "other"]) == 1
    assert "gone.png" not in capsys.readouterr().out


def test_without_pictures_nothing_is_kept(tmp_path: Path) -> None:
    assert run.main(["--out", str(tmp_path), "--keep"]) == 2
