"""Marks on attention layers remove whole heads, exactly."""

import pytest
import torch

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.marks import heads
from slimstudio.engine.models.attention import Attention
from slimstudio.engine.objectives.class_head import with_classes
from slimstudio.engine.planning import selection
from slimstudio.engine.planning.forecast import count, forecast
from slimstudio.engine.planning.plan import Plan, resolve
from slimstudio.engine.sources.opening import start_network
from slimstudio.engine.sources.rebuilding import rebuild
from slimstudio.engine.surgery.prune import prune
from tests.engine.surgery.masking import masked, relative_difference, with_lively_statistics


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("swin_t", 32),
        pytest.param("vit_b_32", 224, marks=pytest.mark.slow),
        pytest.param("swin_v2_t", 64, marks=pytest.mark.slow),
        pytest.param("maxvit_t", 224, marks=pytest.mark.slow),
    ],
)
def test_marked_attention_layers_lose_a_third_of_their_heads_exactly(name: str, size: int) -> None:
    network = with_classes(start_network(name, None), ("a", "b", "c"), 0)
    with_lively_statistics(network.module)
    analysis = analyse(network.module, size)
    layers = {n: m for n, m in network.module.named_modules() if isinstance(m, Attention)}
    assert not any(analysis.heads_reason(layer) for layer in layers)
    plan = resolve(analysis, dict.fromkeys(layers, heads(1 / 3)))
    assert not plan.notes
    pruned = prune(network, analysis, plan)
    assert not pruned.put_back
    compact = pruned.network.module
    for layer, attention in layers.items():
        before = len(attention.scale)
        smaller = compact.get_submodule(layer)
        assert isinstance(smaller, Attention)
        assert len(smaller.scale) == before - round(before / 3)
    oracle = masked(network.module, analysis, pruned.removed)
    assert relative_difference(oracle, compact, size) < 1e-4
    told = count(analysis, pruned.removed)
    assert told.parameters == sum(p.numel() for p in compact.parameters())
    assert told.macs == forecast(analysis, plan).macs
    again = rebuild(pruned.network.recipe, compact.state_dict())
    assert relative_difference(compact, again.module, size) == 0.0
    compact.train()(torch.randn(2, 3, size, size)).sum().backward()
    assert all(parameter.grad is not None for parameter in compact.parameters())


def test_heads_keep_two_channels_however_much_is_asked_for() -> None:
    network = with_classes(start_network("swin_t", None), ("a", "b", "c"), 0)
    analysis = analyse(network.module, 32)
    inside = sorted(analysis.inside_heads)
    plan = Plan(dict.fromkeys(inside, 0.99))
    pruned = prune(network, analysis, plan)
    assert not pruned.put_back
    for module in pruned.network.module.modules():
        if isinstance(module, Attention):
            assert module.query.out_features == 2 * len(module.scale)


def test_what_cannot_leave_stays_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    network = with_classes(start_network("swin_t", None), ("a", "b", "c"), 0)
    analysis = analyse(network.module, 32)
    monkeypatch.setattr(selection, "least_of", lambda *_: 1)  # a head of one channel has no name
    inside = min(analysis.inside_heads)
    mlp = analysis.group_of("features.1.0.mlp.0")
    assert mlp is not None
    pruned = prune(network, analysis, Plan({inside: 0.99, mlp.index: 0.5}))
    assert set(pruned.put_back) == {inside}
    assert pruned.removed[mlp.channels].sum() == mlp.size / 2
