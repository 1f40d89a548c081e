"""What became of the layers is one look: channels before and after, equal neighbours together."""

import re
from itertools import pairwise

from torch import nn

from slimstudio.engine.marks import FREEZE, REMOVE, Marks, prune
from slimstudio.engine.measure.scorecard import Evaluation, Latency, Scorecard
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.outcome import Outcome
from slimstudio.session.report.settings_table import plan_table

_CARD = Scorecard(Evaluation(0.1, 1.0, (0,), ((1,),)), 1, 1, 4, Latency(1, 1, 1, 1, 9))
_RECIPE = Recipe("resnet18", 2)


def rows(before: nn.Module, after: nn.Module, marks: Marks) -> list[tuple[str, ...]]:
    outcome = Outcome(Network(before, _RECIPE), Network(after, _RECIPE), _CARD, _CARD, ())
    table = plan_table(marks, outcome, str)
    found = re.findall("<tr>(.*?)</tr>", table)
    return [tuple(re.findall("<td>(.*?)</td>", one)) for one in found[1:]]


def chain(*widths: int) -> nn.Sequential:
    return nn.Sequential(*(nn.Conv2d(one, other, 1) for one, other in pairwise(widths)))


def test_equal_neighbours_share_a_row() -> None:
    marks = {str(at): prune(0.3) for at in range(4)}
    found = rows(chain(3, 8, 8, 8, 16, 2), chain(3, 6, 6, 6, 8, 2), marks)
    assert found == [
        ("0 … 2 (3 layers)", "8 → 6", "pruned by 25.0 %"),  # what came of it, not what was asked
        ("3", "16 → 8", "pruned by 50.0 %"),
    ]


def test_a_layer_in_between_that_stayed_parts_them() -> None:
    found = rows(chain(3, 8, 8, 8), chain(3, 6, 8, 6), {"0": prune(0.3), "2": prune(0.3)})
    assert [one[0] for one in found] == ["0", "2"]


def test_a_layer_that_was_marked_but_kept_its_channels_is_left_out() -> None:
    assert rows(chain(3, 8, 8), chain(3, 8, 8), {"0": prune(0.3)}) == []


def test_frozen_layers_and_blocks_that_left_are_told() -> None:
    before = nn.Sequential(nn.Conv2d(3, 8, 1), chain(8, 8, 8), chain(8, 8, 8))
    after = nn.Sequential(nn.Conv2d(3, 8, 1), nn.Identity(), nn.Identity())
    assert rows(before, after, {"0": FREEZE, "1": REMOVE, "2": REMOVE}) == [
        ("0", "8", "frozen as it was"),
        ("1", "", "removed whole"),
        ("2", "", "removed whole"),
    ]
