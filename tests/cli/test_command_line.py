"""Tests of exit codes, sentences and faults."""

import subprocess
import sys
from pathlib import Path

import pytest

from slimstudio import __main__ as entry
from slimstudio import __version__, app, cli
from slimstudio.cli import command_line
from slimstudio.errors import Cancelled, ExportError, InputError
from slimstudio.messages import Message
from slimstudio.system import locations


def failing_with(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> int:
    def work(_: object) -> None:
        raise error

    monkeypatch.setattr(command_line, "_work", work)
    return cli.main(["inspect", "resnet18"])


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"SlimStudio {__version__}\n"


@pytest.mark.parametrize(
    "argv",
    [[], ["explode"], ["compress"], ["compress", "--data", "x", "--out", "y", "--target", "2"]],
)
def test_what_cannot_be_parsed_is_bad_input(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(argv) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "usage: slimstudio" in captured.err


@pytest.mark.parametrize("kind", [InputError, ExportError])
def test_what_we_foresaw_is_one_sentence(
    kind: type[InputError | ExportError],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = failing_with(
        kind(Message("It broke."), why=Message("It was old."), remedy=Message("Buy one.")),
        monkeypatch,
    )

    assert code == 2
    captured = capsys.readouterr()
    assert captured == ("", "slimstudio: It broke. It was old. Buy one.\n")


@pytest.mark.parametrize("error", [Cancelled(), KeyboardInterrupt()])
def test_stopping_has_an_exit_code_of_its_own(
    error: BaseException, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert failing_with(error, monkeypatch) == 3
    assert capsys.readouterr() == ("", "slimstudio: Stopped. Nothing was written.\n")


def test_a_fault_of_ours_is_kept_in_a_file_and_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert failing_with(ZeroDivisionError("division by zero"), monkeypatch) == 1

    captured = capsys.readouterr()
    (log,) = (locations.cache() / "logs").iterdir()
    assert captured.out == ""
    assert "This is a fault of SlimStudio (ZeroDivisionError: division by zero)" in captured.err
    assert captured.err.endswith(f"{log}\n")
    assert "Traceback" not in captured.err
    assert "Traceback" in log.read_text()
    assert __version__ in log.read_text()


def test_a_fault_whose_log_cannot_be_written_is_printed(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home.write_text("not a folder")

    assert failing_with(ZeroDivisionError("division by zero"), monkeypatch) == 1
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.slow
def test_a_reader_that_has_seen_enough_is_no_fault() -> None:
    # The pipe is closed before anything is written into it.
    command = [sys.executable, "-m", "slimstudio", "inspect", "squeezenet1_1", "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()

    assert process.wait(timeout=120) == 0
    assert errors == ""


def test_help_answers_without_importing_torch_or_qt() -> None:
    code = (
        "import sys; from slimstudio.__main__ import main; assert main(['--help']) == 0;"
        "print([name for name in ('torch', 'PySide6', 'numpy') if name in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )

    assert answer.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("argv", [[], ["holiday.slim"], ["--demo", "out"]])
def test_everything_but_a_command_goes_to_the_window(
    argv: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def open_window(arguments: list[str]) -> int:
        seen.append(arguments)
        return 41

    monkeypatch.setattr(app, "main", open_window)

    assert entry.main(argv) == 41
    assert seen == [argv]


def test_commands_go_to_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(arguments: list[str]) -> int:
        raise AssertionError(arguments)

    monkeypatch.setattr(app, "main", refuse)

    assert entry.main(["compress"]) == 2
