"""What a network says about one photograph, and where in it the answer comes from."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from slimstudio.engine.control import Control
from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.decode import decode
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.models.network import Network


@dataclass(frozen=True, eq=False)
class Answer:
    """How sure a network is of each class.

    Args:
        picture: What the network saw, before normalisation; uint8 [S, S, 3], RGB.
        classes: Names of its outputs.
        shares: Softmax of its outputs, one for each class; they add up to 1.
        heat: Which parts of the picture speak for the best class, 0 to 1, float32 [S, S]; None
            where that was not asked for, or cannot be told.
    """

    picture: NDArray[np.uint8]
    classes: tuple[str, ...]
    shares: tuple[float, ...]
    heat: NDArray[np.float32] | None = None


def answer(network: Network, image: Path | NDArray[np.uint8], control: Control) -> Answer:
    """Show an image to a network.

    Args:
        network: It is left in the mode in which it was.
        image: A file, which is then prepared as the network's recipe says; or a picture that is
            prepared already, [S, S, 3], RGB.
        control: Asked before the network runs whether to go on.

    Raises:
        ImagesError: the file cannot be read as an image.
        Cancelled: the person stopped the work.
    """
    recipe = network.recipe
    picture = decode(image, recipe.preprocessing) if isinstance(image, Path) else image
    control.check()
    # A copy: what Pillow hands out cannot be written to, which torch warns about.
    batch = torch.from_numpy(picture.copy()).permute(2, 0, 1).unsqueeze(0)
    with evaluating(network.module), torch.inference_mode():
        logits = network.module(normalise(batch, recipe.preprocessing))
    names = recipe.classes or tuple(str(index) for index in range(recipe.outputs))
    return Answer(picture, names, tuple(logits.softmax(1)[0].tolist()))


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
