"""Opened attention answers as PyTorch's does, whatever its options, and its heads can leave."""

import copy
from itertools import product
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.models.attention import OpenAttention
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.models.open_attention import open_attention
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import prune

_WIDTH, _HEADS, _QUERIES, _KEYS, _ITEMS = 8, 2, 5, 7, 3


class _Attending(nn.Module):
    def __init__(self, **options: Any) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(_WIDTH, _HEADS, **options)

    def forward(self, *inputs: Tensor, **options: Any) -> Any:
        """Ask the attention inside."""
        return self.attention(*inputs, **options)


def _pair(**options: Any) -> tuple[nn.Module, nn.Module]:
    torch.manual_seed(0)
    stock = _Attending(**options).double().eval()
    with torch.no_grad():
        for parameter in stock.parameters():
            parameter.normal_(0, 0.4)
    opened = copy.deepcopy(stock)
    assert open_attention(opened)
    assert type(opened.get_submodule("attention")) is OpenAttention
    return stock, opened


def _tokens(count: int, width: int = _WIDTH, *, batch_first: bool) -> Tensor:
    drawn = torch.randn(_ITEMS, count, width, dtype=torch.float64)
    return drawn if batch_first else drawn.transpose(0, 1)


def _same(stock: nn.Module, opened: nn.Module, *inputs: Tensor, **options: Any) -> None:
    with torch.no_grad():
        (expected, shown), (found, told) = (m(*inputs, **options) for m in (stock, opened))
    torch.testing.assert_close(found, expected, equal_nan=True)
    if shown is None:
        assert told is None
    else:
        torch.testing.assert_close(told, shown, equal_nan=True)


@pytest.mark.parametrize("batch_first", [True, False])
@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("further", [{}, {"add_bias_kv": True}, {"add_zero_attn": True}])
@pytest.mark.parametrize("widths", [{}, {"kdim": 6, "vdim": 4}])
def test_every_way_to_build_it(
    batch_first: bool, bias: bool, further: dict[str, bool], widths: dict[str, int]
) -> None:
    stock, opened = _pair(batch_first=batch_first, bias=bias, **further, **widths)
    query = _tokens(_QUERIES, batch_first=batch_first)
    key = _tokens(_KEYS, widths.get("kdim", _WIDTH), batch_first=batch_first)
    value = _tokens(_KEYS, widths.get("vdim", _WIDTH), batch_first=batch_first)
    for asked, averaged in product([True, False], repeat=2):
        options = {"need_weights": asked, "average_attn_weights": averaged}
        _same(stock, opened, query, key, value, **options)
        one = (query[0], key[0], value[0]) if batch_first else (query[:, 0], key[:, 0], value[:, 0])
        _same(stock, opened, *one, **options)
        if not widths:
            _same(stock, opened, query, query, query, **options)


def _bool_mask() -> Tensor:
    mask = torch.rand(_QUERIES, _KEYS) > 0.6
    mask[:, 0] = False
    return mask


_MASKS = {
    "none": lambda: None,
    "bool": _bool_mask,
    "float": lambda: torch.randn(_QUERIES, _KEYS, dtype=torch.float64),
    "of each head": lambda: torch.stack([_bool_mask() for _ in range(_ITEMS * _HEADS)]),
    "numbers of each head": lambda: torch.randn(
        _ITEMS * _HEADS, _QUERIES, _KEYS, dtype=torch.float64
    ),
}


@pytest.mark.filterwarnings("ignore:Support for mismatched")
@pytest.mark.parametrize("mask", _MASKS)
@pytest.mark.parametrize("padding", ["none", "bool", "float"])
@pytest.mark.parametrize("further", [{}, {"add_bias_kv": True, "add_zero_attn": True}])
@pytest.mark.parametrize("need_weights", [True, False])
def test_every_mask(mask: str, padding: str, further: dict[str, bool], need_weights: bool) -> None:
    stock, opened = _pair(batch_first=True, **further)
    missing = torch.zeros(_ITEMS, _KEYS, dtype=torch.bool)
    missing[0, 4:], missing[1, 1:] = True, True
    paddings = {"none": None, "bool": missing, "float": -missing.double() * 3}
    query, key = (_tokens(count, batch_first=True) for count in (_QUERIES, _KEYS))
    options = {
        "attn_mask": _MASKS[mask](),  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        "key_padding_mask": paddings[padding],
        "need_weights": need_weights,
    }
    _same(stock, opened, query, key, key, **options)


@pytest.mark.parametrize("need_weights", [True, False])
def test_who_may_attend_to_nobody_is_answered_alike(need_weights: bool) -> None:
    stock, opened = _pair(batch_first=True)
    query, key = (_tokens(count, batch_first=True) for count in (_QUERIES, _KEYS))
    mask = _bool_mask()
    mask[2] = True
    _same(stock, opened, query, key, key, attn_mask=mask, need_weights=need_weights)


