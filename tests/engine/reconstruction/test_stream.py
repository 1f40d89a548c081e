import threading
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.reconstruction import stream
from slimstudio.engine.reconstruction.layer_trace import trace_layers
from slimstudio.engine.reconstruction.reconstruct import reconstruct
from slimstudio.engine.reconstruction.walk import LayerStop, WalkedNetwork
from tests.engine.reconstruction.networks import KINDS, built, images, pruned
from tests.engine.training.toys import same_tensors, tensors_of

CONTROL = Unattended()


def counted(module: nn.Module) -> list[int]:
    """Note how many images each forward pass of a network is given."""
    seen: list[int] = []

    def hook(_module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        seen.append(len(inputs[0]))

    module.register_forward_pre_hook(hook)
    return seen


@pytest.mark.parametrize("kind", KINDS)
def test_all_layers_together_take_at_most_four_passes(kind: str) -> None:
    original = built(kind)
    result, analysis = pruned(original)
    seen = counted(original), counted(result.network.module)
    found = reconstruct(original, result, analysis, images(200), CONTROL)
    assert len(found.layers) > 2
    assert sum(map(sum, seen)) <= 4 * 200


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_images_give_the_same_network_to_the_last_bit(kind: str) -> None:
    original = built(kind)
    found = []
    for _ in range(2):
        result, analysis = pruned(original)
        reconstruct(original, result, analysis, images(90), CONTROL)
        found.append(tensors_of(result.network.module))
    assert same_tensors(*found)


def test_images_start_late_where_memory_is_short(monkeypatch: pytest.MonkeyPatch) -> None:
    original = built("residual")
    result, analysis = pruned(original)
    monkeypatch.setattr(stream, "_BATCH", 10)
    monkeypatch.setattr(stream, "_MEMORY", 50 * 4 * 12 * 15 * 15)
    alive: list[int] = []
    started = 0

    def before(_module: nn.Module, _inputs: Any) -> None:
        nonlocal started
        started += 1

    result.network.module.register_forward_pre_hook(before)
    result.network.module.get_submodule("first.branch.0").register_forward_pre_hook(
        lambda _m, _i: alive.append(started)
    )
    found = reconstruct(original, result, analysis, images(120), CONTROL)
    assert "head" in found.layers
    assert alive[1] < 8  # of the twelve


def test_a_network_that_fails_half_way_leaves_no_thread_behind() -> None:
    original = built("plain")
    result, analysis = pruned(original)
    module = result.network.module
    before, threads = tensors_of(module), threading.active_count()
    calls = 0

    def fails(_module: nn.Module, _inputs: Any) -> None:
        nonlocal calls
        calls += 1
        if calls > 4:
            raise RuntimeError("half-way")

    module.get_submodule("6").register_forward_pre_hook(fails)
    with pytest.raises(RuntimeError, match="half-way"):
        reconstruct(original, result, analysis, images(200), CONTROL)
    assert threading.active_count() == threads
    assert same_tensors(tensors_of(module), before)


class Shared(nn.Module):
    """One layer that runs three times."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, stride=2)
        self.widen, self.narrow = nn.Conv2d(8, 16, 1), nn.Conv2d(16, 8, 1)
        self.head = nn.Linear(8, 3)

    def forward(self, values: Tensor) -> Tensor:
        values = self.stem(values).relu()
        for _ in range(3):
            values = values + self.narrow(self.widen(values).relu())
        answers: Tensor = self.head(values.mean((2, 3)))
        return answers


def test_a_layer_that_runs_several_times_is_rebuilt_from_all_its_calls() -> None:
    torch.manual_seed(0)
    original = Shared().eval()
    result, analysis = pruned(original)
    found = reconstruct(original, result, analysis, images(), CONTROL)
    assert found.after >= found.before
    assert {"widen", "narrow", "head"} & {*found.layers, *found.rolled_back}


def in_place(total: Tensor, more: Tensor) -> Tensor:
    total += more
    return total


@pytest.mark.parametrize("add", [torch.add, in_place])
def test_a_pass_goes_on_with_weights_that_changed_while_it_waited(
    add: Callable[[Tensor, Tensor], Tensor],
) -> None:
    class Branch(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer, self.norm = nn.Conv2d(3, 3, 1), nn.BatchNorm2d(3)

        def forward(self, values: Tensor) -> Tensor:
            return add(self.norm(self.layer(values)), values)

    module = Branch().eval()
    batch = torch.randn(2, 3, 4, 4)
    traces = trace_layers(module, batch)
    network = WalkedNetwork(module, traces)
    with network.walks([batch]) as (walk,):
        stop = LayerStop(traces["layer"], None, rebuilds=True)
        assert walk.to({"layer": stop})
        with torch.no_grad():
            module.layer.weight += 1
        given = walk.finish()
    with torch.no_grad():
        torch.testing.assert_close(given, module(batch))
    assert stop.answers is not None
    assert stop.reads.shape == (1, 32, 3)
