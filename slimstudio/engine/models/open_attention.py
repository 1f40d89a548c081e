"""Replaces torchvision's attention modules by ones whose heads can be removed and narrowed."""

from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.models.attention import (
    Attention,
    PartitionAttention,
    RelativePosition,
    SelfAttention,
    WindowAttention,
)
from slimstudio.engine.vision import torchvision

_Window = torchvision.models.swin_transformer.ShiftedWindowAttention
_Partition = torchvision.models.maxvit.RelativePositionalMultiHeadAttention


def open_attention(module: nn.Module) -> bool:
    """Replace every attention module of a network in place; its answers stay the same.

    Args:
        module: Any torchvision classifier.

    Returns:
        Whether there was any.
    """
    found = False
    for name, child in list(module.named_modules()):
        opened = _opened(child)
        if opened is None:
            continue
        parent = module.get_submodule(name.rpartition(".")[0])
        setattr(parent, name.rpartition(".")[2], opened.train(child.training))
        found = True
    return found


def _opened(child: nn.Module) -> nn.Module | None:
    if isinstance(child, nn.MultiheadAttention):
        return _self_attention(child)
    if isinstance(child, _Window):
        return _window_attention(child)
    if isinstance(child, _Partition):
        return _partition_attention(child)
    return None


def _self_attention(stock: nn.MultiheadAttention) -> SelfAttention:
    query, key, value = _parted(stock.in_proj_weight, stock.in_proj_bias)
    scale = _factor(stock.num_heads, stock.head_dim**-0.5, stock.in_proj_weight)
    out = _linear(stock.out_proj.weight, stock.out_proj.bias)
    return SelfAttention(Attention(query, key, value, out, scale, dropout=stock.dropout))


def _window_attention(stock: Any) -> WindowAttention:
    weight, bias = stock.qkv.weight, stock.qkv.bias
    cosine = hasattr(stock, "logit_scale")
    query, key, value = _parted(weight, bias)
    if cosine:
        # The original sets the keys' bias to zero each time it runs.
        key = _linear(key.weight, None)
        scale = stock.logit_scale
        table, network = stock.relative_coords_table, stock.cpb_mlp
    else:
        scale = _factor(stock.num_heads, (weight.shape[1] // stock.num_heads) ** -0.5, weight)
        table, network = stock.relative_position_bias_table, None
    attention = Attention(
        query, key, value, stock.proj, scale, cosine=cosine, dropout=stock.attention_dropout
    )
    position = RelativePosition(table, stock.relative_position_index, network)
    window, shift = tuple(stock.window_size), tuple(stock.shift_size)
    return WindowAttention(attention, position, window, shift, stock.dropout)


def _partition_attention(stock: Any) -> PartitionAttention:
    query, key, value = _parted(stock.to_qkv.weight, stock.to_qkv.bias)
    scale = _factor(stock.n_heads, stock.scale_factor, stock.to_qkv.weight)
    index = stock.relative_position_index.flatten()
    position = RelativePosition(stock.relative_position_bias_table, index)
    return PartitionAttention(Attention(query, key, value, stock.merge, scale), position)


def _parted(weight: Tensor, bias: Tensor | None) -> list[nn.Linear]:
    """Take query, key and value out of one matrix, [3 * E, E]."""
    biases = [None] * 3 if bias is None else bias.chunk(3)
    return [_linear(*pair) for pair in zip(weight.chunk(3), biases, strict=True)]


def _linear(weight: Tensor, bias: Tensor | None) -> nn.Linear:
    outputs, inputs = weight.shape
    layer = nn.Linear(inputs, outputs, bias=bias is not None, device="meta")
    layer.weight = _parameter(weight)
    if bias is not None:
        layer.bias = _parameter(bias)
    return layer


def _parameter(values: Tensor) -> nn.Parameter:
    return nn.Parameter(values.detach().clone(), requires_grad=values.requires_grad)


def _factor(heads: int, factor: float, like: Tensor) -> Tensor:
    return torch.full((heads, 1, 1), factor, dtype=like.dtype, device=like.device)
