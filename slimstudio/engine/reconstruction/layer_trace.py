"""A trace of the layers: which run, in which order, and where their outputs end up."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.overrides import TorchFunctionMode

from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.reconstruction.patches import is_weighted

_IN_PLACE = (Tensor.add_, Tensor.__iadd__)
_ADDITIONS = frozenset({torch.add, Tensor.add, Tensor.__add__, Tensor.__radd__, *_IN_PLACE})


@dataclass(frozen=True)
class LayerTrace:
    """One layer with weights, as it runs.

    Args:
        name: Its dotted name.
        calls: How often it runs for one batch.
        width: How many channels its output has.
        places: How many places its output has in one image, over all calls.
        norm: The BatchNorm that its output goes to directly; "" where there is none.
        sum: The number of the addition that ends the branch of which it is the last layer, as at
            the end of a residual block; None where there is none.
        spatial: Whether its output is [B, C, H, W], and not [..., C].
    """

    name: str
    calls: int
    width: int
    places: int
    norm: str = ""
    sum: int | None = None
    spatial: bool = False


class Additions(TorchFunctionMode):
    """Counts additions of two tensors of one shape, and shows each to a function.

    Args:
        seen: Called with the number, the two terms, and the sum.
        ahead: Called with the number and the two terms before they are added.
    """

    def __init__(
        self,
        seen: Callable[[int, tuple[Tensor, Tensor], Tensor], None],
        ahead: Callable[[int, tuple[Tensor, Tensor]], None] = lambda _number, _terms: None,
    ) -> None:
        super().__init__()
        self._seen = seen
        self._ahead = ahead
        self._count = 0

    def __torch_function__(
        self,
        func: Any,
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        """Let the operation run, and look at it if it is an addition."""
        adds = func in _ADDITIONS and len(args) == 2 and all(isinstance(a, Tensor) for a in args)
        adds = adds and args[0].shape == args[1].shape
        if adds:
            self._ahead(self._count, (args[0], args[1]))
        result = func(*args, **(kwargs or {}))
        if adds:
            self._count += 1
            self._seen(self._count - 1, args, result)
        return result


class _Tracer:
    """Follows outputs of layers by the tensor objects that carry them."""

    def __init__(self) -> None:
        self.traces: dict[str, LayerTrace] = {}
        self._carried: dict[int, str] = {}
        self._alive: list[Tensor] = []  # so that no two tensors get the same id

    def layer_ran(self, name: str, layer: nn.Module, output: Tensor) -> None:
        old = self.traces.pop(name, None)  # the order is that of the last runs
        spatial = isinstance(layer, nn.Conv2d)
        width = output.shape[1] if spatial else output.shape[-1]
        places = output[0].numel() // width
        self.traces[name] = LayerTrace(
            name,
            1 + (old.calls if old else 0),
            width,
            places + (old.places if old else 0),
            spatial=spatial,
        )
        self._carry(output, name)

    def norm_ran(self, name: str, read: Tensor, output: Tensor) -> None:
        layer = self._carried.get(id(read))
        if layer is None:
            return
        trace = self.traces[layer]
        if not trace.norm:
            self.traces[layer] = replace(trace, norm=name)
            self._carry(output, layer)

    def added(self, number: int, terms: tuple[Tensor, Tensor], result: Tensor) -> None:
        latest = next(reversed(self.traces), "")
        # Only the branch that runs last can make up for the others.
        if latest and latest in (self._carried.get(id(term)) for term in terms):
            self.traces[latest] = replace(self.traces[latest], sum=number)
        self._carried.pop(id(result), None)

    def _carry(self, tensor: Tensor, layer: str) -> None:
        self._carried[id(tensor)] = layer
        self._alive.append(tensor)


def trace_layers(module: nn.Module, images: Tensor) -> dict[str, LayerTrace]:
    """List the layers with weights in the order in which they run.

    Dropout and the like hand on the very tensor that they get when nobody trains, so that a
    residual branch is recognised behind them too.

    Args:
        module: A network; one forward pass is run in evaluation mode.
        images: A few normalised images, [B, 3, S, S].
    """
    tracer = _Tracer()
    with ExitStack() as stack:
        stack.enter_context(evaluating(module))
        stack.enter_context(torch.no_grad())
        for name, layer in module.named_modules():
            hook = _hook(tracer, name, layer)
            if hook is not None:
                stack.callback(layer.register_forward_hook(hook).remove)
        stack.enter_context(Additions(tracer.added))
        module(images)
    return tracer.traces


def _hook(tracer: _Tracer, name: str, layer: nn.Module) -> Callable[..., None] | None:
    if is_weighted(layer):
        return lambda _layer, _inputs, output: tracer.layer_ran(name, layer, output)
    if isinstance(layer, _BatchNorm):
        return lambda _layer, inputs, output: tracer.norm_ran(name, inputs[0], output)
    return None
