"""How well a network answers."""

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.control import Control
from slimstudio.engine.data.batches import EVALUATION_BATCH, evaluation_slices, normalise
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.network import Preprocessing
from slimstudio.errors import PlanError
from slimstudio.messages import Message


def evaluate(
    module: nn.Module,
    pixels: Pixels,
    preprocessing: Preprocessing,
    control: Control,
    batch_size: int = EVALUATION_BATCH,
    after_batch: Callable[[], None] | None = None,
) -> Evaluation:
    """Let a network answer for every image, and compare with the labels.

    Args:
        module: Any classifier; it is left in the mode in which it was.
        pixels: The images to judge by.
        preprocessing: How they are normalised.
        control: Asked before every batch whether to go on.
        batch_size: At most so many images at once; see `evaluation_slices`.
        after_batch: Called when a batch is done, for progress.

    Returns:
        Its answers and how good they are.

    Raises:
        PlanError: the network does not have one output per class.
        Cancelled: the person stopped the work.
    """
    device = next((tensor.device for tensor in module.parameters()), pixels.images.device)

    def answer(part: slice) -> Tensor:
        images = pixels.images[part].to(device)
        logits: Tensor = module(normalise(images, preprocessing)).cpu()
        return logits

    with channels_last(module), evaluating(module), torch.inference_mode():
        return evaluate_answers(
            answer, pixels, control, batch_size=batch_size, after_batch=after_batch
        )


def evaluate_answers(
    answer: Callable[[slice], Tensor],
    pixels: Pixels,
    control: Control,
    *,
    batch_size: int = EVALUATION_BATCH,
    after_batch: Callable[[], None] | None = None,
) -> Evaluation:
    """Compare answers with the labels, wherever they come from.

    Args:
        answer: Gives the logits [B, K] of a part of the images.
        pixels: The images to judge by.
        control: Asked before every batch whether to go on.
        batch_size: At most so many images at once; see `evaluation_slices`.
        after_batch: Called when a batch is done, for progress.

    Raises:
        PlanError: there is not one output per class.
        Cancelled: the person stopped the work.
    """
    classes = len(pixels.classes)
    losses = 0.0
    answers: list[Tensor] = []
    for part in evaluation_slices(pixels, batch_size):
        control.check()
        logits = answer(part)
        _check_outputs(logits, classes)
        labels = pixels.labels[part]
        losses += functional.cross_entropy(logits, labels, reduction="sum").item()
        answers.append(logits.argmax(1))
        if after_batch is not None:
            after_batch()
    answered = torch.cat(answers)
    pairs = torch.bincount(pixels.labels * classes + answered, minlength=classes**2)
    return Evaluation(
        loss=losses / len(pixels),
        accuracy=(answered == pixels.labels).double().mean().item(),
        answers=tuple(answered.tolist()),
        confusion=tuple(tuple(row) for row in pairs.view(classes, classes).tolist()),
    )


def _check_outputs(logits: Tensor, classes: int) -> None:
    if logits.shape[1] != classes:
        raise PlanError(
            Message(
                "The network has {shape} outputs, and the images have {classes} classes.",
                shape=logits.shape[1],
                classes=classes,
            ),
            why=Message("It can only be judged on the classes that it answers with."),
            remedy=Message("Give it a last layer for these classes first."),
        )
