from dataclasses import replace

from slimstudio.engine.events import Noted, Phase, PhaseStarted
from slimstudio.engine.measure.scorecard import Latency, Runtime, Speed
from slimstudio.messages import Message
from slimstudio.ui.results.compare_rows import compare_rows, how_timed, speed_rows
from slimstudio.ui.widgets.text_label import Tone
from tests.ui import scenes


def test_test_images_have_a_row_only_where_both_networks_were_judged_by_them() -> None:
    before, after = scenes.scorecard(), scenes.scorecard((0, 1, 2, 0, 1, 1))
    tested = replace(before, test=before.evaluation), replace(after, test=after.evaluation)
    names = [one.name for one in compare_rows(before, after)]
    assert "Test images" not in names
    assert [one.name for one in compare_rows(before, tested[1])] == names
    rows = compare_rows(*tested)
    assert [one.name for one in rows] == [names[0], "Test images", *names[1:]]
    assert (rows[1].before, rows[1].after) == (rows[0].before, rows[0].after)
    assert rows[1].tone is Tone.BAD


SLOW = Latency(2.0, 1.9, 2.1, 1, 30)
FAST = Latency(1.0, 0.9, 1.1, 1, 30)
SPEEDS = (
    Speed(Runtime.ONNX_RUNTIME, 1, SLOW, FAST),
    Speed(Runtime.TORCH, 16, SLOW, SLOW),
)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_each_row_tells_runtime_images_times_spread_and_change() -> None:
    rows = [
        (one.name, plain(one.before), plain(one.after), plain(one.change), one.tone)
        for one in speed_rows(SPEEDS)
    ]
    slow, fast = "2.0 ms (1.9 to 2.1)", "1.0 ms (0.90 to 1.1)"
    assert rows == [
        ("ONNX Runtime, one image", slow, fast, "2.0 times faster", Tone.GOOD),
        ("PyTorch, 16 images", slow, slow, "about as fast", Tone.NONE),
    ]


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
