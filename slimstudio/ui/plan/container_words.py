"""What the inspector says about a container: whether it can leave, and its attention heads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from slimstudio.ui.tree.coupling import Coupling

translate = QCoreApplication.translate


def container_words(coupling: Coupling, name: str) -> str:
    """Say whether a container can leave whole, and which heads it has; "" about the network."""
    heads = coupling.explain_heads(name)
    if heads:
        return heads
    reason = coupling.blocks.get(name)
    if reason is None:
        return ""
    if reason:
        words = translate("Container", "This block cannot leave whole. {reason}")
        return words.format(reason=reason)
    return translate(
        "Container", "This block can leave whole: what came in goes on by the shortcut around it."
    )
