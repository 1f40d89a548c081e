"""PyTorch's attention in networks of one's own loses heads, and is told with its own names."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

import slimstudio
from tests.api.exactness import zeroed

_WIDTH = 24


class _Tokens(nn.Module):
    """Patches, attention of some kind, and a linear layer."""

    def __init__(self, body: nn.Module, *, batch_first: bool = True) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, _WIDTH, 4, 4)
        self.body = body
        self.head = nn.Linear(_WIDTH, 5)
        self.batch_first = batch_first

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, S, S] to logits [N, 5]."""
        tokens = self.stem(images).flatten(2).transpose(1, 2)
        tokens = tokens if self.batch_first else tokens.transpose(0, 1)
        logits: Tensor = self.head(self.body(tokens).mean(1 if self.batch_first else 0))
        return logits


class _Crossed(nn.Module):
    def __init__(self, **options: Any) -> None:
        super().__init__()
        self.memory = nn.Linear(_WIDTH, 12)
        self.attention = nn.MultiheadAttention(
            _WIDTH, 4, kdim=12, vdim=12, batch_first=True, **options
        )

    def forward(self, tokens: Tensor) -> Tensor:
        """Attend to something narrower."""
        memory = torch.relu(self.memory(tokens))
        mixed: Tensor = self.attention(tokens, memory, memory)[0]
        return tokens + mixed


class _Decoded(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.TransformerDecoderLayer(_WIDTH, 4, 48, batch_first=True)
        self.first, self.second = nn.Linear(_WIDTH, 16), nn.Linear(16, _WIDTH)

    def forward(self, tokens: Tensor) -> Tensor:
        """Attend to other tokens, masked."""
        memory = self.second(torch.relu(self.first(tokens)))
        mask = torch.ones(tokens.shape[1], tokens.shape[1], device=tokens.device).triu(1).bool()
        result: Tensor = self.layer(tokens, memory, tgt_mask=mask)
        return result


def _encoder(**options: Any) -> nn.Module:
    layer = nn.TransformerEncoderLayer(_WIDTH, 4, 48, **options)
    return nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)


_BODIES: dict[str, Callable[[], nn.Module]] = {
    "encoder": lambda: _Tokens(_encoder(batch_first=True)),
    "norm first": lambda: _Tokens(_encoder(batch_first=True, norm_first=True)),
    "tokens first": lambda: _Tokens(_encoder(), batch_first=False),
    "decoder": lambda: _Tokens(_Decoded()),
    "crossed": lambda: _Tokens(_Crossed()),
    "further keys": lambda: _Tokens(_Crossed(add_bias_kv=True, add_zero_attn=True)),
}


def _answers_as_zeroed(module: nn.Module, result: slimstudio.PruningResult, images: Tensor) -> bool:
    with torch.no_grad():
        expected = zeroed(module, result.removed)(images)
        return bool((expected - result.model(images)).abs().max() < 1e-5 * expected.abs().max())


def _built(name: str) -> nn.Module:
    torch.manual_seed(0)
    module = _BODIES[name]().eval()
    with torch.no_grad():
        for parameter in module.parameters():
            if not parameter.any():
                parameter.uniform_(-0.2, 0.2)
    return module


@pytest.mark.filterwarnings("ignore:enable_nested_tensor")
@pytest.mark.parametrize("name", _BODIES)
def test_attention_narrows_and_stays_exact(name: str) -> None:
    module = _built(name)
    before = {key: value.clone() for key, value in module.state_dict().items()}
    images = torch.randn(2, 3, 16, 16)
    result = slimstudio.prune(module, images, ratio=0.5)
    assert result.proof.proved
    assert _answers_as_zeroed(module, result, images)
    assert result.removed.keys() <= before.keys()
    assert any("_proj" in key for key in result.removed)
    assert all(torch.equal(before[key], value) for key, value in module.state_dict().items())
    names = {name for name, _ in module.named_modules()}
    assert result.protected.keys() <= names
    sizes = sum(p.numel() for p in result.model.parameters())
    assert sizes == result.parameters < result.parameters_before


