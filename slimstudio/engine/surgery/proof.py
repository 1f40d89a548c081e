"""The proof by numbers: a smaller network must answer like the original with silent channels.

The rehearsal without values compares what rules know of. This compares answers, so that a wrong
network cannot leave, whatever rule is missing. Weights that say too little are given values of
ordinary size in a second copy, for they would give the right answer whatever is wrong.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import psutil
import torch
from torch import Tensor, nn
from torch.utils._pytree import tree_map

from slimstudio.engine.channels import words
from slimstudio.engine.channels.answers import tensors_in
from slimstudio.engine.channels.copying import full_copy
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.surgery.answers import difference, finite, responds
from slimstudio.engine.surgery.chance import WithoutChance, alike
from slimstudio.engine.surgery.lively import adapt, enliven, hides
from slimstudio.engine.surgery.sharing import separate, sharing
from slimstudio.engine.surgery.silence import NormsOverSurvivors, silence
from slimstudio.engine.training.memory import is_out_of_memory
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from slimstudio.engine.channels.example_inputs import ExampleInputs
    from slimstudio.engine.surgery.removal import Removal

Arguments = tuple[tuple[Any, ...], dict[str, Any]]

TOLERANCE = 1e-4  # relative to the largest number of an answer
_FINE_TOLERANCE = 1e-5  # in double precision
_COARSE = 16  # times the precision of a network that only runs in half precision
_NO_VALUES = Message("It has no values yet.")
_NO_NUMBERS = Message("Its answers are not finite numbers.")
_NO_TENSORS = Message("No tensors were found in its answers.")


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


def carried_out(module: nn.Module, removal: Removal) -> Proved:
    """Remove channels from a copy, without a proof."""
    copy = full_copy(module)
    return Proved(copy, removal.carry_out(copy), Proof())


def proved(module: nn.Module, removal: Removal) -> Proved:
    """Remove channels from a copy, and compare its answers with those of the original.

    Takes no more memory than two copies of the network, and about the time of three forward passes
    of two images at most, where nothing is wrong.

    Args:
        module: The original; it is not changed.
        removal: What leaves.
    """
    tensors = inventory(module).tensors.values()
    if any(tensor.is_meta for tensor in tensors):
        return _told(carried_out(module, removal), unproved=_NO_VALUES)
    prover = _Prover(module, removal)
    hidden = hides(module)
    lively = prover.on_lively_weights() if hidden else _UNKNOWN
    if lively.wrong:
        return _told(carried_out(module, removal), wrong=True)
    own, copy, changed = prover.on_own_weights()
    if not own.wrong and not hidden and not (own.compared and own.responds):
        lively = prover.on_lively_weights()
    wrong = own.wrong or lively.wrong
    found = [one.difference for one in (own, lively) if one.compared]
    why = NO_MESSAGE if found else own.why or lively.why
    return Proved(copy, changed, Proof(max(found, default=None), why), wrong)


def _told(made: Proved, *, unproved: Message = NO_MESSAGE, wrong: bool = False) -> Proved:
    return Proved(made.module, made.changed, Proof(None, unproved), wrong)


@dataclass(frozen=True)
class _Finding:
    """What one comparison has shown.

    Args:
        difference: How far answers differ.
        compared: Whether there was anything to compare.
        wrong: Whether that is more than rounding.
        responds: Whether the network says different things about different inputs.
        why: Why nothing was compared.
    """

    difference: float = 0.0
    compared: bool = False
    wrong: bool = False
    responds: bool = False
    why: Message = NO_MESSAGE


_UNKNOWN = _Finding()


class _Prover:
    """Compares a network with what is left of it.

    Args:
        module: The original; it is not changed.
        removal: What leaves.
    """

    def __init__(self, module: nn.Module, removal: Removal) -> None:
        self._module = module
        self._removal = removal
        parts = inventory(module)
        kinds = [t.dtype for t in parts.tensors.values() if t.is_floating_point()]
        self._kind = kinds[0] if kinds else torch.float32
        self._device = next((t.device for t in parts.tensors.values()), torch.device("cpu"))

    def on_own_weights(self) -> tuple[_Finding, nn.Module, Mapping[str, Mapping[str, int]]]:
        """Compare answers on the network's own weights; what was compared is returned."""
        inputs = list(_inputs(self._removal.analysis.inputs, self._kind, self._device))
        if self._is_precise:
            found, copy, changed = self._look(self._copy, inputs, self._kind)
        else:
            # Half precision hides much, so a copy of single precision answers instead.
            found, _, _ = self._look(self._copy, inputs, torch.float32)
            if not found.compared:
                found, _, _ = self._look(self._copy, inputs, self._kind)
            copy = full_copy(self._module)
            changed = self._removal.carry_out(copy)
        if found.wrong:
            found = self._sure(found, self._copy, inputs)
        return found, copy, changed

    def on_lively_weights(self) -> _Finding:
        """Compare answers on weights that hide nothing."""
        if not fits(self._module):
            return _Finding(why=words.NO_ROOM_TO_PROVE)
        given = self._removal.analysis.inputs.as_given()
        kind = self._kind if self._is_precise else torch.float32
        found = _UNKNOWN
        for one in reversed(list(_inputs(given, self._kind, self._device))):
            found, _, _ = self._look(self._lively, [one], kind, adapts=True)
            if found.wrong:
                return self._sure(found, self._lively, [one], adapts=True)
            if found.compared:
                break
        return found

    @property
    def _is_precise(self) -> bool:
        return torch.finfo(self._kind).bits >= torch.finfo(torch.float32).bits

    def _copy(self, kind: torch.dtype) -> nn.Module:
        return _of_kind(full_copy(self._module), self._kind, kind)

    def _lively(self, kind: torch.dtype) -> nn.Module:
        copy = _of_kind(separate(self._module), self._kind, kind)
        enliven(copy)
        return copy

    def _sure(
        self,
        found: _Finding,
        make: Callable[[torch.dtype], nn.Module],
        inputs: Sequence[Arguments],
        *,
        adapts: bool = False,
    ) -> _Finding:
        """Look again, in double precision and without chance, for rounding may have added up."""
        if self._device.type == "mps" or not fits(self._module, 2):  # it has no double precision
            return found

        def adapted(kind: torch.dtype) -> nn.Module:
            copy = make(kind)
            if adapts:
                silence(copy, self._removal)
                _adapted(copy, inputs, self._kind)
            return copy

        again, _, _ = self._look(adapted, inputs, torch.float64, without_chance=True)
        return again if again.compared else found

    def _look(
        self,
        make: Callable[[torch.dtype], nn.Module],
        inputs: Sequence[Arguments],
        kind: torch.dtype,
        *,
        adapts: bool = False,
        without_chance: bool = False,
    ) -> tuple[_Finding, nn.Module, Mapping[str, Mapping[str, int]]]:
        """Compare what `make` makes; where silent channels give no numbers, just nobody reads them.

        Returns:
            What was found, the smaller network, and the attributes that changed.
        """
        run = partial(self._compare, inputs=inputs, kind=kind, adapts=adapts)
        run = partial(run, without_chance=without_chance)
        copy = make(kind)
        found, changed = run(copy, readers_only=False)
        if found.why == _NO_NUMBERS:
            other = make(kind)
            again, changed = run(other, readers_only=True)
            if again.compared or not found.compared:
                return again, other, changed
        return found, copy, changed

    def _compare(
        self,
        copy: nn.Module,
        *,
        inputs: Sequence[Arguments],
        kind: torch.dtype,
        adapts: bool,
        without_chance: bool,
        readers_only: bool,
    ) -> tuple[_Finding, Mapping[str, Mapping[str, int]]]:
        """Silence a copy and let it answer, then cut the same copy and let it answer.

        Returns:
            What was found, and the attributes that changed.
        """
        inputs = [_cast(one, self._kind, kind) for one in inputs]
        silence(copy, self._removal, readers_only=readers_only)
        runs = [
            self._answers(copy, one, norms=True, adapts=adapts, without_chance=without_chance)
            for one in inputs
        ]
        changed = self._removal.carry_out(copy)
        largest, seen, alive, why = 0.0, False, False, NO_MESSAGE
        for one, expected in zip(inputs, runs, strict=True):
            if isinstance(expected, Message):
                why = why or expected
                continue
            answers = self._answers(copy, one, without_chance=without_chance)
            left = self._removal.surviving(expected)
            gap = float("inf") if isinstance(answers, Message) else difference(left, answers)
            largest = max(largest, gap)
            seen |= finite(expected)
            alive |= responds(expected)
            why = why or (NO_MESSAGE if finite(expected) else _NO_NUMBERS)
        return _Finding(largest, seen, largest > _tolerance(kind), alive, why), changed

    def _answers(
        self,
        module: nn.Module,
        inputs: Arguments,
        *,
        norms: bool = False,
        adapts: bool = False,
        without_chance: bool = False,
    ) -> list[Tensor] | Message:
        """Let a network answer, or say why it cannot.

        It runs as a copy that shares its weights, for networks may keep what they saw.
        """
        running = sharing(module, buffers=adapts).eval()
        if adapts:
            adapt(running)
        inexact = norms and any(
            self._removal.removed[group.channels].any()
            for group in self._removal.analysis.groups
            if not group.exact
        )
        try:
            with (
                torch.no_grad(),
                alike(self._device),
                torch.autocast(self._device.type, enabled=False),
                NormsOverSurvivors(running, self._removal) if inexact else nullcontext(),
                WithoutChance() if without_chance else nullcontext(),
            ):
                args, kwargs = tree_map(_cloned, inputs)
                return [t.clone() for t in tensors_in(running(*args, **kwargs))] or _NO_TENSORS
        except Exception as error:  # noqa: BLE001 - the network's own code may raise anything
            if is_out_of_memory(error):
                return words.NO_ROOM_TO_PROVE
            told = str(error).partition("\n")[0].rstrip(".")
            return Message("It does not run on the inputs to compare with: {told}.", told=told)


