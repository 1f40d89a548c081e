"""PyTorch's own attention loses heads and width, told in its own names."""

from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

import slimstudio
from slimstudio.engine.sources.catalogue import build
from tests.api.exactness import check_exact, zeroed
from tests.engine.models.reshaping import KINDS, Network


class Encoder(nn.Module):
    def __init__(self, *, batch_first: bool = True) -> None:
        super().__init__()
        self.embed = nn.Linear(7, 24)
        layer = nn.TransformerEncoderLayer(24, 4, 48, batch_first=batch_first)
        self.layers = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.head = nn.Linear(24, 3)

    def forward(self, x: Tensor) -> Tensor:
        return torch.as_tensor(self.head(self.layers(self.embed(x)).mean(1)))


X = torch.randn(2, 6, 7, dtype=torch.float64)


@pytest.mark.parametrize("batch_first", [True, False])
def test_attention_is_narrowed_in_the_originals_names(batch_first: bool, tmp_path: Path) -> None:
    model = Encoder(batch_first=batch_first).double().eval()
    result = slimstudio.prune(model, X, ratio=0.5)
    attention = "layers.layers.0.self_attn"
    assert len(result.removed[f"{attention}.in_proj_weight"][0]) == 36
    assert len(result.removed[f"{attention}.out_proj.weight"][1]) == 12
    assert result.removed.keys() <= dict(model.named_parameters()).keys()
    assert result.protected.keys() <= dict(model.named_modules()).keys()
    with torch.no_grad():
        torch.testing.assert_close(result.model(X), zeroed(model, result.removed)(X))
    result.save(tmp_path / "own.pt")
    again = slimstudio.load(
        tmp_path / "own.pt", build=lambda: Encoder(batch_first=batch_first).double()
    )
    assert torch.equal(again(X), result.model(X))


def test_heads_leave_by_their_number() -> None:
    model = Encoder().double().eval()
    result = slimstudio.prune(model, X, indices={"layers.layers.1.self_attn": [2]})
    head = list(range(12, 18))
    rows = [part * 24 + row for part in range(3) for row in head]
    assert result.removed["layers.layers.1.self_attn.in_proj_weight"] == {0: rows}
    assert result.removed["layers.layers.1.self_attn.out_proj.weight"] == {1: head}
    with torch.no_grad():
        torch.testing.assert_close(result.model(X), zeroed(model, result.removed)(X))


@pytest.mark.parametrize("name", ["shufflenet_v2_x0_5"])
def test_networks_of_the_catalogue_come_back_opened(name: str, tmp_path: Path) -> None:
    model, x = build(name, 7).eval(), torch.randn(1, 3, 64, 64)
    result = slimstudio.prune(model, x, ratio=0.5)
    assert result.removed.keys() <= model.state_dict().keys()
    assert result.macs < 0.5 * result.macs_before
    result.save(tmp_path / "net.pt")
    assert torch.equal(slimstudio.load(tmp_path / "net.pt")(x), result.model(x))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_attention_that_names_its_width_in_a_reshape_is_narrowed(
    kind: type[nn.Module], tmp_path: Path
) -> None:
    torch.manual_seed(0)
    model, x = Network(kind()).double().eval(), torch.randn(2, 6, 12, dtype=torch.float64)
    result = slimstudio.prune(model, x, ratio=0.5)
    check_exact(model, x, result)
    assert len(result.removed["inner.proj.weight"][1]) >= 4  # at least a head
    result.save(tmp_path / "own.pt")
    again = slimstudio.load(tmp_path / "own.pt", build=lambda: Network(kind()).double())
    assert torch.equal(again(x), result.model(x))


def test_the_callers_network_keeps_its_own_code() -> None:
    model, x = Network(KINDS[0]()).eval(), torch.randn(2, 6, 12)
    before = type(model.inner), model(x)
    result = slimstudio.prune(model, x, ratio=0.5)
    assert type(model.inner) is before[0]
    assert torch.equal(model(x), before[1])
    assert type(result.model) is Network
    assert isinstance(result.model.inner, before[0])
