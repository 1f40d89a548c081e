from dataclasses import replace

import torch

from slimstudio.cli.report import as_json, as_table
from slimstudio.engine.data.pixels import Dataset, LoadedImages, Pixels
from slimstudio.engine.measure.scorecard import Evaluation, Latency, Scorecard
from slimstudio.engine.outcome import Outcome
from tests.engine.export.samples import compact_squeezenet

EVALUATION = Evaluation(0.5, 0.75, (0, 1, 0, 0), ((2, 0), (1, 1)))
CARD = Scorecard(EVALUATION, 2_000, 8_000, 8_000, Latency(12.5, 12.0, 13.0, 1, 20))
TESTED = replace(CARD, test=replace(EVALUATION, accuracy=0.625))


def outcome(card: Scorecard) -> Outcome:
    network = compact_squeezenet()
    return Outcome(network, network, card, card, ())


def images(test: int) -> LoadedImages:
    def pixels(count: int) -> Pixels:
        names = tuple(map(str, range(count)))
        return Pixels(torch.zeros(count, 3, 8, 8), torch.zeros(count).long(), ("a", "b"), names)

    return LoadedImages(Dataset(pixels(6), pixels(4), pixels(test) if test else None), ())


def test_test_images_have_a_line_where_there_are_such() -> None:
    assert "test images" not in as_table(outcome(CARD), (), seconds=1.0)
    lines = as_table(outcome(TESTED), (), seconds=1.0).splitlines()
    assert [line.split() for line in lines[1:3]] == [
        ["accuracy", "75.0%", "75.0%"],
        ["test", "images", "62.5%", "62.5%"],
    ]


def test_programs_are_told_of_test_images_too() -> None:
    found = as_json(outcome(TESTED), images(3), (), notes=(), seconds=1.0)
    assert isinstance(found["images"], dict)
    assert isinstance(found["after"], dict)
    assert found["images"]["test"] == 3
    assert found["after"]["test_accuracy"] == 0.625
    without = as_json(outcome(CARD), images(0), (), notes=(), seconds=1.0)
    assert isinstance(without["images"], dict)
    assert isinstance(without["before"], dict)
    assert without["images"]["test"] == 0
    assert without["before"]["test_accuracy"] is None
