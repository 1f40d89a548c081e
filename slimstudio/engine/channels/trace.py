"""What rules read and write while a network runs: the channel ids of its tensors."""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from slimstudio.engine.channels import words
from slimstudio.engine.channels.channel_ids import TensorIds, ids_along, repeats
from slimstudio.engine.channels.made_tensors import Constants
from slimstudio.engine.channels.recorder import ConstraintRecorder
from slimstudio.messages import Message, as_message


class Trace:
    """Knows the channel ids of every tensor of a run, and what is told of them.

    Args:
        constraints: Where joins, ties, costs and reasons go.
        known: Channel ids of parameters and buffers, by `id()` of the meta tensor.
        names: Names of the parameters and buffers, likewise.
        values: What integer buffers hold, by name.
        batch: How many items the network answers for.
        owned: The parameters and buffers.
    """

    def __init__(
        self,
        constraints: ConstraintRecorder,
        known: Mapping[int, TensorIds],
        names: Mapping[int, str],
        values: Mapping[str, NDArray[np.int64]],
        batch: int = 1,
        owned: Iterable[Tensor] = (),
    ) -> None:
        self.constraints = constraints
        self.names = names
        self.values = values
        self.batch = batch
        self.overridden: dict[str, TensorIds] = {}
        self.alike_in_front: set[int] = set()  # what repeats itself along the first axis, likewise
        self.learned: set[int] = set()  # what was computed from parameters and buffers, by `id()`
        self.constants = Constants()
        self.ids: dict[int, TensorIds] = dict(known)
        # Keys are identities, so every tensor must stay alive; meta tensors hold no memory.
        self.alive: list[Tensor] = list(owned)
        self.layers: list[str] = [""]

    @property
    def layer(self) -> str:
        """Name of the module that runs now."""
        return self.layers[-1]

    def tensor_ids(self, tensor: object) -> TensorIds:
        """Read the channel ids of a tensor; empty for anything else."""
        return self.ids.get(id(tensor), ())

    def give(self, tensor: Tensor, tensor_ids: TensorIds) -> None:
        """Write the channel ids of a tensor."""
        self.ids[id(tensor)] = tensor_ids
        self.alive.append(tensor)

    def override(self, parameter: Tensor, tensor_ids: TensorIds) -> None:
        """Say what a parameter's axes hold, where the way it is used decides that."""
        self.overridden[self.names[id(parameter)]] = tensor_ids
        self.ids[id(parameter)] = tensor_ids

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

    def kinds(self, tensor: Tensor, axis: int) -> dict[bytes, NDArray[np.int64]]:
        """Read the ids along an axis that stands for several kinds, by the pattern of each."""
        tensor_ids = self.tensor_ids(tensor)
        if len(tensor_ids) == 1:
            return {}
        alone = [t.ids for t in tensor_ids if t.axes == (axis,) and not t.is_head]
        return {repeats(ids): ids for ids in alone} if len(alone) > 1 else {}

    def crosses(self, source: Tensor, axis: int, held: Tensor, other: int) -> bool:
        """Note that what is learned has an element for each pair along an axis, if it has."""
        kinds = self.kinds(source, axis)
        if len(kinds) < 2 or not self.is_learned(held) or self.kinds(held, other):
            return False
        elements = self.along(held, other)
        if elements is not None:
            self.constraints.cross([*kinds.values()], elements, self.layer)
        return elements is not None

    def without(self, tensor: Tensor, *axes: int) -> TensorIds:
        """Read the channel ids that do not touch the given axes (counted from the end)."""
        return tuple(t for t in self.tensor_ids(tensor) if not any(a in axes for a in t.axes))

    def protect(self, tensor: object, reason: Message | str, *axes: int) -> None:
        """All ids of a tensor must stay, or those along the given axes."""
        for channel_ids in self.tensor_ids(tensor):
            if not axes or any(axis in channel_ids.axes for axis in axes):
                self.constraints.protect(channel_ids.ids, self.layer, as_message(reason))

    def lose(self, func: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Nobody can tell where these ids go from here, so they must stay."""
        reason = words.untracked(str(func), self.layer)
        for value in (*args, *kwargs.values()):
            for part in value if isinstance(value, (list, tuple)) else [value]:
                self.protect(part, reason)

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
