"""Runs a network on meta tensors and lets a rule follow the channel ids through each operation.

This is abstract interpretation of one ordinary forward pass: whatever runs can be analysed.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager
from types import NoneType
from typing import TYPE_CHECKING, Any, Final

import torch
from torch import Tensor
from torch.nn import Parameter
from torch.utils._python_dispatch import TorchDispatchMode

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import carried_over, ids_along, memory
from slimstudio.engine.channels.made_tensors import Constants, call, makes_values, on_meta_device
from slimstudio.engine.channels.operations import Operation, Operations
from slimstudio.engine.channels.rules import own
from slimstudio.engine.channels.steps import (
    RESULT_BITS,
    ForwardStep,
    position_axis,
    without_sizes,
)
from slimstudio.messages import Message, as_message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    import numpy as np
    from numpy.typing import NDArray
    from torch import nn

    from slimstudio.engine.channels.channel_ids import TensorIds
    from slimstudio.engine.channels.constraints import ConstraintRecorder
    from slimstudio.engine.channels.inventory import Inventory


_logger = logging.getLogger(__name__)
CONSTANT: Final = object()  # where a tensor comes from that the code makes of plain numbers
_NOWHERE: Final = -1
_PLAIN = frozenset((int, float, bool, str, NoneType))


class OutOfSightError(BaseException):
    """A tensor appeared that no operation made. It is no Exception, so that no network stops it."""


class Tracer(TorchDispatchMode):
    """Follows channel ids while a network runs inside `with tracer:`.

    Args:
        constraints: Where joins, ties, costs and reasons go.
        known: Channel ids of parameters and buffers, by name.
        names: Names of the parameters and buffers, by `id()` of the meta tensor.
        values: What integer buffers hold, by name.
        batch: How many items the network answers for.
        owned: The parameters and buffers.
        without_values: As in `ExampleInputs`.
    """

    def __init__(
        self,
        constraints: ConstraintRecorder,
        known: Mapping[int, TensorIds],
        names: Mapping[int, str],
        values: Mapping[str, NDArray[np.int64]],
        batch: int = 1,
        owned: Iterable[Tensor] = (),
        *,
        without_values: bool = False,
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        self.constraints = constraints
        self.names = names
        self.values = values
        self.batch = batch
        self._without_values = without_values
        self.used: set[str] = set()
        self.overridden: dict[str, TensorIds] = {}
        self.alike_in_front: set[int] = set()  # what repeats itself along the first axis, likewise
        self.learned: set[int] = set()  # what was computed from parameters and buffers, by `id()`
        self.constants = Constants()
        self.watches = False
        self._tensor_ids: dict[int, TensorIds] = dict(known)
        # Where each tensor comes from: the name of a parameter, or the number of the operation
        # that made it with that of the result, or CONSTANT.
        self._origin: dict[int, object] = dict(names)
        # Keys are identities, so every tensor must stay alive; meta tensors hold no memory.
        self._alive: list[Tensor] = list(owned)
        self._layers: list[str] = [""]
        self._inside_own = False  # a layer whose rule speaks for all that happens inside
        self._operations = Operations()

    @property
    def layer(self) -> str:
        """Name of the module that runs now."""
        return self._layers[-1]

    def tensor_ids(self, tensor: object) -> TensorIds:
        """Read the channel ids of a tensor; empty for anything else."""
        return self._tensor_ids.get(id(tensor), ())

    def give(self, tensor: Tensor, tensor_ids: TensorIds) -> None:
        """Write the channel ids of a tensor."""
        self._tensor_ids[id(tensor)] = tensor_ids
        self._alive.append(tensor)

    def override(self, parameter: Tensor, tensor_ids: TensorIds) -> None:
        """Say what a parameter's axes hold, where the way it is used decides that."""
        self.overridden[self.names[id(parameter)]] = tensor_ids
        self._tensor_ids[id(parameter)] = tensor_ids

    def along(
        self, tensor: Tensor, axis: int, *, is_head: bool = False
    ) -> NDArray[np.int64] | None:
        """Read the ids along one axis; see `ids_along`.

        Where the axis stands for several kinds of channels, [C * F], one of them is followed.
        """
        tensor_ids = self.tensor_ids(tensor)
        if len(tensor_ids) > 1:
            kinds = [t.ids for t in tensor_ids if t.axes == (axis,) and t.is_head == is_head]
            for ids in kinds[1:]:
                self.constraints.protect(ids, self.layer, words.beside_others(self.layer))
        return ids_along(tensor_ids, axis, is_head=is_head)

    def without(self, tensor: Tensor, *axes: int) -> TensorIds:
        """Read the channel ids that do not touch the given axes (counted from the end)."""
        return tuple(t for t in self.tensor_ids(tensor) if not any(a in axes for a in t.axes))

    def protect(self, tensor: object, reason: Message | str, *axes: int) -> None:
        """All ids of a tensor must stay, or those along the given axes."""
        for channel_ids in self.tensor_ids(tensor):
            if not axes or any(axis in channel_ids.axes for axis in axes):
                self.constraints.protect(channel_ids.ids, self.layer, as_message(reason))

    def is_learned(self, tensor: Tensor) -> bool:
        """Tell whether a tensor depends on nothing but parameters and buffers."""
        return id(tensor) in self.names or id(tensor) in self.learned

    def per_item(self, macs: int, rows: int) -> int:
        """Count multiplications for one item, where `rows` lie along the batch axis."""
        return macs // self.batch if rows % self.batch == 0 else macs

    def meet(self, ids: NDArray[np.int64] | None, others: NDArray[np.int64] | None) -> None:
        """Join the ids of two axes that are matched index by index."""
        if ids is not None and others is not None:
            self.constraints.join(ids, others, self.layer)
        elif ids is not None:
            self.constraints.protect(ids, self.layer, words.meets_fixed(self.layer))
        elif others is not None:
            self.constraints.protect(others, self.layer, words.meets_fixed(self.layer))

    def sum_over(self, left: Tensor, one: int, right: Tensor, other: int) -> None:
        """Match the axes of two tensors that are summed over together.

        Where the code just made one of them, all alike, weights that read it leave as they like.
        """
        ids, others = self.along(left, one), self.along(right, other)
        if ids is None and self.is_learned(right) and self.constants.alike(left, one):
            return
        if others is None and self.is_learned(left) and self.constants.alike(right, other):
            return
        self.meet(ids, others)

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
            values[place] = self.constants.told(values[place])
        rule, shape = operation.rule, operation.shape
        if rule is None:
            return self._without_rule(func, args, kwargs, operation, (values, tensors))
        written = kwargs.get("out", args[0]) if operation.writes or "out" in kwargs else None
        before = () if written is None else self.tensor_ids(written)
        out = None if shape is None or kwargs else shape(args)
        if out is None:
            out = call(func, args, kwargs)
        try:
            rule(self, args, kwargs, out)
        except (ValueError, IndexError, KeyError, TypeError):
            # A case that the rule's author did not think of must never stop an analysis.
            _logger.warning("The rule for %s failed in %s", func, self.layer, exc_info=True)
            self._lose(func, args, kwargs)
            for result in out if isinstance(out, (list, tuple)) else (out,):
                self.give(result, ())
        if written is not None:
            self._overwritten(written, before)
        self._note(operation, args, values, tensors, out)
        return out

    def _beneath(self, func: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Run an operation inside a layer whose rule speaks for all that happens there."""
        if kwargs and self._without_values and makes_values(args, kwargs):
            kwargs = on_meta_device(kwargs)
        out = call(func, args, kwargs)
        for result in _results(out):
            self._origin[id(result)] = _NOWHERE
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
                source = origin[key] if key in origin else self._unseen(value)
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
                    inner[each] = self.constants.told(inner[each])
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
                self.give(result, ())
        picked = None
        if operation.sized:
            axis = position_axis(operation.name, args)
            ids = None if axis is None else self._moving(args[0], axis)
            without_sizes(operation.name, values, along_channels=ids is not None)
            if operation.name == "select" and ids is not None and ids.ndim == 1:
                picked = ids.take([args[2]])
        made = [(known[id(result)], result.shape) for result in results]
        place = self.constraints.step(
            ForwardStep(self._layers[-1], operation.told, values, tensors, made, picked)
        )
        for number, result in enumerate(results, place << RESULT_BITS):
            origin[id(result)] = number

    def _moving(self, source: Tensor, axis: int) -> NDArray[np.int64] | None:
        """Read the ids along an axis, whoever they stand for."""
        axis = axis if axis < 0 else axis - source.dim()
        found = self.along(source, axis)
        return self.along(source, axis, is_head=True) if found is None else found

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
            return self.constants.told(args[0])
        if operation.fresh or not tensors:
            out = self._computed(func, operation, args, kwargs)
        else:
            out = call(func, args, kwargs)
        results = _results(out)
        if not results or self._origin.get(id(results[0])) in (CONSTANT, _NOWHERE):
            return out
        for place in constants:
            values[place] = self.constants.told(values[place])
        shapes = tuple(value.shape for value in args if isinstance(value, Tensor))
        place = self.constraints.step(
            ForwardStep(self.layer, func.name(), values, tensors, (), shapes=shapes)
        )
        for number, result in enumerate(results, place << RESULT_BITS):
            self._forget(result)
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
            self._origin[id(out)] = _NOWHERE  # it holds nothing
            self._alive.append(out)
            return out
        if operation.name == "empty_strided":
            self._suspect(out)
        if operation.fresh:
            like = torch.empty(0, dtype=args[0].dtype)
            self.make(like, like)
            args = (like, *args[1:])
        results = _results(out)
        if all(not result.is_meta for result in results):
            for result in results:
                self.make(result, result)
        elif self.constants.compute(func, args, kwargs, out):
            for result in results:
                self._constant(result)
        else:  # it may have written into one
            for result in results:
                self._origin[id(result)] = self.constraints.place << RESULT_BITS
        return out

    def make(self, tensor: Tensor, value: Tensor) -> None:
        """Know a constant, and what it holds."""
        self._constant(tensor)
        self.constants.know(tensor, value)

    def _constant(self, tensor: Tensor) -> None:
        self._origin[id(tensor)] = CONSTANT
        self._alive.append(tensor)

    def _forget(self, tensor: Tensor) -> None:
        """Values were written into a constant that nobody knows."""
        for key in self.constants.forget(tensor):
            self._origin[key] = self.constraints.place << RESULT_BITS

    def _unseen(self, tensor: Tensor) -> object:
        """Find out where a tensor comes from that no operation made; see `_origin`.

        A parameter around a tensor, or another class of it, shares its memory.

        Raises:
            OutOfSightError: nobody knows, and constructors of tensors were not watched.
        """
        self._alive.append(tensor)
        key = id(tensor)
        if not tensor.is_meta:
            self.constants.know(tensor, tensor.detach())
            self._origin[key] = CONSTANT
            return CONSTANT
        sharing = self._sharing(tensor)
        if not sharing and not self.watches:
            raise OutOfSightError
        self._origin[key] = _NOWHERE
        same = [
            other
            for other in sharing
            if other.shape == tensor.shape
            and other.stride() == tensor.stride()
            and other.storage_offset() == tensor.storage_offset()
        ]
        if same:
            source = same[-1]  # the latest
            self._origin[key] = self._origin[id(source)]
            if self._origin[key] is CONSTANT:
                value = self.constants.value(source)
                assert value is not None
                self.constants.know(tensor, value)
            elif id(source) in self._tensor_ids:
                self.give(tensor, self.tensor_ids(source))
            return self._origin[key]
        for other in sharing:
            self.protect(other, words.out_of_sight(self.layer))
        return _NOWHERE

    def _suspect(self, copy: Tensor) -> None:
        """Tensors that may have been copied through pickle, which shows only in what it makes."""
        kind = copy.shape, copy.stride(), copy.dtype
        for tensor in self._alive:
            if (tensor.shape, tensor.stride(), tensor.dtype) == kind:
                for channel_ids in self.tensor_ids(tensor):
                    self.constraints.suspect(channel_ids.ids, self.layer)

    def seek(self, tensor: Tensor) -> TensorIds:
        """Read the channel ids of a tensor, also where it was made out of sight."""
        if id(tensor) not in self._origin:
            self._unseen(tensor)
        return self.tensor_ids(tensor)

    def enter(self, tensor: Tensor, tensor_ids: TensorIds | None) -> None:
        """Know a tensor that the network is run on; None for one without channels."""
        self._origin[id(tensor)] = f"input {len(self._alive)}"
        if tensor_ids is None:
            self._alive.append(tensor)
        else:
            self.give(tensor, tensor_ids)

    def _sharing(self, tensor: Tensor) -> list[Tensor]:
        """List the tensors that share memory with one."""
        where = memory(tensor)
        return [t for t in self._alive if t is not tensor and memory(t) == where]

    def _overwritten(self, written: Tensor, before: TensorIds) -> None:
        """Channels were written into a tensor; what shares its memory would not know.

        Where the code just made that, all alike, every window of it has them from now on.
        """
        sharing = self._sharing(written) if self.tensor_ids(written) != before else []
        carried = None if before else self._carried(written, sharing)
        if self._origin.get(id(written)) is CONSTANT:
            self._forget(written)
        if carried is not None:
            for tensor, tensor_ids in zip(sharing, carried, strict=True):
                self.give(tensor, tensor_ids)
        elif sharing:
            reason = words.along_axis(Message("An assignment"), self.layer)
            for channel_ids in before:
                self.constraints.protect(channel_ids.ids, self.layer, reason)
            for tensor in (written, *sharing):
                self.protect(tensor, reason)

    def _carried(self, written: Tensor, sharing: list[Tensor]) -> list[TensorIds] | None:
        """Say which ids the other windows have of what channels were written into; None: unsure."""
        result = []
        for tensor in sharing:
            tensor_ids = carried_over(self.tensor_ids(written), written, tensor)
            if tensor_ids is None or self.tensor_ids(tensor):
                return None
            axes = {axis for channel_ids in tensor_ids for axis in channel_ids.axes}
            if not all(self.constants.alike(tensor, axis) for axis in axes):
                return None
            result.append(tensor_ids)
        return result

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
        self._lose(func, args, kwargs)
        out = call(func, args, kwargs)
        self._note(operation, args, *given, out)
        return out

    def _lose(self, func: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Nobody can tell where these ids go from here, so they must stay."""
        reason = words.untracked(str(func), self.layer)
        for value in (*args, *kwargs.values()):
            for part in value if isinstance(value, (list, tuple)) else [value]:
                self.protect(part, reason)

    @contextmanager
    def following(self, parts: Inventory) -> Iterator[None]:
        """Know which module runs, while this lasts; after a failure, which one failed.

        Each module gets a `forward` of its own meanwhile, which costs a fifth of hooks.
        """
        before = {name: child.__dict__.get("forward") for name, child in parts.modules.items()}
        for name, child in parts.modules.items():
            rule = own.LAYERS.get(type(child)) if own.LAYERS else None
            forward = child.forward if rule is None else self._ruled(child, rule)
            child.__dict__["forward"] = self._noted(name, forward)
        try:
            yield
        finally:
            for name, child in parts.modules.items():
                del child.__dict__["forward"]
                if before[name] is not None:
                    child.__dict__["forward"] = before[name]

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
        self.used.update(self.names[id(t)] for t in tensors if id(t) in self.names)
        try:
            rule(self, layer, args, kwargs, out)
        except (ValueError, IndexError, KeyError, TypeError, AttributeError):
            _logger.warning("The rule for %s failed in %s", type(layer), self.layer, exc_info=True)
            self._lose(type(layer).__name__, (*args, *kwargs.values(), *tensors), {})
            for result in out if isinstance(out, (list, tuple)) else (out,):
                self.give(result, ())
        values = [*args, *kwargs.values()]
        sources: list[object] = []
        constants: list[int] = []
        self._read(values, sources, constants)
        for place in constants:
            values[place] = self.constants.told(values[place])
        operation = Operation("", type(layer).__qualname__)
        self._note(operation, args, values, sources, out)

    def _noted(self, name: str, forward: Callable[..., Any]) -> Callable[..., Any]:
        layers = self._layers

        def run(*args: Any, **kwargs: Any) -> Any:
            layers.append(name)
            result = forward(*args, **kwargs)
            layers.pop()
            return result

        return run


def _results(out: Any) -> list[Tensor]:
    """List the tensors among what an operation returns."""
    return [r for r in (out if isinstance(out, list | tuple) else (out,)) if isinstance(r, Tensor)]