def example_arguments(module: nn.Module, inputs: ExampleInputs) -> Arguments:
    """Make what a network can run on: the examples, or noise like them."""
    tensors = inventory(module).tensors.values()
    kinds = [tensor.dtype for tensor in tensors if tensor.is_floating_point()]
    device = next((tensor.device for tensor in tensors), torch.device("cpu"))
    return next(_inputs(inputs, kinds[0] if kinds else torch.float32, device))


def fits(module: nn.Module, times: int = 1) -> bool:
    """Tell whether there is memory for another copy of a network, or for several."""
    tensors = inventory(module).tensors.values()
    needed = times * sum(t.numel() * t.element_size() for t in tensors if not t.is_meta)
    device = next((t.device for t in tensors), torch.device("cpu"))
    if device.type == "cuda":
        return bool(torch.cuda.mem_get_info(device)[0] > needed)
    return bool(psutil.virtual_memory().available > needed)


def _inputs(given: ExampleInputs, kind: torch.dtype, device: torch.device) -> Iterator[Arguments]:
    """List what both networks run on: the examples, if they have values, and noise like them."""
    if not any(tensor.is_meta for tensor in given.tensors):
        yield tree_map(
            lambda v: v.detach().to(device) if isinstance(v, Tensor) else v,
            (given.args, dict(given.kwargs)),
        )
    draw = torch.Generator().manual_seed(0)
    shapes = iter(t for t in _leaves(given.on_meta(kind)))

    def noise(value: Any) -> Any:
        if not isinstance(value, Tensor):
            return value
        like = next(shapes)
        if like.is_floating_point():
            drawn = torch.randn(like.shape, generator=draw)
        elif value.is_meta:
            drawn = torch.zeros(like.shape)
        else:
            drawn = value.detach().expand(like.shape).clone()
        return drawn.to(device=device, dtype=like.dtype)

    yield tree_map(noise, (given.args, dict(given.kwargs)))


