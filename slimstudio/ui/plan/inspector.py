"""What is known about the selected layers, and what shall be done with them."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from slimstudio.engine.marks import Mark, MarkKind
from slimstudio.engine.models.layers import Layer
from slimstudio.session.edits import set_marks
from slimstudio.ui.document import Document
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.plan.layer_plots import ChannelScores, LayerPlots
from slimstudio.ui.plan.mark_buttons import MarkButtons, RatioField
from slimstudio.ui.plan.plan_words import why_unmoved
from slimstudio.ui.plan.selection_words import (
    LayerFacts,
    SelectionWords,
    container_words,
    hidden_words,
    nothing_selected,
    one_selected,
    several_selected,
    why_otherwise,
    with_marks,
)
from slimstudio.ui.tree.delegates import DEFAULT_RATIO
from slimstudio.ui.tree.layer_selection import LayerSelection
from slimstudio.ui.tree.layer_words import friendly_names
from slimstudio.ui.tree.marks import edit_text, mark_of, mark_word
from slimstudio.ui.tree.tree_state import Coupling
from slimstudio.ui.widgets.card import Card
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

_HAIR_PX = 4


class Inspector(Card):
    """Explains the selected layers in plain words, and marks them.

    Args:
        document: The open project.
        selection: What is selected in the layer tree.
        scores: How much each channel matters.
        parent: Qt's parent.
    """

    ratio_chosen = Signal(float)  # by which layers were marked to be pruned, 0 to 1
    selection_requested = Signal(object)  # tuple[str, ...]

    def __init__(
        self,
        document: Document,
        selection: LayerSelection,
        scores: ChannelScores,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Selected layers"))
        self._document = document
        self._selection = selection
        self._title = ""
        self._suggested = DEFAULT_RATIO
        self._sliding = MarkKind.PRUNE  # what the ratio is for
        self._slides = 0  # each slide of the ratio is one step of undo
        self.kind = text_label("", Role.CAPTION, self)
        self.sentence = text_label("", Role.BODY, self)
        self.facts = LayerFacts(self)
        self.hidden = text_label("", Role.BODY, self)
        self.hidden.setObjectName("hiddenBySearch")
        set_tone(self.hidden, Tone.WARNING)
        self.marks = MarkButtons(self)
        self.ratio = RatioField(self)
        self.otherwise = text_label("", Role.BODY, self)
        self.plots = LayerPlots(document, scores, self)
        self.why = text_label("", Role.MUTED, self)
        self.coupled = QPushButton(self)
        self.coupled.setObjectName("selectCoupled")
        self.coupled.setProperty("kind", "quiet")
        themed_icon(self.coupled, "link", "accent")
        set_tone(self.otherwise, Tone.WARNING)
        self._lay_out()
        self.marks.kind_chosen.connect(self._ask_for_kind)
        self.ratio.ratio_changed.connect(self._ask_for_ratio)
        self.ratio.settled.connect(self._end_slide)
        self.coupled.clicked.connect(self._ask_for_coupled)
        self.refresh()

    @Slot(object, object, object)
    def mark(
        self, names: tuple[str, ...], mark: Mark, passed_by: tuple[str, ...], merge_key: str = ""
    ) -> None:
        """Mark layers, as one step of undo.

        Args:
            names: Layers to mark; nothing happens when there are none.
            mark: Their new mark; its ratio is taken for layers that are marked without one later.
            passed_by: Layers in the same containers that cannot have it; they train.
            merge_key: Marks that follow one another with the same key become one step of undo.
        """
        if mark.kind.has_ratio:
            self._suggested = mark.ratio
            self.ratio_chosen.emit(mark.ratio)
        if names:
            change = partial(set_marks, layer_names=names, mark=mark, passed_by=passed_by)
            self._document.edit(edit_text(mark, names), change, merge_key)

    @Slot()
    def refresh(self) -> None:
        """Show the selection as it is now."""
        layers = self._layers(self._selection.names())
        self._show_words(self._words(layers))
        self._show_marks()
        self._show_reasons(layers)
        name = layers[0].name if len(layers) == 1 and layers[0].is_leaf else ""
        self.plots.show_layer(name, self._selection.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Find out now what takes time, and is only worth it for somebody who sees it."""
        super().showEvent(event)
        self.refresh()

    # -- what it shows ----------------------------------------------------------------------

    def _words(self, layers: list[Layer]) -> SelectionWords:
        opened = self._document.opened
        if opened is None or not layers:
            return nothing_selected()
        whole = opened.layers[0].macs
        if len(layers) == 1:
            state = self._selection.state
            friendly = friendly_names(opened.layers).get(layers[0].name, "")
            words = one_selected(layers[0], whole, state.channels, state.heads_left, friendly)
        else:
            members = self._layers(self._selection.members())
            words = several_selected(len(layers), members, whole, self._selection.hidden())
        return with_marks(words, self._selection.summary())

    def _show_words(self, words: SelectionWords) -> None:
        self._title = words.title
        self._elide()
        self.heading.show()
        _say(self.kind, words.kind)
        _say(self.sentence, words.sentence)
        self.facts.show_facts(words.facts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as much of the name as there is room for: one line, so that no button moves."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.contentsRect().width() - 2 * self.body.contentsMargins().left() - _HAIR_PX
        written = self.heading.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideMiddle, room
        )
        self.heading.setText(written)
        self.heading.setToolTip(plain_tip(self._title if written != self._title else ""))

    def _show_marks(self) -> None:
        targets, summary = self._selection.targets(MarkKind.TRAIN), self._selection.summary()
        hidden = () if self._selection.state.heads else (MarkKind.HEADS,)
        self.marks.setVisible(bool(targets))
        _say(self.hidden, hidden_words(self._selection.hidden(), len(targets)))
        self.marks.show_marks(summary.kind, self._selection.problem, hidden)
        self._sliding = MarkKind.HEADS if summary.kind is MarkKind.HEADS else MarkKind.PRUNE
        problem = self._selection.problem(self._sliding)
        removed = summary.kind is MarkKind.REMOVE
        self.ratio.setVisible(bool(targets) and not problem and not removed)
        if summary.kind is not self._sliding:
            problem = problem or self.tr("Mark with {prune} first.").format(
                prune=mark_word(MarkKind.PRUNE)
            )
        self.ratio.show_ratio(summary.high or self._suggested, problem)

    def _show_reasons(self, layers: list[Layer]) -> None:
        opened = self._document.opened
        why = ""
        otherwise = why_unmoved(self._document.unmoved, layers[0].name) if len(layers) == 1 else ""
        coupled: frozenset[str] = frozenset()
        if opened and len(layers) == 1 and not layers[0].is_leaf:
            why = container_words(Coupling(opened.analysis), layers[0].name)
        elif opened and len(layers) == 1:
            name, coupling = layers[0].name, Coupling(opened.analysis)
            why = self._selection.problem(MarkKind.PRUNE) or coupling.explain(name)
            otherwise = otherwise or why_otherwise(coupling, self._document.project.marks, name)
            coupled = coupling.together_with((name,))
        _say(self.why, why)
        _say(self.otherwise, otherwise)
        self.coupled.setVisible(bool(coupled))
        self.coupled.setText(
            self.tr("Select what leaves together ({count})").format(count=len(coupled) + 1)
        )
        self.coupled.setToolTip(plain_tip("\n".join(sorted(coupled))))

    def _layers(self, names: tuple[str, ...]) -> list[Layer]:
        opened, wanted = self._document.opened, frozenset(names)
        return [layer for layer in opened.layers if layer.name in wanted] if opened else []

    def _lay_out(self) -> None:
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.kind.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.body.setSpacing(12)
        # The kind belongs to the name: nothing but a hair's breadth between them.
        self.body.removeWidget(self.heading)
        title = QVBoxLayout()
        title.setSpacing(2)
        title.addWidget(self.heading)
        title.addWidget(self.kind)
        self.body.addLayout(title)
        for part in (
            self.marks,
            self.ratio,
            self.hidden,
            self.otherwise,
            self.sentence,
            self.facts,
            self.why,
        ):
            self.body.addWidget(part)
        self.body.addWidget(self.coupled, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.plots)

    # -- what it asks for -------------------------------------------------------------------

    @Slot(object)
    def _ask_for_kind(self, kind: MarkKind) -> None:
        mark = mark_of(kind, self._suggested)
        names, passed_by = self._selection.targets(kind), self._selection.passed_by(kind)
        self.mark(names, mark, passed_by)

    @Slot(float)
    def _ask_for_ratio(self, ratio: float) -> None:
        names = self._selection.targets(self._sliding)
        key = f"ratio {self._slides} {' '.join(names)}"
        passed_by = self._selection.passed_by(self._sliding)
        self.mark(names, Mark(self._sliding, ratio), passed_by, key)

    @Slot()
    def _end_slide(self) -> None:
        self._slides += 1

    @Slot()
    def _ask_for_coupled(self) -> None:
        opened, names = self._document.opened, self._selection.names()
        if opened:
            coupled = Coupling(opened.analysis).together_with(names)
            self.selection_requested.emit((*names, *sorted(coupled)))


def _say(label: QLabel, text: str) -> None:
    """Show a text, or nothing at all where there is none."""
    label.setText(text)
    label.setVisible(bool(text))
