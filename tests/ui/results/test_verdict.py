import pytest

from slimstudio.engine.measure.scorecard import Latency, Runtime, Speed
from slimstudio.ui.results.compare_rows import compare_rows
from slimstudio.ui.results.verdict import judge
from slimstudio.ui.widgets.text_label import Tone
from tests.ui.scenes import scorecard

ALL_RIGHT = (0, 1, 2, 0, 1, 2)
ONE_WRONG = (0, 1, 2, 0, 1, 0)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{MINUS SIGN}", "-")


def latency(median: float, low: float, high: float) -> Latency:
    return Latency(median, low, high, 1, 100)


def test_a_good_result_is_said_in_one_sentence() -> None:
    verdict = judge(scorecard(ALL_RIGHT), scorecard(ALL_RIGHT, size_bytes=460_000, median_ms=1.1))
    assert plain(verdict.sentence) == "54 % smaller and 1.8 times faster, accuracy still 100.0 %"
    assert plain(verdict.detail) == (
        "It answers as many of the 6 validation images right as the original."
    )
    assert verdict.tone is Tone.GOOD


def test_lost_accuracy_is_said_with_what_to_do() -> None:
    verdict = judge(scorecard(ALL_RIGHT), scorecard(ONE_WRONG, size_bytes=500_000, median_ms=1.0))
    assert plain(verdict.sentence).endswith("accuracy 100.0 % → 83.3 %")
    assert "1 fewer of the 6" in plain(verdict.detail)
    assert "milder goal" in verdict.detail
    assert verdict.tone is Tone.BAD


def test_a_network_that_is_smaller_but_not_faster_is_not_praised_for_speed() -> None:
    verdict = judge(scorecard(), scorecard(size_bytes=500_000, median_ms=1.99))
    assert plain(verdict.sentence).startswith("50 % smaller and about as fast,")
    assert "did not change" in verdict.detail
    assert verdict.tone is Tone.NONE


def test_times_that_vary_too_much_are_called_that() -> None:
    before = scorecard(median_ms=4.5, spread_ms=3)
    verdict = judge(before, scorecard(size_bytes=500_000, median_ms=1.8, spread_ms=3))
    assert "about as fast" in plain(verdict.sentence)
    assert "varied too much" in verdict.detail


def test_a_slower_network_is_called_slower() -> None:
    verdict = judge(scorecard(), scorecard(size_bytes=500_000, median_ms=4.0))
    assert plain(verdict.sentence).startswith("50 % smaller but 2.0 times slower,")
    assert verdict.tone is Tone.WARNING


def test_a_network_of_the_same_size_or_larger_is_called_that() -> None:
    assert judge(scorecard(), scorecard()).sentence.startswith("Same size")
    larger = judge(scorecard(), scorecard(size_bytes=1_500_000))
    assert plain(larger.sentence).startswith("50 % larger")


def one_image(runtime: Runtime, before_ms: float, after_ms: float) -> Speed:
    before, after = (latency(each, 0.95 * each, 1.05 * each) for each in (before_ms, after_ms))
    return Speed(runtime, 1, before, after)


@pytest.mark.parametrize(
    ("onnx_ms", "torch_ms", "words", "tone"),
    [
        (
            1.0,
            1.5,
            "50 % smaller and 2.0 times faster in ONNX Runtime (1.3 times faster in PyTorch)",
            Tone.GOOD,
        ),
        (
            1.0,
            2.0,
            "50 % smaller and 2.0 times faster in ONNX Runtime (about as fast in PyTorch)",
            Tone.GOOD,
        ),
        (
            2.0,
            1.98,
            "50 % smaller but about as fast in ONNX Runtime and PyTorch",
            Tone.NONE,
        ),
        (
            1.0,
            4.0,
            "50 % smaller but 2.0 times faster in ONNX Runtime (2.0 times slower in PyTorch)",
            Tone.WARNING,
        ),
    ],
)
def test_both_runtimes_are_spoken_of(
    onnx_ms: float, torch_ms: float, words: str, tone: Tone
) -> None:
    speeds = (
        one_image(Runtime.TORCH, 2.0, torch_ms),
        Speed(Runtime.TORCH, 16, latency(9, 8, 10), latency(90, 80, 99)),
        one_image(Runtime.ONNX_RUNTIME, 2.0, onnx_ms),
    )
    verdict = judge(scorecard(), scorecard(size_bytes=500_000), speeds)
    assert plain(verdict.sentence).startswith(f"{words}, ")
    assert verdict.tone is tone
    assert ("did not change" in verdict.detail) == (tone is Tone.NONE)


def test_rows_show_before_after_and_change_with_units() -> None:
    rows = compare_rows(
        scorecard(ALL_RIGHT), scorecard(ONE_WRONG, size_bytes=400_000, median_ms=1.0)
    )
    said = {row.name: (plain(row.before), plain(row.after), plain(row.change)) for row in rows}
    assert said == {
        "Accuracy": ("100.0 % (6 of 6)", "83.3 % (5 of 6)", "-16.7 points"),
        "File size": ("1.0 MB", "400 kB", "-60 %"),
        "Parameters": ("250 k", "100 k", "-60 %"),
        "Computation per image": ("25.0 MMACs", "10.0 MMACs", "-60 %"),
        "Time per image": ("2.0 ms (1.9 to 2.1)", "1.0 ms (0.90 to 1.1)", "2.0 times faster"),
    }


def test_rows_tell_good_changes_from_bad_ones() -> None:
    rows = compare_rows(
        scorecard(ALL_RIGHT), scorecard(ONE_WRONG, size_bytes=400_000, median_ms=4.0)
    )
    tones = {row.name: row.tone for row in rows}
    assert tones["Accuracy"] is Tone.BAD
    assert tones["File size"] is Tone.GOOD
    assert tones["Time per image"] is Tone.BAD
    same = {row.tone for row in compare_rows(scorecard(), scorecard())}
    assert same == {Tone.NONE}
