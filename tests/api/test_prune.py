"""Three lines prune a network that one has, exactly, and leave it alone."""

import subprocess
import sys
from copy import deepcopy
from typing import Any

import pytest
import torch
from torch import nn

import slimstudio
from slimstudio.errors import Cancelled, InputError, PlanError
from tests.api.exactness import check_exact
from tests.api.networks import KINDS, Normed, TwoInputs

X = torch.randn(1, 3, 8, 8)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("training", [False, True])
def test_whatever_goes_in_channels_leave_exactly(kind: str, training: bool) -> None:
    model, given = deepcopy(KINDS[kind])
    model.double().train(training)
    given = torch.utils._pytree.tree_map(_double, given)
    result = slimstudio.prune(model, given, ratio=0.5)
    assert result.removed
    assert result.macs < result.macs_before
    assert result.parameters < result.parameters_before
    assert all(layer.training is training for layer in result.model.modules())
    check_exact(model, given, result)


def _double(value: Any) -> Any:
    is_float = isinstance(value, torch.Tensor) and value.is_floating_point()
    return value.double() if is_float else value


@pytest.mark.parametrize("kind", [torch.float64, torch.float32, torch.bfloat16, torch.float16])
def test_precision_is_kept(kind: torch.dtype) -> None:
    model = Normed().to(kind).eval()
    result = slimstudio.prune(model, X.to(kind), ratio=0.4)
    assert {p.dtype for p in result.model.parameters()} == {kind}
    check_exact(model, X.to(kind), result)


def test_the_network_is_not_touched() -> None:
    model = Normed().train()
    model.get_submodule("wide.1").eval()
    model.get_parameter("stem.0.weight").requires_grad = False
    hook = model.register_forward_hook(lambda *_: None)
    hooks = dict(model._forward_hooks)
    state = deepcopy(model.state_dict())
    flags = [layer.training for layer in model.modules()]
    torch.manual_seed(5)
    expected = torch.rand(1)
    torch.manual_seed(5)
    result = slimstudio.prune(model, X, ratio=0.5, importance="random", seed=3)
    assert torch.equal(torch.rand(1), expected)
    assert dict(model._forward_hooks) == hooks
    assert [layer.training for layer in model.modules()] == flags
    assert all(torch.equal(state[name], tensor) for name, tensor in model.state_dict().items())
    assert not dict(result.model.named_parameters())["stem.0.weight"].requires_grad
    hook.remove()


def test_layers_that_stay_whole_say_why() -> None:
    result = slimstudio.prune(Normed(), X, ratio=0.5, ignored=["stem.*"])
    assert result.protected.keys() == {"out.1", "stem.0", "wide.3"}
    assert all(reason.endswith(".") for reason in result.protected.values())
    assert "wide.0.weight" in result.removed


def test_ratios_refine_or_stand_alone() -> None:
    alone = slimstudio.prune(Normed(), X, ratios={"wide.0": 0.75})
    assert _outputs(alone, "wide.0") == 6
    assert _outputs(alone, "stem.0") == 16
    refined = slimstudio.prune(Normed(), X, ratio=0.5, ratios={"wide": 0.25, "stem*": 0.0})
    assert _outputs(refined, "wide.0") == 18


def _outputs(result: slimstudio.PruningResult, layer: str) -> int:
    return result.model.get_parameter(f"{layer}.weight").shape[0]


@pytest.mark.parametrize("limit", ["macs", "parameters"])
@pytest.mark.parametrize("share", [0.7, 0.4])
def test_limits_are_kept_and_used(limit: str, share: float) -> None:
    asked: dict[str, Any] = {limit: share}
    result = slimstudio.prune(Normed(), X, **asked)
    left = getattr(result, limit) / getattr(result, f"{limit}_before")
    assert share - 0.2 < left <= share


def test_exactly_the_indices_leave_and_what_must_leave_with_them() -> None:
    model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.Conv2d(8, 6, 3))
    result = slimstudio.prune(model, X, indices={"0": [5, 1]})
    assert result.removed == {
        "0.weight": {0: [1, 5]},
        "0.bias": {0: [1, 5]},
        "1.weight": {0: [1, 5]},
        "1.bias": {0: [1, 5]},
        "1.running_mean": {0: [1, 5]},
        "1.running_var": {0: [1, 5]},
        "3.weight": {1: [1, 5]},
    }


def test_groups_lose_equal_numbers_at_positions_of_their_own() -> None:
    model = nn.Sequential(
        nn.Conv2d(3, 8, 1),
        nn.ReLU(),
        nn.Conv2d(8, 12, 1, groups=2),
        nn.Flatten(),
        nn.Linear(768, 5),
    ).double()
    result = slimstudio.prune(model, X.double(), indices={"0": [0, 1, 6]})
    own = result.removed["2.weight"][1]
    assert isinstance(own, dict)
    assert own[0] == [0, 1]
    assert len(own[1]) == 2
    assert 2 in own[1]
    check_exact(model, X.double(), result)
    alike = slimstudio.prune(model, X.double(), indices={"0": [1, 5]})
    assert alike.removed["2.weight"] == {1: [1]}


@pytest.mark.parametrize("importance", ["l1", "batchnorm", "random", "taylor", "activation", None])
def test_every_criterion_prunes_exactly(importance: str | None) -> None:
    model = Normed().eval()
    images = torch.randn(24, 3, 8, 8)
    result = slimstudio.prune(model, X, ratio=0.5, importance=importance, calibration=images)
    check_exact(model, X, result)


