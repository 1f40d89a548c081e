"""One pass finds what leaves together, and says why something cannot."""

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.passes import ForwardError
from slimstudio.engine.channels.rules import RULES
from slimstudio.engine.vision import torchvision
from tests.engine.channels import networks


def test_a_sum_couples_the_layers_that_write_to_it() -> None:
    analysis = analyse(networks.residual(), 8)
    group = analysis.group_of("stem")
    assert group is not None
    assert group.producers == ("stem", "parts.a")
    assert group.readers == ("head",)
    assert group.size == 8
    assert group is analysis.group_of("parts.a")
    assert not analysis.reason("stem")


def test_branches_of_a_concatenation_are_free_of_each_other() -> None:
    analysis = analyse(networks.concatenation(), 8)
    a, b = analysis.group_of("parts.a"), analysis.group_of("parts.b")
    assert a is not None
    assert b is not None
    assert (a.size, b.size) == (4, 6)
    assert set(a.channels).isdisjoint(b.channels)


def test_input_and_output_are_protected_and_say_so() -> None:
    analysis = analyse(networks.residual(), 8)
    assert {p.reason for p in analysis.protected} == {words.INPUT, words.OUTPUT}
    assert analysis.reason("head") == words.OUTPUT


def test_resnet_explains_its_first_group_in_words() -> None:
    module = torchvision.models.resnet18(weights=None)
    group = analyse(module, 32).group_of("layer1.0.conv2")
    assert group is not None
    text = group.explain()
    assert str(text).startswith("These 64 channels leave together: conv1, layer1.0.conv2")
    assert "layer2.0.conv1" in str(text)


def test_normalising_across_channels_makes_a_group_inexact() -> None:
    module = nn.Sequential(
        nn.Conv2d(3, 8, 1), nn.GroupNorm(2, 8), nn.Flatten(), nn.Linear(8 * 16, 5)
    )
    analysis = analyse(module, 4)
    group = analysis.group_of("0")
    assert group is not None
    assert not group.exact
    assert not group.removable
    assert analysis.reason("0") == words.INEXACT


