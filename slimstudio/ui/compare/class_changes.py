"""How many images of each class are answered right, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.ui.results.compare_rows import CompareRow
from slimstudio.ui.widgets.number_text import percent_text, points_text, whole_text
from slimstudio.ui.widgets.text_label import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slimstudio.engine.measure.scorecard import Evaluation

translate = QCoreApplication.translate


def class_rows(
    classes: Sequence[str], before: Evaluation, after: Evaluation, most: int = 10
) -> tuple[CompareRow, ...]:
    """Put the classes side by side whose answers changed most, the greatest loss first.

    Args:
        classes: Names of the classes.
        before: What the original answered.
        after: What the compact network answers.
        most: How many classes to show.
    """
    changes = []
    for index, name in enumerate(classes):
        images = sum(before.confusion[index])
        if images:
            then = before.confusion[index][index] / images
            changes.append((after.confusion[index][index] / images - then, then, name, images))
    largest = sorted(changes, key=lambda one: -abs(one[0]))[:most]
    return tuple(
        CompareRow(
            name,
            percent_text(then),
            percent_text(then + change),
            points_text(then, then + change),
            Tone.NONE if not change else Tone.GOOD if change > 0 else Tone.BAD,
            translate("Compare", "{count} validation images show it.").format(
                count=whole_text(images)
            ),
        )
        for change, then, name, images in sorted(largest, key=lambda one: (one[0], one[2]))
    )
