"""Whole blocks leave exactly: what is left answers as if their layers had answered zero."""

import copy
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from onnxruntime import InferenceSession
from torch import nn

from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.marks import REMOVE, Mark
from slimstudio.engine.marks import prune as pruning
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.planning.forecast import count, forecast
from slimstudio.engine.planning.plan import Plan, resolve
from slimstudio.engine.sources.opening import open_network, start_network
from slimstudio.engine.sources.rebuilding import rebuild
from slimstudio.engine.surgery.prune import prune, prune_in_place
from slimstudio.errors import ModelFileError, PlanError
from tests.engine.blocks.networks import Around, stacked
from tests.engine.surgery.masking import masked, relative_difference, with_lively_statistics


def _silenced(module: nn.Module, analysis: Analysis, blocks: frozenset[str]) -> nn.Module:
    """Copy a network with every layer in some blocks at zero whose channels others share."""
    quiet = copy.deepcopy(module)
    inside = {layer for block in analysis.blocks if block.name in blocks for layer in block.layers}
    shared = {
        group.index
        for group in analysis.groups
        if set(group.producers) & inside and set(group.producers) - inside
    }
    parameters = dict(quiet.named_parameters())
    with torch.no_grad():
        for slot in analysis.slots:
            makes = slot.produces or len(analysis.shapes[slot.tensor]) == 1
            among = int(analysis.group_index[slot.channels.flat[0]]) in shared
            if slot.layer in inside and makes and among and slot.tensor in parameters:
                parameters[slot.tensor].zero_()
    return quiet


def _opened(name: str, size: int) -> tuple[Network, Analysis]:
    network = start_network(name, None)
    with_lively_statistics(network.module)
    for key, parameter in network.module.named_parameters():
        if key.endswith("layer_scale"):  # starts so small that its block makes no difference
            nn.init.constant_(parameter, 0.5)
    return network, with_blocks(network.module, analyse(network.module, size))


def _every_other(analysis: Analysis) -> dict[str, Mark]:
    """Mark half of the blocks that hold no further ones."""
    inner = [
        name
        for name in analysis.removable_blocks
        if not any(other.startswith(f"{name}.") for other in analysis.removable_blocks)
    ]
    return dict.fromkeys(inner[::2], REMOVE)


def _halved(analysis: Analysis) -> dict[str, Mark]:
    """Mark every layer whose channels can leave."""
    groups = [group for group in analysis.groups if group.removable]
    return dict.fromkeys((name for group in groups for name in group.producers), pruning(0.5))


_FAMILIES = [
    ("resnet18", 64),
    ("mobilenet_v3_small", 64),
    *(
        pytest.param(name, size, marks=pytest.mark.slow)
        for name, size in (
            ("resnet50", 64),
            ("resnext50_32x4d", 64),
            ("regnet_y_400mf", 64),
            ("mobilenet_v2", 64),
            ("efficientnet_b0", 64),
            ("efficientnet_v2_s", 64),
            ("mnasnet0_5", 64),
            ("convnext_tiny", 64),
            ("vit_b_32", 224),
            ("swin_t", 64),
            ("swin_v2_t", 64),
            ("maxvit_t", 224),
        )
    ),
]


@pytest.mark.parametrize(("name", "size"), _FAMILIES)
def test_without_blocks_a_network_answers_as_if_they_were_silent(name: str, size: int) -> None:
    network, analysis = _opened(name, size)
    plan = resolve(analysis, _every_other(analysis))
    assert plan.removed_blocks
    assert not plan.notes
    pruned = prune(network, analysis, plan)
    assert not pruned.kept_blocks
    compact = pruned.network
    oracle = _silenced(network.module, analysis, plan.removed_blocks)
    assert relative_difference(oracle, compact.module, size) < 1e-5
    assert relative_difference(network.module, compact.module, size) > 1e-3

    told = forecast(analysis, plan)
    assert told.parameters == sum(p.numel() for p in compact.module.parameters())
    assert told.macs == describe_layers(compact.module, size)[0].macs
    again = rebuild(compact.recipe, compact.module.state_dict())
    assert relative_difference(compact.module, again.module, size) == 0.0
    compact.module.train()(torch.randn(2, 3, size, size)).sum().backward()
    assert all(parameter.grad is not None for parameter in compact.module.parameters())


