"""Averages, and how often the aims are met."""

from typing import Any

import pytest

from tests.benchmarks.accuracy.benchmark import names, table
from tests.benchmarks.accuracy.cases import Case, Side, cases
from tests.benchmarks.accuracy.earnings import earnings
from tests.benchmarks.accuracy.figures import COLUMNS, Figures
from tests.benchmarks.accuracy.peer import METHODS
from tests.benchmarks.accuracy.summary import summary


def rows_of(key: str, ours: float, peer: float) -> list[dict[str, Any]]:
    ways = {"ours": dict.fromkeys(COLUMNS, ours)}
    theirs = {method.name: dict.fromkeys(COLUMNS, peer) for method in METHODS}
    return [
        {"name": f"{key}/ours", "original": 0.99, "ways": ways},
        {"name": f"{key}/peer", "original": 0.99, "ways": theirs},
        {"name": f"{key}/scratch", "original": 0.99, "accuracy": 0.5},
    ]


def test_names_of_cases_can_be_read_back() -> None:
    assert [Case.named(name) for name in names()] == cases()


def test_seeds_that_both_sides_have_are_averaged() -> None:
    rows = rows_of("digits/vit/0/25.0%", 0.5, 0.4) + rows_of("digits/vit/1/25.0%", 0.7, 0.4)
    found = Figures([*rows, *rows_of("digits/vit/2/25.0%", 0.9, 0.4)[:1]])
    key = ("digits", "vit", 0.25)
    assert found.keys(Side.OURS, Side.PEER) == [key]
    seeds = found.seeds(key, Side.OURS, Side.PEER)
    assert seeds == [0, 1]
    assert found.ours(key, seeds)["mended"] == pytest.approx(0.6)


def test_the_best_of_the_peer_is_the_best_of_each_column() -> None:
    rows = rows_of("digits/vit/0/25.0%", 0.5, 0.4)
    ways = rows[1]["ways"]
    ways[METHODS[1].name]["mended"] = 0.6
    ways[METHODS[2].name]["epochs_3"] = 0.7
    ways[METHODS[3].name] = {"failed": "why"}
    best = Figures(rows).best(("digits", "vit", 0.25), [0])
    assert (best["pruned"], best["mended"], best["epochs_3"]) == (0.4, 0.6, 0.7)


def test_the_summary_says_where_ours_is_behind_and_by_how_much() -> None:
    rows = rows_of("digits/vit/0/25.0%", 0.5, 0.4) + rows_of("digits/resnet18/0/25.0%", 0.5, 0.53)
    assert "in 1 of 2; behind: digits resnet18 25.0% (-3.0)" in summary(Figures(rows))


def test_what_the_peer_cannot_prune_is_listed_as_failed() -> None:
    rows = rows_of("digits/vit/0/25.0%", 0.5, 0.4)
    rows[1]["ways"] = {method.name: {"failed": "no ratio"} for method in METHODS}
    text = table(rows, 0.0)
    assert "failed: no ratio" in text
    assert "in 1 of 1" in text


def test_what_was_left_out_is_listed_by_way() -> None:
    ways = {"as it is": dict.fromkeys(COLUMNS, 0.9), "criterion l1": dict.fromkeys(COLUMNS, 0.8)}
    row = {"name": "glyphs/vit/0/25.0%/ablation", "original": 0.9, "ways": ways}
    assert "| criterion l1 | 80.0 |" in table([row], 0.0)


def test_what_a_part_earns_is_averaged_over_tasks_and_networks() -> None:
    def row(key: str, l1: float) -> dict[str, Any]:
        ways = {"as it is": dict.fromkeys(COLUMNS, 0.9), "criterion l1": dict.fromkeys(COLUMNS, l1)}
        return {"name": f"{key}/25.0%/ablation", "original": 0.9, "ways": ways}

    rows = [row("glyphs/vit/0", 0.7), row("glyphs/vit/1", 0.7), row("digits/resnet18/0", 0.9)]
    assert "| criterion l1 | -10.0 | -10.0 | -10.0 |" in earnings(Figures(rows))
    assert earnings(Figures([])) == ""
