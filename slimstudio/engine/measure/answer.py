"""What a network says about one photograph."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

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
