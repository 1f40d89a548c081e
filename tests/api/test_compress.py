"""All of it with images alone."""

import pytest
import torch
from torch import Tensor, nn

import slimstudio
from slimstudio.engine import compression
from slimstudio.engine.reconstruction import heal as healing
from slimstudio.errors import Cancelled, PlanError
from tests.engine.reconstruction.networks import built
from tests.engine.training.toys import same_tensors, tensors_of


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    def short(*given: object, **named: object) -> healing.Healed:
        return healing.heal(*given, **{**named, "steps": 16})  # type: ignore[arg-type]

    monkeypatch.setattr(compression, "heal", short)


def pictures(count: int = 96) -> Tensor:
    generator = torch.Generator().manual_seed(0)
    light = 2 * torch.rand(count, 3, 1, 1, generator=generator)
    return torch.randn(count, 3, 16, 16, generator=generator) * light


@pytest.mark.parametrize("kind", ["residual", "inverted", "tokens"])
def test_a_network_gets_small_and_answers_alike(kind: str) -> None:
    model = built(kind)
    before = tensors_of(model)
    result = slimstudio.compress(model, pictures(), macs=0.6, round_to=1)
    assert result.macs <= 0.6 * result.macs_before
    assert result.agreement is not None
    assert result.agreement > 0.5
    with torch.no_grad():
        assert result.model(pictures(2)).shape == model(pictures(2)).shape
    assert same_tensors(tensors_of(model), before)


def test_agreement_is_that_of_images_held_back() -> None:
    model = built("residual")
    given = pictures()
    result = slimstudio.compress(model, given, macs=0.6, round_to=1)
    with torch.no_grad():
        alike = model(given[:16]).argmax(1) == result.model(given[:16]).argmax(1)
    assert result.agreement == pytest.approx(float(alike.float().mean()))


def test_one_seed_gives_one_network() -> None:
    model = built("inverted")
    one, same = (
        slimstudio.compress(model, pictures(), macs=0.5, round_to=1, seed=1) for _ in range(2)
    )
    assert same_tensors(tensors_of(one.model), tensors_of(same.model))
    assert one.agreement == same.agreement


def test_batches_are_as_good_as_one_tensor() -> None:
    model, given = built("residual"), pictures()
    whole = slimstudio.compress(model, given, macs=0.7, round_to=1)
    parts = slimstudio.compress(model, given.split(20), macs=0.7, round_to=1)
    assert same_tensors(tensors_of(whole.model), tensors_of(parts.model))


def test_with_little_time_it_is_cut_short_and_still_whole() -> None:
    model = built("residual")
    result = slimstudio.compress(model, pictures(), macs=0.6, round_to=1, seconds=0.001)
    assert result.macs <= 0.6 * result.macs_before
    assert result.agreement is not None


def test_layers_to_ignore_stay_whole() -> None:
    model = built("residual")
    result = slimstudio.compress(model, pictures(), macs=0.8, round_to=1, ignored=["first*"])
    assert not any(name.startswith("first.branch.0") for name in result.removed)


@pytest.mark.parametrize(
    "asked",
    [{"macs": 0.0}, {"macs": 1.5}, {}, {"macs": 0.5, "seconds": -1}, {"macs": 0.5, "seed": -1}],
)
def test_what_makes_no_sense_is_refused(asked: dict[str, float]) -> None:
    with pytest.raises(PlanError):
        slimstudio.compress(built("plain"), pictures(), **asked)  # type: ignore[arg-type]


def test_a_handful_of_images_is_refused() -> None:
    with pytest.raises(PlanError, match="too few"):
        slimstudio.compress(built("plain"), pictures(10), macs=0.5)


def test_it_can_be_stopped() -> None:
    model = built("residual")
    told = 0

    def stops(_event: object) -> bool:
        nonlocal told
        told += 1
        return told < 12

    before = tensors_of(model)
    with pytest.raises(Cancelled):
        slimstudio.compress(model, pictures(), macs=0.6, progress=stops)
    assert same_tensors(tensors_of(model), before)
    assert not any(layer._forward_hooks for layer in model.modules())


def test_a_network_that_is_only_layers_in_a_row_works_too() -> None:
    model = nn.Sequential(nn.Flatten(), nn.Linear(768, 32), nn.ReLU(), nn.Linear(32, 4)).eval()
    assert slimstudio.compress(model, pictures(), macs=0.5).macs_before == 768 * 32 + 32 * 4
