"""The proof by numbers: a smaller network must answer like the original with silent channels.

The rehearsal without values compares what rules know of. This compares answers, so that a wrong
network cannot leave, whatever rule is missing. Weights that say too little have values of ordinary
size meanwhile, for they would give the right answer whatever is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import psutil
import torch
from torch import nn

from slimstudio.engine.channels import words
from slimstudio.engine.channels.copying import full_copy
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.surgery.lively import lively, silent_weights
from slimstudio.engine.surgery.noise import arguments, cast, precision_and_device
from slimstudio.engine.surgery.side_by_side import ComparedAnswers, SideBySide
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from slimstudio.engine.surgery.side_by_side import Change

_NO_VALUES = Message("It has no values yet.")


@dataclass(frozen=True)
class Proof:
    """What comparing answers has shown.

    Args:
        difference: How far the answers of both networks differ at most, relative to the largest
            number of each; None where nothing was compared.
        unproved: Why a part of the removal, or all of it, was not compared; nothing where it was.
    """

    difference: float | None = None
    unproved: Message = NO_MESSAGE

    def beside(self, other: Proof) -> Proof:
        """Say what both have shown, of two changes one after the other."""
        found = [one.difference for one in (self, other) if one.difference is not None]
        return Proof(max(found, default=None), self.unproved or other.unproved)

    @property
    def proved(self) -> bool:
        """Whether the smaller network was found to answer like the original."""
        return self.difference is not None and not self.unproved


@dataclass(frozen=True, eq=False)
class Proved:
    """A smaller network, and what comparing it has shown.

    Args:
        module: The network without the channels.
        changed: Layer name to the attributes that changed.
        proof: What was found.
        wrong: Whether it answers otherwise than it must.
    """

    module: nn.Module
    changed: Mapping[str, Mapping[str, int]]
    proof: Proof
    wrong: bool = False


def carried_out(module: nn.Module, change: Change) -> Proved:
    """Remove channels or blocks from a copy, without a proof."""
    copy = full_copy(module)
    return Proved(copy, change.carry_out(copy), Proof())


def proved(module: nn.Module, change: Change) -> Proved:
    """Remove channels or blocks from a copy, and compare its answers with those of the original.

    Takes no more memory than another two copies of the network, and less than the time of three
    forward passes of two images, where nothing is wrong.

    Args:
        module: The original; it is not changed.
        change: What leaves.
    """
    made = carried_out(module, change)
    proof, is_wrong = compared(module, made.module, change)
    return replace(made, proof=proof, wrong=is_wrong)


def compared(module: nn.Module, smaller: nn.Module, change: Change) -> tuple[Proof, bool]:
    """Compare what is left of a network with the original.

    Args:
        module: The original; it is not changed.
        smaller: What is left; it is not changed.
        change: What left.

    Returns:
        What was found, and whether it answers otherwise than it must.
    """
    if any(tensor.is_meta for tensor in inventory(module).tensors.values()):
        return Proof(unproved=_NO_VALUES), False
    if not fits(module):
        return Proof(unproved=words.NO_ROOM_TO_PROVE), False
    found = _Prover(module, smaller, change).on_these_weights()
    if found.compared:
        return Proof(found.difference), found.wrong
    return Proof(unproved=found.why), found.wrong


class _Prover:
    """Compares a network with what is left of it.

    Args:
        module: The original; it is not changed.
        smaller: What is left.
        change: What left.
    """

    def __init__(self, module: nn.Module, smaller: nn.Module, change: Change) -> None:
        self._module = module
        self._smaller = smaller
        self._change = change
        self._parts = inventory(module)
        self._own, self._device = precision_and_device(self._parts.tensors.values())
        self._inputs = list(arguments(change.inputs, self._own, self._device))

    def on_these_weights(self) -> ComparedAnswers:
        """Compare answers on the network's weights, with others where they say too little."""
        silent = silent_weights(self._parts.tensors, self._parts.parameters)
        found = self._look(silent)
        if silent and not found.compared and not found.wrong:
            return self._look(())
        return found

    def _look(self, silent: Sequence[str]) -> ComparedAnswers:
        """Compare answers, with new values of some weights."""
        precise = torch.finfo(self._own).bits >= torch.finfo(torch.float32).bits
        # Half precision hides much, so a copy of single precision answers instead.
        kind = self._own if precise or not fits(self._module, 4) else torch.float32
        found = self._found(silent, kind)
        if not found.compared and kind != self._own:
            found = self._found(silent, self._own)
        # Rounding may have added up; there is no double precision everywhere.
        if found.wrong and self._device.type != "mps" and fits(self._module, 4):
            again = self._found(silent, torch.float64, careful=True)
            return again if again.compared else found
        return found

    def _found(
        self, silent: Sequence[str], kind: torch.dtype, *, careful: bool = False
    ) -> ComparedAnswers:
        module, smaller, parts = self._module, self._smaller, self._parts
        if kind != self._own:
            module = _of_kind(full_copy(module), self._own, kind)
            smaller, parts = carried_out(module, self._change).module, inventory(module)
        inputs = [cast(one, self._own, kind) for one in self._inputs]
        pair = SideBySide(module, smaller, self._change, inputs, careful=careful)
        return pair.look(lively(parts.tensors, silent))


def _of_kind(module: nn.Module, own: torch.dtype, kind: torch.dtype) -> nn.Module:
    """Let what has the network's own precision have another, in place."""
    module._apply(  # noqa: SLF001 - `to` would take tensors of every precision along
        lambda tensor: tensor.to(kind) if tensor.dtype == own else tensor
    )
    return module


def fits(module: nn.Module, times: int = 1) -> bool:
    """Tell whether there is memory for another copy of a network, or for several."""
    tensors = inventory(module).tensors.values()
    needed = times * sum(t.numel() * t.element_size() for t in tensors if not t.is_meta)
    device = next((t.device for t in tensors), torch.device("cpu"))
    if device.type == "cuda":
        return bool(torch.cuda.mem_get_info(device)[0] > needed)
    return bool(psutil.virtual_memory().available > needed)


T = TypeVar("T")
_MOST_TRIES = 200


def innocent(suspects: Sequence[T], works: Callable[[Sequence[T]], bool]) -> list[T]:
    """Find as many suspects as work together.

    Those that are known to work stay in, so that also two that only fail together are told apart.
    One culprit among n costs about twice the logarithm of n tries. What was not tried in time is
    no innocent.

    Args:
        suspects: All of them together do not work.
        works: Tells whether some of them do, in their order.
    """
    found: list[T] = []
    tries = 0

    def admit(part: Sequence[T]) -> None:
        nonlocal tries
        tries += 1
        if not part or tries > _MOST_TRIES:
            return
        if works([*found, *part]):
            found.extend(part)
        elif len(part) > 1:
            halve(part)

    def halve(part: Sequence[T]) -> None:
        middle = len(part) // 2
        admit(part[:middle])
        admit(part[middle:])

    if len(suspects) > 1:
        halve(suspects)
    return found
