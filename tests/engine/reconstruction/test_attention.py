import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Unattended
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.reconstruction.attention import similar_outputs, similar_products
from slimstudio.engine.reconstruction.reconstruct import reconstruct
from slimstudio.engine.sources.opening import opened
from slimstudio.engine.surgery.prune import Pruned, prune
from slimstudio.engine.vision import torchvision
from tests.engine.reconstruction.networks import CLASSES, images
from tests.engine.training.toys import PREPROCESSING, same_tensors, tensors_of


def features(seed: int, heads: int = 2, rows: int = 60, width: int = 6) -> Tensor:
    """Features of which some vary far more than others, float64 [H, R, K]."""
    generator = torch.Generator().manual_seed(seed)
    mixed = torch.randn(heads, width, width, generator=generator) * torch.arange(1, width + 1) ** 2
    return (torch.randn(heads, rows, width, generator=generator) @ mixed).double()


def moments(rows: Tensor) -> Tensor:
    return rows.transpose(1, 2) @ rows / rows.shape[1]


def test_as_many_mixtures_as_features_change_no_product() -> None:
    queries, keys = features(0), features(1)
    first, second = similar_products(moments(queries), moments(keys), 6)
    wanted = queries @ keys.transpose(1, 2)
    found = (queries @ first) @ (keys @ second).transpose(1, 2)
    torch.testing.assert_close(found, wanted, rtol=1e-2, atol=1e-3 * float(wanted.abs().max()))


def test_fewer_mixtures_lose_what_no_other_choice_of_so_many_could_keep() -> None:
    queries, keys = features(0), features(1)
    first, second = similar_products(moments(queries), moments(keys), 3)
    wanted = queries @ keys.transpose(1, 2)
    error = ((queries @ first) @ (keys @ second).transpose(1, 2) - wanted).square().sum((1, 2))
    least = torch.linalg.svdvals(wanted)[:, 3:].square().sum(1)  # Eckart and Young
    torch.testing.assert_close(error, least, rtol=1e-2, atol=1e-6 * float(wanted.square().sum()))


def test_mixtures_of_values_give_the_output_that_is_nearest() -> None:
    values, weights = features(2), features(3)[:, :8]
    mixtures, back = similar_outputs(moments(values), weights, 2)
    wanted = values @ weights.transpose(1, 2)
    error = (values @ mixtures @ back.transpose(1, 2) - wanted).square().sum((1, 2))
    least = torch.linalg.svdvals(wanted)[:, 2:].square().sum(1)
    torch.testing.assert_close(error, least, rtol=1e-2, atol=1e-6 * float(wanted.square().sum()))


@pytest.fixture(name="transformer", scope="module")
def _transformer() -> Network:
    torch.manual_seed(0)
    module = torchvision.models.VisionTransformer(
        image_size=16, patch_size=4, num_layers=2, num_heads=2, hidden_dim=16, mlp_dim=24,
        num_classes=3,
    )  # fmt: skip
    nn.init.normal_(module.heads.head.weight)
    return opened(Network(module.eval(), Recipe("made-up", 3, CLASSES, PREPROCESSING)))


def narrowed(network: Network, *, heads: bool) -> tuple[Pruned, float, float]:
    """Prune attention, repair, and say how far answers were before and are after."""
    analysis = analyse(network.module, 16)
    attention = [g for g in analysis.groups if any("attention" in n for n in g.producers)]
    plan = Plan({g.index: 0.5 for g in attention if g.removable and g.heads == heads})
    pruned = prune(network, analysis, plan)
    batch = next(iter(images().batches())).images

    def distance() -> float:
        with torch.no_grad():
            wanted = network.module(batch)
            return float((pruned.network.module.eval()(batch) - wanted).square().mean())

    before = distance()
    reconstruct(network.module, pruned, analysis, images(), Unattended())
    return pruned, before, distance()


def test_narrower_heads_attend_alike(transformer: Network) -> None:
    _, before, after = narrowed(transformer, heads=False)
    assert after < before / 4


def test_a_network_that_lost_whole_heads_is_mended_by_the_others(transformer: Network) -> None:
    _, before, after = narrowed(transformer, heads=True)
    assert after < before / 2


def test_frozen_heads_keep_their_values(transformer: Network) -> None:
    analysis = analyse(transformer.module, 16)
    name = "encoder.layers.encoder_layer_0.self_attention.attention"
    groups = analysis.groups_of(f"{name}.query") + analysis.groups_of(f"{name}.value")
    pruned = prune(transformer, analysis, Plan({g.index: 0.5 for g in groups}))
    before = tensors_of(pruned.network.module.get_submodule(name))
    frozen = {f"{name}.{part}" for part in ("query", "key", "value", "out")}
    reconstruct(transformer.module, pruned, analysis, images(), Unattended(), frozen=frozen)
    assert same_tensors(tensors_of(pruned.network.module.get_submodule(name)), before)
