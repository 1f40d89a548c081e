"""No wrong network leaves: faults that no rule sees are found in the answers, and put back."""

from collections import UserDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.replay import Fault, replay
from slimstudio.engine.channels.rules import RULES
from slimstudio.engine.channels.rules.elementwise import keep
from slimstudio.engine.channels.width import Width
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.surgery import cutting
from slimstudio.engine.surgery.fitting import fitted
from slimstudio.engine.surgery.prune import Pruned, prune, prune_in_place
from slimstudio.engine.vision import torchvision
from slimstudio.errors import PlanError
from slimstudio.messages import NO_MESSAGE
from tests.engine.channels import networks
from tests.engine.surgery.masking import masked, relative_difference, with_lively_statistics

_SIDE = 8
_PRUNE = "slimstudio.engine.surgery.prune"
_COMPARISON = "slimstudio.engine.channels.comparison"


class _Parts(nn.Module):
    """Pairs of branches that meet, one after the other, in residual blocks."""

    def __init__(
        self, meet: Callable[[Tensor, Tensor], Tensor], wrong: int = 1, right: int = 3
    ) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, padding=1)
        self.meet = meet
        self.wrong = nn.ModuleList(_Pair() for _ in range(wrong))
        self.right = nn.ModuleList(_Pair() for _ in range(right))
        self.head = nn.Linear(8, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, S, S] to logits [N, 5]."""
        x = self.stem(images)
        for pair in self.right:
            x = x + pair(x, torch.add)
        for pair in self.wrong:
            x = x + pair(x, self.meet)
        logits: Tensor = self.head(x.mean((2, 3)))
        return logits


class _Pair(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.a, self.b = (nn.Conv2d(8, 6, 3, padding=1) for _ in range(2))
        self.norm = nn.BatchNorm2d(6)
        self.out = nn.Conv2d(6, 8, 1)

    def forward(self, x: Tensor, meet: Callable[[Tensor, Tensor], Tensor]) -> Tensor:
        """Let two branches meet, [N, 8, S, S] to the same shape."""
        result: Tensor = self.out(torch.relu(self.norm(meet(self.a(x), self.b(x)))))
        return result


def _backwards(a: Tensor, b: Tensor) -> Tensor:
    return a.flip(1) + 0 * b


def _pruned(module: nn.Module, **others: Any) -> tuple[Pruned, Analysis]:
    analysis = analyse(module, _SIDE)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    importance = np.random.default_rng(0).random(analysis.channel_count)
    network = Network(module, Recipe("made-up", 5))
    return prune(network, analysis, plan, importance, **others), analysis


def _producers(pruned: Pruned, analysis: Analysis) -> set[str]:
    return {name for index in pruned.put_back for name in analysis.groups[index].producers}


def _lively_answers_agree(module: nn.Module, pruned: Pruned, analysis: Analysis) -> bool:
    """Draw weights anew, cut them alike, and compare."""
    torch.manual_seed(1)
    with torch.no_grad():
        for tensor in [*module.parameters(), *module.buffers()]:
            if tensor.is_floating_point():
                tensor.uniform_(0.2, 0.8)
    again, _ = cutting.without_channels(module, analysis, pruned.removed)
    oracle = masked(module, analysis, pruned.removed)
    return relative_difference(oracle, again, _SIDE) < 1e-4


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let some operations pass channel ids on wrongly."""
    for operation in ("maximum", "flip", "atan2"):
        monkeypatch.setitem(RULES, operation, keep)


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize("meet", [torch.maximum, torch.atan2, _backwards])
@pytest.mark.parametrize("wrong", [1, 2])
def test_a_wrong_rule_costs_only_the_groups_that_it_touches(
    meet: Callable[[Tensor, Tensor], Tensor], wrong: int
) -> None:
    torch.manual_seed(0)
    module = with_lively_statistics(_Parts(meet, wrong))
    pruned, analysis = _pruned(module)
    culprits = _producers(pruned, analysis)
    assert culprits
    assert all(name.startswith("wrong.") for name in culprits)
    assert set(pruned.put_back.values()) == {words.WRONG}
    smaller = pruned.network.module
    assert smaller.get_parameter("stem.weight").shape[0] == 4
    assert all(smaller.get_parameter(f"right.{i}.a.weight").shape[0] == 3 for i in range(3))
    oracle = masked(module, analysis, pruned.removed)
    assert relative_difference(oracle, smaller, _SIDE) < 1e-5
    assert pruned.proof.proved


