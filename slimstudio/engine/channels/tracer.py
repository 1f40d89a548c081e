"""Runs a network on meta tensors and lets a rule follow the channel ids through each operation.

This is abstract interpretation of one ordinary forward pass: whatever runs can be analysed.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from torch.utils._python_dispatch import TorchDispatchMode

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import ids_along
from slimstudio.engine.channels.placing import call, makes_values, on_meta_device
from slimstudio.engine.channels.rules import RULES, own
from slimstudio.engine.channels.shapes import SHAPES
from slimstudio.messages import Message, as_message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor, nn

    from slimstudio.engine.channels.channel_ids import TensorIds
    from slimstudio.engine.channels.constraints import ConstraintRecorder
    from slimstudio.engine.channels.inventory import Inventory


_logger = logging.getLogger(__name__)


class Tracer(TorchDispatchMode):
    """Follows channel ids while a network runs inside `with tracer:`.

    Args:
        constraints: Where joins, ties, costs and reasons go.
        known: Channel ids of parameters and buffers, by name.
        names: Names of the parameters and buffers, by `id()` of the meta tensor.
        values: What integer buffers hold, by name.
        batch: How many items the network answers for.
        without_values: As in `ExampleInputs`.
    """

    def __init__(
        self,
        constraints: ConstraintRecorder,
        known: Mapping[int, TensorIds],
        names: Mapping[int, str],
        values: Mapping[str, NDArray[np.int64]],
        batch: int = 1,
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
        self._tensor_ids: dict[int, TensorIds] = dict(known)
        # Keys are identities, so every tensor must stay alive; meta tensors hold no memory.
        self._alive: list[Tensor] = []
        self._layers: list[str] = [""]
        self._inside_own = False  # a layer whose rule speaks for all that happens inside

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

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        # PyTorch would shield every call from a compiler that never runs here, at half the cost
        # of the call; and it would load that compiler first, which takes seconds.
        return False

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Run one operation, then its rule."""
        if self._inside_own or not self._carries(args):
            if kwargs and self._without_values and makes_values(args, kwargs):
                kwargs = on_meta_device(kwargs)
            return call(func, args, kwargs or {})
        operation = func.overloadpacket.__name__
        rule, shape = RULES.get(operation), SHAPES.get(operation)
        if own.OPERATIONS or func.namespace != "aten":
            # Others may have given their operation the name of one of PyTorch's.
            registered = own.OPERATIONS.get(f"{func.namespace}::{operation}")
            if registered is not None or func.namespace != "aten":
                rule, shape = registered, None
        if rule is None:
            return self._without_rule(func, args, kwargs or {})
        out = None if shape is None or kwargs else shape(args)
        if out is None:
            out = call(func, args, kwargs or {})
        try:
            rule(self, args, kwargs or {}, out)
        except (ValueError, IndexError, KeyError, TypeError):
            # A case that the rule's author did not think of must never stop an analysis.
            _logger.warning("The rule for %s failed in %s", func, self.layer, exc_info=True)
            self._lose(func, args)
            for result in out if isinstance(out, (list, tuple)) else (out,):
                self.give(result, ())
        return out

    def _carries(self, args: tuple[Any, ...]) -> bool:
        """Tell whether any argument has channel ids, and note which own tensors are used.

        Tensors in a list are not noted: networks hand over their parameters one by one.
        """
        tensor_ids, names = self._tensor_ids, self.names
        carries = False
        used = []
        for value in args:
            key = id(value)
            if key in names:
                used.append(names[key])
            carries = (
                carries
                or key in tensor_ids
                or (
                    isinstance(value, (list, tuple))
                    and any(id(part) in tensor_ids for part in value)
                )
            )
        if carries:
            self.used.update(used)
        return carries

    def _without_rule(self, func: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Let PyTorch take the operation apart; failing that, whatever it touches must stay."""
        with self:
            out = func.decompose(*args, **kwargs)
        if out is not NotImplemented:
            return out
        self._lose(func, args)
        return call(func, args, kwargs)

    def _lose(self, func: Any, args: tuple[Any, ...]) -> None:
        """Nobody can tell where these ids go from here, so they must stay."""
        reason = words.untracked(str(func), self.layer)
        for value in args:
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
            self._lose(type(layer).__name__, (*args, *kwargs.values(), *tensors))
            for result in out if isinstance(out, (list, tuple)) else (out,):
                self.give(result, ())

    def _noted(self, name: str, forward: Callable[..., Any]) -> Callable[..., Any]:
        layers = self._layers

        def run(*args: Any, **kwargs: Any) -> Any:
            layers.append(name)
            result = forward(*args, **kwargs)
            layers.pop()
            return result

        return run
