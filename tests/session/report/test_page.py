"""A report is one page, true to the run, that needs nothing beside it."""

import re
import xml.etree.ElementTree as ET
from base64 import b64decode
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from html.parser import HTMLParser

import pytest
import torch

from slimstudio.engine.data.pixels import Dataset, LoadedImages, Pixels
from slimstudio.engine.events import About, EpochFinished, Measured, Noted, Phase
from slimstudio.engine.marks import FREEZE, prune
from slimstudio.engine.measure.scorecard import Estimate, Evaluation, Expected, Latency, Scorecard
from slimstudio.engine.measure.verdict import judge
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.outcome import Outcome
from slimstudio.messages import Message
from slimstudio.session.attempts import NO_ATTEMPTS, Attempt, AttemptResult, Attempts, added
from slimstudio.session.project import ModelChoice, Project
from slimstudio.session.report.charts import Series, chart
from slimstudio.session.report.markup import change, percent, scaled
from slimstudio.session.report.page import Report, report_page

CLASSES = ("cat & mouse", "dog")
PROJECT = Project(
    "Pets <script>",
    ModelChoice("resnet18"),
    "/photos/pets",
    {"layer1.0.conv1": prune(0.5), "conv1": FREEZE},
)
HISTORY = (
    EpochFinished(Phase.LEARN, 1.0, 0.9, 0.6, 0.8, 0.7),
    Measured(Phase.REPAIR, 1.0, 0.8, 0.6),
    EpochFinished(Phase.TUNE, 2.0, 0.5, 0.8, 0.6, float("nan")),
    Noted(Message("Computing with 1 thread."), About.COMPUTER),
    Noted(Message("The interrupted run goes on from where it was."), About.COMPUTER),
    Noted(Message("There are too few training images to repair anything with.")),
)


