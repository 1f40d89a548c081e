"""How fast two networks are, by runtime and number of images, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.events import Noted, Phase, PhaseStarted
from slimstudio.ui.results.compare_rows import CompareRow, latency_words, speed_tone
from slimstudio.ui.results.verdict import speed_text
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.events import Event
    from slimstudio.engine.measure.speed import Speed

translate = QCoreApplication.translate


def speed_rows(speeds: Sequence[Speed]) -> tuple[CompareRow, ...]:
    """Put the times of both networks side by side, a row for each runtime and number of images."""
    return tuple(
        CompareRow(
            _name(one),
            latency_words(one.before),
            latency_words(one.after),
            speed_text(one.before, one.after),
            speed_tone(one.before, one.after),
            translate("Speed", "{runs} runs of each network, by turns.").format(
                runs=min(one.before.runs, one.after.runs)
            ),
        )
        for one in speeds
    )


def how_timed(speeds: Sequence[Speed], history: Sequence[Event]) -> str:
    """Say how it was timed, and why something was not."""
    threads = max(one.after.threads for one in speeds)
    words = (
        translate("Speed", "Measured by turns on one thread of this computer's processor.")
        if threads == 1
        else translate(
            "Speed", "Measured by turns on {count} threads of this computer's processor."
        ).format(count=threads)
    )
    spread = translate(
        "Speed",
        "Each time is the median, with what all but the fastest and the slowest tenth of the runs "
        "took in brackets.",
    )
    return " ".join((words, spread, *_notes(history)))


def _name(speed: Speed) -> str:
    words = (
        translate("Speed", "{runtime}, one image")
        if speed.batch == 1
        else translate("Speed", "{runtime}, {count} images")
    )
    return words.format(runtime=speed.runtime.label, count=speed.batch)


def _notes(history: Sequence[Event]) -> list[str]:
    """List what was said while the networks were compared."""
    starts = [at for at, event in enumerate(history) if event == PhaseStarted(Phase.COMPARE)]
    if not starts:
        return []
    said = (event.message for event in history[starts[-1] :] if isinstance(event, Noted))
    return [message_text(message) for message in said]
