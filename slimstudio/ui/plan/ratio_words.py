"""Why a layer loses more or fewer channels than its mark asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.channels.words import listing
from slimstudio.engine.marks import TRAIN, Mark, MarkKind, Marks
from slimstudio.ui.tree.mark_words import mark_word
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from slimstudio.ui.tree.coupling import Coupling

translate = QCoreApplication.translate


def why_otherwise(coupling: Coupling, marks: Marks, name: str) -> str:
    """Say what keeps a pruned layer from its ratio; "" where nothing does.

    Layers that share channels must agree: one that is frozen or protected keeps them all, and
    otherwise the largest ratio counts.
    """
    mark = marks.get(name, TRAIN)
    if mark.kind is not MarkKind.PRUNE:
        return ""
    others = {n: marks.get(n, TRAIN) for n in coupling.makers_of(name) if n != name}
    return _keepers_words(others) or _stronger_words(others, mark)


def _keepers_words(others: dict[str, Mark]) -> str:
    keepers = [n for n, m in others.items() if m.kind in (MarkKind.FREEZE, MarkKind.PROTECT)]
    if not keepers:
        return ""
    words = translate(
        "Ratio", "Nothing leaves: the channels are shared with {layers}, marked {mark}."
    )
    return words.format(
        layers=message_text(listing(keepers)), mark=mark_word(others[keepers[0]].kind)
    )


def _stronger_words(others: dict[str, Mark], mark: Mark) -> str:
    # Ratios that look alike in whole percent need no explanation.
    stronger = [n for n, m in others.items() if round(100 * (m.ratio - mark.ratio)) > 0]
    if not stronger:
        return ""
    words = translate(
        "Ratio",
        "{percent} % leave: the channels are shared with {layers}, and the largest ratio counts.",
    )
    largest = max(others[n].ratio for n in stronger)
    return words.format(layers=message_text(listing(stronger)), percent=round(100 * largest))
