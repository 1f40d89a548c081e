"""Fourier transforms, complex numbers, and numbers that are sorted into classes."""

from torch import Tensor

from slimstudio.engine.channels import words
from slimstudio.engine.channels.rules.elementwise import combine, each
from slimstudio.engine.channels.rules.places import settled
from slimstudio.engine.channels.rules.rule import Args, Kwargs, Rule, from_end
from slimstudio.engine.channels.trace import Trace
from slimstudio.messages import Message


def fourier(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Values along some axes are mixed; those axes keep their places, but may change their size."""
    source, axes = args[:2]
    mixed = [from_end(axis, source.dim()) for axis in axes]
    trace.give(out, settled(trace, source, mixed, Message("A Fourier transform")))


def as_complex(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """The last axis, [2], becomes one complex number."""
    kept = settled(trace, args[0], (-1,), Message("A complex number"))
    trace.give(out, tuple(t.moved(tuple(axis + 1 for axis in t.axes)) for t in kept))


def as_real(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """A complex number becomes a last axis, [2]."""
    kept = trace.tensor_ids(args[0])
    trace.give(out, tuple(t.moved(tuple(axis - 1 for axis in t.axes)) for t in kept))


def bucketize(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """Each element is told by where it lies among sorted limits, which are alike for all."""
    _told(trace, args[1], args[0], out)


def search(trace: Trace, args: Args, _kwargs: Kwargs, out: Tensor) -> None:
    """As `bucketize`, where each row may have limits of its own."""
    _told(trace, args[0], args[1], out)


def _told(trace: Trace, limits: Tensor, source: Tensor, out: Tensor) -> None:
    reason = words.along_axis(Message("A search among limits"), trace.layer)
    trace.protect(limits, reason)
    if limits.dim() > 1:
        trace.protect(source, reason)
    trace.give(out, trace.tensor_ids(source) if limits.dim() < 2 else ())


RULES: dict[str, Rule] = {
    **dict.fromkeys(("_fft_c2c", "_fft_r2c", "_fft_c2r"), fourier),
    **dict.fromkeys(
        ("_conj", "conj_physical", "resolve_conj", "_neg_view", "resolve_neg", "angle", "sgn"), each
    ),
    **dict.fromkeys(("complex", "polar"), combine),
    "view_as_complex": as_complex,
    "view_as_real": as_real,
    "bucketize": bucketize,
    "searchsorted": search,
}
