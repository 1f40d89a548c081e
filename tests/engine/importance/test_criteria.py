"""The list of criteria, and chance."""

from collections.abc import Callable

import numpy as np
import pytest
from torch import nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.importance.chance import Chance
from slimstudio.engine.importance.criteria import CRITERIA, find
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.errors import PlanError
from tests.engine.channels import networks
from tests.engine.importance.hands import noise


def test_every_criterion_is_found_by_its_name_and_names_its_paper() -> None:
    assert len(CRITERIA) == 9
    for name, criterion in CRITERIA.items():
        assert find(name) is criterion
        assert criterion.name == name
        assert criterion.paper[-4:].isdigit()  # the year


def test_the_settings_choose_one_that_exists() -> None:
    find(PruningSettings().criterion)


def test_a_misspelt_name_is_answered_with_close_ones() -> None:
    with pytest.raises(PlanError, match="Did you mean taylor"):
        find("Tailor")
    with pytest.raises(PlanError, match="Choose one of: l2"):
        find("#")


def test_chance_is_the_same_for_the_same_seed() -> None:
    network = networks.residual()
    analysis = analyse(network, 8)
    one, same, other = (
        Chance(seed=seed).scores(network, analysis, None, Unattended()) for seed in (3, 3, 4)
    )
    np.testing.assert_array_equal(one, same)
    assert (one != other).all()


@pytest.mark.parametrize("criterion", CRITERIA)
@pytest.mark.parametrize("build", networks.EXACT, ids=lambda build: build.__name__)
def test_every_kind_of_coupling_is_judged(criterion: str, build: Callable[[], nn.Module]) -> None:
    network = build()
    analysis = analyse(network, 4)
    scores = find(criterion).scores(network, analysis, noise(), Unattended())
    assert scores.shape == (analysis.channel_count,)
    assert np.isfinite(scores).all()
    assert (scores >= 0).all()
    assert len(np.unique(scores)) > 5
