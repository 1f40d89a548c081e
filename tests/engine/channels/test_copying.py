"""Hooks and what hangs on modules otherwise are part of the network, in every copy."""

import threading
import types
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.copying import full_copy, on_meta
from slimstudio.errors import PlanError
from tests.engine.channels.exactness import halved, seeded


def _net(width: int = 12) -> Any:
    seeded()
    return nn.Sequential(
        nn.Conv2d(3, width, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(width, width, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(width, 8, 1),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, 5),
    )


def _flips(net: Any) -> None:
    net[2].register_forward_hook(lambda _m, _i, out: out.flip(1))


def _centres(net: Any) -> None:
    net[2].register_forward_hook(lambda _m, _i, out: out - out.mean(1, keepdim=True))


def _scales(net: Any) -> None:
    scale = torch.linspace(0.5, 1.5, 12).view(1, -1, 1, 1)
    net[2].register_forward_hook(lambda _m, _i, out: out * scale)


def _changes_what_goes_in(net: Any) -> None:
    net[2].register_forward_pre_hook(lambda _m, args: (args[0].flip(1),))


def _changes_what_goes_in_by_name(net: Any) -> None:
    net[2].register_forward_pre_hook(
        lambda _m, args, named: ((args[0].roll(3, 1),), named), with_kwargs=True
    )


def _always_called(net: Any) -> None:
    net[2].register_forward_hook(
        lambda _m, _i, _n, out: out.flip(1), with_kwargs=True, always_call=True
    )


def _reads_another_layer(net: Any) -> None:
    other = net[0]
    net[2].register_forward_hook(
        lambda _m, _i, out: out + other.weight.mean((1, 2, 3))[:, None, None]
    )


def _runs_another_layer_again(net: Any) -> None:
    net[2].register_forward_hook(lambda _m, args, out: out + net[2].forward(args[0].flip(1)))


def _keeps_what_it_saw(net: Any) -> None:
    seen: list[Tensor] = []

    def keep(_module: nn.Module, _given: Any, out: Tensor) -> Tensor:
        seen.append(out)
        return out + seen[-1].flip(1)

    net[2].register_forward_hook(keep)


class _Helper:
    """Not a module; knows the network and has a lock, as trainers do."""

    def __init__(self, net: Any) -> None:
        self.net, self.lock = net, threading.Lock()

    def hook(self, _module: nn.Module, _given: Any, out: Tensor) -> Tensor:
        """Add the first layer's bias."""
        with self.lock:
            shifted: Tensor = out + self.net[0].bias[:, None, None]
            return shifted


def _belongs_to_a_helper(net: Any) -> None:
    net[2].register_forward_hook(_Helper(net).hook)


def _new_forward_with_the_old_inside(net: Any) -> None:
    old = net[2].forward
    net[2].forward = lambda x: old(x).flip(1)


def _new_forward_as_method(net: Any) -> None:
    def forward(self: nn.Conv2d, x: Tensor) -> Tensor:
        return torch.conv2d(x, self.weight, self.bias, padding=1).flip(1)

    net[2].forward = types.MethodType(forward, net[2])


def _new_forward_as_partial(net: Any) -> None:
    net[2].forward = partial(lambda layer, x: nn.Conv2d.forward(layer, x).flip(1), net[2])


def _backwards(net: Any) -> None:
    net[2].register_full_backward_hook(lambda *_: None)
    net[2].register_full_backward_pre_hook(lambda *_: None)
    net[2].weight.register_hook(lambda gradient: gradient)


def _state(net: Any) -> None:
    net.register_state_dict_pre_hook(lambda *_: None)
    net.register_load_state_dict_post_hook(lambda *_: None)


def _cached(net: Any) -> None:
    net.last = net(torch.rand(1, 3, 8, 8))


def _locked(net: Any) -> None:
    net.lock, net.stream = threading.Lock(), (one for one in range(3))


_KINDS: dict[str, tuple[Callable[[Any], None], float]] = {
    "flips": (_flips, 0.3),
    "takes off the mean": (_centres, 0.8),
    "scales by a list": (_scales, 0.8),
    "changes what goes in": (_changes_what_goes_in, 0.3),
    "changes what goes in by name": (_changes_what_goes_in_by_name, 0.8),
    "is always called": (_always_called, 0.3),
    "reads another layer": (_reads_another_layer, 0.8),
    "runs another layer again": (_runs_another_layer_again, 0.8),
    "keeps what it saw": (_keeps_what_it_saw, 0.8),
    "belongs to a helper": (_belongs_to_a_helper, 0.8),
    "new forward with the old inside": (_new_forward_with_the_old_inside, 0.3),
    "new forward as method": (_new_forward_as_method, 0.3),
    "new forward as partial": (_new_forward_as_partial, 0.3),
    "backwards": (_backwards, 0.3),
    "of the state": (_state, 0.3),
    "values of an earlier run": (_cached, 0.3),
    "locks and generators": (_locked, 0.3),
}


@pytest.mark.parametrize("kind", _KINDS)
def test_what_hangs_on_modules_is_part_of_the_network(kind: str) -> None:
    change, most = _KINDS[kind]
    net = _net()
    change(net)
    found = halved(net, 8)
    assert found.exact
    assert found.macs_left < most


def test_hooks_of_every_module_are_seen_too() -> None:
    def flip(module: nn.Module, _given: Any, out: Tensor) -> Tensor:
        return out.flip(1) if isinstance(module, nn.ReLU) else out

    hook: Any = flip
    handle = nn.modules.module.register_module_forward_hook(hook)
    try:
        found = halved(_net(), 8)
    finally:
        handle.remove()
    assert found.exact
    assert found.macs_left < 0.3


def test_the_hooks_of_a_copy_see_the_copy() -> None:
    net = _net()
    _reads_another_layer(net)
    copy = full_copy(net)
    images = torch.rand(2, 3, 8, 8)
    before = copy(images)
    with torch.no_grad():
        net[0].weight.zero_()
    assert torch.equal(copy(images), before)
    assert not torch.allclose(net(images), before)


def test_an_analysis_leaves_no_trace_in_the_collections_of_a_hook() -> None:
    net, seen = _net(), []

    def keep(_module: nn.Module, _given: Any, out: Tensor) -> None:
        seen.append(out)

    net[2].register_forward_hook(keep)
    found = halved(net, 8)
    assert found.exact
    assert not any(tensor.is_meta for tensor in seen)


class _Unregistered(nn.Module):
    """Keeps layers in a plain list, which no state knows."""

    def __init__(self, *, also_registered: bool) -> None:
        super().__init__()
        self.first = nn.Conv2d(3, 12, 3, padding=1)
        self.hidden = [nn.Conv2d(12, 12, 3, padding=1), nn.Conv2d(12, 12, 1)]
        self.last = nn.Linear(12, 5)
        if also_registered:
            self.known = nn.ModuleList(self.hidden)

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, S, S] to scores [N, 5]."""
        x = self.first(images)
        for layer in self.hidden:
            x = torch.relu(layer(x))
        scores: Tensor = self.last(x.mean((2, 3)))
        return scores


@pytest.mark.parametrize("also_registered", [True, False])
def test_layers_in_a_plain_list(also_registered: bool) -> None:
    seeded()
    module = _Unregistered(also_registered=also_registered)
    if also_registered:
        found = halved(module, 8)
        assert found.exact
        assert found.macs_left < 0.3
        return
    with pytest.raises(PlanError, match="would not change"):
        halved(module, 8)


class _Chain(nn.Module):
    """Three layers, and a weight that is a plain tensor or belongs to two layers."""

    def __init__(self, *, loose: bool) -> None:
        super().__init__()
        self.first, self.middle = nn.Conv2d(3, 12, 1), nn.Conv2d(12, 12, 1)
        self.twin, self.last = nn.Conv2d(12, 12, 1), nn.Linear(12, 5)
        self.twin.weight = self.middle.weight
        self.loose = torch.rand(12, 12, 1, 1) if loose else None

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, S, S] to scores [N, 5]."""
        x = torch.relu(self.middle(torch.relu(self.first(images))))
        x = self.twin(x) if self.loose is None else torch.conv2d(x, self.loose)
        scores: Tensor = self.last(x.mean((2, 3)))
        return scores


