"""A job that would not make anything smaller is refused before it begins."""

from dataclasses import replace

import pytest

from slimstudio.engine.marks import prune
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.errors import PlanError
from tests.engine.job import jobs


def test_a_ratio_that_rounds_to_nothing_is_refused_with_the_one_it_takes() -> None:
    task = replace(jobs.task(), marks={"3": prune(0.25)}, pruning=PruningSettings(multiple=8))
    with pytest.raises(PlanError, match="not make the network smaller") as refused:
        _ = task.plan
    assert "3 keeps all 16 channels: 25% rounds to none in steps of 8" in str(refused.value.why)
    assert task.network.recipe.resized == {}


def test_a_job_without_marks_is_refused() -> None:
    with pytest.raises(PlanError, match="not make the network smaller"):
        _ = replace(jobs.task(), marks={}).plan