def card(answers: tuple[int, ...], size: int, time: float) -> Scorecard:
    confusion = [[0, 0], [0, 0]]
    for index, answer in enumerate(answers):
        confusion[index % 2][answer] += 1
    right = sum(answer == index % 2 for index, answer in enumerate(answers))
    rows = (tuple(confusion[0]), tuple(confusion[1]))
    evaluation = Evaluation(0.3, right / len(answers), answers, rows)
    return Scorecard(evaluation, size // 4, size, size, Latency(time, time, time, 1, 50))


@pytest.fixture(name="outcome")
def _outcome() -> Outcome:
    recipe = Recipe("resnet18", 2, CLASSES, Preprocessing(16, 16))
    network = Network(torch.nn.Identity(), recipe)
    before, after = card((0, 1, 0, 0), 4_000_000, 2.0), card((0, 1, 1, 1), 1_000_000, 1.0)
    return Outcome(network, network, before, after, HISTORY)


@pytest.fixture(name="images")
def _images() -> LoadedImages:
    pixels = Pixels(
        torch.arange(4 * 3 * 16 * 16).reshape(4, 3, 16, 16).to(torch.uint8),
        torch.tensor([0, 1, 0, 1]),
        CLASSES,
        tuple(f"{index}.png" for index in range(4)),
    )
    return LoadedImages(Dataset(pixels, pixels), ())


def two_attempts() -> Attempts:
    first = Attempt("a", "Attempt 1", "", "2026-01-01T10:00:00", PROJECT, _result(1_000_000))
    second = Attempt("b", "Attempt 2", "a", "2026-01-01T11:00:00", PROJECT, _result(500_000))
    return added(added(NO_ATTEMPTS, first), second)


def _result(size: int) -> AttemptResult:
    one = card((0, 1, 0, 1), size, 1.0)
    return AttemptResult(one, one, "a" * 64, "b" * 64, "c" * 64)


def test_everything_is_inside_and_nothing_is_believed(
    outcome: Outcome, images: LoadedImages
) -> None:
    page = report_page(
        Report(PROJECT, outcome, images=images, written=datetime(2026, 5, 17, tzinfo=UTC))
    )
    assert "<script" not in page
    assert "Pets &lt;script&gt;" in page
    assert "cat &amp; mouse" in page
    sources = re.findall(r'src="([^"]*)"', page)
    # The sign, the tiles, a plot, an image that is newly wrong, one that is newly right.
    assert len(sources) == 5
    assert all(one.startswith("data:image/") for one in sources)
    assert "http" not in page
    assert "Report of 2026-05-17" in page


def test_the_numbers_are_those_of_the_run(outcome: Outcome) -> None:
    page = report_page(Report(PROJECT, outcome))
    assert "4 MB" in page
    assert "1 MB" in page
    assert "\N{MINUS SIGN}75 %" in page
    assert "2.0 times faster" in page
    assert "layer1.0.conv1" in page
    assert "pruned by 50.0 %" in page
    assert "too few training images to repair" in page
    assert "Computing with" not in page  # of the run, and of nobody's concern afterwards
    assert "interrupted" not in page


def test_the_verdict_and_every_class_are_those_of_the_run(outcome: Outcome) -> None:
    page = report_page(Report(PROJECT, outcome))
    verdict = judge(outcome.comparison)
    assert str(verdict.sentence) in page
    assert all(escape(str(one)) in page for one in verdict.details)
    assert page.count("Balanced accuracy") >= 2  # a row, and what it means
    row = "<td>cat &amp; mouse</td>"
    assert row in page
    assert "100 %" in page.split(row)[1].split("</tr>")[0]


def test_a_network_that_guesses_is_called_that(outcome: Outcome) -> None:
    guess = card((0,) * 40, 1_000_000, 1.0)
    page = report_page(Report(PROJECT, replace(outcome, before=guess, after=guess)))
    assert "This network is guessing" in page
    assert "75% smaller" not in page


def test_test_images_have_a_row_of_their_own_where_there_are_such(
    outcome: Outcome, images: LoadedImages
) -> None:
    assert "Test images" not in report_page(Report(PROJECT, outcome))
    before, after = (
        replace(card, test=card.evaluation) for card in (outcome.before, outcome.after)
    )
    dataset = replace(images.dataset, test=images.dataset.train)
    page = report_page(
        Report(
            PROJECT,
            replace(outcome, before=before, after=after),
            images=replace(images, dataset=dataset),
        )
    )
    assert page.count("Test images") == 1
    assert f"{len(images.dataset.train)} to test in the end" in page


def test_without_images_and_history_the_page_does_without(outcome: Outcome) -> None:
    page = report_page(Report(PROJECT, replace(outcome, history=())))
    assert page.count("<img") == 2  # the sign and the tiles
    assert "Changed answers" not in page


def test_images_that_are_others_than_those_answered_are_left_out(
    outcome: Outcome, images: LoadedImages
) -> None:
    fewer = replace(outcome.before.evaluation, answers=(0, 1))
    changed = replace(outcome, before=replace(outcome.before, evaluation=fewer))
    assert "Newly wrong" not in report_page(Report(PROJECT, changed, images=images))


def test_what_matters_most_comes_first(outcome: Outcome, images: LoadedImages) -> None:
    page = report_page(Report(PROJECT, outcome, two_attempts(), images))
    assert re.findall("<h2>(.*?)</h2>", page) == [
        "Changed answers",
        "How it learned",
        "Before and after",
        "All attempts",
        "Right answers of each class",
        "What is taken for what",
        "What was done",
        "The plan, layer by layer",
        "Settings",
    ]
    assert "<title>Pets &lt;script&gt;: compact network</title>" in page
    assert page.index("accuracy") < page.index("<h2>")


class _Nesting(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert all(value is not None for _, value in attrs)
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_every_tag_is_closed(outcome: Outcome, images: LoadedImages) -> None:
    nesting = _Nesting()
    nesting.feed(report_page(Report(PROJECT, outcome, two_attempts(), images)))
    assert nesting.open == []


def with_classes(outcome: Outcome, classes: tuple[str, ...], images: int) -> Outcome:
    count = len(classes)
    rows = tuple(tuple(images * (at == row) for at in range(count)) for row in range(count))
    evaluation = Evaluation(0.1, 1.0, (), rows)
    recipe = replace(outcome.compact.recipe, classes=classes, outputs=count)
    return replace(
        outcome,
        compact=Network(outcome.compact.module, recipe),
        before=replace(outcome.before, evaluation=evaluation),
        after=replace(outcome.after, evaluation=evaluation),
    )


def test_long_class_names_number_the_columns_and_are_cut(outcome: Outcome) -> None:
    classes = tuple(f"a class with a name that has no end, {at}" for at in range(5))
    page = report_page(Report(PROJECT, with_classes(outcome, classes, 9)))
    assert "<th></th><th>1</th><th>2</th>" in page
    assert "<th>a class with a name… · 1</th>" in page
    short = report_page(Report(PROJECT, with_classes(outcome, ("cat", "dog"), 9)))
    assert "<th></th><th>cat</th><th>dog</th>" in short


def test_a_matrix_that_would_be_wider_than_paper_is_none(outcome: Outcome) -> None:
    classes = tuple(f"class {at}" for at in range(20))
    assert '<table class="matrix">' in report_page(
        Report(PROJECT, with_classes(outcome, classes, 99))
    )
    assert '<table class="matrix">' not in report_page(
        Report(PROJECT, with_classes(outcome, classes, 9_999))
    )


def test_a_hundred_classes_are_not_all_listed(outcome: Outcome) -> None:
    classes = tuple(f"class {at}" for at in range(100))
    page = report_page(Report(PROJECT, with_classes(outcome, classes, 9)))
    assert "class 23 and 76 more" in page
    assert "class 24" not in page


def test_attempts_that_came_out_alike_share_a_label(outcome: Outcome) -> None:
    alike = two_attempts()
    third = Attempt("c", "Attempt 3", "b", "2026-01-01T12:00:00", PROJECT, _result(500_000))
    page = report_page(Report(PROJECT, outcome, added(alike, third)))
    drawn = [b64decode(one) for one in re.findall(r'svg\+xml;base64,([^"]*)"', page)]
    assert any(b">Attempt 2, Attempt 3<" in one for one in drawn)


def test_attempts_are_compared(outcome: Outcome) -> None:
    page = report_page(Report(PROJECT, outcome, two_attempts()))
    assert "All attempts" in page
    assert "Attempt 2 (this one)" in page
    assert "All attempts" not in report_page(Report(PROJECT, outcome))


def test_times_on_another_device_are_told_with_their_range(outcome: Outcome) -> None:
    expected = Expected(Estimate(40, 35, 45, "<Pi 5>"), Estimate(20, 18, 22, "<Pi 5>"))
    attempts = two_attempts()
    second = replace(attempts.kept[1], result=replace(_result(1), expected=expected))
    kept = replace(attempts, kept=(attempts.kept[0], second))
    page = report_page(Report(PROJECT, replace(outcome, expected=expected), kept))
    assert page.count("Time per image, &lt;Pi 5&gt;") == 2  # before and after, and all attempts
    assert "about 40 ms (35 to 45)" in page
    assert page.count("about 20 ms (18 to 22)") == 2
    assert "Pi 5" not in report_page(Report(PROJECT, outcome, attempts))


def test_many_classes_give_the_most_confused_instead_of_a_matrix(outcome: Outcome) -> None:
    many = tuple(f"class {index}" for index in range(30))
    counts = [[0] * 30 for _ in many]
    counts[3][7] = 5
    evaluation = Evaluation(0.1, 0.5, (), tuple(map(tuple, counts)))
    recipe = replace(outcome.compact.recipe, classes=many, outputs=30)
    changed = replace(
        outcome,
        compact=Network(outcome.compact.module, recipe),
        before=replace(outcome.before, evaluation=evaluation),
        after=replace(outcome.after, evaluation=evaluation),
    )
    page = report_page(Report(PROJECT, changed))
    assert '<table class="matrix">' not in page
    assert "<td>class 3</td><td>class 7</td><td>5</td>" in page


def test_a_plot_is_whole_and_breaks_where_there_is_no_number() -> None:
    nan = float("nan")
    drawn = chart("Loss", "Epoch", "<b>", [Series("a & b", [(0, 1), (1, nan), (2, 3)], "#000000")])
    root = ET.fromstring(drawn)
    assert root.tag.endswith("svg")
    assert "nan" not in drawn
    (path,) = re.findall(r' d="([^"]*)"', drawn)
    assert path.count("M") == 2
    assert chart("Loss", "", "", [Series("none", [(nan, 1)], "#000000")]) == ""


def test_names_in_a_legend_do_not_touch_each_other() -> None:
    for name, px in (("validation images", 100), ("验证图像验证图像", 8 * 12)):
        one = Series(name, [(0, 1)], "#000000")
        root = ET.fromstring(chart("", "", "", [one, one]))
        marks = [float(at.attrib["x"]) for at in root.iter() if at.attrib.get("height") == "4"]
        assert marks[1] - marks[0] > 18 + px


def test_plots_of_a_single_point_have_axes() -> None:
    ET.fromstring(chart("One", "x", "y", [Series("one", [(0, 0)], "#000000")]))


def test_embedded_pictures_can_be_read(outcome: Outcome, images: LoadedImages) -> None:
    page = report_page(Report(PROJECT, outcome, images=images))
    for source in re.findall(r'src="data:image/png;base64,([^"]*)"', page):
        assert b64decode(source).startswith(b"\x89PNG")


def test_numbers_read_well() -> None:
    assert [str(scaled(one, "B")) for one in (0, 999, 1000, 44_700_000, 999_600)] == [
        "0 B", "999 B", "1 kB", "44.7 MB", "1 MB",
    ]  # fmt: skip
    assert tuple(map(str, (percent(0.987), change(0, 5), change(4, 1)))) == (
        "98.7 %",
        "+0 %",
        "\N{MINUS SIGN}75 %",
    )


def drawings(page: str) -> list[str]:
    found = re.findall(r'src="data:image/svg\+xml;base64,([^"]*)"', page)
    return [b64decode(one).decode() for one in found]


def test_the_tiles_say_what_was_achieved_and_nothing_is_good_of_a_guess(outcome: Outcome) -> None:
    tiles = drawings(report_page(Report(PROJECT, outcome)))[1]
    ET.fromstring(tiles)
    assert "75% smaller" in tiles
    assert "As accurate" not in tiles  # of four images
    guess = card((0,) * 40, 1_000_000, 1.0)
    tiles = drawings(report_page(Report(PROJECT, replace(outcome, before=guess, after=guess))))[1]
    assert "Guessing" in tiles
    assert "#1d7f4d" not in tiles


def test_the_dip_where_channels_leave_is_explained_and_the_lines_break_there(
    outcome: Outcome,
) -> None:
    page = report_page(Report(PROJECT, outcome))
    assert "The dip at epoch 1 is where channels were removed: from 75.0% to 60.0%" in page
    (curve,) = [one for one in drawings(page) if "channels removed" in one]
    trained, judged, _ = re.findall(r' d="([^"]*)"', curve)
    assert (trained.count("M"), judged.count("M")) == (2, 2)


def test_the_page_is_called_as_the_project_s_file(outcome: Outcome) -> None:
    page = report_page(Report(PROJECT, outcome, file="our pets.slim"))
    assert "<h1>our pets</h1>" in page
    assert "our pets.slim · Report of" in page


def test_how_many_changed_answers_are_shown_is_said(outcome: Outcome) -> None:
    count = 41
    pixels = Pixels(
        torch.zeros(count, 3, 8, 8, dtype=torch.uint8),
        torch.zeros(count, dtype=torch.int64),
        CLASSES,
        tuple(f"{index}.png" for index in range(count)),
    )
    right = Evaluation(0.1, 1.0, (0,) * count, ((count, 0), (0, 0)))
    wrong = Evaluation(0.1, 0.0, (1,) * count, ((0, count), (0, 0)))
    changed = replace(
        outcome,
        before=replace(outcome.before, evaluation=right),
        after=replace(outcome.after, evaluation=wrong),
    )
    page = report_page(Report(PROJECT, changed, images=LoadedImages(Dataset(pixels, pixels), ())))
    assert "Newly wrong: 10 of 41" in page


def test_names_beside_points_are_whole_apart_and_inside_the_axes() -> None:
    points = [(1.0, 1.0), (1.01, 1.0), (2.0, 2.0), (0.99, 1.01)]
    names = [f"At most {at} % of the MACs, adjusted" for at in range(4)]
    drawn = chart("", "", "", [Series("a", points, "#000000", joined=False, labels=names)])
    boxes = []
    for text in ET.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text"):
        if text.text in names:
            left, bottom = float(text.attrib["x"]), float(text.attrib["y"])
            boxes.append((left, bottom - 11, left + 7 * len(text.text), bottom))
    assert len(boxes) == 4
    for at, (left, top, right, bottom) in enumerate(boxes):
        assert left >= 64
        assert right <= 640
        assert bottom <= 300 - 44  # above the numbers of the axis
        for other in boxes[:at]:
            beside = right <= other[0] or other[2] <= left
            assert beside or bottom <= other[1] or other[3] <= top
