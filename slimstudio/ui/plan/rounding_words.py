"""What there is to say of marks whose ratio rounds to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.channels.words import listing
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from slimstudio.engine.planning.unmoved import Unmoved

translate = QCoreApplication.translate


def why_unmoved(found: Iterable[Unmoved], name: str) -> str:
    """Say why nothing leaves a marked layer; "" where something does."""
    return next((rounding_words(one) for one in found if name in one.layers), "")


def rounding_words(one: Unmoved) -> str:
    """Say that a mark removes nothing, and which ratio would."""
    if one.bound:
        words = translate(
            "Rounding", "Nothing leaves {layers}: as many would have to leave {others}."
        )
    elif one.least is None:
        words = translate(
            "Rounding", "Nothing leaves {layers}: fewer than {size} are not allowed there."
        )
    elif one.multiple > 1:
        words = translate(
            "Rounding",
            "Nothing leaves {layers}: {percent} % of {size} rounds to none in steps of "
            "{multiple}. It takes {least} % or more.",
        )
    else:
        words = translate(
            "Rounding",
            "Nothing leaves {layers}: {percent} % of {size} rounds to none. It takes {least} % "
            "or more.",
        )
    return words.format(
        layers=message_text(listing(one.layers)),
        others=message_text(listing(one.bound)),
        size=one.size,
        percent=round(100 * one.ratio),
        multiple=one.multiple,
        least=round(100 * (one.least or 0.0)),
    )