def test_channels_and_blocks_leave_together() -> None:
    network, analysis = _opened("mobilenet_v3_small", 64)
    plan = resolve(analysis, {**_halved(analysis), **_every_other(analysis)})
    pruned = prune(network, analysis, plan)
    assert not pruned.put_back
    compact = pruned.network
    quiet = _silenced(network.module, analysis, plan.removed_blocks)
    oracle = masked(quiet, analysis, pruned.removed)
    assert relative_difference(oracle, compact.module, 64) < 1e-4
    told = count(analysis, pruned.removed, blocks=plan.removed_blocks)
    assert told.parameters == sum(p.numel() for p in compact.module.parameters())
    assert told.channels["features.3.block.0.0"][1] == 0
    assert not any(name.startswith("features.3.") for name in compact.recipe.resized)
    again = rebuild(compact.recipe, compact.module.state_dict())
    assert relative_difference(compact.module, again.module, 64) == 0.0


def test_a_network_without_blocks_opens_again_and_loses_more(tmp_path: Path) -> None:
    network, analysis = _opened("resnet18", 64)
    compact = prune(network, analysis, resolve(analysis, {"layer1.1": REMOVE})).network
    assert compact.recipe.dropped == ("layer1.1",)
    write_pt(compact, tmp_path / "net.pt")
    opened = open_network(tmp_path / "net.pt")
    analysis = with_blocks(opened.module, analyse(opened.module, 64))
    assert "layer1.1" not in {block.name for block in analysis.blocks}

    marks = {"layer1": REMOVE, "layer4.1": REMOVE, "layer2.0.conv1": pruning(0.5)}
    plan = resolve(analysis, marks)
    smaller = prune(opened, analysis, plan).network
    assert smaller.recipe.dropped == ("layer1", "layer4.1")
    write_pt(smaller, tmp_path / "smaller.pt")
    again = open_network(tmp_path / "smaller.pt")
    assert relative_difference(smaller.module, again.module, 64) == 0.0
    assert sum(p.numel() for p in again.module.parameters()) == forecast(analysis, plan).parameters


def test_in_place_the_optimizer_forgets_what_left() -> None:
    module = stacked(Around(lambda layers, x: x + layers[1](layers[0](x))))
    analysis = with_blocks(module, analyse(module, 16))
    optimizer = torch.optim.SGD(module.parameters(), lr=0.1, momentum=0.9)
    module(torch.randn(2, 3, 16, 16)).sum().backward()
    optimizer.step()
    plan = resolve(analysis, {"1": REMOVE, "0": pruning(0.5)})
    pruned = prune_in_place(
        Network(module, Recipe("made-up", 5)), analysis, plan, optimizer=optimizer
    )
    assert pruned.network.module is module
    left = {id(parameter) for parameter in module.parameters()}
    assert {id(p) for group in optimizer.param_groups for p in group["params"]} == left
    assert {id(p) for p in optimizer.state} == left


class _Peeks(nn.Module):
    """Looks into the block that it runs."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.block = Around(lambda layers, x: x + layers[0](x))
        self.head = nn.Linear(8, 5)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        features = self.block(self.stem(images)) * len(self.block.layers)
        logits: torch.Tensor = self.head(features.mean((2, 3)))
        return logits


def test_a_block_that_the_network_looks_into_is_put_back() -> None:
    module = _Peeks()
    analysis = with_blocks(module, analyse(module, 16))
    plan = resolve(analysis, {"block": REMOVE, "stem": pruning(0.5)})
    assert plan.removed_blocks == {"block"}
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, plan)
    assert list(pruned.kept_blocks) == ["block"]
    assert pruned.network.recipe.dropped == ()
    pruned.network.module(torch.randn(1, 3, 16, 16))
    with pytest.raises(PlanError, match="uses what is inside it"):
        prune(
            Network(module, Recipe("made-up", 5)),
            analysis,
            Plan(removed_blocks=frozenset({"block"})),
        )


class _Gained(nn.Module):
    """Multiplies by a number that a block brings along, where it does."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.blocks = nn.ModuleList(Around(lambda layers, x: x + layers[0](x)) for _ in range(5))
        self.blocks[3].gain = 3.0  # type: ignore[assignment]  # a number, not a tensor
        self.head = nn.Linear(8, 5)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        features = self.stem(images)
        for block in self.blocks:
            features = block(features) * getattr(block, "gain", 1.0)
        logits: torch.Tensor = self.head(features.mean((2, 3)))
        return logits


