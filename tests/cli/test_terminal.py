"""Tests of how a job is shown on a terminal, and stopped from one."""

import io
import os
import signal

import pytest

from slimstudio.cli.terminal import TerminalControl, stopping
from slimstudio.engine.events import (
    BatchTrained,
    EpochFinished,
    Measured,
    Noted,
    Phase,
    PhaseStarted,
    Progress,
)
from slimstudio.errors import Cancelled
from slimstudio.messages import Message


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def report_a_short_job(control: TerminalControl) -> None:
    control.report(PhaseStarted(Phase.TUNE))
    control.report(Progress(Phase.TUNE, 1, 4))
    control.report(BatchTrained(Phase.TUNE, 1, 0.25, loss=1.5, accuracy=0.5))
    control.report(Noted(Message("something of note")))
    control.report(Progress(Phase.TUNE, 4, 4, seconds_left=75.0))
    control.report(EpochFinished(Phase.TUNE, 1.0, 1.0, 0.5, 0.25, 0.875))
    control.finish()


def test_without_a_terminal_there_are_plain_lines_only() -> None:
    stream = io.StringIO()

    report_a_short_job(TerminalControl(stream))

    assert stream.getvalue().splitlines() == [
        "Fine-tuning",
        "note: something of note",
        "  Fine-tuning: epoch 1: loss 0.250, accuracy 87.5% on the images held back",
    ]


def test_on_a_terminal_a_bar_is_redrawn_in_place_and_wiped_at_the_end() -> None:
    stream = Terminal()

    report_a_short_job(TerminalControl(stream))

    shown = stream.getvalue()
    bar = next(part for part in shown.split("\r") if "100%" in part)
    assert "[################]" in bar
    assert "1:15 left" in bar
    assert "loss 1.500" in bar
    assert shown.endswith("\r")  # the next output starts on a clean line
    assert "note: something of note\n" in shown


def test_a_line_is_never_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    stream = Terminal()

    report_a_short_job(TerminalControl(stream))

    drawn = [part for part in stream.getvalue().split("\r") if part.startswith("Fine-tuning  ")]
    assert drawn
    assert max(map(len, drawn)) < 30


def test_a_stage_is_announced_once_even_when_only_its_progress_is_told() -> None:
    stream = io.StringIO()
    control = TerminalControl(stream)

    for done in range(3):
        control.report(Progress(Phase.IMAGES, done, 2))
    control.report(Measured(Phase.BASELINE, 0.0, 0.5, 0.75))

    assert stream.getvalue().splitlines() == [
        "Reading images",
        "  Measuring the original: loss 0.500, accuracy 75.0% on the images held back",
    ]


def test_notes_are_kept_for_the_result() -> None:
    control = TerminalControl(io.StringIO())
    control.report(Noted(Message("first")))
    control.report(Noted(Message("second")))

    assert control.notes == ["first", "second"]


def test_ctrl_c_cancels_at_the_next_check_and_a_second_one_at_once() -> None:
    control = TerminalControl(io.StringIO())
    before = signal.getsignal(signal.SIGINT)

    with stopping(control):
        control.check()
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Cancelled):
            control.check()
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)

    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no polite request to end")
def test_a_request_to_end_cancels_too() -> None:
    control = TerminalControl(io.StringIO())

    with stopping(control):
        os.kill(os.getpid(), signal.SIGTERM)
        with pytest.raises(Cancelled):
            control.check()
