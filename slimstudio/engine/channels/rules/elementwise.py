"""Operations that work on each element by itself, or on elements at the same position."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ChannelIds, TensorIds, repeats
from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule
from slimstudio.engine.channels.trace import Trace


def keep(trace: Trace, args: Args, _kwargs: Kwargs, out: Any) -> None:
    """The result has the ids of the first argument: casts, copies."""
    if out is not args[0]:
        trace.give(out, trace.tensor_ids(args[0]))


def each(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
    """Each element is changed by itself: activations.

    Where further arguments are tensors, such as masks and limits, elements meet theirs.
    """
    if (len(args) > 1 or kwargs) and any(
        isinstance(value, Tensor) for value in (*args[1:], *kwargs.values())
    ):
        combine(trace, args, kwargs, out)
    else:
        keep(trace, args, kwargs, out)


def keep_first(trace: Trace, args: Args, kwargs: Kwargs, out: Any) -> None:
    """The first of several results has the ids of the first argument, as in dropout."""
    keep(trace, args, kwargs, out[0])


def combine(trace: Trace, args: Args, kwargs: Kwargs, out: Tensor) -> None:
    """Elements at the same position are combined, with broadcasting."""
    tensors = [value for value in args if isinstance(value, Tensor) and value.dim()]
    if kwargs:
        more = (value for key, value in kwargs.items() if key != "out")
        tensors += [value for value in more if isinstance(value, Tensor) and value.dim()]
    if out is args[0] and all(trace.tensor_ids(t) == trace.tensor_ids(out) for t in tensors):
        return
    trace.give(out, merged(trace, tensors, out.shape))


def merged(
    trace: Trace, tensors: Sequence[Tensor], shape: Sequence[int], *, but: int | None = None
) -> TensorIds:
    """Join the ids of tensors that broadcast to `shape` and return those of the result.

    Ids that vary along the axis `but` are left out.
    """
    owned = [
        (i, channel_ids)
        for i, tensor in enumerate(tensors)
        for channel_ids in trace.tensor_ids(tensor)
        if but not in channel_ids.axes
    ]
    # Rows before single channels, and ids of many axes before those of few: whoever comes later
    # looks for a partner among those before.
    owned.sort(key=lambda pair: (not pair[1].is_head, -len(pair[1].axes)))
    result: list[tuple[int, ChannelIds]] = []
    for owner, channel_ids in owned:
        partner = _partner(channel_ids, [other for i, other in result if i != owner])
        if partner is None:
            result.append((owner, channel_ids))
        elif partner.axes == channel_ids.axes:
            trace.constraints.join(partner.ids, channel_ids.ids, trace.layer)
        elif heads := _heads_of(partner, channel_ids.axes, [other for _, other in result]):
            rows = partner.ids.reshape(-1, partner.ids.shape[-1])
            trace.constraints.alike(rows, channel_ids.ids, heads, trace.layer)
        else:
            a, b = np.broadcast_arrays(partner.over(shape), channel_ids.over(shape))
            trace.constraints.join(a, b, trace.layer)
    tensor_ids = tuple(channel_ids for _, channel_ids in result)
    for tensor in tensors:
        _meet_fixed(trace, tensor, tensor_ids)
    return tensor_ids


def _partner(channel_ids: ChannelIds, others: Sequence[ChannelIds]) -> ChannelIds | None:
    """Find the ids that channel ids must be joined with.

    A number for each head, such as a scale, meets the ids of the heads, not those of the channels
    inside them.
    """
    alike = [other for other in others if other.is_head == channel_ids.is_head]
    rows = [other for other in others if other.is_head and not channel_ids.is_head]
    same = [other for other in (*alike, *rows) if other.axes == channel_ids.axes]
    if len(same) > 1 and not channel_ids.is_head:  # an axis of pairs: each kind meets its own
        pattern = repeats(channel_ids.ids)
        same.sort(key=lambda other: repeats(other.ids) != pattern)
    if same:
        return same[0]
    return next((other for other in alike if set(other.axes) & set(channel_ids.axes)), None)


def meet_values(trace: Trace, tensor: Tensor, axis: int, values: NDArray[np.int64] | None) -> None:
    """Match an axis with values of its own, [size], which all rows share where there are rows."""
    tensor_ids = trace.tensor_ids(tensor)
    for channel_ids in tensor_ids:
        heads = _heads_of(channel_ids, (axis,), tensor_ids)
        if heads and values is not None and values.ndim == 1:
            rows = channel_ids.ids.reshape(-1, channel_ids.ids.shape[-1])
            trace.constraints.alike(rows, values, heads, trace.layer)
            return
    trace.meet(trace.along(tensor, axis), values)


def _heads_of(
    channel_ids: ChannelIds, axes: Sequence[int], others: Sequence[ChannelIds]
) -> TensorIds:
    """Find the ids of the rows that single channels lie in, if `axes` are only those inside."""
    if channel_ids.is_head or len(channel_ids.axes) < 2 or tuple(axes) != channel_ids.axes[-1:]:
        return ()
    return tuple(o for o in others if o.is_head and o.axes == channel_ids.axes[:-1])


def _meet_fixed(trace: Trace, tensor: Tensor, result: Sequence[ChannelIds]) -> None:
    """Ids stay where a tensor has values of its own along their axis, but no ids."""
    own = {axis for channel_ids in trace.tensor_ids(tensor) for axis in channel_ids.axes}
    for channel_ids in result:
        # An axis that was expanded holds one value, and so may one that the code just made.
        fixed = [
            axis
            for axis in channel_ids.axes
            if axis not in own
            and -axis <= tensor.dim()
            and tensor.shape[axis] != 1
            and tensor.stride(axis) != 0
            and not trace.constants.alike(tensor, axis)
        ]
        if _heads_of(channel_ids, fixed, result):
            reason = words.alike_in_all_rows(trace.layer)
            trace.constraints.keep_rows(channel_ids.ids, trace.layer, reason)
        elif fixed:
            trace.constraints.protect(channel_ids.ids, trace.layer, words.meets_fixed(trace.layer))


_KEEP = (
    "_to_copy abs alias bernoulli ceil celu clamp clamp_max clamp_min clone contiguous cos detach "
    "elu empty_like erf exp expm1 fill floor gelu hardshrink hardsigmoid hardswish hardtanh "
    "full_like leaky_relu lift_fresh log log1p log_sigmoid logical_not logit masked_fill mish "
    "nan_to_num neg asin asinh acos acosh atan atanh cosh deg2rad rad2deg digamma erfc erfinv "
    "exp2 frac i0 "
    "isfinite isinf isnan lgamma log2 log10 signbit sinc sinh special_entr special_erfcx "
    "special_i0e special_i1 special_i1e special_log_ndtr special_ndtri tan trunc "
    "ones_like positive rand_like reciprocal relu relu6 round rsqrt selu sigmoid sign silu sin "
    "softplus softshrink softsign sqrt square tanh threshold to zero zeros_like"
)
_COMBINE = (
    "_prelu_kernel add addcdiv addcmul atan2 bitwise_and bitwise_or bitwise_xor copysign div eq "
    "fmax fmin fmod ge gt heaviside hypot le lerp logaddexp logaddexp2 logical_and logical_or "
    "logical_xor lt maximum minimum mul ne nextafter pow prelu remainder rsub special_xlog1py sub "
    "true_divide where xlogy"
)

RULES: dict[str, Rule] = {
    **{name + tail: each for name in _KEEP.split() for tail in ("", "_")},
    **{name + tail: combine for name in _COMBINE.split() for tail in ("", "_")},
    **dict.fromkeys(["native_dropout", "log_sigmoid_forward"], keep_first),
    **dict.fromkeys(["rrelu_with_noise", "rrelu_with_noise_"], keep),
    "copy_": combine,
}
