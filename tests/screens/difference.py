"""Tells whether two pictures of a screen differ by more than the noise of drawing."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

# Antialiased edges move by a shade from one version of a font renderer to the next.
_SHADES = 24  # of 255, in the channel that differs most
_SHARE = 0.00002  # of all pixels: a letter that changed is found, a stray dot is not


@dataclass(frozen=True, eq=False)
class Difference:
    """What is different.

    Args:
        share: Share of the pixels that differ, 0 to 1.
        picture: The new picture, faded, with what differs in red.
    """

    share: float
    picture: Image.Image


def difference(old: Image.Image, new: Image.Image) -> Difference | None:
    """Compare two pictures; None where nobody would see anything.

    Pictures of different sizes differ everywhere.
    """
    if old.size != new.size:
        return Difference(1.0, _marked(new, np.ones(new.size[::-1], dtype=bool)))
    before, now = (np.asarray(one.convert("RGB"), dtype=np.int16) for one in (old, new))
    differs = np.abs(before - now).max(axis=2) > _SHADES
    share = float(differs.mean())
    return Difference(share, _marked(new, differs)) if share > _SHARE else None


def _marked(
    new: Image.Image, differs: "np.ndarray[tuple[int, int], np.dtype[np.bool_]]"
) -> Image.Image:
    faded = Image.blend(new.convert("L").convert("RGB"), Image.new("RGB", new.size, "white"), 0.7)
    # Thicker than a pixel, so that it is seen in a small picture.
    spots = Image.fromarray(differs.astype(np.uint8) * 255).filter(ImageFilter.MaxFilter(5))
    faded.paste((226, 27, 60), mask=spots)
    return faded
