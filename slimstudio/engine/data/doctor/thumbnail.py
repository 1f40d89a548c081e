"""Small pictures of files, for looking at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from slimstudio.engine.data.decode import FORMATS, MOST_PIXELS, upright

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def thumbnail(path: Path, side: int) -> NDArray[np.uint8] | None:
    """Draw a picture so that its longer side has so many pixels.

    Args:
        path: A file, whatever is in it.
        side: In pixels.

    Returns:
        uint8 [H, W, 3], RGB; None where the file holds no picture that can be shown.
    """
    try:
        with Image.open(path, formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            image.draft(None, (2 * side, 2 * side))
            image.load()
            shown = upright(image)
            scale = side / max(shown.size)
            size = (max(1, round(shown.width * scale)), max(1, round(shown.height * scale)))
            # Tiny pictures are enlarged without inventing anything between their pixels.
            kind = Image.Resampling.NEAREST if scale > 1 else Image.Resampling.BILINEAR
            return np.asarray(shown.resize(size, kind, reducing_gap=2.0 if scale < 1 else None))
    except Exception:  # noqa: BLE001 - on damaged files Pillow raises whatever comes to hand
        return None
