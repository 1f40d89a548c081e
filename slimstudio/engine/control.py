"""How long work is watched, paused and stopped, and tells how far it is, whoever watches."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np

from slimstudio.engine.events import Event, Phase, Progress
from slimstudio.errors import Cancelled, InputError, SlimStudioError
from slimstudio.messages import Message
from slimstudio.unforeseen import raised


class Control(Protocol):
    """Given to every long function of the engine.

    `check` is called at least once per batch, so that pausing and stopping answer within one.
    """

    def report(self, event: Event) -> None:
        """Tell the watcher what happened. Must be quick, and may be called from any thread."""

    def check(self) -> None:
        """Block while paused.

        Raises:
            Cancelled: the person stopped the work.
        """


@runtime_checkable
class Pausable(Protocol):
    """A control that can tell beforehand that `check` is going to block."""

    @property
    def paused(self) -> bool:
        """Whether the work is held at its next check."""


class Unattended:
    """A control for callers who neither watch nor stop: it ignores every event."""

    def report(self, event: Event) -> None:
        """Ignore the event."""

    def check(self) -> None:
        """Go on."""


class Watched:
    """A control for programs: a function is told of every event, and may stop the work.

    Args:
        progress: Called with each event; the work is stopped once it returns False, or raises.

    Raises:
        InputError: it is no function.
    """

    def __init__(self, progress: Callable[[Event], object]) -> None:
        if not callable(progress):
            raise InputError(
                Message("progress is no function, but a {name}.", name=type(progress).__name__),
                remedy=Message("Give a function that takes an event, or leave it out."),
            )
        self._progress = progress
        self._stopped = False

    def report(self, event: Event) -> None:
        """Pass the event on.

        Raises:
            InputError: the function failed.
        """
        try:
            answer = self._progress(event)
        except (SlimStudioError, Cancelled):
            raise
        except Exception as error:  # it is the caller's
            raise InputError(
                Message("The progress function failed, and the work was stopped."),
                why=raised(error),
                remedy=Message("Mend the function, or leave it out."),
            ) from error
        if isinstance(answer, bool | np.bool_) and not answer:
            self._stopped = True

    def check(self) -> None:
        """Stop if the function asked for it.

        Raises:
            Cancelled: it did.
        """
        if self._stopped:
            raise Cancelled


def watched(progress: Callable[[Event], object] | None) -> Control:
    """Make a control from what a program gave."""
    return Unattended() if progress is None else Watched(progress)


_FIRST_STEPS = 3  # steps of a stage before its remaining time is told
_MEMORY = 0.1  # weight of the newest step in the running mean
_OUTLIER = 10.0  # a step this many times slower than usual was a nap of the machine, not work


class Deadline:
    """Tells when work has taken its time.

    Args:
        seconds: How long it may take from now on; None for no limit.
    """

    def __init__(self, seconds: float | None) -> None:
        self._began = time.monotonic()
        self._seconds = seconds

    def holds(self, share: float = 1.0) -> bool:
        """Whether less than a share of the time went by."""
        return self._seconds is None or time.monotonic() - self._began < share * self._seconds


@dataclass
class _Kind:
    """Steps of one kind: how many are left, and what one costs."""

    left: int
    seen: int = 0
    seconds: float = 0.0

    def add(self, seconds: float) -> None:
        """Count one step that took `seconds`."""
        if self.seen and self.seconds > 0:
            seconds = min(seconds, _OUTLIER * self.seconds)
        # Up to the tenth step this is the plain mean, afterwards recent steps count more.
        weight = max(_MEMORY, 1 / (self.seen + 1))
        self.seconds += weight * (seconds - self.seconds)
        self.seen += 1
        self.left = max(0, self.left - 1)


class Pace:
    """A control that also reports `Progress`, with the time that is left.

    Pass it on in place of the control that it wraps: time spent paused in `check` is not counted
    as work. Stages may mix steps of several kinds that cost differently, such as training and
    validation batches. It belongs to the thread that does the work.

    Args:
        control: Receives the progress.
        phase: The stage that is told about.
        steps: How many steps there are, by kind.
        interval_s: Report at most this often; the last step is always reported.
    """

    def __init__(
        self, control: Control, phase: Phase, steps: Mapping[str, int], *, interval_s: float = 0.0
    ) -> None:
        self._control = control
        self._phase = phase
        self._kinds = {kind: _Kind(count) for kind, count in steps.items()}
        self._total = sum(steps.values())
        self._done = 0
        self._interval_s = interval_s
        self._doing: Message | None = None
        self._step_began = time.monotonic()
        self._reported = float("-inf")

    def report(self, event: Event) -> None:
        """Pass an event on."""
        self._control.report(event)

    def check(self) -> None:
        """Block while paused, with the clock stopped.

        Raises:
            Cancelled: the person stopped the work.
        """
        before = time.monotonic()
        self._control.check()
        self._step_began += time.monotonic() - before

    def advance(self, kind: str) -> None:
        """Count one finished step of this kind, and report it."""
        now = time.monotonic()
        self._kinds[kind].add(now - self._step_began)
        self._step_began = now
        self._done += 1
        if self._done < self._total and now - self._reported < self._interval_s:
            return
        self._reported = now
        self._report()

    def tell(self, doing: Message) -> None:
        """Say what is done from now on."""
        self._doing = doing
        self._report()

    def skip(self, kind: str, count: int) -> None:
        """Count steps that were done before, at a speed that nobody knows."""
        self._kinds[kind].left = max(0, self._kinds[kind].left - count)
        self._done += count

    def _report(self) -> None:
        left = self.seconds_left()
        self._control.report(Progress(self._phase, self._done, self._total, left, self._doing))

    def seconds_left(self) -> float | None:
        """Estimate the time that the remaining steps take; None while too few were seen.

        A kind that was not seen yet is taken to cost as much per step as the others.
        """
        if self._done == 0 or self._done < min(_FIRST_STEPS, self._total):
            return None
        seen = [kind for kind in self._kinds.values() if kind.seen]
        usual = sum(kind.seconds * kind.seen for kind in seen) / sum(kind.seen for kind in seen)
        return sum(
            kind.left * (kind.seconds if kind.seen else usual) for kind in self._kinds.values()
        )
