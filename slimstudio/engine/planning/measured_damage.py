"""Sensitivity curves that are measured: how far answers move when channels really are missing.

A part of one group is taken away while all else stays, and the layers that read it read the best
guess that the other channels allow, as they will once they are rebuilt. The answers to images that
the guess was not made from are compared with the whole network's. What leaves a residual stream is
missed by every layer behind, so streams mostly turn out to be worth more than what lies inside
blocks; but that is measured, too, and not assumed.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.group import Group
from slimstudio.engine.control import Control, Pace
from slimstudio.engine.events import Phase
from slimstudio.engine.importance.activation_hooks import HookPoint
from slimstudio.engine.importance.calibration import Calibration, check_answers, enough
from slimstudio.engine.importance.reconstruction import Moments, moments_read
from slimstudio.engine.measure.modes import channels_last
from slimstudio.engine.planning.remembered import Remembered
from slimstudio.engine.planning.sensitivity_curves import (
    SensitivityCurve,
    SensitivityCurves,
    rescaled,
)
from slimstudio.messages import Message

_JUDGES, _LEARNERS = 64, 256  # images at most
_SHARES = (0.25, 0.5, 0.75, 1.0)
_FINE = np.linspace(0.0, 1.0, 41)
_RUINED = 2.0  # a divergence that no plan comes near
_RIDGE = 3e-2  # of the mean variance: what few images show by chance is not relied upon


@dataclass(frozen=True, eq=False)
class _Guess:
    """What a layer reads instead of its input: removed channels as the others foretell them.

    Args:
        place: The layer, and the channel of each of its features.
        weight: [removed features, features].
        bias: [removed features].
        removed: Which features are foretold, [removed features].
    """

    place: HookPoint
    weight: Tensor
    bias: Tensor
    removed: Tensor

    def __call__(self, _layer: nn.Module, inputs: tuple[Any, ...]) -> tuple[Any, ...]:
        """Replace the first input; a forward hook."""
        given: Tensor = inputs[0]
        last = isinstance(self.place.layer, nn.Linear)
        rows = given if last else given.movedim(1, -1)
        changed = rows.clone()
        guessed = nn.functional.linear(rows, self.weight.to(rows), self.bias.to(rows))
        changed[..., self.removed] = guessed
        return (changed if last else changed.movedim(-1, 1), *inputs[1:])


def measured_curves(
    module: nn.Module,
    analysis: Analysis,
    importance: NDArray[np.float64],
    calibration: Calibration | None,
    control: Control,
    expected: SensitivityCurves,
    *,
    inexact: bool = False,
    in_time: Callable[[], bool] = lambda: True,
) -> SensitivityCurves:
    """Measure what each group and each block is worth.

    Args:
        module: The network; it is not changed.
        analysis: Its channels.
        importance: In each group, channels leave in ascending order of this, [channel_count].
        calibration: Images to look at; labels are not used.
        control: Told about the progress; asked before every batch whether to go on.
        expected: Curves for what cannot be measured so, such as queries and keys; they are brought
            to the same scale.
        inexact: Whether channels may leave that a normalisation mixes.
        in_time: Asked before each group; once it says no, what is left is expected only.

    Returns:
        Kullback-Leibler divergences from the whole network's answers, in nats for each image.

    Raises:
        PlanError: there are too few images, or an answer is not a number.
        Cancelled: the person stopped the work.
    """
    images = enough(calibration, Message("Damage"))
    learn, judge = images.parted(min(0.25, _JUDGES / len(images)))
    with channels_last(module):
        moments = moments_read(module, analysis, learn.first(_LEARNERS), control)
        known = [(place, one) for place, one in moments.items() if one.known]
        groups = [
            group
            for group in analysis.groups
            if group.may_leave(inexact=inexact) and not group.heads
            and any(np.isin(group.channels, one.channels).any() for _, one in known)
        ]  # fmt: skip
        blocks = [block.name for block in analysis.blocks if block.removable]
        trials = len(groups) * len(_SHARES) + len(blocks)
        pace = Pace(control, Phase.PLAN, {"trial": trials})
        judging = _Judging(module, judge, pace.check)
        found = {
            group.index: _curve(group, importance, known, judging, pace)
            for group in groups
            if in_time()
        }
        damages = {}
        for name in blocks if in_time() else ():
            damages[name] = judging.without_block(name)
            pace.advance("trial")
    curves = rescaled(found, expected)
    usable = {name: damage for name, damage in damages.items() if damage is not None}
    return SensitivityCurves(curves.groups, {**curves.blocks, **usable})


def _curve(
    group: Group,
    importance: NDArray[np.float64],
    known: Sequence[tuple[HookPoint, Moments]],
    judging: "_Judging",
    pace: Pace,
) -> SensitivityCurve:
    """Measure one group; once it is ruined, the rest of its curve goes on as it did."""
    order = group.channels[np.argsort(importance[group.channels], kind="stable")]
    readers = [(place, one) for place, one in known if np.isin(group.channels, one.channels).any()]
    shares, damages = [0.0], [0.0]
    for share in _SHARES:
        if damages[-1] < _RUINED:
            removed = order[: max(1, round(share * group.size))]
            guesses = [_guess(place, one, removed) for place, one in readers]
            damages.append(max(judging.with_guesses(guesses), damages[-1]))
            shares.append(share)
        pace.advance("trial")
    # Answers move in proportion to what is missing, and the divergence by the square of that.
    roots = np.interp(_FINE, shares, np.sqrt(damages))
    beyond = shares[-1] < _FINE
    slope = np.sqrt(damages[-1]) / shares[-1]
    roots[beyond] = slope * _FINE[beyond]
    return SensitivityCurve(_FINE, roots**2)


def _guess(place: HookPoint, moments: Moments, removed: NDArray[np.int64]) -> _Guess:
    """Foretell removed channels from the others by ridge regression."""
    gone = np.isin(moments.channels, removed)
    out, stay = torch.from_numpy(np.flatnonzero(gone)), torch.from_numpy(np.flatnonzero(~gone))
    mean, covariance = moments.mean(), moments.covariance()
    inner = covariance[stay][:, stay]
    inner.diagonal().add_(_RIDGE * covariance.diagonal().mean() + 1e-12)
    weight = torch.zeros(len(out), len(mean), dtype=mean.dtype)
    if len(stay):
        weight[:, stay] = torch.linalg.solve(inner, covariance[stay][:, out]).T
    bias = mean[out] - weight @ mean
    # A flattened image holds a channel at several features; each is foretold from its own place.
    features = np.argsort(place.channels, kind="stable").reshape(len(moments.channels), -1)
    taps = features.shape[1]
    rows = torch.from_numpy(features[gone].reshape(-1))
    full = torch.zeros(len(rows), len(place.channels), dtype=mean.dtype)
    for tap in range(taps):
        full[torch.arange(len(out))[:, None] * taps + tap, torch.from_numpy(features[:, tap])] = (
            weight
        )
    return _Guess(place, full.float(), bias.repeat_interleave(taps).float(), rows)


class _Judging:
    """Images whose answers tell how far a network is from what it was.

    Args:
        module: The network.
        judge: The images.
        check: Called before each batch.
    """

    def __init__(self, module: nn.Module, judge: Calibration, check: Callable[[], None]) -> None:
        batches = list(judge.batches())
        self._module = module
        self._remembered = Remembered(module, [batch.images for batch in batches], check)
        for answers, batch in zip(self._remembered.whole, batches, strict=True):
            check_answers(answers, batch.labels)
        self._whole = [answers.double().log_softmax(1) for answers in self._remembered.whole]
        self._count = len(judge)

    def with_guesses(self, guesses: Sequence[_Guess]) -> float:
        """Tell the divergence while layers read guesses."""
        with ExitStack() as stack:
            for guess in guesses:
                stack.callback(guess.place.layer.register_forward_pre_hook(guess).remove)
            return self._divergence([guess.place.name for guess in guesses])

    def without_block(self, name: str) -> float | None:
        """Tell the divergence while a block hands on its input; None where it cannot do so."""
        with self._passing(self._module.get_submodule(name)) as passed:
            found = self._divergence([name])
        return found if all(passed) else None

    @contextmanager
    def _passing(self, block: nn.Module) -> Iterator[list[bool]]:
        passed: list[bool] = []

        def hook(_block: nn.Module, inputs: tuple[Any, ...], output: Any) -> Any:
            given = inputs[0] if inputs else None
            if not isinstance(given, Tensor) or not isinstance(output, Tensor):
                passed.append(False)
                return output
            passed.append(given.shape == output.shape)
            return given if passed[-1] else output

        handle = block.register_forward_hook(hook)
        try:
            yield passed
        finally:
            handle.remove()

    def _divergence(self, changed: Sequence[str]) -> float:
        found = 0.0
        for answers, whole in zip(self._remembered.answers(changed), self._whole, strict=True):
            given = answers.double().log_softmax(1)
            found += float((whole.exp() * (whole - given)).sum() / whole[0, 0].numel())
        return found / self._count
