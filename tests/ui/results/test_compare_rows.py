from dataclasses import replace

from slimstudio.engine.events import Noted, Phase, PhaseStarted
from slimstudio.engine.measure.comparison import Comparison
from slimstudio.engine.measure.scorecard import ChangedAnswers, Latency, Runtime, Scorecard, Speed
from slimstudio.messages import Message
from slimstudio.ui.results.compare_rows import compare_rows, how_timed, speed_rows
from slimstudio.ui.widgets.text_label import Tone
from tests.engine.measure.results import FAIR, compared, evaluation, latency, of
from tests.ui.scenes import scorecard

ALL_RIGHT = (0, 1, 2, 0, 1, 2)
ONE_WRONG = (0, 1, 2, 0, 1, 0)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{MINUS SIGN}", "-")


def both(before: Scorecard, after: Scorecard) -> Comparison:
    return Comparison(before, after, learning=FAIR)


def test_rows_show_before_after_and_change_with_units() -> None:
    rows = compare_rows(
        both(scorecard(ALL_RIGHT), scorecard(ONE_WRONG, size_bytes=400_000, median_ms=1.0))
    )
    said = {row.name: (plain(row.before), plain(row.after), plain(row.change)) for row in rows}
    assert said == {
        "Accuracy": (
            "100 % (6 of 6; 61 to 100 %)",
            "83.3 % (5 of 6; 44 to 97 %)",
            "-16.7 points",
        ),
        "Balanced accuracy": ("100 %", "83.3 %", "-16.7 points"),
        "File size": ("1.0 MB", "400 kB", "-60 %"),
        "Parameters": ("250 k", "100 k", "-60 %"),
        "Computation per image": ("25.0 MMACs", "10.0 MMACs", "-60 %"),
        "Time per image, PyTorch": (
            "2.00 ms (1.90 to 2.10)",
            "1.00 ms (0.900 to 1.10)",
            "2.0 times faster",
        ),
    }


def test_rows_tell_good_changes_from_bad_ones() -> None:
    rows = compare_rows(
        both(scorecard(ALL_RIGHT), scorecard(ONE_WRONG, size_bytes=400_000, median_ms=4.0))
    )
    tones = {row.name: row.tone for row in rows}
    assert tones["Accuracy"] is Tone.BAD
    assert tones["File size"] is Tone.GOOD
    assert tones["Time per image, PyTorch"] is Tone.BAD
    same = {row.tone for row in compare_rows(both(scorecard(), scorecard()))}
    assert same == {Tone.NONE}


def test_nothing_of_a_network_that_guesses_is_called_good() -> None:
    guesses = compared(of(150, 50), evaluation((100, 0), (100, 0)))
    assert Tone.GOOD not in {row.tone for row in compare_rows(guesses)}
    learned = compared(of(150, 50), of(149, 51))
    assert Tone.GOOD in {row.tone for row in compare_rows(learned)}


def test_what_chance_explains_is_the_same_and_an_unfair_gain_is_not_shown() -> None:
    noise = compared(of(340, 19), of(341, 18), changed=ChangedAnswers(4, 3))
    assert (compare_rows(noise)[0].change, compare_rows(noise)[0].tone) == ("the same", Tone.NONE)
    unfair = compared(of(85, 115), of(116, 84), learning=replace(FAIR, settled=False))
    assert compare_rows(unfair)[0].change == "not comparable"
    assert compare_rows(unfair)[0].tone is Tone.NONE


def test_the_time_is_that_of_the_runtime_that_is_spoken_of() -> None:
    onnx = Speed(Runtime.ONNX_RUNTIME, 1, latency(5.1), latency(1.4))
    torch = Speed(Runtime.TORCH, 1, latency(2.0), latency(1.9))
    row = compare_rows(compared(of(19, 1), of(19, 1), speeds=(torch, onnx)))[-1]
    assert row.name.endswith("ONNX Runtime")
    assert plain(row.before).startswith("5.10 ms")
    assert plain(row.after).startswith("1.40 ms")
    assert row.change == "3.6 times faster"


def test_test_images_have_a_row_only_where_both_networks_were_judged_by_them() -> None:
    before, after = scorecard(), scorecard((0, 1, 2, 0, 1, 1))
    tested = replace(before, test=before.evaluation), replace(after, test=after.evaluation)
    names = [one.name for one in compare_rows(both(before, after))]
    assert "Test images" not in names
    assert [one.name for one in compare_rows(both(before, tested[1]))] == names
    rows = compare_rows(both(*tested))
    assert [one.name for one in rows] == [*names[:2], "Test images", *names[2:]]
    assert (rows[2].before, rows[2].after) == (rows[0].before, rows[0].after)
    assert rows[2].tone is Tone.BAD


SLOW = Latency(2.0, 1.9, 2.1, 1, 30)
FAST = Latency(1.0, 0.9, 1.1, 1, 30)
SPEEDS = (
    Speed(Runtime.ONNX_RUNTIME, 1, SLOW, FAST),
    Speed(Runtime.TORCH, 16, SLOW, SLOW),
)


def test_each_row_tells_runtime_images_times_spread_and_change() -> None:
    rows = [
        (one.name, plain(one.before), plain(one.after), plain(one.change), one.tone)
        for one in speed_rows(SPEEDS)
    ]
    slow, fast = "2.00 ms (1.90 to 2.10)", "1.00 ms (0.900 to 1.10)"
    assert rows == [
        ("ONNX Runtime, one image", slow, fast, "2.0 times faster", Tone.GOOD),
        ("PyTorch, 16 images", slow, slow, "about as fast", Tone.NONE),
    ]


def test_no_time_is_good_where_the_network_guesses() -> None:
    assert {one.tone for one in speed_rows(SPEEDS, guessing=True)} == {Tone.NONE}


def test_the_reason_for_a_missing_row_is_told_and_other_notes_are_not() -> None:
    history = (
        Noted(Message("Computing.")),
        PhaseStarted(Phase.COMPARE),
        Noted(Message("It took too long.")),
    )
    words = how_timed(SPEEDS, history)
    assert "one thread" in words
    assert words.endswith("It took too long.")
    assert "Computing" not in words
