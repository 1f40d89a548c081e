import pytest

from slimstudio.engine import control
from slimstudio.engine.control import Pace
from slimstudio.engine.events import Noted, Phase, Progress
from slimstudio.errors import Cancelled
from slimstudio.messages import Message
from tests.engine.watching import Watcher


class Clock:
    """A clock that only moves when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(control, "time", clock)
    return clock


def work(pace: Pace, clock: Clock, kind: str, seconds: float, steps: int = 1) -> None:
    for _ in range(steps):
        pace.check()
        clock.now += seconds
        pace.advance(kind)


def left(watcher: Watcher) -> float | None:
    return watcher.of(Progress)[-1].seconds_left


def test_time_left_is_told_from_the_third_step_on(clock: Clock) -> None:
    watcher = Watcher()
    pace = Pace(watcher, Phase.TUNE, {"train": 10})
    work(pace, clock, "train", 2.0, steps=10)
    told = [event.seconds_left for event in watcher.of(Progress)]
    assert told == [None, None, *(pytest.approx(2.0 * steps) for steps in range(7, -1, -1))]


def test_steps_of_different_kinds_cost_differently(clock: Clock) -> None:
    watcher = Watcher()
    pace = Pace(watcher, Phase.TUNE, {"train": 8, "validate": 4})
    work(pace, clock, "train", 2.0, steps=4)
    assert left(watcher) == pytest.approx(4 * 2.0 + 4 * 2.0)  # the unknown kind costs as much
    work(pace, clock, "validate", 0.5, steps=2)
    assert left(watcher) == pytest.approx(4 * 2.0 + 2 * 0.5)


def test_time_spent_paused_is_not_work(clock: Clock) -> None:
    class Paused(Watcher):
        def check(self) -> None:
            clock.now += 1000.0

    watcher = Paused()
    pace = Pace(watcher, Phase.TUNE, {"train": 5})
    work(pace, clock, "train", 1.0, steps=4)
    assert left(watcher) == pytest.approx(1.0)


def test_a_nap_of_the_machine_hardly_counts(clock: Clock) -> None:
    watcher = Watcher()
    pace = Pace(watcher, Phase.TUNE, {"train": 100})
    work(pace, clock, "train", 1.0, steps=20)
    work(pace, clock, "train", 8 * 3600.0)
    assert left(watcher) == pytest.approx(79 * 1.9)


def test_reports_are_rare_where_that_is_asked_for_but_the_last_always_comes(clock: Clock) -> None:
    watcher = Watcher()
    pace = Pace(watcher, Phase.IMAGES, {"image": 100}, interval_s=1.0)
    work(pace, clock, "image", 0.09, steps=100)
    done = [event.done for event in watcher.of(Progress)]
    assert done[0] == 1
    assert done[-1] == 100
    assert 8 < len(done) < 12


def test_it_passes_events_and_stops_on() -> None:
    watcher = Watcher(stop_after=0)
    pace = Pace(watcher, Phase.TUNE, {"train": 1})
    pace.report(Noted(Message("hello")))
    assert watcher.events == [Noted(Message("hello"))]
    with pytest.raises(Cancelled):
        pace.check()


def test_what_is_done_is_told_at_once_and_with_every_step() -> None:
    watcher = Watcher()
    pace = Pace(watcher, Phase.COMPARE, {"timing": 2})
    pace.tell(Message("Timing both networks"))
    pace.advance("timing")
    told = [(one.done, str(one.doing)) for one in watcher.of(Progress)]
    assert told == [(0, "Timing both networks"), (1, "Timing both networks")]


def test_a_stage_without_steps_has_nothing_to_tell() -> None:
    assert Pace(Watcher(), Phase.TUNE, {}).seconds_left() is None
