"""How far answers move when a whole block leaves, seen in the pass that looks at channels too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import Tensor, nn

if TYPE_CHECKING:
    from collections.abc import Callable

    from slimstudio.engine.channels.analysis import Analysis


class BlockWatch:
    """Watches one block while a network answers, and its answers are followed backwards.

    A block that leaves passes its input on, so what is lost is what it added to that. To first
    order the answers move by the product of this and of their slope there; along a random
    direction of the answers, the square of that product is an unbiased estimate of how far they
    move, squared. What is added to all images alike is not counted: repair makes up for it.

    Args:
        name: Name of the block.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._moved = 0.0
        self._fits = True

    def ran(self, _block: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        """Take in what the block read and made; a forward hook."""
        given = inputs[0] if inputs else None
        if given is None or not isinstance(output, Tensor) or given.shape != output.shape:
            self._fits = False
        elif output.requires_grad:
            added = (output - given).detach()
            output.register_hook(self._answered(added - added.mean(0, keepdim=True)))

    def damage(self, images: int) -> float | None:
        """Tell the squared movement of the answers for an image; None where it cannot be told."""
        return self._moved / images if self._fits else None

    def _answered(self, added: Tensor) -> Callable[[Tensor], None]:
        def slopes(gradient: Tensor) -> None:
            product = (gradient.double() * added).flatten(1).sum(1)
            self._moved += float(product.square().sum())

        return slopes


def watches(analysis: Analysis) -> list[BlockWatch]:
    """List a watch for each block that may leave whole."""
    return [BlockWatch(block.name) for block in analysis.blocks if block.removable]


def told(found: list[BlockWatch], images: int, moved: float) -> dict[str, float]:
    """Tell each block's damage, in the unit in which channels are judged.

    Args:
        found: The watches.
        images: How many images were looked at.
        moved: How far answers lie apart from image to image, squared.
    """
    damages = {watch.name: watch.damage(images) for watch in found}
    return {name: value / moved for name, value in damages.items() if value is not None}
