"""One way to train for everybody: the same images, epochs, optimizer and schedule."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.data.batches import normalise
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.models.attention import Attention
from slimstudio.engine.training.optimizer import rate_at
from tests.benchmarks.accuracy.tasks import PREPROCESSING

if TYPE_CHECKING:
    from slimstudio.engine.data.pixels import Pixels

RATE = 4e-3  # from scratch
_BATCH = 64
_MOST_SHIFT = 3
_DECAY = 1e-2
_LABELS = 0.1  # their share of the loss where a teacher answers too
_TEMPERATURE = 4.0
_JUDGED_AT_ONCE = 200
_WARM_UP = 0.1


def train(
    module: nn.Module,
    pixels: Pixels,
    epochs: int,
    rate: float,
    seed: int,
    teacher: nn.Module | None = None,
) -> None:
    """Train in place: AdamW, warm-up and cosine, images moved by a few pixels.

    Args:
        module: The network.
        pixels: The training images.
        epochs: Passes over them.
        rate: Peak learning rate.
        seed: Decides order and moves.
        teacher: A network whose answers count, and the labels a little (Hinton et al., 2015).
    """
    draw = torch.Generator().manual_seed(seed)
    orders = [torch.randperm(len(pixels), generator=draw).split(_BATCH) for _ in range(epochs)]
    steps = [part for order in orders for part in order if len(part) > 1]
    optimizer = torch.optim.AdamW(module.parameters(), rate, weight_decay=_DECAY)
    torch.manual_seed(seed)  # of dropout
    module.train()
    with channels_last(module):
        for step, chosen in enumerate(steps):
            for group in optimizer.param_groups:
                group["lr"] = rate * rate_at(step, len(steps), _WARM_UP)
            images = normalise(_shifted(pixels.images[chosen], draw), PREPROCESSING)
            answers = module(images)
            loss = functional.cross_entropy(answers, pixels.labels[chosen])
            if teacher is not None:
                loss = _LABELS * loss + (1 - _LABELS) * _distance(answers, teacher, images)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(module.parameters(), 1.0)
            optimizer.step()
    optimizer.zero_grad()
    module.eval()


def forgotten(module: nn.Module, seed: int) -> nn.Module:
    """Copy a network of this size that has learned nothing."""
    copy = deepcopy(module)
    torch.manual_seed(seed)
    for layer in copy.modules():
        reset = getattr(layer, "reset_parameters", None)
        if reset is not None:
            reset()
        elif not isinstance(layer, Attention):
            for parameter in layer.parameters(recurse=False):  # tokens and positions
                nn.init.normal_(parameter, std=0.02)
    return copy


def accuracy(module: nn.Module, pixels: Pixels) -> float:
    """Return the share of right answers."""
    right = 0
    with channels_last(module), evaluating(module), torch.inference_mode():
        for part in torch.arange(len(pixels)).split(_JUDGED_AT_ONCE):
            answers = module(normalise(pixels.images[part], PREPROCESSING)).argmax(1)
            right += int((answers == pixels.labels[part]).sum())
    return right / len(pixels)


def _distance(
    answers: Tensor, teacher: nn.Module, images: Tensor, temperature: float = _TEMPERATURE
) -> Tensor:
    with torch.no_grad():
        wanted = teacher.eval()(images)
    return temperature**2 * functional.kl_div(
        functional.log_softmax(answers / temperature, 1),
        functional.log_softmax(wanted / temperature, 1),
        reduction="batchmean",
        log_target=True,
    )


def _shifted(images: Tensor, draw: torch.Generator) -> Tensor:
    """Move each image, uint8 [B, 3, S, S]; what comes in repeats the outermost pixels."""
    count, side = len(images), images.shape[-1]
    moves = torch.randint(-_MOST_SHIFT, _MOST_SHIFT + 1, (2, count, 1), generator=draw)
    rows, columns = (torch.arange(side) - moves).clamp(0, side - 1)
    return images[
        torch.arange(count)[:, None, None], :, rows[:, :, None], columns[:, None]
    ].permute(0, 3, 1, 2)
