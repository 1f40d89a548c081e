"""How much faster a compact network is in PyTorch, and in ONNX Runtime."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from slimstudio.engine.child import ChildFailedError, child
from slimstudio.engine.control import Pace
from slimstudio.engine.events import Noted, Phase
from slimstudio.engine.export.convert import Conversion, workplace, write_conversion
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.measure.latency import measure_latency, noise, time_by_turns
from slimstudio.engine.measure.scorecard import Runtime, Speed
from slimstudio.engine.measure.size import size_bytes
from slimstudio.errors import SlimStudioError
from slimstudio.messages import Message, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from slimstudio.engine.control import Control
    from slimstudio.engine.measure.scorecard import Latency
    from slimstudio.engine.models.network import Network
    from slimstudio.engine.outcome import Outcome

    Measure = Callable[[int], Sequence[Latency]]

_CONVERT = "slimstudio.engine.export.convert"
_MANY = 16
_LONGEST_RUN_MS = 2000.0


def with_speeds(outcome: Outcome, control: Control, *, onnx: bool) -> Outcome:
    """Time both networks by turns, one image at a time and 16 at once, on one thread.

    ONNX files are made in processes of their own, which takes seconds to a minute. Where they
    cannot be made, and where a run would take too long, the rest is measured, and the history says
    why.

    Args:
        outcome: What a job left; its networks are not changed.
        control: Told how far it is; asked several times a second whether to go on.
        onnx: Whether to time in ONNX Runtime too.

    Returns:
        The outcome with its speeds.

    Raises:
        Cancelled: the person stopped the work.
    """
    return _Timing(outcome, control, onnx=onnx).whole()


class _Timing:
    """One call of the function above."""

    def __init__(self, outcome: Outcome, control: Control, *, onnx: bool) -> None:
        self._outcome = outcome
        self._networks = (outcome.original, outcome.compact)
        self._size = outcome.original.recipe.preprocessing.size
        self._onnx = onnx
        steps = {"timing": 3, "conversion": 2} if onnx else {"timing": 1}
        self._pace = Pace(control, Phase.COMPARE, steps)
        self._speeds: list[Speed] = []
        self._notes: list[Noted] = []

    def whole(self) -> Outcome:
        """Measure all."""
        before, after = self._outcome.before.latency, self._outcome.after.latency
        self._speeds.append(Speed(Runtime.TORCH, 1, before, after))
        self._time_many(Runtime.TORCH, self._in_torch)
        if self._onnx:
            try:
                answers = [open_onnx(content) for content in self._converted()]
            except (ChildFailedError, SlimStudioError) as error:
                self._note(
                    Message(
                        "The networks were not timed in ONNX Runtime: {error}",
                        error=_one_line(error),
                    )
                )
            else:
                self._time_onnx(partial(self._in_onnx, answers))
        history = (*self._outcome.history, *self._notes)
        return replace(self._outcome, history=history, speeds=tuple(self._speeds))

    def _time_onnx(self, measure: Measure) -> None:
        self._tell_timing(Runtime.ONNX_RUNTIME, 1)
        self._speeds.append(Speed(Runtime.ONNX_RUNTIME, 1, *measure(1)))
        self._pace.advance("timing")
        self._time_many(Runtime.ONNX_RUNTIME, measure)

    def _time_many(self, runner: Runtime, measure: Measure) -> None:
        """Time many images at once, unless one at a time says that it would take too long."""
        one = self._speeds[-1]
        expected_ms = _MANY * max(one.before.median_ms, one.after.median_ms)
        if expected_ms > _LONGEST_RUN_MS:
            self._note(
                Message(
                    "{many} images at once were not timed in {label}: a run would take "
                    "about {seconds:.0f} seconds.",
                    many=_MANY,
                    label=runner.label,
                    seconds=expected_ms / 1000,
                )
            )
        else:
            self._tell_timing(runner, _MANY)
            self._speeds.append(Speed(runner, _MANY, *measure(_MANY)))
        self._pace.advance("timing")

    def _tell_timing(self, runner: Runtime, images: int) -> None:
        words = (
            Message("Timing both networks in {runtime}, one image at a time", runtime=runner.label)
            if images == 1
            else Message(
                "Timing both networks in {runtime}, {count} images at once",
                runtime=runner.label,
                count=images,
            )
        )
        self._pace.tell(words)

    def _in_torch(self, batch: int) -> Sequence[Latency]:
        modules = [one.module for one in self._networks]
        return measure_latency(modules, self._size, self._pace, batch=batch)

    def _in_onnx(self, answers: Sequence[Callable[..., object]], batch: int) -> Sequence[Latency]:
        images = noise(batch, self._size).numpy()
        return time_by_turns([partial(answer, images) for answer in answers], 1, self._pace)

    def _converted(self) -> list[bytes]:
        """Write both networks as ONNX, each in a process of its own, at the same time."""
        self._pace.tell(Message("Writing both networks as ONNX"))
        needed = 2 * sum(size_bytes(one.module) for one in self._networks)
        with workplace(needed) as folder, ExitStack() as stack:
            orders = [
                _order(network, folder / name)
                for network, name in zip(self._networks, ("before", "after"), strict=True)
            ]
            started = [
                stack.enter_context(child(_CONVERT, [order.source.with_name("order.json")]))
                for order in orders
            ]
            for process in started:
                process.wait(self._pace)
                self._pace.advance("conversion")
            return [order.target.read_bytes() for order in orders]

    def _note(self, message: Message) -> None:
        self._notes.append(Noted(message))
        self._pace.report(self._notes[-1])


def _order(network: Network, folder: Path) -> Conversion:
    """Write a network, and the order to convert it, into a new folder."""
    folder.mkdir()
    order = Conversion(
        source=folder / "network.pt",
        target=folder / "network.onnx",
        options=ExportOptions(),
        images=None,
        report=folder / "report.json",
    )
    write_pt(network, order.source)
    write_conversion(order, folder / "order.json")
    return order


def _one_line(error: Exception) -> Message:
    if isinstance(error, SlimStudioError):
        return error.message
    return verbatim(" ".join(str(error).split()))
