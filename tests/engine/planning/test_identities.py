"""Groups are recognised by what they are, before and after others have left."""

import numpy as np
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.planning.identities import identities, same_groups
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.sources import catalogue
from slimstudio.engine.surgery.prune import prune


def _shuffling() -> nn.Module:
    """Make a network in which many groups have producers in common."""
    module = catalogue.outline("shufflenet_v2_x0_5", 10)
    open_modules(module)
    return module


def test_groups_with_producers_in_common_are_told_apart() -> None:
    analysis = analyse(_shuffling(), 64)
    found = identities(analysis)
    assert len({one.producers[:1] for one in found}) < len(found)
    assert len(set(found)) == len(found)
    assert len({str(one) for one in found}) == len(found)


def test_each_group_is_found_again_after_others_have_left() -> None:
    module = _shuffling()
    before = analyse(module, 64)
    importance = np.arange(before.channel_count, dtype=np.float64)
    plan = Plan({group.index: 0.3 for group in before.groups if group.removable})
    pruned = prune(Network(module, Recipe("made-up", 10)), before, plan, importance)
    now = analyse(pruned.network.module, 64)
    pairs = same_groups(before, now)
    assert len(pairs) > 0.9 * len(before.groups)
    assert len({group.index for group in pairs.values()}) == len(pairs)
    for index, group in pairs.items():
        gone = pruned.removed[before.groups[index].channels]
        assert group.size == int((~gone).sum())
        assert group.producers == before.groups[index].producers


def test_layers_of_blocks_that_left_are_not_asked_for() -> None:
    class Chain(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.stem = nn.Conv2d(3, 8, 1)
            self.block: nn.Module = nn.Conv2d(8, 8, 3, padding=1)
            self.head = nn.Conv2d(8, 5, 1)

        def forward(self, images: Tensor) -> Tensor:
            x = self.stem(images)
            result: Tensor = self.head(x + self.block(x))
            return result

    module = Chain()
    before = analyse(module, 8)
    module.block = nn.Identity()
    pairs = same_groups(before, analyse(module, 8), ("block",))
    group = before.group_of("stem")
    assert group is not None
    assert pairs[group.index].producers == ("stem",)
