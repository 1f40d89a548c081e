"""Asking the document for marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.marks import TRAIN
from slimstudio.session.edits import set_marks
from slimstudio.ui.tree.mark_words import edit_text

if TYPE_CHECKING:
    from slimstudio.engine.marks import Mark
    from slimstudio.session.project import Project
    from slimstudio.ui.document import Document


def mark_layers(
    document: Document,
    names: tuple[str, ...],
    mark: Mark,
    passed_by: tuple[str, ...] = (),
    merge_key: str = "",
) -> None:
    """Mark layers, as one step of undo.

    Args:
        document: The open project.
        names: Layers to mark; nothing happens when there are none.
        mark: Their new mark.
        passed_by: Layers in the same containers that cannot have it; they train.
        merge_key: Marks that follow one another with the same key become one step of undo.
    """

    def change(project: Project) -> Project:
        return set_marks(set_marks(project, passed_by, TRAIN), names, mark)

    if names:
        document.edit(edit_text(mark, names), change, merge_key)
