"""Where in an image an answer comes from."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from slimstudio.engine.data.batches import normalise
from slimstudio.engine.measure.modes import evaluating

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from slimstudio.engine.measure.answer import Answer
    from slimstudio.engine.models.network import Network


def with_heat(answer: Answer, network: Network) -> Answer:
    """Add to a network's answer which parts of the image speak for its best class.

    Where the network keeps no map of the image up to its end, as a Vision Transformer, nothing is
    added.
    """
    best = max(range(len(answer.shares)), key=answer.shares.__getitem__)
    return replace(answer, heat=grad_cam(network, answer.picture, best))


def grad_cam(
    network: Network, picture: NDArray[np.uint8], label: int
) -> NDArray[np.float32] | None:
    """Weigh the channels of the last feature map by their influence on an output.

    Selvaraju et al., "Grad-CAM: Visual Explanations from Deep Networks via Gradient-based
    Localization", 2017.

    Args:
        network: It is left in the mode in which it was, and without gradients.
        picture: What it sees, before normalisation; uint8 [S, S, 3], RGB.
        label: Index of the output.

    Returns:
        0 (says nothing for it) to 1 (says most), float32 [S, S]; None where the network's last
        values have no place in the image.
    """
    image = torch.from_numpy(picture.copy()).permute(2, 0, 1).unsqueeze(0)
    last: list[Tensor] = []

    def remember(_module: nn.Module, _inputs: object, output: object) -> None:
        if isinstance(output, Tensor) and output.requires_grad:
            has_places = output.dim() == 4 and min(output.shape[2:]) > 1
            if has_places or output.dim() == 3:
                last[:] = [output]

    with evaluating(network.module), torch.enable_grad(), ExitStack() as hooks:
        for module in network.module.modules():
            if next(module.children(), None) is None:
                hooks.callback(module.register_forward_hook(remember).remove)
        seen = normalise(image, network.recipe.preprocessing).requires_grad_()
        score = network.module(seen)[0, label]
        if not last or last[0].dim() != 4:
            return None
        slopes: Sequence[Tensor | None] = torch.autograd.grad(score, last[0], allow_unused=True)
    slope = slopes[0]
    if slope is None:
        return None
    return _heat(last[0], slope, picture.shape[:2])


def _heat(values: Tensor, slope: Tensor, size: tuple[int, ...]) -> NDArray[np.float32]:
    weights = slope.mean(dim=(2, 3), keepdim=True)
    heat = (weights * values).sum(dim=1, keepdim=True).relu().detach()
    resize: Callable[..., Tensor] = nn.functional.interpolate
    heat = resize(heat, size=size, mode="bilinear", align_corners=False)[0, 0]
    top = heat.max()
    found: NDArray[np.float32] = (heat / top if top > 0 else heat).numpy()
    return found