def test_where_rules_are_right_nothing_is_put_back() -> None:
    module = with_lively_statistics(_Parts(torch.maximum))
    pruned, _ = _pruned(module)
    assert not pruned.put_back
    assert pruned.proof.proved
    assert pruned.proof.difference is not None
    assert pruned.proof.difference < 1e-5


def _zero_head(module: _Parts) -> None:
    nn.init.zeros_(module.head.weight)
    nn.init.zeros_(module.head.bias)


def _zero_scales(module: _Parts) -> None:
    for pair in [*module.wrong, *module.right]:
        nn.init.zeros_(pair.get_parameter("norm.weight"))


def _next_to_nothing(module: _Parts) -> None:
    for pair in [*module.wrong, *module.right]:
        nn.init.normal_(pair.get_parameter("out.weight"), std=1e-9)


def _not_a_number(module: _Parts) -> None:
    nn.init.constant_(module.head.weight, float("nan"))


def _infinite(module: _Parts) -> None:
    nn.init.constant_(module.stem.weight, float("inf"))


def _all_zero(module: _Parts) -> None:
    for parameter in module.parameters():
        nn.init.zeros_(parameter)


def _fresh(module: _Parts) -> None:
    del module


_DEGENERATE = (
    _fresh,
    _zero_head,
    _zero_scales,
    _next_to_nothing,
    _not_a_number,
    _infinite,
    _all_zero,
)


@pytest.mark.parametrize("spoil", _DEGENERATE)
def test_weights_that_say_nothing_raise_no_false_alarm(spoil: Callable[[_Parts], None]) -> None:
    torch.manual_seed(0)
    module = _Parts(torch.maximum)
    spoil(module)
    pruned, _ = _pruned(module)
    assert not pruned.put_back
    assert pruned.proof.proved


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize("spoil", _DEGENERATE)
def test_weights_that_say_nothing_hide_no_fault(spoil: Callable[[_Parts], None]) -> None:
    torch.manual_seed(0)
    module = _Parts(torch.maximum)
    spoil(module)
    pruned, analysis = _pruned(module)
    assert _producers(pruned, analysis) >= {"wrong.0.a"}
    assert _lively_answers_agree(module, pruned, analysis)


@pytest.mark.usefixtures("planted")
def test_what_images_say_does_not_fade_before_it_is_compared() -> None:
    torch.manual_seed(0)
    layers = [nn.Sequential(nn.Conv2d(8, 8, 3, padding=1), nn.Tanh()) for _ in range(12)]
    for layer in layers:
        nn.init.normal_(layer[0].weight, std=1e-3)  # type: ignore[arg-type]  # a convolution
    module = nn.Sequential(nn.Conv2d(3, 8, 1), _Backwards(), *layers, networks.flattened())
    module[-1][0] = nn.Conv2d(8, 6, 3, padding=1)  # type: ignore[operator]  # a sequence
    pruned, analysis = _pruned(module)
    assert "0" in _producers(pruned, analysis)
    assert pruned.removed.any()