@pytest.mark.filterwarnings("ignore:enable_nested_tensor")
def test_heads_leave_by_their_number() -> None:
    module = _built("encoder")
    images = torch.randn(2, 3, 16, 16)
    layer = "body.layers.0.self_attn"
    result = slimstudio.prune(module, images, indices={layer: [1, 3]})
    gone = [*range(6, 12), *range(18, 24)]
    assert result.removed[f"{layer}.out_proj.weight"] == {1: gone}
    rows = [part * _WIDTH + index for part in range(3) for index in gone]
    assert result.removed[f"{layer}.in_proj_weight"] == {0: rows}
    assert result.removed.keys() == {
        f"{layer}.{name}" for name in ("out_proj.weight", "in_proj_weight", "in_proj_bias")
    }
    assert _answers_as_zeroed(module, result, images)


@pytest.mark.filterwarnings("ignore:enable_nested_tensor")
def test_queries_and_keys_of_different_tokens_are_told_apart() -> None:
    module = _built("decoder")
    images = torch.randn(2, 3, 16, 16)
    result = slimstudio.prune(module, images, ratio=0.5, inexact=True)
    gone = result.removed["body.layer.multihead_attn.in_proj_weight"][1]
    assert isinstance(gone, dict)
    assert gone[1] == gone[2]
    assert gone[0] != gone[1]


@pytest.mark.filterwarnings("ignore:enable_nested_tensor")
def test_layers_are_named_as_in_the_original() -> None:
    module = _built("encoder")
    images = torch.randn(2, 3, 16, 16)
    kept = slimstudio.prune(module, images, ratio=0.5, ignored=["*.self_attn"])
    assert not any("self_attn" in name for name in kept.removed)
    assert "body.layers.1.self_attn" in kept.protected
    one = slimstudio.prune(module, images, ratios={"body.layers.1.*": 0.5})
    assert all(name.startswith("body.layers.1.") for name in one.removed)


@pytest.mark.filterwarnings("ignore:enable_nested_tensor")
def test_a_saved_network_comes_back(tmp_path: Path) -> None:
    module = _built("encoder")
    images = torch.randn(2, 3, 16, 16)
    result = slimstudio.prune(module, images, ratio=0.5)
    result.save(tmp_path / "small.pt")
    again = slimstudio.load(tmp_path / "small.pt", build=lambda: _built("encoder"))
    with torch.no_grad():
        assert torch.equal(again(images), result.model.eval()(images))


class _ReadsWeights(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(_WIDTH, 4, batch_first=True)

    def forward(self, tokens: Tensor) -> Tensor:
        """Use the attention's own tensor as well."""
        mixed: Tensor = self.attention(tokens, tokens, tokens)[0]
        return mixed + tokens @ self.attention.in_proj_weight[:_WIDTH].T


def test_attention_whose_tensors_others_use_is_left_as_it_is() -> None:
    torch.manual_seed(0)
    module = _Tokens(_ReadsWeights()).eval()
    found = slimstudio.analyse(module, torch.randn(2, 3, 16, 16))
    assert found.opened is module


@pytest.mark.filterwarnings("ignore:enable_nested_tensor")
@pytest.mark.parametrize("ignored", ["*.out_proj", "body.layers.0.self_attn.out_proj"])
def test_layers_that_opening_takes_away_keep_their_names(ignored: str) -> None:
    module = _built("encoder")
    images = torch.randn(2, 3, 16, 16)
    options: dict[str, Any] = {"ratio": 0.5, "inexact": True, "ignored": [ignored]}
    kept = slimstudio.prune(module, images, **options)
    assert not any("out_proj.bias" in name or "stem" in name for name in kept.removed)
    assert "ignore" in kept.protected["body.layers.0.self_attn"]
    assert slimstudio.forecast(module, images, **options).macs == kept.macs
    layer = "body.layers.0.self_attn.out_proj"
    one = slimstudio.prune(module, images, indices={layer: [2]}, inexact=True)
    assert one.removed[f"{layer}.bias"] == {0: [2]}
    narrow = slimstudio.prune(module, images, ratios={"*.out_proj": 0.5}, inexact=True)
    assert len(narrow.removed[f"{layer}.bias"][0]) == _WIDTH // 2