@pytest.mark.parametrize("in_place", [False, True])
@pytest.mark.parametrize("spoilt", [False, True])
def test_a_block_without_which_answers_differ_is_put_back(in_place: bool, spoilt: bool) -> None:
    torch.manual_seed(0)
    module = _Gained()
    if spoilt:  # a head that says nothing must hide nothing
        nn.init.zeros_(module.head.weight)
    analysis = with_blocks(module, analyse(module, 16))
    blocks = frozenset(f"blocks.{i}" for i in range(5))
    work = prune_in_place if in_place else prune
    pruned = work(Network(module, Recipe("made-up", 5)), analysis, Plan(removed_blocks=blocks))
    assert pruned.kept_blocks == {"blocks.3": words.WRONG_WITHOUT_BLOCK}
    assert pruned.network.recipe.dropped == tuple(sorted(blocks - {"blocks.3"}))
    assert pruned.proof.proved
    assert pruned.proof.difference is not None
    assert pruned.proof.difference < 1e-5


@pytest.mark.parametrize(
    "body",
    [
        lambda layers, x: layers[1](layers[0](x)),
        lambda layers, x: x * layers[0](x),
        lambda layers, x: torch.relu(x + layers[0](x)),
        lambda layers, x: x + layers[0](x) + 1,
        lambda layers, x: x.flip(1) + layers[0](x),
    ],
)
def test_a_block_that_was_taken_for_a_shortcut_does_not_leave(
    body: Callable[[nn.ModuleList, torch.Tensor], torch.Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("slimstudio.engine.surgery.depth.obstacles", lambda *_: {})
    torch.manual_seed(0)
    module = stacked(Around(lambda layers, x: x + layers[0](x)), Around(body))
    analysis = analyse(module, 16)
    marked = Plan(removed_blocks=frozenset({"1", "2"}))
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, marked)
    assert list(pruned.kept_blocks) == ["2"]
    assert (
        relative_difference(pruned.network.module, nn.Sequential(module[0], *list(module)[2:]), 16)
        < 1e-5
    )


def test_blocks_that_leave_are_proved_beside_channels() -> None:
    network, analysis = _opened("mobilenet_v3_small", 64)
    plan = resolve(analysis, {**_halved(analysis), **_every_other(analysis)})
    whole = resolve(analysis, _every_other(analysis))
    for one in (plan, whole):
        assert prune(network, analysis, one).proof.proved
    unproved = prune(network, analysis, whole, prove=False)
    assert unproved.proof.difference is None


def test_blocks_that_are_gone_already_do_not_matter() -> None:
    network, analysis = _opened("resnet18", 64)
    plan = resolve(analysis, {"layer1.1": REMOVE, "layer3.0.conv1": pruning(0.5)})
    first = prune(network, analysis, plan).network
    then = prune(first, analyse(first.module, 64), plan)
    assert not then.kept_blocks
    assert then.network.recipe.dropped == ("layer1.1",)


@pytest.mark.parametrize(
    ("dropped", "reason"),
    [
        (("layer9",), "which is not there"),
        (("layer1", "layer1.0"), "which is not there"),
        (("conv1",), "no block of layers"),
        (("",), "no block of layers"),
        (("layer1..0",), "which is not there"),
        (("layer1.0.conv1.weight",), "which is not there"),
    ],
)
def test_a_crafted_recipe_is_refused(dropped: tuple[str, ...], reason: str) -> None:
    with pytest.raises(ModelFileError, match=reason):
        rebuild(Recipe("resnet18", 5, dropped=dropped), {})


def test_a_file_that_leaves_out_what_it_needs_is_refused(tmp_path: Path) -> None:
    network = start_network("resnet18", None)
    crafted = copy.deepcopy(network.module)
    crafted.set_submodule("layer2.0", nn.Identity())
    recipe = Recipe("resnet18", 1000, dropped=("layer2.0",))
    write_pt(Network(crafted, recipe), tmp_path / "net.pt")
    with pytest.raises(ModelFileError, match="do not fit each other"):
        open_network(tmp_path / "net.pt")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["resnet18", "convnext_tiny"])
def test_without_blocks_a_network_answers_alike_in_onnx(name: str, tmp_path: Path) -> None:
    network, analysis = _opened(name, 64)
    marks = {**_every_other(analysis), **_halved(analysis)}
    compact = prune(network, analysis, resolve(analysis, marks)).network
    recipe = replace(compact.recipe, preprocessing=Preprocessing(64, 64))
    write_onnx(replace(compact, recipe=recipe), tmp_path / "net.onnx")
    session = InferenceSession(tmp_path / "net.onnx", providers=["CPUExecutionProvider"])
    images = torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    scores = torch.from_numpy(session.run(["scores"], {"images": images.numpy()})[0])
    with torch.no_grad():
        expected = compact.module.eval()(images)
    assert float((scores - expected).abs().max() / expected.abs().max()) < 1e-4
