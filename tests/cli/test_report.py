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
    said = {line[:18].strip(): line[18:].split() for line in lines[:10]}
    assert said["accuracy"] == ["75.0%", "(30", "to", "95%)"] * 2
    assert said["balanced accuracy"] == ["75.0%", "75.0%"]
    assert said["test images"] == ["62.5%", "(30", "to", "95%)"] * 2


def test_the_verdict_and_every_class_are_told() -> None:
    found = as_json(outcome(CARD), images(0), (), notes=(), seconds=1.0)
    names = outcome(CARD).class_names
    card, verdict = found["after"], found["verdict"]
    assert isinstance(card, dict)
    assert isinstance(verdict, dict)
    assert card["balanced_accuracy"] == 0.75
    assert list(card["class_accuracy"].items()) == list(zip(names, (1.0, 0.5), strict=True))
    assert card["accuracy_interval"][0] < 0.75 < card["accuracy_interval"][1]
    assert not verdict["guessing"]
    table = as_table(outcome(CARD), (), seconds=1.0)
    assert str(verdict["sentence"]) in table
    assert all(name in table for name in names)


def test_guessing_is_told() -> None:
    blind = replace(CARD, evaluation=Evaluation(0.7, 0.5, (0,) * 20, ((10, 0), (10, 0))))
    found = as_json(outcome(blind), images(0), (), notes=(), seconds=1.0)["verdict"]
    assert isinstance(found, dict)
    assert found["guessing"]
    assert found["mood"] == "bad"
    assert "This network is guessing" in as_table(outcome(blind), (), seconds=1.0)


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
