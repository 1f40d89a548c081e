"""The whole job: stopped in the middle, resumed, held on the way, and brought to its end."""

from collections.abc import Callable
from threading import Event as Flag
from threading import Thread

from slimstudio.engine.events import BatchTrained, EpochFinished, Event, Phase
from slimstudio.errors import Cancelled
from slimstudio.selftest.bench import Bench, CheckFailedError, demand
from slimstudio.session import runs, tasks
from slimstudio.ui.job_control import JobControl

_PATIENCE_SECONDS = 120.0
_HELD_SECONDS = 0.2


class _Watched:
    """The window's control, with a hand on the switch when the compact network trains.

    Args:
        control: What the window would hold.
        kind: The event at which something is done.
        act: What is done: pausing or stopping.
    """

    def __init__(self, control: JobControl, kind: type[Event], act: Callable[[], None]) -> None:
        self._control = control
        self._kind = kind
        self._act = act
        self._acted = False
        self.held = Flag()

    def report(self, event: Event) -> None:
        self._control.report(event)
        tuning = isinstance(event, BatchTrained | EpochFinished) and event.phase is Phase.TUNE
        if tuning and isinstance(event, self._kind) and not self._acted:
            self._acted = True
            self._act()

    def check(self) -> None:
        if self._control.paused:
            self.held.set()
        self._control.check()


def train(bench: Bench) -> str:
    """Run the job until the compact network has trained for an epoch, and stop it there.

    Raises:
        CheckFailedError: it did not stop, or nothing was kept of it.
    """
    control = JobControl()
    watched = _Watched(control, EpochFinished, control.stop)
    try:
        tasks.run(bench.project, bench.opened, bench.images, watched)
    except Cancelled:
        kept = runs.interrupted(bench.project)
        if kept is None or not kept.pruned:
            raise CheckFailedError("nothing was kept of the run that was stopped") from None
        return f"stopped after epoch {kept.epoch} of {kept.epochs}"
    raise CheckFailedError("the run did not stop when it was asked to")


def resume(bench: Bench) -> str:
    """Continue the stopped job in a thread, hold it for a moment, and let it end.

    Raises:
        CheckFailedError: it went on while it was held, began anew, or did not end.
        Exception: what the job raised.
    """
    control = JobControl()
    watched = _Watched(control, BatchTrained, control.pause)
    failures: list[Exception] = []

    def work() -> None:
        try:
            bench.outcome = tasks.run(bench.project, bench.opened, bench.images, watched)
        except Exception as error:  # noqa: BLE001 - handed to the other thread, and raised there
            failures.append(error)
            watched.held.set()

    thread = Thread(target=work, name="self-test", daemon=True)
    thread.start()
    demand(watched.held.wait(_PATIENCE_SECONDS), "the run never came to the pause")
    control.take_events()
    thread.join(_HELD_SECONDS)
    went_on = control.take_events()
    control.resume()
    thread.join(_PATIENCE_SECONDS)
    if failures:
        raise failures[0]
    demand(not thread.is_alive(), "the run did not end")
    demand(not went_on, "the run went on while it was paused")
    before, after = bench.outcome.before, bench.outcome.after
    demand(after.macs < before.macs, "the compact network computes as much as the original")
    accuracy = after.evaluation.accuracy
    return f"{after.macs / before.macs:.0%} of the computation, {accuracy:.0%} right"