class _Backwards(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        """Turn the order of the channels around."""
        return x.flip(1)


def test_a_wrong_cut_does_not_leave(monkeypatch: pytest.MonkeyPatch) -> None:
    right = cutting.cuts

    def shifted(analysis: Analysis, removed: Any) -> dict[str, cutting.Cut]:
        found = right(analysis, removed)
        cut = found.get("right.1.a.weight")
        if cut is not None:
            axes = tuple((axis, left.roll(1) if axis == 0 else left) for axis, left in cut.axes)
            found["right.1.a.weight"] = replace(cut, axes=axes)
        return found

    monkeypatch.setattr(cutting, "cuts", shifted)
    torch.manual_seed(0)
    pruned, analysis = _pruned(with_lively_statistics(_Parts(torch.maximum)))
    assert _producers(pruned, analysis) == {"right.1.a", "right.1.b"}


class _Raised(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.free = nn.Conv2d(8, 6, 1)
        self.power = 8
        self.head = nn.Linear(6, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Use a number that has nothing to do with how many channels there are."""
        logits: Tensor = self.head((self.free(self.stem(images)) / self.power).mean((2, 3)))
        return logits


def test_an_attribute_that_follows_wrongly_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_much(module: nn.Module, analysis: Analysis, *others: Any) -> Analysis:
        found = fitted(module, analysis, *others)
        stem = found.group_of("stem")
        assert stem is not None
        width = Width("", "power", stem.channels[None])
        return replace(found, widths=(*found.widths, width))

    torch.manual_seed(0)
    module = _Raised()
    monkeypatch.setattr(f"{_PRUNE}.fitted", too_much)
    monkeypatch.setitem(RULES, "div", keep)
    # Numbers in arithmetic are compared by the rehearsal; here it does not look.
    monkeypatch.setattr(f"{_COMPARISON}.StepComparison._compare_numbers", lambda *_: None)
    monkeypatch.setattr(f"{_PRUNE}.replay", _failing_once(replay))
    pruned, analysis = _pruned(module)
    assert _producers(pruned, analysis) == {"stem"}
    assert pruned.network.module.power == 8
    assert pruned.network.module.get_parameter("free.weight").shape[0] == 3


def _failing_once(rehearse: Callable[..., Any]) -> Callable[..., Any]:
    """Let the first rehearsal fail, so that attributes are looked for."""
    calls: list[int] = []

    def replayed(*given: Any) -> Any:
        found = rehearse(*given)
        calls.append(1)
        if len(calls) == 1:
            return replace(found, fault=Fault("", NO_MESSAGE, np.zeros(0, dtype=np.int64)))
        return found

    return replayed


class _Noisy(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.free = nn.Conv2d(8, 6, 1)
        self.head = nn.Linear(6, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Add noise and drop values, also in evaluation mode."""
        x = self.stem(images)
        x = nn.functional.dropout(x, 0.3)
        x = self.free(x) + 0.1 * torch.randn_like(self.free(x))
        logits: Tensor = self.head(x.mean((2, 3)))
        return logits


def test_networks_that_draw_numbers_raise_no_false_alarm() -> None:
    torch.manual_seed(0)
    pruned, analysis = _pruned(_Noisy())
    assert words.WRONG not in pruned.put_back.values(), _producers(pruned, analysis)


def test_numbers_drawn_elsewhere_are_as_they_would_have_been() -> None:
    torch.manual_seed(3)
    expected = torch.rand(4)
    torch.manual_seed(3)
    _pruned(_Parts(torch.maximum))
    state = torch.get_rng_state()
    torch.manual_seed(3)
    assert torch.equal(torch.rand(4), expected)
    torch.set_rng_state(state)


@dataclass
class _Answer:
    logits: Tensor


@dataclass
class _Deep:
    parts: list[dict[str, _Answer]]


class _Slotted:
    __slots__ = ("logits",)

    def __init__(self, logits: Tensor) -> None:
        self.logits = logits


class _Wrapped(nn.Module):
    def __init__(self, wrap: Callable[[Tensor], Any]) -> None:
        super().__init__()
        self.body = _Parts(torch.maximum)
        self.wrap = wrap

    def forward(self, images: Tensor) -> Any:
        """Answer in some container."""
        return self.wrap(self.body(images))


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize(
    "wrap",
    [
        lambda y: (y,),
        lambda y: {"logits": y},
        _Answer,
        _Slotted,
        lambda y: _Deep([{"a": _Answer(y)}]),
        lambda y: SimpleNamespace(logits=y),
        lambda y: UserDict(logits=y),
        lambda y: y > 0.01,
        lambda y: y.argsort(1),
        lambda y: y.to(torch.complex64),
        lambda y: (y * 1000).long(),
    ],
)
def test_answers_are_compared_wherever_they_are(wrap: Callable[[Tensor], Any]) -> None:
    torch.manual_seed(0)
    module = with_lively_statistics(_Wrapped(wrap))
    pruned, analysis = _pruned(module)
    assert "body.wrong.0.a" in _producers(pruned, analysis)


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize("kind", [torch.bfloat16, torch.float16, torch.float64])
def test_every_precision_is_proved(kind: torch.dtype) -> None:
    torch.manual_seed(0)
    module = with_lively_statistics(_Parts(torch.maximum)).to(kind)
    pruned, analysis = _pruned(module)
    assert _producers(pruned, analysis) >= {"wrong.0.a"}
    assert {p.dtype for p in pruned.network.module.parameters()} == {kind}
    assert pruned.proof.proved


@pytest.mark.usefixtures("planted")
def test_a_network_that_is_changed_itself_is_proved_before() -> None:
    torch.manual_seed(0)
    module = with_lively_statistics(_Parts(torch.maximum))
    analysis = analyse(module, _SIDE)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    importance = np.random.default_rng(0).random(analysis.channel_count)
    here = prune_in_place(Network(module, Recipe("made-up", 5)), analysis, plan, importance)
    assert words.WRONG in here.put_back.values()
    assert here.network.module is module
    assert module.get_parameter("wrong.0.a.weight").shape[0] == 6
    assert module.get_parameter("right.0.a.weight").shape[0] == 3


@pytest.mark.usefixtures("planted")
def test_where_every_group_is_wrong_the_plan_is_refused() -> None:
    module = nn.Sequential(nn.Conv2d(3, 8, 1), _Backwards(), nn.Conv2d(8, 5, 1))
    with pytest.raises(PlanError, match="answer otherwise"):
        _pruned(module)


def test_a_network_without_values_has_nothing_to_prove() -> None:
    pruned, _ = _pruned(_Parts(torch.maximum).to("meta"))
    assert not pruned.put_back
    assert not pruned.proof.proved
    assert "no values" in str(pruned.proof.unproved)


class _Strict(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = networks.residual()

    def forward(self, images: Tensor) -> Tensor:
        """Refuse noise; tensors without values pass."""
        if not images.is_meta and float(images.min()) < 0:
            raise ValueError("colours from 0 to 1 are needed")
        logits: Tensor = self.body(images)
        return logits


def test_a_network_that_refuses_noise_says_so() -> None:
    pruned, _ = _pruned(_Strict())
    assert not pruned.proof.proved
    assert "colours from 0 to 1" in str(pruned.proof.unproved)


def test_example_inputs_with_values_prove_what_refuses_noise() -> None:
    module = _Strict()
    analysis = analyse(module, ExampleInputs.of(torch.rand(2, 3, _SIDE, _SIDE)))
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    assert prune(Network(module, Recipe("made-up", 5)), analysis, plan).proof.proved


class _Remembering(nn.Module):
    seen: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.register_buffer("seen", torch.zeros(()))
        self.head = nn.Linear(8, 5)
        self.last: Tensor | None = None

    def forward(self, images: Tensor) -> Tensor:
        """Keep what was seen last, and count."""
        self.last = self.stem(images)
        self.seen.add_(1)
        logits: Tensor = self.head(self.last.mean((2, 3)))
        return logits


def test_what_a_network_keeps_of_its_runs_does_not_reach_the_result() -> None:
    module = _Remembering()
    pruned, _ = _pruned(module)
    for one in (module, pruned.network.module):
        assert vars(one)["last"] is None
        assert float(one.get_buffer("seen")) == 0


class _Divided(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 1)
        self.size = nn.Parameter(torch.linspace(0.5, 1.5, 8).reshape(8, 1, 1))
        self.head = nn.Linear(8, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Divide by a value of each channel, which is zero where it is silent."""
        x = self.stem(images) / self.size
        x = x / x.square().mean((2, 3), keepdim=True).sqrt()
        logits: Tensor = self.head(x.mean((2, 3)))
        return logits


def test_dividing_by_silent_channels_raises_no_false_alarm() -> None:
    torch.manual_seed(0)
    pruned, _ = _pruned(_Divided())
    assert not pruned.put_back
    assert pruned.proof.proved


class _ByHand(nn.Module):
    def __init__(self, norm: nn.Module) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 2, 2)
        self.norm = norm
        self.inner, self.out = nn.Linear(8, 12), nn.Linear(12, 8)
        self.head = nn.Linear(8, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Normalise tokens."""
        x = self.stem(images).flatten(2).transpose(1, 2)
        x = x + self.out(torch.relu(self.inner(self.norm(x))))
        logits: Tensor = self.head(x.mean(1))
        return logits


class _RootMeanSquare(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.linspace(0.5, 1.5, 8))

    def forward(self, x: Tensor) -> Tensor:
        """Divide tokens by their size."""
        return x * x.square().mean(-1, keepdim=True).add(1e-6).rsqrt() * self.weight


@pytest.mark.parametrize("norm", [nn.LayerNorm(8), nn.RMSNorm(8)])
def test_normalisations_are_compared_over_what_stays(norm: nn.Module) -> None:
    torch.manual_seed(0)
    module = _ByHand(norm)
    analysis = analyse(module, _SIDE)
    plan = Plan({g.index: 0.5 for g in analysis.groups if g.may_leave(inexact=True)})
    settings = PruningSettings(multiple=1, inexact=True)
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, plan, settings=settings)
    if any(not group.exact and not group.protected for group in analysis.groups):
        assert pruned.network.module.get_parameter("stem.weight").shape[0] == 4
    assert pruned.proof.proved
    assert not pruned.put_back


@pytest.mark.parametrize("name", ["resnet18", "mobilenet_v3_small", "squeezenet1_1"])
def test_the_proof_takes_less_than_three_forward_passes(name: str) -> None:
    torch.manual_seed(0)
    module = torchvision.models.get_model(name, weights=None).eval()
    analysis = analyse(module, 64)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    network = Network(module, Recipe(name, 1000))
    with FlopCounterMode(display=False) as once, torch.no_grad():
        module(torch.zeros(2, 3, 64, 64))
    with FlopCounterMode(display=False) as unproved:
        prune(network, analysis, plan, prove=False)
    with FlopCounterMode(display=False) as spent:
        pruned = prune(network, analysis, plan)
    assert pruned.proof.proved
    assert not pruned.put_back
    proving = spent.get_total_flops() - unproved.get_total_flops()
    assert proving < 3 * once.get_total_flops()


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize("spoil", [_fresh, _zero_scales, _not_a_number])
def test_a_proof_leaves_the_original_as_it_was(spoil: Callable[[_Parts], None]) -> None:
    torch.manual_seed(0)
    module = _Parts(torch.maximum)
    spoil(module)
    before = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    hooks = [len(vars(layer)["_forward_hooks"]) for layer in module.modules()]
    pruned, _ = _pruned(module)
    for name, tensor in module.state_dict().items():
        assert torch.equal(tensor.nan_to_num(7.0), before[name].nan_to_num(7.0))
    assert [len(vars(layer)["_forward_hooks"]) for layer in module.modules()] == hooks
    smaller = pruned.network.module
    assert not any(vars(layer)["_forward_hooks"] for layer in smaller.modules())
    storages = {tensor.data_ptr() for tensor in module.state_dict().values()}
    assert not any(tensor.data_ptr() in storages for tensor in smaller.parameters())


class _Silent(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = networks.residual()
        self.answer: Tensor | None = None

    def forward(self, images: Tensor) -> None:
        """Keep the answer, and return nothing."""
        self.answer = self.body(images)


def test_a_network_that_returns_nothing_is_told_to_be_unproved() -> None:
    pruned, _ = _pruned(_Silent())
    assert not pruned.proof.proved
    assert "No tensors" in str(pruned.proof.unproved)
