import re
from dataclasses import replace
from pathlib import Path

import pytest

from slimstudio.engine.export.agreement import Agreement, Exported
from slimstudio.engine.export.int8 import ONNX_INT8
from slimstudio.engine.export.model_card import card_text
from slimstudio.engine.measure.scorecard import Evaluation, Latency, Runtime, Scorecard, Speed
from slimstudio.engine.models.network import Network
from slimstudio.engine.outcome import Outcome
from tests.engine.export.samples import compact_squeezenet

EVALUATION = Evaluation(0.5, 0.75, (0, 1, 2, 0), ((1, 0, 0), (0, 1, 0), (1, 0, 1)))
LATENCY = Latency(12.5, 12.0, 13.0, 1, 20)


def card(
    folder: Path,
    *,
    raw: bool,
    speeds: tuple[Speed, ...] = (),
    test: Evaluation | None = None,
) -> str:
    path = folder / "net.int8.onnx"
    path.write_bytes(bytes(1_500_000))
    found = Agreement(30, 29, 0.2, 0.9, 0.95, 1.25, ("conv1",))
    network = compact_squeezenet()
    outcome = Outcome(
        network,
        network,
        Scorecard(EVALUATION, 2_000_000, 8_000_000, 8_000_000, LATENCY, test),
        Scorecard(EVALUATION, 1_000_000, 4_000_000, 4_000_000, LATENCY, test),
        (),
        speeds,
    )
    return card_text(outcome, [Exported(path, ONNX_INT8, found)], raw=raw)


def test_the_page_tells_what_somebody_who_was_not_there_needs(tmp_path: Path) -> None:
    text = card(tmp_path, raw=False)
    assert "tells 3 classes apart: ant, bee, cow" in text
    interval = "75.0% (30 to 95%)"
    assert f"| accuracy on 4 validation images | {interval} | {interval} |" in text
    assert "| balanced accuracy, every class counting alike |" in text
    assert "**50% smaller" in text  # the verdict that the window shows
    assert "| MACs for one image | 8,000,000 | 4,000,000 |" in text
    assert "shorter side has 36 pixels, and the central square of 32 pixels" in text
    assert "mean [0.5, 0.4, 0.3]" in text
    assert "`net.int8.onnx` (ONNX, 8-bit integers, 1.5 MB)" in text
    assert "29 of 30 images like the trained network, was right on 90.0%" in text
    assert "In single precision: conv1." in text
    assert "- method: by hand" in text
    assert "SlimStudio claims no rights" in text
    assert "take the square as uint8" not in text
    assert "Transparent and half transparent colours are mixed with white." in text
    assert "def prepare(photo):" in text


def test_all_measured_speeds_are_told_with_their_spread(tmp_path: Path) -> None:
    words = "threads: 1) | 12.5 ms (12.0 to 13.0) | 12.5 ms (12.0 to 13.0) |"
    assert f"| latency of one image (PyTorch, {words}" in card(tmp_path, raw=False)
    speeds = (Speed(Runtime.ONNX_RUNTIME, 16, LATENCY, LATENCY),)
    text = card(tmp_path, raw=False, speeds=speeds)
    assert f"| latency of 16 images at once (ONNX Runtime, {words}" in text


def test_test_images_are_told_where_there_are_such(tmp_path: Path) -> None:
    assert "test images" not in card(tmp_path, raw=False)
    text = card(tmp_path, raw=False, test=EVALUATION)
    assert "| accuracy on 4 test images | 75.0% (30 to 95%) |" in text


def test_every_class_has_a_row_and_a_network_that_guesses_is_called_that() -> None:
    network = compact_squeezenet()
    blind = Evaluation(1.1, 1 / 3, (0,) * 30, ((10, 0, 0), (10, 0, 0), (10, 0, 0)))
    before, after = (
        Scorecard(blind, size, size, 4 * size, LATENCY) for size in (2_000_000, 1_000_000)
    )
    text = card_text(Outcome(network, network, before, after, ()), [], raw=False)
    assert "**This network is guessing" in text
    assert "smaller and" not in text
    assert "| ant | 10 | 100.0% | 100.0% |" in text
    assert "| bee | 10 | 0.0% | 0.0% |" in text


def test_files_that_take_pixels_are_described_so(tmp_path: Path) -> None:
    assert "uint8 [batch, 32, 32, 3]" in card(tmp_path, raw=True)


def test_what_is_known_of_the_starting_network_is_not_said_of_the_new_one() -> None:
    start = compact_squeezenet()
    known = {"accuracy": "100.0% on 174 digits 0 to 4", "method": "by hand"}
    original = Network(start.module, replace(start.recipe, provenance=known))
    made = {**known, "method": "channels removed by l1, repaired, fine-tuned"}
    compact = Network(start.module, replace(start.recipe, provenance=made))
    numbers = Scorecard(EVALUATION, 2_000_000, 8_000_000, 8_000_000, LATENCY)
    text = card_text(Outcome(original, compact, numbers, numbers, ()), [], raw=False)
    new, old = text.split("## Where it comes from")[1].split("that it was made from:")
    assert "accuracy" not in new
    assert "- method: channels removed by l1" in new
    assert "- accuracy: 100.0% on 174 digits 0 to 4" in old
    assert "- method: by hand" in old


HOSTILE = (
    '<img src="/dev/zero">',
    "[click](file://evil/share)",
    "**bold** _it_ `code`",
    "a|b\n# title\n- item\n\n<script>",
    "&lt; ~~x~~ $x$ ^2^",
    "https://evil.example www.evil.example a@b.c",
    "\x1b[31m\u202e",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_is_markup(name: str, tmp_path: Path) -> None:
    network = compact_squeezenet()
    recipe = replace(network.recipe, classes=(name, "cow", "dog"), provenance={name: name})
    hostile = Network(network.module, recipe)
    score = Scorecard(EVALUATION, 1, 1, 1, LATENCY)
    path = tmp_path / f"{name.replace('/', '-')}.onnx"
    path.touch()
    found = Agreement(30, 29, 0.2, 0.9, 0.95, 1.25, ())
    outcome = Outcome(hostile, hostile, score, score, ())
    text = card_text(outcome, [Exported(path, ONNX_INT8, found)], raw=False)
    outside = re.sub(r"`[^`\n]*`", "", re.sub(r"\\[^\w\s]", "", text))
    for mark in ("<img", "<script", "[click]", "~~", "\x1b", "\u202e", "evil://", "\n# title"):
        assert mark not in outside
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert {line.count("|") - line.count(r"\|") for line in rows} <= {4, 5}
