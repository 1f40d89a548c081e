"""Every torchvision classifier, halved: exact, trainable, and rebuilt with identical answers."""

import numpy as np
import pytest
import torch

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.image_size import sides
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.planning.forecast import count
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.sources.catalogue import find, outline
from slimstudio.engine.sources.opening import start_network
from slimstudio.engine.sources.rebuilding import rebuild
from slimstudio.engine.surgery.prune import prune
from tests.engine.sources.families import NETWORKS
from tests.engine.surgery.masking import masked, relative_difference, with_lively_statistics

# Networks beyond this are checked on meta tensors only: several copies would fill the memory.
_LARGEST = 150_000_000
_SMALL = [a.name for a in NETWORKS if a.parameters <= _LARGEST]
_LARGE = [a.name for a in NETWORKS if a.parameters > _LARGEST]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.mark.parametrize("name", _SMALL)
def test_half_of_every_group_leaves_exactly(name: str) -> None:
    network = start_network(name, None)
    with_lively_statistics(network.module)
    size = sides(network.recipe.preprocessing.size)[0]
    analysis = analyse(network.module, size)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    pruned = prune(network, analysis, plan)
    assert not pruned.put_back

    compact = pruned.network.module
    oracle = masked(network.module, analysis, pruned.removed)
    assert relative_difference(oracle, compact, size) < 1e-4
    told = count(analysis, pruned.removed).parameters
    assert told == sum(parameter.numel() for parameter in compact.parameters())

    again = rebuild(pruned.network.recipe, compact.state_dict()).module
    assert relative_difference(compact, again, size) == 0.0

    outputs = compact.train()(torch.randn(2, 3, size, size))
    for logits in outputs if isinstance(outputs, tuple) else (outputs,):
        logits.sum().backward(retain_graph=True)
    assert all(parameter.grad is not None for parameter in compact.parameters())


@pytest.mark.parametrize("name", _LARGE)
def test_the_largest_are_halved_on_meta_tensors(name: str) -> None:
    architecture = find(name)
    module = outline(name, 1000)
    open_modules(module)
    analysis = analyse(module, architecture.preprocessing.size)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    importance = np.arange(analysis.channel_count, dtype=np.float64)
    pruned = prune(Network(module, Recipe(name, 1000)), analysis, plan, importance)
    assert not pruned.put_back
    told = count(analysis, pruned.removed).parameters
    assert told == sum(parameter.numel() for parameter in pruned.network.module.parameters())
    assert told < 0.55 * architecture.parameters
