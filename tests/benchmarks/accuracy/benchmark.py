"""The benchmark as the command runs it: cases by name, figures, table."""

from __future__ import annotations

import warnings
from typing import Any

import torch

from tests.benchmarks.accuracy import table as tables
from tests.benchmarks.accuracy.cases import Case, cases
from tests.benchmarks.accuracy.measuring import measure as measure_case


def names() -> list[str]:
    """List the cases, most important first."""
    return [case.name for case in cases()]


def measure(name: str, limit_s: float) -> dict[str, Any]:
    """Measure one case.

    Args:
        name: Task, network, seed and share of the MACs; "ablation/" before it leaves out parts.
        limit_s: Not used here: nothing hangs.
    """
    del limit_s
    torch.set_num_threads(1)  # the order of sums depends on it
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the peer warns of what it guesses
        return measure_case(Case.named(name))


def table(rows: list[dict[str, Any]], limit_s: float) -> str:
    """Write the figures as Markdown.

    Args:
        rows: What `measure` found for each case.
        limit_s: Not used here.
    """
    del limit_s
    return tables.table(rows)
