"""Averages, and how often the aims are met."""

from typing import Any

import pytest

from tests.benchmarks.accuracy.benchmark import names, table
from tests.benchmarks.accuracy.cases import Case, cases
from tests.benchmarks.accuracy.figures import COLUMNS, Figures
from tests.benchmarks.accuracy.peer import METHODS
from tests.benchmarks.accuracy.summary import summary


def row(name: str, ours: float, peer: float) -> dict[str, Any]:
    return {
        "name": name,
        "original": 0.99,
        "ours": dict.fromkeys(COLUMNS, ours),
        "peer": {method.name: dict.fromkeys(COLUMNS, peer) for method in METHODS},
        "scratch": 0.5,
    }


def test_names_of_cases_can_be_read_back() -> None:
    assert [Case.named(name) for name in names()] == cases()


def test_seeds_are_averaged() -> None:
    found = Figures([row("digits/vit/0/25.0%", 0.5, 0.4), row("digits/vit/1/25.0%", 0.7, 0.4)])
    key = ("digits", "vit", 0.25)
    assert found.compared() == [key]
    assert found.seeds(key) == 2
    assert found.ours(key)["mended"] == pytest.approx(0.6)


def test_the_best_of_the_peer_is_the_best_of_each_column() -> None:
    one = row("digits/vit/0/25.0%", 0.5, 0.4)
    one["peer"][METHODS[1].name]["mended"] = 0.6
    one["peer"][METHODS[2].name]["epochs_3"] = 0.7
    one["peer"][METHODS[3].name] = {"failed": "why"}
    best = Figures([one]).best(("digits", "vit", 0.25))
    assert (best["pruned"], best["mended"], best["epochs_3"]) == (0.4, 0.6, 0.7)


def test_the_summary_says_where_ours_is_behind_and_by_how_much() -> None:
    rows = [row("digits/vit/0/25.0%", 0.5, 0.4), row("digits/resnet18/0/25.0%", 0.5, 0.53)]
    text = summary(Figures(rows))
    assert "in 1 of 2; behind: digits resnet18 25.0% (-3.0)" in text


def test_what_the_peer_cannot_prune_is_listed_as_failed() -> None:
    one = row("digits/vit/0/25.0%", 0.5, 0.4)
    one["peer"] = {method.name: {"failed": "no ratio"} for method in METHODS}
    text = table([one], 0.0)
    assert "failed: no ratio" in text
    assert "in 1 of 1" in text


def test_what_was_left_out_is_listed_by_way() -> None:
    ways = {"as it is": dict.fromkeys(COLUMNS, 0.9), "criterion l1": dict.fromkeys(COLUMNS, 0.8)}
    text = table([{"name": "ablation/glyphs/vit/0/25.0%", "original": 0.9, "ways": ways}], 0.0)
    assert "| criterion l1 | 80.0 |" in text
