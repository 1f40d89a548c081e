"""Scores for channels as a program asks for them: by name, by a function, or the best there is."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.importance.chance import Chance
from slimstudio.engine.importance.criteria import find
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.planning.given import number, shown
from slimstudio.errors import Cancelled, PlanError, SlimStudioError
from slimstudio.messages import Message
from slimstudio.unforeseen import raised

# Given a network and what is known about its channels, a value for each, [channel_count].
Scorer = Callable[[nn.Module, "Analysis"], Any]
Images = Tensor | Iterable[Any]

_WITH_IMAGES, _WITHOUT = "reconstruction", "l2"
_AT_ONCE = 32


def scores(
    module: nn.Module,
    analysis: Analysis,
    importance: str | Scorer | None,
    calibration: Images | None,
    control: Control,
    *,
    seed: int = 0,
) -> NDArray[np.float64]:
    """Judge every channel.

    Args:
        module: The network; it is not changed.
        analysis: Its channels.
        importance: Name of a criterion, a function, or None: reconstruction where there are images,
            otherwise the size of the weights.
        calibration: Images as the network takes them, [N, ...], or batches of them.
        control: Told about the progress; asked before every batch whether to go on.
        seed: Draws what is drawn by lot.

    Raises:
        PlanError: there is no such criterion, it needs images, or its values are unusable.
        Cancelled: the work was stopped.
    """
    if callable(importance):
        return _checked(_by_function(importance, module, analysis), analysis)
    if importance is None and any(parameter.is_meta for parameter in module.parameters()):
        return np.zeros(analysis.channel_count)  # without numbers no channel matters more
    name = importance
    if importance is None:
        name = _WITHOUT if calibration is None else _WITH_IMAGES
    if not isinstance(name, str):
        raise PlanError(
            Message("importance cannot be {importance}.", importance=shown(importance)),
            remedy=Message("Give the name of a criterion, a function, or nothing."),
        )
    criterion = find(name)
    if criterion.needs_images and calibration is None:
        raise PlanError(
            Message("The criterion “{name}” needs images.", name=name),
            why=Message("It looks at how channels behave."),
            remedy=Message(
                "Give calibration, or choose a criterion that looks at weights alone, as “l2”."
            ),
        )
    if isinstance(criterion, Chance):
        criterion = replace(criterion, seed=check_seed(seed))
    images = None
    if criterion.needs_images and calibration is not None:
        images = calibration_for(module, calibration)
    try:
        return _checked(criterion.scores(module, analysis, images, control), analysis)
    except (RuntimeError, ValueError, TypeError, AttributeError, LookupError) as error:
        raise PlanError(
            Message("The criterion “{name}” does not suit this network.", name=name),
            why=Message("{error}.", error=str(error).partition(chr(10))[0].rstrip(".")),
            remedy=Message("Choose a criterion that looks at weights alone, as “l2”."),
        ) from error


def check_seed(given: Any) -> int:
    """Refuse what is no whole number from 0 up.

    Raises:
        PlanError: it is none.
    """
    seed = number(given)
    if not isinstance(seed, int) or seed < 0:
        raise PlanError(
            Message("seed cannot be {given}.", given=shown(given)),
            remedy=Message("Give a whole number from 0 up."),
        )
    return seed


def _by_function(importance: Scorer, module: nn.Module, analysis: Analysis) -> Any:
    try:
        return importance(module, analysis)
    except (SlimStudioError, Cancelled):
        raise
    except Exception as error:  # it is the caller's
        raise PlanError(
            Message("The function that judges importance failed."),
            why=raised(error),
            remedy=Message("Mend the function, or name a criterion, as “l2”."),
        ) from error


def calibration_for(module: nn.Module, given: Images) -> Calibration:
    """Gather images, with the network's own answers as labels where none come with them.

    Args:
        module: The network.
        given: A tensor [N, ...], or batches of images, alone or as pairs with their labels.

    Raises:
        PlanError: they are no images, or the network does not take them.
    """
    images, labels = _gathered(given)
    like = next((p for p in module.parameters() if p.is_floating_point()), None)
    if like is not None:
        images = images.to(like)
    if labels is None:
        labels = _own_answers(module, images)
    return Calibration(images, labels.to(images.device), Preprocessing())


def _gathered(given: Images) -> tuple[Tensor, Tensor | None]:
    if not isinstance(given, Iterable):
        raise _no_images()
    batches = [given] if isinstance(given, Tensor) else _listed(given)
    images: list[Tensor] = []
    labels: list[Tensor] = []
    for batch in batches:
        parts = batch if isinstance(batch, tuple | list) else (batch,)
        if not 1 <= len(parts) <= 2 or not all(isinstance(part, Tensor) for part in parts):
            raise _no_images()
        images.append(parts[0])
        labels += parts[1:]
    usable = images and images[0].dim() and images[0].is_floating_point()
    if not usable or any(part.is_meta for part in (*images, *labels)):
        raise _no_images()
    try:
        whole = torch.cat([labels.detach() for labels in labels]) if labels else None
        return torch.cat([part.detach() for part in images]), whole
    except RuntimeError as error:
        raise _no_images() from error


def _listed(given: Iterable[Any]) -> list[Any]:
    try:
        return list(given)
    except Exception as error:  # it is the caller's code that fetches them
        raise PlanError(
            Message("The calibration images cannot be fetched."),
            why=raised(error),
            remedy=Message("Mend what gives the batches, or give a tensor of images."),
        ) from error


def _no_images() -> PlanError:
    return PlanError(
        Message("The calibration images cannot be used."),
        why=Message(
            "They are no floating-point tensor [N, ...], and no batches of such, all of one shape."
        ),
        remedy=Message(
            "Give images as the network takes them; batches may be pairs of images and labels."
        ),
    )


def _own_answers(module: nn.Module, images: Tensor) -> Tensor:
    try:
        with evaluating(module), torch.no_grad():
            answers = [module(part).argmax(1).cpu() for part in images.split(_AT_ONCE)]
        return torch.cat(answers)
    except SlimStudioError:
        raise
    except Exception as error:  # the network's own code may raise anything
        raise PlanError(
            Message("The network does not answer the calibration images with scores."),
            why=Message("{error}.", error=str(error).partition(chr(10))[0].rstrip(".")),
            remedy=Message(
                "Give a network with one input and one output [N, classes, ...], or "
                "choose a criterion that looks at weights alone."
            ),
        ) from error


def _checked(values: Any, analysis: Analysis) -> NDArray[np.float64]:
    try:
        found = _numbers(values)
    except Exception as error:  # whatever a function returns
        raise _unusable(analysis) from error
    if found.shape != (analysis.channel_count,) or not np.isfinite(found).all():
        raise _unusable(analysis)
    return found


def _numbers(values: Any) -> NDArray[np.float64]:
    if isinstance(values, list | tuple):
        values = [one.item() if isinstance(one, Tensor) else one for one in values]
    if isinstance(values, Tensor):
        values = values.detach().cpu()
        values = values.double() if values.is_floating_point() else values
    found = np.asarray(values)
    return found.astype(np.float64) if found.dtype.kind in "fiu" else np.zeros(0)


def _unusable(analysis: Analysis) -> PlanError:
    return PlanError(
        Message("The importance of the channels cannot be used."),
        why=Message(
            "It must be {channel_count} finite numbers, one for each channel.",
            channel_count=analysis.channel_count,
        ),
        remedy=Message("Return an array of that length from the function."),
    )
