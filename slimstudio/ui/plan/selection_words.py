"""What the inspector says about the selected layers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from slimstudio.engine.channels.words import listing
from slimstudio.engine.marks import TRAIN, Mark, MarkKind, Marks, is_inside
from slimstudio.engine.models.layers import Layer
from slimstudio.ui.tree.layer_words import layer_sentence, shape_text
from slimstudio.ui.tree.mark_summary import MarkSummary
from slimstudio.ui.tree.marks import counted_marks, mark_word
from slimstudio.ui.tree.tree_state import Coupling
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import count_text, macs_text, percent_text
from slimstudio.ui.widgets.text_label import Role, text_label

translate = QCoreApplication.translate


@dataclass(frozen=True)
class SelectionWords:
    """Words about a selection.

    Args:
        title: What is selected.
        kind: The layer's kind; "" unless one is selected.
        sentence: What it does, or what can be done.
        facts: Pairs of a word and a figure.
    """

    title: str
    kind: str
    sentence: str
    facts: tuple[tuple[str, str], ...] = ()


def nothing_selected() -> SelectionWords:
    """Say what to do first."""
    return SelectionWords(
        translate("Inspector", "No layer selected"),
        "",
        translate("Inspector", "Select layers in the tree to see what they do, and to mark them."),
    )


def one_selected(
    layer: Layer,
    whole_macs: int,
    channels: Mapping[str, tuple[int, int]],
    heads: Mapping[str, tuple[int, int]],
    friendly: str = "",
) -> SelectionWords:
    """Describe one layer.

    Args:
        layer: What is selected.
        whole_macs: Multiply-accumulate operations of the whole network.
        channels: Layer name to its output channels before and after the plan.
        heads: Name of an attention layer to its heads before and after the plan.
        friendly: What people would call it; "" where that is its name.
    """
    whole = whole_macs if layer.name else 0  # that it is all of itself says nothing
    # Long names may break after each dot.
    name = layer.name.replace(".", ".\N{ZERO WIDTH SPACE}")
    counts = translate("Inspector", "Channels")
    before, after = channels.get(layer.name, (0, 0))
    if not layer.is_leaf:
        counts = translate("Inspector", "Heads")
        inside = [pair for name, pair in heads.items() if is_inside(name, (layer.name,))]
        before, after = sum(pair[0] for pair in inside), sum(pair[1] for pair in inside)
    return SelectionWords(
        friendly or name or translate("Inspector", "Whole network"),
        f"{name} · {layer.kind}" if friendly else layer.kind,
        layer_sentence(layer),
        (
            (translate("Inspector", "Output"), shape_text(layer.output_shape)),
            (translate("Inspector", "Parameters"), _count(layer.parameters)),
            (translate("Inspector", "Computation"), _cost(layer.macs, whole)),
            (counts, _channels(before, after)),
        ),
    )


def several_selected(
    rows: int, members: list[Layer], whole_macs: int, hidden: int = 0
) -> SelectionWords:
    """Describe several rows together.

    Args:
        rows: How many rows are selected.
        members: The layers with parameters in them, each once.
        whole_macs: Multiply-accumulate operations of the whole network.
        hidden: How many of these a search hides.
    """
    return SelectionWords(
        translate("Inspector", "{count} rows selected").format(count=rows),
        "",
        _reach(rows, len(members) - hidden),
        (
            (translate("Inspector", "Parameters"), _count(sum(t.parameters for t in members))),
            (
                translate("Inspector", "Computation"),
                _cost(sum(t.macs for t in members), whole_macs),
            ),
        ),
    )


def with_marks(words: SelectionWords, summary: MarkSummary) -> SelectionWords:
    """Say which marks the selected layers have, where these differ: no button shows that."""
    if not summary.mixed:
        return words
    marks = (translate("Inspector", "Marks"), counted_marks(summary.counts))
    return replace(words, facts=(*words.facts, marks))


def hidden_words(hidden: int, seen: int) -> str:
    """Say what a search keeps from being marked; "" where it hides nothing of the selection."""
    if not hidden:
        return ""
    if not seen:
        return translate(
            "Inspector", "The search hides what is in it. Clear the search to mark that."
        )
    words = translate(
        "Inspector",
        "A search is on: a mark goes to the {seen} layers that are seen; {hidden} are hidden.",
    )
    return words.format(seen=seen, hidden=hidden)


def _reach(rows: int, targets: int) -> str:
    if not targets:
        return translate("Inspector", "None of them has parameters: there is nothing to mark.")
    if rows == targets:
        return translate("Inspector", "A mark goes to all of them.")
    words = translate("Inspector", "A mark goes to the {count} layers in them with parameters.")
    return words.format(count=targets)


def _count(count: int) -> str:
    return count_text(count) if count else ""


def _cost(macs: int, whole: int) -> str:
    share = f" ({percent_text(macs / whole)})" if whole else ""
    return f"{macs_text(macs)}{share}" if macs else ""


def _channels(before: int, after: int) -> str:
    if before == after:
        return str(before) if before else ""
    words = translate("Inspector", "{before} → {after} ({gone} leave)")
    return words.format(before=before, after=after, gone=before - after)


class LayerFacts(QWidget):
    """Pairs of a word and a figure, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerFacts")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these pairs of word and figure; pairs without a figure are left out."""
        shown = [(word, figure) for word, figure in facts if figure]
        while len(self._rows) < len(shown):
            self._add_row()
        for place, (name, value) in enumerate(self._rows):
            visible = place < len(shown)
            name.setVisible(visible)
            value.setVisible(visible)
            if visible:
                name.setText(shown[place][0])
                value.setText(shown[place][1])

    def _add_row(self) -> None:
        row = len(self._rows)
        name, value = text_label("", Role.FACT, self), text_label("", Role.BODY, self)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setWordWrap(True)  # a list of marks must not make the window wider
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._rows.append((name, value))


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
