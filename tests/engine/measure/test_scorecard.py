import pytest

from slimstudio.engine.measure.scorecard import Latency, Runtime, Speed


def latency(median: float, low: float, high: float) -> Latency:
    return Latency(median, low, high, 1, 100)


@pytest.mark.parametrize(
    ("before", "after", "times"),
    [
        (latency(10, 9, 11), latency(5, 4.5, 5.5), 2.0),
        (latency(5, 4.5, 5.5), latency(10, 9, 11), 0.5),
        (latency(4.3, 1.7, 6.9), latency(1.6, 1.3, 6.0), 1.7 / 1.3),
        (latency(5, 2, 6), latency(4, 3, 4.5), 1.0),
        (latency(10, 9, 11), latency(9.8, 9.7, 9.9), 1.0),
        (latency(10, 4, 20), latency(8, 4, 15), 1.0),
    ],
    ids=["faster", "slower", "on a busy computer", "contradictory", "hardly", "in the noise"],
)
def test_speed_is_claimed_only_where_the_clock_shows_it(
    before: Latency, after: Latency, times: float
) -> None:
    speed = Speed(Runtime.TORCH, 1, before, after)
    assert speed.times_faster == pytest.approx(times)
