"""Replaces attention of PyTorch and torchvision by modules whose heads can leave or narrow."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.models.attention import (
    Attention,
    OpenAttention,
    PartitionAttention,
    RelativePosition,
    WindowAttention,
)
from slimstudio.engine.vision import torchvision

_OutProjection = nn.modules.linear.NonDynamicallyQuantizableLinear
_Window = torchvision.models.swin_transformer.ShiftedWindowAttention
_Partition = torchvision.models.maxvit.RelativePositionalMultiHeadAttention


def open_attention(module: nn.Module) -> bool:
    """Replace every attention module of a network in place; its answers stay the same.

    Args:
        module: Any network; see `open_multihead_attention` for what is left alone.

    Returns:
        Whether there was any.
    """
    found = bool(open_multihead_attention(module))
    for owner in list(module.modules()):
        for name, child in list(owner.named_children()):
            opened: nn.Module | None = None
            if isinstance(child, _Window):
                opened = _window_attention(child)
            elif isinstance(child, _Partition):
                opened = _partition_attention(child)
            if opened is not None:
                setattr(owner, name, opened.train(child.training))
                found = True
    return found


def open_multihead_attention(module: nn.Module) -> tuple[str, ...]:
    """Replace PyTorch's attention modules inside a network in place; its answers stay the same.

    Modules that somebody listens to, that share their tensors, or that do more than the original
    are left alone.

    Args:
        module: Any network.

    Returns:
        The names of those that were replaced.
    """
    shared = _shared(module)
    plain = {
        name: child
        for name, child in module.named_modules()
        if name and isinstance(child, nn.MultiheadAttention) and _is_plain(child, shared)
    }
    made = {
        id(child): _multihead_attention(child).train(child.training) for child in plain.values()
    }
    for owner in list(module.modules()):
        for name, child in list(owner.named_children()):
            if id(child) in made:
                setattr(owner, name, made[id(child)])
    return tuple(plain)


def _shared(module: nn.Module) -> set[int]:
    """List the tensors that several modules have."""
    seen: set[int] = set()
    shared: set[int] = set()
    for layer in module.modules():
        own = {id(parameter) for parameter in layer.parameters(recurse=False)}
        shared |= own & seen
        seen |= own
    return shared


def _is_plain(child: nn.MultiheadAttention, shared: set[int]) -> bool:
    """Tell whether a module is nothing but the original, and all of it is its own."""
    layers = (child, child.out_proj)
    return (
        type(child) is nn.MultiheadAttention
        and type(child.out_proj) in (nn.Linear, _OutProjection)
        and {name for name, _ in child.named_children()} == {"out_proj"}
        and not any(
            hooks
            for layer in layers
            for key, hooks in vars(layer).items()
            if key.endswith("_hooks")
        )
        and not {id(parameter) for parameter in child.parameters()} & shared
    )


def _multihead_attention(stock: nn.MultiheadAttention) -> OpenAttention:
    packed: Tensor | None = stock.in_proj_weight
    apart = (stock.q_proj_weight, stock.k_proj_weight, stock.v_proj_weight)
    weights = apart if packed is None else packed.chunk(3)
    query, key, value = _parted(weights, stock.in_proj_bias)
    scale = _factor(stock.num_heads, stock.head_dim**-0.5, weights[0])
    out = _linear(stock.out_proj.weight, stock.out_proj.bias)
    return OpenAttention(
        Attention(query, key, value, out, scale, dropout=stock.dropout),
        batch_first=stock.batch_first,
        bias_k=None if stock.bias_k is None else _parameter(stock.bias_k),
        bias_v=None if stock.bias_v is None else _parameter(stock.bias_v),
        zero=stock.add_zero_attn,
    )


def _window_attention(stock: Any) -> WindowAttention:
    weight, bias = stock.qkv.weight, stock.qkv.bias
    cosine = hasattr(stock, "logit_scale")
    query, key, value = _parted(weight.chunk(3), bias)
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
    query, key, value = _parted(stock.to_qkv.weight.chunk(3), stock.to_qkv.bias)
    scale = _factor(stock.n_heads, stock.scale_factor, stock.to_qkv.weight)
    index = stock.relative_position_index.flatten()
    position = RelativePosition(stock.relative_position_bias_table, index)
    return PartitionAttention(Attention(query, key, value, stock.merge, scale), position)


def _parted(weights: Sequence[Tensor], bias: Tensor | None) -> list[nn.Linear]:
    """Make layers for query, key and value of their weights and one bias for all, [3 * E]."""
    biases = [None] * 3 if bias is None else bias.chunk(3)
    return [_linear(*pair) for pair in zip(weights, biases, strict=True)]


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
