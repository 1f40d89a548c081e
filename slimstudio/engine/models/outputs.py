"""Finding the layers that give a network's answers."""

from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.channels.meta_copy import on_meta
from slimstudio.errors import PlanError
from slimstudio.messages import Message


def output_layers(module: nn.Module, input_size: int, outputs: int) -> tuple[str, ...]:
    """Find the layers with one row for each class, those of auxiliary heads included.

    One forward pass in training mode on tensors without values, for only then auxiliary heads run.

    Args:
        module: A classifier; not changed.
        input_size: Side of the images that it takes, in pixels.
        outputs: How many classes it tells apart.

    Returns:
        Names of linear layers or convolutions, in the order in which they ran.

    Raises:
        PlanError: the network does not run on images of this size, or its last layer is neither a
            linear layer nor a convolution.
    """
    copied = on_meta(module).train()
    ran: list[tuple[str, Tensor]] = []
    handles = [
        layer.register_forward_hook(
            lambda _layer, _inputs, output, name=name: ran.append((name, output))
        )
        for name, layer in copied.named_modules()
        if isinstance(layer, nn.Linear | nn.Conv2d)
    ]
    try:
        with torch.no_grad():
            answers = copied(torch.empty(2, 3, input_size, input_size, device="meta"))
    except (RuntimeError, ValueError, AssertionError) as error:
        raise PlanError(
            Message(
                "The network cannot be trained on images of {input_size} by {input_size} pixels.",
                input_size=input_size,
            ),
            why=Message("{error:sentence}", error=str(error).partition("\n")[0]),
            remedy=Message("Use larger images, or another network."),
        ) from error
    finally:
        for handle in handles:
            handle.remove()
    found = _that_answer(ran, answers)
    if not found or any(_width(copied.get_submodule(name)) != outputs for name in found):
        raise PlanError(
            Message("The network's classes cannot be changed."),
            why=Message(
                "Its last layer is not a linear layer or convolution with {outputs} outputs.",
                outputs=outputs,
            ),
            remedy=Message("Use one of torchvision's classifiers."),
        )
    return found


def _that_answer(ran: list[tuple[str, Tensor]], answers: Any) -> tuple[str, ...]:
    given = [answers] if isinstance(answers, Tensor) else _tensors(answers)
    names = [name for name, output in ran if any(output is answer for answer in given)]
    # SqueezeNet averages after its last convolution, so that the answer itself is no layer's.
    if ran and not names:
        names = [ran[-1][0]]
    return tuple(names)


def _tensors(answers: Iterable[Any]) -> list[Tensor]:
    return [answer for answer in answers if isinstance(answer, Tensor)]


def _width(layer: nn.Module) -> Any:
    return getattr(layer, "out_features", None) or getattr(layer, "out_channels", None)