def _leaves(arguments: Arguments) -> list[Tensor]:
    found: list[Tensor] = []
    tree_map(lambda v: found.append(v) if isinstance(v, Tensor) else None, arguments)
    return found


def _cast(arguments: Arguments, own: torch.dtype, kind: torch.dtype) -> Arguments:
    def cast(value: Any) -> Any:
        return value.to(kind) if isinstance(value, Tensor) and value.dtype == own else value

    result: Arguments = tree_map(cast, arguments)
    return result


def _cloned(value: Any) -> Any:
    return value.clone() if isinstance(value, Tensor) else value


def _of_kind(module: nn.Module, own: torch.dtype, kind: torch.dtype) -> nn.Module:
    """Let what has the network's own precision have another, in place."""
    if own == kind:
        return module
    module._apply(  # noqa: SLF001 - `to` would take tensors of every precision along
        lambda tensor: tensor.to(kind) if tensor.dtype == own else tensor
    )
    return module


def _adapted(module: nn.Module, inputs: Sequence[Arguments], own: torch.dtype) -> None:
    """Bring the layers' outputs to ordinary size before anything is compared."""
    running = sharing(module).eval()
    adapt(running)
    args, kwargs = _cast(inputs[0], own, torch.float64)
    with torch.no_grad():
        try:
            running(*args, **kwargs)
        except Exception:  # noqa: BLE001 - the comparison will say what is wrong
            return


def _tolerance(kind: torch.dtype) -> float:
    if kind == torch.float64:
        return _FINE_TOLERANCE
    return TOLERANCE if kind == torch.float32 else _COARSE * torch.finfo(kind).eps
