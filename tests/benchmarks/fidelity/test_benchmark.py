import pytest

from tests.benchmarks.fidelity import benchmark as fidelity
from tests.benchmarks.fidelity.bench import wilson


def test_intervals_are_those_of_the_paper() -> None:
    low, high = wilson(81, 263)
    assert low == pytest.approx(0.2553, abs=5e-4)
    assert high == pytest.approx(0.3662, abs=5e-4)


def test_every_case_says_its_size_and_budget() -> None:
    names = fidelity.names()
    assert len(names) == len(set(names))
    assert {
        "160 px: healed 70 %",
        "224 px: smaller pictures 35 %",
        "quick: ridge alone 70 %",
    } <= set(names)


def test_the_table_has_a_line_for_each_stage_and_says_what_is_missing() -> None:
    stage = {
        "stage": "healed", "macs": 0.7, "agreement": 0.8, "low": 0.75, "high": 0.84, "kl": 0.2,
        "seconds": 12.0, "judges": 273,
    }  # fmt: skip
    rows = [{"name": "160 px: ours 70 %", "stages": [stage]}]
    told = fidelity.table(rows, 1.0)
    assert "| 160 px: ours 70 % | healed | 70.0% | 80.0% [75, 84] | 0.200 | 12 |" in told
    assert "273 others" in told
    assert "nowhere" in fidelity.table([{"name": "a", "stages": [], "missing": "nowhere"}], 1.0)
