"""Groups can be listed, explained and cut one by one; outputs leave where that is asked."""

import pytest
import torch
from torch import Tensor, nn

import slimstudio
from slimstudio.errors import PlanError
from tests.api.exactness import check_exact
from tests.api.networks import KINDS, Normed, convolutions

X = torch.randn(1, 3, 8, 8, dtype=torch.float64)


def test_every_group_is_explained_and_cut_by_itself() -> None:
    model = Normed().double().eval()
    found = slimstudio.analyse(model, X)
    free = [group for group in found.groups if group.removable]
    assert len(free) > 1
    for group in free:
        assert str(group.explain()).endswith(".")
        result = found.cut(group, ratio=0.25)
        lost = {name.rpartition(".")[0] for name in result.removed}
        assert lost == {*group.producers, *group.readers, *group.others}
        check_exact(model, X, result)
    both = found.cut(*free, ratio=0.25)
    assert both.parameters == slimstudio.prune(model, found, ratio=0.25).parameters


def test_a_group_that_must_stay_is_not_cut() -> None:
    found = slimstudio.analyse(Normed(), X.float())
    last = found.group_of("out.1")
    assert last is not None
    with pytest.raises(PlanError, match="output"):
        found.cut(last, ratio=0.5)


def test_an_analysis_belongs_to_its_network() -> None:
    found = slimstudio.analyse(Normed(), X.float())
    with pytest.raises(PlanError, match="another network"):
        slimstudio.prune(Normed(), found, ratio=0.5)


class Extractor(nn.Module):
    """Returns features, which may be wanted narrower."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Conv2d(3, 8, 3), nn.Conv2d(8, 12, 3)

    def forward(self, x: Tensor) -> list[Tensor]:
        first = self.first(x).relu()
        return [first, self.second(first).relu()]


def test_outputs_leave_where_that_is_asked() -> None:
    model = Extractor().double()
    with pytest.raises(PlanError):
        slimstudio.prune(model, X, ratio=0.5)
    found = slimstudio.analyse(model, X, prune_outputs=True)
    result = slimstudio.prune(model, found, ratio=0.5)
    wanted = model(X)
    wide = result.removed["second.weight"][0]
    left = [[c for c in range(8) if c not in result.removed["first.weight"][0]]]
    left.append([c for c in range(12) if c not in wide])
    zeroed = nn.functional.conv2d(
        wanted[0][:, left[0]], model.second.weight[:, left[0]], model.second.bias
    )
    first, second = result.model(X)
    torch.testing.assert_close(first, wanted[0][:, left[0]])
    torch.testing.assert_close(second, zeroed.relu()[:, left[1]])


@pytest.mark.parametrize("kind", KINDS)
def test_a_forecast_says_what_will_be(kind: str) -> None:
    model, given = KINDS[kind]
    today = slimstudio.forecast(model, given)
    told = slimstudio.forecast(model, given, ratio=0.5)
    result = slimstudio.prune(model, given, ratio=0.5)
    assert (today.macs, today.parameters) == (result.macs_before, result.parameters_before)
    assert (told.macs, told.parameters) == (result.macs, result.parameters)


def test_reconstruction_brings_answers_back() -> None:
    torch.manual_seed(0)
    model = nn.Sequential(convolutions(3, 2), nn.ReLU(), nn.Linear(5, 4)).eval()
    images = torch.randn(64, 3, 8, 8)
    result = slimstudio.prune(model, images[:1], ratio=0.4, importance="l2")

    def off() -> float:
        with torch.no_grad():
            return float((result.model(images) - model(images)).square().mean())

    before = off()
    assert slimstudio.reconstruct(model, result, images) is result
    assert off() < before / 2
    with pytest.raises(PlanError, match="16"):
        slimstudio.reconstruct(model, result, images[:3])


class _TwiceTheSame(Extractor):
    def forward(self, x: Tensor) -> list[Tensor]:
        """Return one tensor twice."""
        first, second = super().forward(x)
        return [first, first, second]


def test_an_output_that_is_returned_twice_leaves_like_any_other() -> None:
    model = _TwiceTheSame().double()
    found = slimstudio.analyse(model, X, prune_outputs=True)
    result = slimstudio.prune(model, found, ratio=0.5)
    first, again, second = result.model(X)
    assert first is again
    assert (first.shape[1], second.shape[1]) == (4, 6)
