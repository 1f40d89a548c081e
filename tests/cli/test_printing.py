"""Names in a terminal are shown, and never steer it."""

import ast
import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from slimstudio import cli
from slimstudio.cli.command_line import main
from slimstudio.cli.printing import say, say_all, shown
from slimstudio.cli.terminal import TerminalControl
from slimstudio.engine.events import Noted, Phase, PhaseStarted, Progress
from slimstudio.messages import Message

HOSTILE = (
    "\x1b[2J\x1b]0;title\x07red",
    "a\rslimstudio: all is well",
    "a\nslimstudio: all is well",
    "\u202egnp.exe",
    "\x9b31m",
    "\x00\x08\x7f",
    "\udc80 half",
    "\u2028line",
    "\x1b[201~rm -rf ~\n",
)
_STEERS = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff]")


@pytest.mark.parametrize("name", HOSTILE)
def test_what_steers_is_shown(name: str) -> None:
    text = shown(name)
    assert text.isprintable()
    assert "\\" in text


@pytest.mark.parametrize(
    "name", ["Ünïcödé 日本", "👨\u200d👩\u200d👧", "a\N{NO-BREAK SPACE}b", "C:\\x"]
)
def test_honest_names_stay(name: str) -> None:
    assert shown(name) == name


@given(st.text())
def test_any_name_is_one_line_without_controls(name: str) -> None:
    text = shown(name)
    assert not _STEERS.search(text)
    assert len(f"{text}\n".splitlines()) == 1


def test_lines_stay_lines_on_every_stream() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    say_all(["Größe", "a\nb", ""], stream)
    say("\x1b", stream)
    stream.seek(0)
    assert stream.read() == "Gr\\xf6\\xdfe\na\\nb\n\n\\x1b\n"


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("is_live", [True, False])
def test_progress_shows_names_as_they_are(
    name: str, is_live: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: is_live)
    control = TerminalControl(stream)
    control.report(PhaseStarted(Phase.IMAGES))
    control.report(Noted(Message("{file} is broken.", file=name)))
    control.report(Progress(Phase.IMAGES, 1, 2, 1.0))
    control.finish()
    assert not _STEERS.search(stream.getvalue())
    assert not re.search(r"[\r\n]slimstudio: all is well", stream.getvalue())


@pytest.mark.parametrize("name", ["\x1b[2Jred", "a\nslimstudio: b"])
def test_commands_show_names_as_they_are(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind in (name, "dog"):
        (tmp_path / kind).mkdir()
        for at in range(3):
            Image.new("RGB", (16, 16), (at * 40, 0, 0)).save(tmp_path / kind / f"{name} {at}.png")
    (tmp_path / name / f"{name} broken.png").write_bytes(b"broken")
    main(["doctor", str(tmp_path)])
    main(["inspect", str(tmp_path / f"{name}.pt")])
    said = "".join(capsys.readouterr())
    assert not _STEERS.search(said)
    assert not re.search(r"^slimstudio: b", said, re.MULTILINE)


def test_nothing_is_printed_past_the_door() -> None:
    for path in Path(cli.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Name) and node.id == "print"), path
