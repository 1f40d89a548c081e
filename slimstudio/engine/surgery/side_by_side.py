"""The original with something silent and what is left of it, run on the same inputs."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor, nn

from slimstudio.engine.channels import words
from slimstudio.engine.channels.answers import tensors_in
from slimstudio.engine.channels.copying import sharing
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.surgery.adaptation import Adaptation
from slimstudio.engine.surgery.answers import difference, finite, responds
from slimstudio.engine.surgery.noise import (
    Arguments,
    WithoutChance,
    alike,
    cloned,
    precision_and_device,
)
from slimstudio.errors import is_out_of_memory
from slimstudio.messages import NO_MESSAGE, Message

TOLERANCE = 1e-4  # relative to the largest number of an answer
_FINE_TOLERANCE = 1e-5  # in double precision
_COARSE = 16  # times the precision of a network that only runs in half precision
_NO_NUMBERS = Message("Its answers are not finite numbers.")
_NO_TENSORS = Message("No tensors were found in its answers.")


class Change(Protocol):
    """What leaves a network, and what the original is like without it."""

    @property
    def inputs(self) -> ExampleInputs:
        """What the network runs on."""

    def carry_out(self, module: nn.Module) -> dict[str, Mapping[str, int]]:
        """Change a network in place; layer name to the attributes that changed."""

    def silenced(
        self, tensors: Mapping[str, Tensor], *, readers_only: bool
    ) -> Mapping[str, Tensor]:
        """Make what the original must hold to answer as what is left must.

        Args:
            tensors: What it holds, by name; not changed.
            readers_only: Whether what leaves keeps its values, and only nobody reads them.
        """

    def left_of(self, values: Mapping[str, Tensor]) -> Mapping[str, Tensor]:
        """Change what tensors of the original hold instead as their tensors were changed."""

    def norms(self, module: nn.Module) -> AbstractContextManager[object]:
        """Let normalisations of a reference see only what stays, while it runs."""

    def surviving(self, answers: list[Tensor]) -> list[Tensor]:
        """Leave out of the original's answers what leaves them, too."""


@dataclass(frozen=True)
class ComparedAnswers:
    """What one comparison has shown.

    Args:
        difference: How far answers differ, relative to the largest number of each.
        compared: Whether there was anything to compare.
        wrong: Whether that is more than rounding.
        why: Why nothing was compared.
    """

    difference: float = 0.0
    compared: bool = False
    wrong: bool = False
    why: Message = NO_MESSAGE


class SideBySide:
    """Compares a network with what is left of it.

    Args:
        module: The original; it is not changed.
        smaller: What is left; it is not changed.
        change: What left.
        inputs: What both run on, in the precision of the original.
        careful: Whether random numbers are replaced, and whether layers that adapt themselves do so
            before anything is compared.
    """

    def __init__(
        self,
        module: nn.Module,
        smaller: nn.Module,
        change: Change,
        inputs: Sequence[Arguments],
        *,
        careful: bool = False,
    ) -> None:
        self._module = module
        self._smaller = smaller
        self._change = change
        self._inputs = inputs
        self._careful = careful
        self._tensors = inventory(module).tensors
        self._kind, self._device = precision_and_device(self._tensors.values())

    def look(self, values: Mapping[str, Tensor]) -> ComparedAnswers:
        """Compare answers; where silent channels give no numbers, just nobody reads them.

        Args:
            values: Names of tensors to what they hold instead. If there are any, or the network
                answers all inputs alike, layers bring their outputs to ordinary size.
        """
        found = self._compare(values, readers_only=False)
        if found.why == _NO_NUMBERS:
            again = self._compare(values, readers_only=True)
            if again.compared or not found.compared:
                return again
        return found

    def _compare(self, values: Mapping[str, Tensor], *, readers_only: bool) -> ComparedAnswers:
        tensors = {**self._tensors, **values}
        held = {**values, **self._change.silenced(tensors, readers_only=readers_only)}
        expected, adaptation = self._expected(held, adapts=bool(values))
        if not values and not any(not isinstance(e, Message) and responds(e) for e in expected):
            others, found = self._expected(held, adapts=True)
            if not any(isinstance(one, Message) or not finite(one) for one in others):
                expected, adaptation = others, found
        changed = {**values, **adaptation.statistics}
        left = self._change.left_of(changed) if changed else {}
        answers = []
        for given in self._inputs:
            smaller = sharing(self._smaller, left)
            adaptation.apply(smaller)
            answers.append(self._answers(smaller, given))
        return self._found(expected, answers)

    def _expected(
        self, held: Mapping[str, Tensor], *, adapts: bool
    ) -> tuple[list[list[Tensor] | Message], Adaptation]:
        """Let the original answer, with something silent."""
        adaptation = Adaptation()
        expected = []
        for number, given in enumerate([*self._inputs[: adapts and self._careful], *self._inputs]):
            reference = sharing(self._module, {**held, **adaptation.statistics})
            if number:
                adaptation.apply(reference)
            elif adapts:
                adaptation.find(reference)
            with self._change.norms(reference):
                expected.append(self._answers(reference, given))
        return expected[-len(self._inputs) :], adaptation

    def _found(
        self,
        expected: Sequence[list[Tensor] | Message],
        answers: Sequence[list[Tensor] | Message],
    ) -> ComparedAnswers:
        largest, seen, why = 0.0, False, NO_MESSAGE
        for wanted, given in zip(expected, answers, strict=True):
            if isinstance(wanted, Message):
                why = why or wanted
                continue
            left = self._change.surviving(wanted)
            gap = float("inf") if isinstance(given, Message) else difference(left, given)
            largest = max(largest, gap)
            seen |= finite(wanted)
            why = why or (NO_MESSAGE if finite(wanted) else _NO_NUMBERS)
        return ComparedAnswers(largest, seen, largest > _tolerance(self._kind), why)

    def _answers(self, module: nn.Module, given: Arguments) -> list[Tensor] | Message:
        """Let a network that is thrown away answer, or say why it cannot."""
        try:
            with (
                torch.no_grad(),
                alike(self._device),
                torch.autocast(self._device.type, enabled=False),
                WithoutChance() if self._careful else nullcontext(),
            ):
                args, kwargs = cloned(given)
                return [
                    t.clone() for t in tensors_in(module.eval()(*args, **kwargs))
                ] or _NO_TENSORS
        except Exception as error:  # noqa: BLE001 - the network's own code may raise anything
            if is_out_of_memory(error):
                return words.NO_ROOM_TO_PROVE
            told = str(error).partition("\n")[0].rstrip(".")
            return Message("It does not run on the inputs to compare with: {told}.", told=told)


def _tolerance(kind: torch.dtype) -> float:
    if kind == torch.float64:
        return _FINE_TOLERANCE
    return TOLERANCE if kind == torch.float32 else _COARSE * torch.finfo(kind).eps
