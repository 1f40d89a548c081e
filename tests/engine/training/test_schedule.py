import pytest

from slimstudio.engine.training.schedule import rate_at


@pytest.mark.parametrize("steps", [1, 2, 3, 20, 1000])
def test_the_rate_rises_then_falls_and_never_stands_still_at_zero(steps: int) -> None:
    rates = [rate_at(step, steps) for step in range(steps)]
    peak = rates.index(max(rates))
    assert max(rates) == 1.0
    assert rates[: peak + 1] == sorted(rates[: peak + 1])
    assert rates[peak:] == sorted(rates[peak:], reverse=True)
    assert all(0 < rate <= 1 for rate in rates)


def test_a_twentieth_of_the_steps_warms_up_and_the_last_rate_is_small() -> None:
    rates = [rate_at(step, 1000) for step in range(1000)]
    assert rates.index(1.0) == 49
    assert rates[0] == pytest.approx(1 / 50)
    assert rates[524] == pytest.approx(0.5, abs=0.01)
    assert rates[-1] < 1e-5
