"""What the drawing says in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.channels.words import listing
from slimstudio.engine.models.graph import NodeKind
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from slimstudio.engine.models.graph import Node
    from slimstudio.ui.graph.faces import Face
    from slimstudio.ui.tree.coupling import Coupling

translate = QCoreApplication.translate


def join_sign(node: Node) -> str:
    """Write what happens where results meet as one sign."""
    match node.kind:
        case NodeKind.ADD:
            return "+"
        case NodeKind.MULTIPLY:
            return "\N{MULTIPLICATION SIGN}"
        case NodeKind.CONCATENATE:
            return "\N{IDENTICAL TO}"
        case NodeKind.PRODUCT:
            return "\N{ASTERISK OPERATOR}"
        case _:
            return "\N{WHITE CIRCLE}"


def join_meaning(node: Node) -> str:
    """Say what happens where results meet, and what that means for their channels."""
    match node.kind:
        case NodeKind.ADD:
            return translate(
                "Graph", "Added, value by value: what meets here must keep the same channels."
            )
        case NodeKind.MULTIPLY:
            return translate(
                "Graph", "Multiplied, value by value: what meets here must keep the same channels."
            )
        case NodeKind.CONCATENATE:
            return translate("Graph", "Laid side by side: each part may lose channels by itself.")
        case NodeKind.PRODUCT:
            return translate(
                "Graph", "A product of matrices: how attention compares, and then gathers."
            )
        case _:
            return translate("Graph", "Several results meet in {operation}.").format(
                operation=node.operation
            )


def describe(face: Face) -> str:
    """Describe a box in one sentence."""
    parts = [face.layer or face.title, face.detail]
    before, after = face.channels
    if face.removed:
        parts.append(translate("Graph", "leaves whole"))
    elif after < before:
        words = translate("Graph", "{count} of {whole} channels leave")
        parts.append(words.format(count=before - after, whole=before))
    return ", ".join(part for part in parts if part)


def explain_selection(coupling: Coupling, names: tuple[str, ...]) -> str:
    """Say in one sentence what lights up together with the selected layer; "" for nothing."""
    if len(names) == 1:
        return coupling.explain(names[0])
    together = coupling.together_with(names)
    if not together:
        return ""
    words = translate("Graph", "Channels leave together with those of {layers}.")
    return words.format(layers=message_text(listing(sorted(together))))