def test_a_weight_of_two_layers_follows_both() -> None:
    seeded()
    found = halved(_Chain(loose=False), 8)
    assert found.exact
    assert found.macs_left < 0.3
    compact = found.pruned.network.module
    assert compact.get_parameter("middle.weight") is compact.get_submodule("twin").weight


def test_a_weight_that_is_no_parameter_keeps_what_it_reads() -> None:
    seeded()
    found = halved(_Chain(loose=True), 8)
    assert found.exact
    assert "fixed size" in str(found.analysis.reason("middle"))
    assert not found.analysis.reason("first")


def test_every_tensor_is_on_meta_and_the_original_stays() -> None:
    module = nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4))
    copy = on_meta(module)
    assert all(t.is_meta for t in (*copy.parameters(), *copy.buffers()))
    assert not any(t.is_meta for t in (*module.parameters(), *module.buffers()))
    copy.eval()
    assert module.training


def test_tied_parameters_stay_tied() -> None:
    module = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
    module[1].weight = module[0].weight
    copy = on_meta(module)
    assert copy.get_parameter("0.weight") is copy.get_parameter("1.weight")


class _Listing(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(4, 4)
        self.again = [self.layer]
        self.anchor = torch.ones(4)


def test_modules_in_plain_lists_are_the_copies() -> None:
    module = _Listing()
    copy = on_meta(module)
    assert isinstance(copy, _Listing)
    assert copy.again[0] is copy.layer
    assert copy.layer is not module.layer


def test_only_hooks_that_change_answers_come_along() -> None:
    module = nn.Linear(4, 4)
    module.register_forward_hook(lambda _m, _i, out: out[:, :2])
    module.register_full_backward_hook(lambda *_: None)
    copy = on_meta(module)
    assert copy(torch.empty(1, 4, device="meta")).shape == (1, 2)
    assert not copy._backward_hooks
