import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slimstudio.engine.measure.scorecard import (
    Latency,
    Runtime,
    Speed,
    Timing,
    ms_text,
    spread_text,
)
from tests.engine.measure.results import latency

TIMES = st.floats(0.01, 900)


@st.composite
def timed(draw: st.DrawFn) -> Latency:
    low, median, high = sorted(draw(st.tuples(TIMES, TIMES, TIMES)))
    return Latency(median, low, high, 1, 100)


@pytest.mark.parametrize(
    ("before", "after", "timing", "times"),
    [
        (latency(10), latency(5), Timing.FASTER, 2.0),
        (latency(5), latency(10), Timing.SLOWER, 0.5),
        (latency(5.1, 2.2, 6.0), latency(1.4, 1.3, 1.9), Timing.FASTER, 5.1 / 1.4),
        (latency(5, 2, 6), latency(4, 3, 5.5), Timing.UNCLEAR, 1.0),
        (latency(10, 9, 11), latency(9.8, 9.7, 9.9), Timing.ALIKE, 1.0),
        (latency(10, 4, 20), latency(8, 4, 15), Timing.UNCLEAR, 1.0),
    ],
    ids=["faster", "slower", "on a busy computer", "contradictory", "hardly", "in the noise"],
)
def test_speed_is_claimed_only_where_the_clock_shows_it(
    before: Latency, after: Latency, timing: Timing, times: float
) -> None:
    speed = Speed(Runtime.TORCH, 1, before, after)
    assert speed.timing is timing
    assert speed.times_faster == pytest.approx(times)


def test_a_ratio_from_a_busy_computer_is_called_that() -> None:
    quiet = Speed(Runtime.TORCH, 1, latency(5.1), latency(1.4))
    assert not quiet.is_varied
    assert Speed(Runtime.TORCH, 1, latency(5.1, 2.2, 6.0), latency(1.4, 1.3, 1.9)).is_varied


@given(timed(), timed())
def test_words_agree_with_the_times_beside_them(before: Latency, after: Latency) -> None:
    speed = Speed(Runtime.TORCH, 1, before, after)
    then, now = float(ms_text(before.median_ms)), float(ms_text(after.median_ms))
    words = str(speed.words)
    said = re.match(r"(\d+\.\d) times (faster|slower)", words)
    if said:
        larger, smaller = (then, now) if said[2] == "faster" else (now, then)
        assert said[1] == f"{larger / smaller:.1f}"
        assert larger > smaller
        assert speed.times_faster == pytest.approx(then / now)
    else:
        assert speed.times_faster == 1.0
        alike = 1 / 1.05 < then / now < 1.05
        assert words == ("about as fast" if alike else "not clearly faster or slower")


@pytest.mark.parametrize(
    ("time", "text"),
    [(0.5234, "0.523"), (5.136, "5.14"), (9.996, "10.0"), (99.96, "100"), (1234.5, "1230")],
)
def test_times_are_written_with_three_digits(time: float, text: str) -> None:
    assert ms_text(time) == text
    assert spread_text(latency(time)).startswith(f"{text} ms (")