class _Unknown(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.head = nn.Linear(8, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Sort the channels, which no rule can follow."""
        logits: Tensor = self.head(self.stem(images).mean((2, 3)).sort(dim=1).values)
        return logits


def test_an_operation_without_a_rule_protects_what_it_touches() -> None:
    analysis = analyse(_Unknown(), 8)
    assert "sort" in str(analysis.reason("stem"))
    assert analysis.group_of("stem") is not None


def test_analysis_changes_nothing_and_restores_the_fast_path() -> None:
    module = networks.residual().train()
    before = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    fastpath = torch.backends.mha.get_fastpath_enabled()
    analyse(module, 8)
    assert module.training
    assert torch.backends.mha.get_fastpath_enabled() == fastpath
    assert all(torch.equal(before[name], t) for name, t in module.state_dict().items())
    assert all(not child._forward_hooks for child in module.modules())


def test_auxiliary_heads_are_found_in_a_training_pass() -> None:
    module = torchvision.models.googlenet(weights=None, init_weights=False, aux_logits=True)
    analysis = analyse(module, 224)
    assert analysis.reason("aux1.fc2") == words.OUTPUT
    group = analysis.group_of("inception4a.branch1.conv")
    assert group is not None
    assert "aux1.conv.conv" in group.readers


def test_an_image_that_is_too_small_names_the_layer() -> None:
    module = torchvision.models.alexnet(weights=None)
    with pytest.raises(ForwardError, match="features") as caught:
        analyse(module, 16)
    assert caught.value.remedy


def test_what_a_grouped_convolution_reads_is_kept_once_for_each_group() -> None:
    wide = nn.Sequential(nn.Conv2d(3, 64, 1), nn.Conv2d(64, 128, 3, groups=4), nn.Conv2d(128, 5, 1))
    analysis = analyse(wide, 8)
    slot = next(slot for slot in analysis.slots if (slot.tensor, slot.axis) == ("1.weight", 1))
    assert slot.distinct.shape == (4, 16)
    assert slot.channels.shape == (128, 16)
    first = next(slot for slot in analysis.slots if (slot.tensor, slot.axis) == ("0.weight", 0))
    assert slot.channels[33].tolist() == first.channels[16:32].tolist()
    stays = np.ones(analysis.channel_count, dtype=bool)
    stays[first.channels[[0, 17, 34, 51]]] = False
    assert slot.remaining(stays).sum(1).tolist() == [15] * 128


def test_grouped_convolutions_tie_their_groups() -> None:
    analysis = analyse(networks.grouped(), 8)
    rows = [equal_count.rows.shape for equal_count in analysis.equal_counts]
    assert (2, 4) in rows
    assert {equal_count.reason for equal_count in analysis.equal_counts} == {"parts.a"}


def test_heads_and_their_widths_are_groups_of_their_own() -> None:
    analysis = analyse(networks.attention(), 8)
    heads = next(group for group in analysis.groups if group.heads)
    assert heads.size == 2
    assert heads.producers == ("parts.a",)
    queries, values = analysis.group_of("parts.a.query"), analysis.group_of("parts.a.value")
    assert queries is not None
    assert values is not None
    assert queries.producers == ("parts.a.query", "parts.a.key")
    assert values.producers == ("parts.a.value",)
    assert {h.members.shape for h in analysis.heads} == {(2, 4)}
    assert all(group.removable for group in (heads, queries, values))


def test_a_rule_that_fails_protects_what_it_touches(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise IndexError("not thought of")

    monkeypatch.setitem(RULES, "cat", fail)
    analysis = analyse(networks.concatenation(), 8)
    assert "cat" in str(analysis.reason("parts.a"))
    assert not analysis.reason("stem")


class _StandardisedConvolution(nn.Conv2d):
    def forward(self, images: Tensor) -> Tensor:
        """Give each filter mean 0 and variance 1 before it is used, as NFNets do."""
        flat = self.weight.reshape(1, self.out_channels, -1)
        weight = nn.functional.batch_norm(flat, None, None, training=True, momentum=0.0)
        return nn.functional.conv2d(images, weight.reshape_as(self.weight), self.bias)


def test_standardised_weights_mix_the_channels_they_read() -> None:
    module = nn.Sequential(
        nn.Conv2d(3, 8, 1), _StandardisedConvolution(8, 6, 1), nn.Flatten(), nn.Linear(6 * 16, 5)
    )
    analysis = analyse(module, 4)
    assert analysis.reason("0") == words.INEXACT
    assert not analysis.reason("1")


class _WithoutNumbers(TorchDispatchMode):
    """Refuses every operation that reads or makes numbers."""

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        out = func(*args, **(kwargs or {}))
        for tensor in tree_leaves((args, out)):
            assert not isinstance(tensor, Tensor) or tensor.is_meta, func
        return out


def test_no_weight_is_read_or_copied() -> None:
    module = torchvision.models.get_model("mobilenet_v3_small", weights=None)
    with _WithoutNumbers():  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        analysis = analyse(module, 32)
    assert any(group.removable for group in analysis.groups)


def test_memory_does_not_depend_on_the_size_of_the_weights() -> None:
    with torch.device("meta"):  # 100 gigabytes, which few machines could hold
        wide = nn.Linear(50_000, 500_000)
        module = nn.Sequential(nn.Flatten(), nn.Linear(48, 50_000), wide, nn.Linear(500_000, 5))
    assert analyse(module, 4).channel_count == 3 + 50_000 + 500_000 + 5


def test_a_network_is_handed_back_as_it_was() -> None:
    module = networks.residual()
    module.get_submodule("parts.a").eval()
    hooks: list[str] = []
    module.register_forward_hook(lambda *_: hooks.append("ran"))
    before = {name: dict(layer.__dict__) for name, layer in module.named_modules()}
    analyse(module, 8)
    assert {name: layer.__dict__ for name, layer in module.named_modules()} == before
    assert hooks == []


class _Tokens(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.place = nn.Parameter(torch.zeros(16, 1))
        self.query, self.key = nn.Linear(8, 4), nn.Linear(8, 4)
        self.head = nn.Linear(8, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Let the 16 places of an image attend to each other."""
        tokens = self.stem(images).flatten(2).transpose(1, 2) + self.place
        similar = self.query(tokens) @ self.key(tokens).transpose(1, 2)
        logits: Tensor = self.head((similar @ tokens).mean(1))
        return logits


def test_places_of_an_image_are_no_channels_to_count_with() -> None:
    analysis = analyse(_Tokens(), 4)
    assert all((factor >= 0).all() for cost in analysis.costs for factor in cost.factors)


def test_a_layer_that_mixes_places_costs_less_with_fewer_channels() -> None:
    class Mixing(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.stem, self.mix = nn.Conv2d(3, 8, 1), nn.Linear(16, 6)
            self.head = nn.Linear(8, 5)

        def forward(self, images: Tensor) -> Tensor:
            """Mix the 16 places of an image, channel by channel."""
            logits: Tensor = self.head(self.mix(self.stem(images).flatten(2)).mean(2))
            return logits

    analysis = analyse(Mixing(), 4)
    group = analysis.group_of("stem")
    assert group is not None
    cost = next(cost for cost in analysis.costs if cost.layer == "mix")
    assert any(set(factor.tolist()) == set(group.channels.tolist()) for factor in cost.factors)