@pytest.mark.parametrize("need_weights", [True, False])
@pytest.mark.parametrize("further", [{}, {"add_bias_kv": True}])
def test_the_hint_that_a_mask_is_causal(need_weights: bool, further: dict[str, bool]) -> None:
    stock, opened = _pair(batch_first=True, **further)
    tokens = _tokens(_QUERIES, batch_first=True)
    mask = torch.ones(_QUERIES, _QUERIES, dtype=torch.bool).triu(1)
    options = {"attn_mask": mask, "is_causal": True, "need_weights": need_weights}
    _same(stock, opened, tokens, tokens, tokens, **options)
    padding = torch.zeros(_ITEMS, _QUERIES, dtype=torch.bool)
    padding[:, -1] = True
    _same(stock, opened, tokens, tokens, tokens, key_padding_mask=padding, **options)
    with pytest.raises(RuntimeError, match="Need attn_mask"):
        opened(tokens, tokens, tokens, is_causal=True)


def _listen(*_: Any) -> None:
    """Hear what goes on, and do nothing."""


class _Listened(nn.MultiheadAttention):
    """Does nothing more, but could."""


def test_what_is_more_than_the_original_is_left_alone() -> None:
    listened, weighed, shared = (_Attending(batch_first=True) for _ in range(3))
    listened.attention.register_forward_hook(_listen)
    nn.utils.parametrizations.weight_norm(weighed.attention.out_proj)
    shared.other = nn.Linear(_WIDTH, _WIDTH)
    shared.other.weight = shared.attention.out_proj.weight
    derived = _Attending()
    derived.attention = _Listened(_WIDTH, _HEADS)
    for module in (listened, weighed, shared, derived):
        before = dict(module.named_modules())
        assert not open_attention(module)
        assert dict(module.named_modules()) == before


def test_a_module_in_two_places_stays_one() -> None:
    module = nn.ModuleDict({"a": _Attending(), "b": _Attending()})
    module["b"].attention = module["a"].attention
    assert open_attention(module)
    assert module["a"].attention is module["b"].attention


# -- whole transformers -------------------------------------------------------------------------


class _Transformer(nn.Module):
    def __init__(self, *, batch_first: bool = True, decodes: bool = False, **options: Any) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, _WIDTH, 2, 2)
        build = {"nhead": _HEADS, "dim_feedforward": 12, "batch_first": batch_first, **options}
        self.encoder = nn.TransformerEncoder(
            nn.TransformerEncoderLayer(_WIDTH, **build), 2, enable_nested_tensor=False
        )
        self.decoder = (
            nn.TransformerDecoder(nn.TransformerDecoderLayer(_WIDTH, **build), 1)
            if decodes
            else None
        )
        self.batch_first = batch_first
        self.head = nn.Linear(_WIDTH, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map images [N, 3, S, S] to logits [N, 5]."""
        tokens = self.stem(images).flatten(2).transpose(1, 2)
        tokens = tokens if self.batch_first else tokens.transpose(0, 1)
        encoded = self.encoder(tokens)
        if self.decoder is not None:
            encoded = self.decoder(tokens, encoded)
        logits: Tensor = self.head(encoded.mean(1 if self.batch_first else 0))
        return logits


@pytest.mark.filterwarnings("ignore:enable_nested_tensor")
@pytest.mark.parametrize("batch_first", [True, False])
@pytest.mark.parametrize("norm_first", [True, False])
@pytest.mark.parametrize("decodes", [True, False])
def test_transformers_answer_alike_and_lose_heads_and_widths(
    batch_first: bool, norm_first: bool, decodes: bool
) -> None:
    torch.manual_seed(0)
    stock = _Transformer(batch_first=batch_first, norm_first=norm_first, decodes=decodes).eval()
    images = torch.randn(2, 3, 8, 8)
    opened = copy.deepcopy(stock)
    assert open_attention(opened)
    with torch.no_grad():
        expected = stock(images)
        torch.testing.assert_close(opened(images), expected, rtol=1e-4, atol=1e-5)
    analysis = analyse(opened, 8)
    attentions = 2 + 2 * decodes
    assert sum(group.heads and group.removable for group in analysis.groups) == attentions
    importance = np.random.default_rng(0).random(analysis.channel_count)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    pruned = prune(Network(opened, Recipe("made-up", 5)), analysis, plan, importance)
    assert not pruned.put_back
    assert pruned.proof.proved
    smaller = pruned.network.module
    assert {len(m.attention.scale) for m in smaller.modules() if isinstance(m, OpenAttention)} == {
        1
    }
    assert smaller.get_parameter("encoder.layers.0.linear1.weight").shape[0] == 6
    smaller.train()(images).sum().backward()
    assert all(parameter.grad is not None for parameter in smaller.parameters())
