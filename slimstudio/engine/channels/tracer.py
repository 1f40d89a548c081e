"""Runs a network on meta tensors and lets a rule follow the channel ids through each operation.

This is abstract interpretation of one ordinary forward pass: whatever runs can be analysed.
"""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from types import NoneType
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import Parameter
from torch.utils._python_dispatch import TorchDispatchMode

from slimstudio.engine.channels.inventory import Inventory
from slimstudio.engine.channels.made_tensors import call, makes_values, on_meta_device
from slimstudio.engine.channels.operations import Operation, Operations
from slimstudio.engine.channels.origins import CONSTANT, NOWHERE, Origins
from slimstudio.engine.channels.rules import own
from slimstudio.engine.channels.steps import (
    RESULT_BITS,
    ForwardStep,
    position_axis,
    without_sizes,
)
from slimstudio.engine.channels.surroundings import following
from slimstudio.engine.channels.trace import Trace

_logger = logging.getLogger(__name__)
_PLAIN = frozenset((int, float, bool, str, NoneType))


class Tracer(TorchDispatchMode):
    """Follows channel ids while a network runs inside `with tracer:`.

    Args:
        trace: Receives what rules find.
        without_values: As in `ExampleInputs`.
    """

    def __init__(self, trace: Trace, *, without_values: bool = False) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        self.trace = trace
        self.origins = Origins(trace)
        self.used: set[str] = set()
        self._without_values = without_values
        # Read at each operation, so the way there is short.
        self._tensor_ids, self._origin = trace.ids, self.origins.of
        self._constraints, self._constants = trace.constraints, trace.constants
        self._alive, self._layers = trace.alive, trace.layers
        self._inside_own = False  # a layer whose rule speaks for all that happens inside
        self._operations = Operations()

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        # PyTorch would shield every call from a compiler that never runs here, at half the cost
        # of the call; and it would load that compiler first, which takes seconds.
        return False

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Run one operation, then its rule, and note what went in and what came out."""
        if self._inside_own:
            return self._beneath(func, args, kwargs or {})
        values = [*args, *kwargs.values()] if kwargs else list(args)
        tensors: list[object] = []
        constants: list[int] = []
        carries = self._read(values, tensors, constants)
        if kwargs:
            values.extend(kwargs)
        else:
            kwargs = {}
        operation = self._operations.get(id(func)) or self._operations.look_up(func)
        if not carries or operation.fresh:
            return self._aside(func, args, kwargs, operation, (values, tensors, constants))
        for place in constants:
            values[place] = self._constants.told(values[place])
        rule, shape = operation.rule, operation.shape
        if rule is None:
            return self._without_rule(func, args, kwargs, operation, (values, tensors))
        written = kwargs.get("out", args[0]) if operation.writes or "out" in kwargs else None
        before = () if written is None else self.trace.tensor_ids(written)
        out = None if shape is None or kwargs else shape(args)
        if out is None:
            out = call(func, args, kwargs)
        try:
            rule(self.trace, args, kwargs, out)
        except (ValueError, IndexError, KeyError, TypeError):
            # A case that the rule's author did not think of must never stop an analysis.
            _logger.warning("The rule for %s failed in %s", func, self.trace.layer, exc_info=True)
            self.trace.lose(func, args, kwargs)
            for result in out if isinstance(out, (list, tuple)) else (out,):
                self.trace.give(result, ())
        if written is not None:
            self.origins.overwritten(written, before)
        self._note(operation, args, values, tensors, out)
        return out

    def _beneath(self, func: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Run an operation inside a layer whose rule speaks for all that happens there."""
        if kwargs and self._without_values and makes_values(args, kwargs):
            kwargs = on_meta_device(kwargs)
        out = call(func, args, kwargs)
        for result in _results(out):
            self._origin[id(result)] = NOWHERE
            self._alive.append(result)
        return out

    def _read(self, values: list[Any], tensors: list[object], constants: list[int]) -> bool:
        """Note what an operation was given; tell whether any tensor has channel ids.

        Args:
            values: The arguments; None replaces each tensor, unless it is a constant.
            tensors: Receives where the tensors come from.
            constants: Receives the places of the constants among the arguments.
        """
        known, origin = self._tensor_ids, self._origin
        carries = False
        for place, value in enumerate(values):
            kind = type(value)
            if kind in _PLAIN:
                continue
            if kind is Tensor or kind is Parameter or isinstance(value, Tensor):
                key = id(value)
                source = origin[key] if key in origin else self.origins.unseen(value)
                if source is CONSTANT:
                    constants.append(place)
                    continue
                if type(source) is str:
                    self.used.add(source)
                tensors.append(source)
                values[place] = None
                if key in known:
                    carries = True
            elif (kind is list or kind is tuple) and value and type(value[0]) is not int:
                inner = list(value)
                within: list[int] = []
                carries = self._read(inner, tensors, within) or carries
                for each in within:
                    inner[each] = self._constants.told(inner[each])
                values[place] = inner
        return carries

    def _note(
        self,
        operation: Operation,
        args: tuple[Any, ...],
        values: list[Any],
        tensors: list[object],
        out: Any,
    ) -> None:
        """Note an operation that channels went through."""
        known, origin = self._tensor_ids, self._origin
        if operation.copies:
            origin[id(out)] = origin[id(args[0])]
            return
        results = (out,) if type(out) is Tensor else _results(out)
        for result in results:
            if id(result) not in known:
                self.trace.give(result, ())
        picked = None
        if operation.sized:
            axis = position_axis(operation.name, args)
            ids = None if axis is None else self._moving(args[0], axis)
            without_sizes(operation.name, values, along_channels=ids is not None)
            if operation.name == "select" and ids is not None and ids.ndim == 1:
                picked = ids.take([args[2]])
        made = [(known[id(result)], result.shape) for result in results]
        place = self._constraints.step(
            ForwardStep(self._layers[-1], operation.told, values, tensors, made, picked)
        )
        for number, result in enumerate(results, place << RESULT_BITS):
            origin[id(result)] = number

    def _moving(self, source: Tensor, axis: int) -> NDArray[np.int64] | None:
        """Read the ids along an axis, whoever they stand for."""
        axis = axis if axis < 0 else axis - source.dim()
        found = self.trace.along(source, axis)
        return self.trace.along(source, axis, is_head=True) if found is None else found

    def _aside(
        self,
        func: Any,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        operation: Operation,
        given: tuple[list[Any], list[object], list[int]],
    ) -> Any:
        """Run an operation that no channels go through."""
        values, tensors, constants = given
        if operation.name == "_local_scalar_dense" and constants:
            return self._constants.told(args[0])
        if operation.fresh or not tensors:
            out = self._computed(func, operation, args, kwargs)
        else:
            out = call(func, args, kwargs)
        results = _results(out)
        if not results or self._origin.get(id(results[0])) in (CONSTANT, NOWHERE):
            return out
        for place in constants:
            values[place] = self._constants.told(values[place])
        shapes = tuple(value.shape for value in args if isinstance(value, Tensor))
        place = self._constraints.step(
            ForwardStep(self.trace.layer, func.name(), values, tensors, (), shapes=shapes)
        )
        for number, result in enumerate(results, place << RESULT_BITS):
            self.origins.forget(result)
            self._origin[id(result)] = number
            self._alive.append(result)
        return out

    def _computed(
        self,
        func: Any,
        operation: Operation,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
    ) -> Any:
        """Run an operation on constants alone, and know what comes out where that is possible."""
        if kwargs and self._without_values and makes_values(args, kwargs):
            kwargs = on_meta_device(kwargs)
        out = call(func, args, kwargs)
        if type(out) is Tensor and not out.numel():
            self._origin[id(out)] = NOWHERE  # it holds nothing
            self._alive.append(out)
            return out
        if operation.name == "empty_strided":
            self.origins.suspect(out)
        if operation.fresh:
            like = torch.empty(0, dtype=args[0].dtype)
            self.origins.make(like, like)
            args = (like, *args[1:])
        results = _results(out)
        if all(not result.is_meta for result in results):
            for result in results:
                self.origins.make(result, result)
        elif self._constants.compute(func, args, kwargs, out):
            for result in results:
                self.origins.constant(result)
        else:  # it may have written into one
            for result in results:
                self._origin[id(result)] = self._constraints.place << RESULT_BITS
        return out

    def _without_rule(
        self,
        func: Any,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        operation: Operation,
        given: tuple[list[Any], list[object]],
    ) -> Any:
        """Let PyTorch take the operation apart; failing that, whatever it touches must stay."""
        with self:
            out = func.decompose(*args, **kwargs)
        if out is not NotImplemented:
            return out
        self.trace.lose(func, args, kwargs)
        out = call(func, args, kwargs)
        self._note(operation, args, *given, out)
        return out

    def following(self, parts: Inventory) -> AbstractContextManager[None]:
        """Know which module runs, while this lasts; after a failure, which one failed."""
        return following(parts, self._layers, self._ruled)

    def _ruled(self, layer: nn.Module, rule: own.LayerRule) -> Callable[..., Any]:
        """Let a rule speak for a whole layer."""
        forward = layer.forward

        def run(*args: Any, **kwargs: Any) -> Any:
            outer, self._inside_own = self._inside_own, True
            try:
                out = forward(*args, **kwargs)
            finally:
                self._inside_own = outer
            if not outer:
                self._apply(rule, layer, args, kwargs, out)
            return out

        return run

    def _apply(
        self,
        rule: own.LayerRule,
        layer: nn.Module,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        out: Any,
    ) -> None:
        tensors = (*layer.parameters(), *layer.buffers())
        self.used.update(self.trace.names[id(t)] for t in tensors if id(t) in self.trace.names)
        try:
            rule(self.trace, layer, args, kwargs, out)
        except (ValueError, IndexError, KeyError, TypeError, AttributeError):
            _logger.warning(
                "The rule for %s failed in %s", type(layer), self.trace.layer, exc_info=True
            )
            self.trace.lose(type(layer).__name__, (*args, *kwargs.values(), *tensors), {})
            for result in out if isinstance(out, (list, tuple)) else (out,):
                self.trace.give(result, ())
        values = [*args, *kwargs.values()]
        sources: list[object] = []
        constants: list[int] = []
        self._read(values, sources, constants)
        for place in constants:
            values[place] = self._constants.told(values[place])
        operation = Operation("", type(layer).__qualname__)
        self._note(operation, args, values, sources, out)


def _results(out: Any) -> list[Tensor]:
    """List the tensors among what an operation returns."""
    return [r for r in (out if isinstance(out, list | tuple) else (out,)) if isinstance(r, Tensor)]
