"""What a graph may call: an allow-list of functions that compute with tensors and nothing else.

This file needs nothing but torch: a copy of it travels with exported networks.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch

PRECISIONS: Mapping[str, torch.dtype] = {
    str(kind).removeprefix("torch."): kind
    for kind in (
        *(torch.float32, torch.float64, torch.float16, torch.bfloat16),
        *(torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8, torch.bool),
    )
}


class UnknownOperationError(ValueError):
    """A step calls what is not on the list."""


@dataclass(frozen=True)
class GraphOperation:
    """A function that a step may call.

    Args:
        call: The function.
        sizes: Positions of arguments that are sizes, which follow where channels leave.
        makes: Whether it makes a tensor of numbers alone, and must be told where.
    """

    call: Callable[..., Any]
    sizes: tuple[int, ...] = ()
    makes: bool = False


# ATen's operators, with the overloads that exporters write. None writes to what it is given, reads
# or writes memory that is not its own, or draws by lot.
_ATEN = """
_adaptive_avg_pool2d.default _log_softmax.default _softmax.default _to_copy.default
_weight_norm.default abs.default adjoint.default copy.default mH.default mT.default numpy_T.default
select_scatter.default
acos.default adaptive_avg_pool1d.default adaptive_avg_pool2d.default adaptive_max_pool2d.default
add.Scalar add.Tensor addcdiv.default addcmul.default addmm.default amax.default amin.default
any.dim argmax.default avg_pool1d.default avg_pool2d.default baddbmm.default bitwise_and.Tensor
bitwise_not.default bmm.default cat.default ceil.default channel_shuffle.default clamp.default
clamp_max.default clamp_min.default clone.default constant_pad_nd.default contiguous.default
conv1d.default conv2d.default conv2d.padding conv3d.default conv_transpose2d.input
convolution.default cos.default cumsum.default div.Scalar div.Tensor div.Tensor_mode einsum.default
elu.default eq.Scalar eq.Tensor erf.default exp.default expand_as.default flip.default floor.default
floor_divide.default fmod.Scalar fmod.Tensor full_like.default gather.default ge.Scalar ge.Tensor
gelu.default glu.default group_norm.default gt.Scalar gt.Tensor hann_window.default
hardsigmoid.default hardswish.default hardtanh.default index.Tensor index_select.default
instance_norm.default layer_norm.default le.Scalar le.Tensor leaky_relu.default
lift_fresh_copy.default linalg_vector_norm.default linear.default log.default log_softmax.int
logical_and.default logical_not.default logical_or.default lt.Scalar lt.Tensor masked_fill.Scalar
matmul.default max.default max.dim max_pool1d.default max_pool2d.default
max_pool2d_with_indices.default maximum.default mean.default mean.dim min.default min.dim
minimum.default mish.default mm.default movedim.int movedim.intlist mul.Scalar mul.Tensor
native_group_norm.default native_layer_norm.default ne.Scalar ne.Tensor neg.default new_full.default
new_ones.default new_zeros.default ones_like.default pad.default permute.default
pixel_shuffle.default pixel_unshuffle.default pow.Scalar pow.Tensor_Scalar pow.Tensor_Tensor
prelu.default prod.dim_int reciprocal.default reflection_pad2d.default relu.default relu6.default
remainder.Scalar remainder.Tensor replication_pad2d.default reshape_as.default rms_norm.default
roll.default rot90.default round.default rsqrt.default rsub.Scalar scalar_tensor.default
scaled_dot_product_attention.default select.int selu.default sigmoid.default sign.default
silu.default sin.default softmax.int softplus.default sqrt.default square.default squeeze.default
squeeze.dim squeeze.dims stack.default std.correction std.dim sub.Scalar sub.Tensor sum.default
sum.dim_IntList swapaxes.default t.default tan.default tanh.default to.dtype transpose.int
tril.default triu.default true_divide.Tensor type_as.default unbind.int unsqueeze.default
upsample_bicubic2d.default upsample_bicubic2d.vec upsample_bilinear2d.default
upsample_bilinear2d.vec upsample_nearest2d.default upsample_nearest2d.vec var.correction var.dim
var_mean.correction view_as.default where.ScalarOther where.ScalarSelf where.self zeros_like.default
"""
# Those with arguments that are sizes, by their positions.
_SIZED = {
    "arange.default": (0,),
    "arange.start": (0, 1),
    "arange.start_step": (0, 1, 2),
    "chunk.default": (),
    "expand.default": (1,),
    "flatten.using_ints": (),
    "full.default": (0,),
    "linspace.default": (2,),
    "narrow.default": (2, 3),
    "ones.default": (0,),
    "repeat.default": (1,),
    "repeat_interleave.self_int": (1,),
    "reshape.default": (1,),
    "slice.Tensor": (2, 3),
    "slice_scatter.default": (3, 4),
    "split.Tensor": (1,),
    "split_with_sizes.default": (1,),
    "sym_size.int": (),
    "tile.default": (1,),
    "unflatten.int": (2,),
    "view.default": (1,),
    "_unsafe_view.default": (1,),
    "zeros.default": (0,),
}


def _item(values: Any, place: int) -> Any:
    return values[place]


_MAKERS = frozenset(("arange", "full", "hann_window", "linspace", "ones", "scalar_tensor", "zeros"))

# Functions of ours: what exporters say in several steps, or ATen has no single operator for.
OWN: Mapping[str, GraphOperation] = {
    "item": GraphOperation(_item),
    "number.add": GraphOperation(operator.add),
    "number.sub": GraphOperation(operator.sub),
    "number.mul": GraphOperation(operator.mul),
    "number.floordiv": GraphOperation(operator.floordiv),
}

ATEN: Mapping[str, tuple[int, ...]] = {**dict.fromkeys(_ATEN.split(), ()), **_SIZED}


@cache
def find_operation(name: str) -> GraphOperation:
    """Look up what a step may call.

    Raises:
        UnknownOperationError: the list has no such operation.
    """
    if name in OWN:
        return OWN[name]
    overload = name.removeprefix("aten.")
    if overload == name or overload not in ATEN:
        raise UnknownOperationError(f"it asks for the operation {name[:80]}, which is not known")
    packet, _, variant = overload.partition(".")
    try:
        call = getattr(getattr(torch.ops.aten, packet), variant)
    except AttributeError:
        told = f"this version of PyTorch has no operation {name}"
        raise UnknownOperationError(told) from None
    return GraphOperation(call, ATEN[overload], packet in _MAKERS)
