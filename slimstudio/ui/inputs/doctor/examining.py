"""The doctor's work for the background thread, importing inside: the window must not wait."""
# ruff: noqa: PLC0415 - importing inside is what this file is for

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.doctor.checkup import Checkup, Postponed


def examine_images(images: str, patience_s: float | None, control: Control) -> Checkup | Postponed:
    """Look over a data set; see `slimstudio.engine.data.doctor.examine.examine`.

    Args:
        images: The image folder, table or zip.
        patience_s: Give up where it turns out to take longer; None to go on to the end.
        control: Told about the progress; asked at every image whether to go on.

    Raises:
        ImagesError: there are no images.
        Cancelled: the person stopped it.
    """
    from slimstudio.engine.data.doctor.examine import examine
    from slimstudio.engine.data.folder import scan

    return examine(scan(Path(images), control), control, patience_s=patience_s)


def small_picture(path: Path, side: int) -> NDArray[np.uint8] | None:
    """See `slimstudio.engine.data.doctor.thumbnail.thumbnail`."""
    from slimstudio.engine.data.doctor.thumbnail import thumbnail

    return thumbnail(path, side)