def test_a_function_judges_channels() -> None:
    model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.Conv2d(8, 6, 3))
    result = slimstudio.prune(
        model, X, ratio=0.5, importance=lambda _, found: range(found.channel_count)
    )
    assert result.removed["0.weight"] == {0: [0, 1, 2, 3]}


def test_numbers_are_rounded_and_kept() -> None:
    result = slimstudio.prune(Normed(), X, ratio=0.45, round_to=4)
    assert _outputs(result, "wide.0") % 4 == 0
    result = slimstudio.prune(Normed(), X, ratio=0.95, min_channels=6)
    assert _outputs(result, "wide.0") == 6


def test_the_same_seed_draws_the_same() -> None:
    one, two, other = (
        slimstudio.prune(Normed(), X, ratio=0.5, importance="random", seed=seed).removed
        for seed in (1, 1, 2)
    )
    assert one == two != other


_REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "nothing": ({}, "how much is to leave"),
    "two ways": ({"ratio": 0.5, "macs": 0.5}, "together"),
    "indices and a ratio": ({"ratio": 0.5, "indices": {"stem.0": [1]}}, "together"),
    "indices and ignored": ({"indices": {"stem.0": [1]}, "ignored": ["out"]}, "together"),
    "no share": ({"ratio": 1.0}, "above 0 and below 1"),
    "no number": ({"ratio": "half"}, "above 0 and below 1"),
    "no ratio": ({"ratios": {"stem.0": -0.5}}, "above 0 and below 1"),
    "no macs": ({"macs": 0.0}, "above 0 and below 1"),
    "no round number": ({"ratio": 0.5, "round_to": 0}, "from 1 up"),
    "no least number": ({"ratio": 0.5, "min_channels": 1.5}, "from 1 up"),
    "a pattern for nothing": ({"ratios": {"stm.0": 0.5}}, "“stm.0”.*“stem.0”"),
    "ignored nothing": ({"ratio": 0.5, "ignored": ["wide.9"]}, "“wide.9”.*“wide"),
    "one text": ({"ratio": 0.5, "ignored": "stem"}, "list of patterns"),
    "ignored is none": ({"ratio": 0.5, "ignored": None}, "list of patterns"),
    "a list of ratios": ({"ratios": [0.5]}, "dictionary"),
    "a list of indices": ({"indices": [1]}, "dictionary"),
    "a number of images": ({"ratio": 0.5, "calibration": 3}, "calibration"),
    "no channels": ({"ratios": {"wide.2": 0.5}}, "wide.2"),
    "no layer": ({"indices": {"stem.9": [1]}}, "“stem.9”.*“stem"),
    "no channel": ({"indices": {"stem.0": [16]}}, "0 to 15"),
    "no index": ({"indices": {"stem.0": [1.5]}}, "0 to 15"),
    "all channels": ({"indices": {"wide.0": list(range(24))}}, "Not all"),
    "the output": ({"indices": {"out.1": [0]}}, "output"),
    "no criterion": ({"ratio": 0.5, "importance": "l3"}, "Did you mean"),
    "no criterion at all": ({"ratio": 0.5, "importance": 3}, "importance"),
    "no images": ({"ratio": 0.5, "importance": "taylor"}, "needs images"),
    "few images": ({"ratio": 0.5, "calibration": X}, "at least 16"),
    "other images": ({"ratio": 0.5, "calibration": torch.randn(20, 5, 8, 8)}, "calibration"),
    "whole numbers": ({"ratio": 0.5, "calibration": torch.ones(20, 3, 8, 8).int()}, "calibration"),
    "few scores": ({"ratio": 0.5, "importance": lambda *_: [1.0]}, "one for each channel"),
    "too little": ({"macs": 1e-6}, "cannot be reached"),
    "too small a ratio": ({"ratio": 0.001}, "not change"),
}


@pytest.mark.parametrize("case", _REFUSED)
def test_what_cannot_be_is_refused_in_a_sentence(case: str) -> None:
    options, told = _REFUSED[case]
    with pytest.raises(PlanError, match=told):
        slimstudio.prune(Normed(), X, **options)


def test_inputs_are_refused_in_a_sentence() -> None:
    with pytest.raises(InputError, match="no network"):
        slimstudio.prune("resnet18", X, ratio=0.5)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="no tensor"):
        slimstudio.prune(Normed(), "photo.jpg", ratio=0.5)
    with pytest.raises(PlanError, match=r"\[1, 4, 8, 8\]"):
        slimstudio.prune(Normed(), torch.randn(1, 4, 8, 8), ratio=0.5)
    with pytest.raises(PlanError, match="numbers"):
        slimstudio.prune(TwoInputs(), torch.randn(1, 1, 9, 6), ratio=0.5)


def test_the_work_is_watched_and_stopped() -> None:
    events: list[Any] = []
    slimstudio.prune(Normed(), X, ratio=0.5, progress=events.append)
    assert events
    with pytest.raises(Cancelled):
        slimstudio.prune(Normed(), X, ratio=0.5, progress=lambda _: False)
    with pytest.raises(InputError, match="ZeroDivisionError"):
        slimstudio.prune(Normed(), X, ratio=0.5, progress=lambda _: 1 / 0)


def test_importing_costs_no_torch() -> None:
    code = (
        "import slimstudio, sys; assert 'prune' in dir(slimstudio) and 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    with pytest.raises(AttributeError, match="nothing"):
        slimstudio.nothing  # noqa: B018
