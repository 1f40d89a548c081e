"""Marks of which nothing comes are named, with the ratio that would do something."""

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.marks import Marks, heads, prune
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.planning.selection import select
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.planning.unmoved import Unmoved, sentence, unmoved
from tests.engine.channels import networks


def found(module: nn.Module, marks: Marks, settings: PruningSettings) -> tuple[Unmoved, ...]:
    analysis = analyse(module, 8)
    return unmoved(analysis, marks, resolve(analysis, marks), settings)


class GroupsOfTwo(nn.Module):
    """Each of two convolutions makes one half of what a grouped convolution reads."""

    def __init__(self) -> None:
        super().__init__()
        self.a, self.b = nn.Conv2d(3, 4, 1), nn.Conv2d(3, 4, 1)
        self.grouped = nn.Conv2d(8, 8, 1, groups=2)
        self.head = nn.Linear(8, 5)

    def forward(self, x: Tensor) -> Tensor:
        both = torch.cat([self.a(x), self.b(x)], dim=1)
        logits: Tensor = self.head(self.grouped(both).mean(dim=(2, 3)))
        return logits


def wide(channels: int) -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, channels, 1), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, 5)
    )


def test_a_quarter_of_sixteen_channels_in_steps_of_eight_is_none() -> None:
    (one,) = found(wide(16), {"0": prune(0.25)}, PruningSettings())
    assert one == Unmoved(("0",), 16, 0.25, 0.29, multiple=8)
    words = str(sentence((one,)))
    assert words == (
        "0 keeps all 16 channels: 25% rounds to none in steps of 8. It takes 29% or more."
    )


@pytest.mark.parametrize(("channels", "multiple", "minimum"), [(16, 8, 2), (20, 4, 2), (7, 8, 2)])
def test_the_smallest_ratio_is_the_first_that_removes_something(
    channels: int, multiple: int, minimum: int
) -> None:
    settings = PruningSettings(multiple=multiple, minimum=minimum)
    (one,) = found(wide(channels), {"0": prune(0.01)}, settings)
    assert one.least is not None
    analysis = analyse(wide(channels), 8)
    group = analysis.group_of("0")
    assert group is not None
    below = {group.index: one.least - 0.01}
    assert not select(analysis, below, minimum=minimum, multiple=multiple).any()
    above = {group.index: one.least}
    assert select(analysis, above, minimum=minimum, multiple=multiple).any()


def test_a_ratio_that_removes_something_is_not_listed() -> None:
    assert found(wide(16), {"0": prune(0.5)}, PruningSettings()) == ()
    assert found(wide(16), {"0": prune(0.25)}, PruningSettings(multiple=4)) == ()


def test_where_there_are_as_few_as_may_be_no_ratio_helps() -> None:
    (one,) = found(wide(6), {"0": prune(0.5)}, PruningSettings(minimum=6))
    assert one.least is None
    assert str(sentence((one,))) == "0 keeps all 6 channels: fewer are not allowed."


def test_coupled_layers_are_told_of_once_and_only_those_with_a_mark() -> None:
    settings = PruningSettings(multiple=4)
    (both,) = found(networks.residual(), {"stem": prune(0.1), "parts.a": prune(0.05)}, settings)
    assert both.layers == ("stem", "parts.a")
    assert both.ratio == 0.1
    (one,) = found(networks.residual(), {"parts.a": prune(0.1)}, settings)
    assert one.layers == ("parts.a",)


def test_a_layer_that_is_tied_to_one_without_a_mark_names_it() -> None:
    (one,) = found(GroupsOfTwo(), {"a": prune(0.5)}, PruningSettings())
    assert one.layers == ("a",)
    assert one.bound == ("b",)
    assert str(sentence((one,))) == "a keeps all 4 channels: as many would have to leave b."
    assert found(GroupsOfTwo(), {"a": prune(0.5), "b": prune(0.5)}, PruningSettings()) == ()


def test_a_share_of_heads_that_rounds_to_none_is_told_in_heads() -> None:
    (one,) = found(networks.attention(), {"parts.a": heads(0.25)}, PruningSettings())
    assert one.heads
    assert "keeps all 2 heads" in str(sentence((one,)))


def test_many_are_summed_up_in_a_sentence() -> None:
    module = nn.Sequential(wide(16), nn.Unflatten(1, (5, 1, 1)), nn.Conv2d(5, 16, 1), nn.Flatten())
    module.append(nn.Linear(16, 5))
    marks = {"0.0": prune(0.1), "2": prune(0.1)}
    assert str(sentence(found(module, marks, PruningSettings()))).endswith(" And 1 more like this.")
    assert str(sentence(())) == ""
