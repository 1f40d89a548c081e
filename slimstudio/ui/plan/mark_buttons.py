"""Buttons, one for each mark, and the field for the share that leaves."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from slimstudio.engine.marks import MarkKind
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.tree.marks import LETTERS, mark_meaning, mark_word
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.number_text import WheelGuard, whole_field

_COLUMNS = 2
_REMOVE_ROW = list(MarkKind).index(MarkKind.REMOVE) // _COLUMNS


class MarkButtons(QWidget):
    """Shows which mark the selected layers have, and asks for another."""

    kind_chosen = Signal(object)  # MarkKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("markButtons")
        self.setAccessibleName(self.tr("What to do with the selected layers"))
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.buttons: dict[MarkKind, QPushButton] = {}
        for place, kind in enumerate(MarkKind):
            button = QPushButton(mark_word(kind), self)
            button.setObjectName(f"mark-{kind}")
            button.setCheckable(True)
            button.setAccessibleDescription(mark_meaning(kind))
            themed_icon(button, kind, kind)
            button.clicked.connect(partial(self._choose, kind))
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            self.buttons[kind] = button

    def show_marks(
        self,
        shared: MarkKind | None,
        problem: Callable[[MarkKind], str],
        hidden: Collection[MarkKind] = (),
    ) -> None:
        """Show the mark of the selection.

        Args:
            shared: The mark that all selected layers have; None where they differ.
            problem: Says why nothing selected can get a mark; "" where something can.
            hidden: Marks that make no sense anywhere in this network.
        """
        # A button alone in its row takes all of it.
        wide = _COLUMNS if MarkKind.HEADS in hidden else 1
        self._grid.addWidget(self.buttons[MarkKind.REMOVE], _REMOVE_ROW, 0, 1, wide)
        for kind, button in self.buttons.items():
            reason = problem(kind)
            button.setVisible(kind not in hidden)
            button.setChecked(kind is shared)
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason or f"{mark_meaning(kind)} ({LETTERS[kind]})"))

    def _choose(self, kind: MarkKind, _checked: object = None) -> None:
        # The button shows what the project says, not what was clicked.
        self.buttons[kind].setChecked(not self.buttons[kind].isChecked())
        self.kind_chosen.emit(kind)


_LEAST, _MOST = 1, 99


class RatioField(QWidget):
    """A slider and a field that show the same ratio in percent."""

    ratio_changed = Signal(float)  # 0 to 1, while sliding too
    settled = Signal()  # the slider was let go, or the field was left

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ratioRow")
        self.caption = QLabel(self.tr("Re&move"), self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("ratioSlider")
        self.slider.setRange(_LEAST, _MOST)
        self.slider.setPageStep(5)
        self.field = whole_field(self)
        self.field.setObjectName("ratioSpin")
        self.field.setRange(_LEAST, _MOST)
        self.field.setSuffix(" %")
        self.caption.setBuddy(self.field)
        for part in (self.slider, self.field):
            part.setAccessibleName(self.tr("Share of channels to remove, in percent"))
        WheelGuard(self).guard(self.slider, self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.caption)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        self.slider.valueChanged.connect(self._take)
        self.field.valueChanged.connect(self._take)
        self.slider.sliderReleased.connect(self.settled)
        self.field.editingFinished.connect(self.settled)

    def show_ratio(self, ratio: float, problem: str) -> None:
        """Show a ratio (0 to 1), or `problem` as the reason why there is none to choose."""
        percent = round(100 * ratio)
        for part in (self.slider, self.field):
            if part.value() != percent:
                with QSignalBlocker(part):
                    part.setValue(percent)
            part.setToolTip(
                plain_tip(problem or self.tr("Share of the output channels to remove."))
            )
        self.setEnabled(not problem)
        self.setToolTip(plain_tip(problem))

    @Slot(int)
    def _take(self, percent: int) -> None:
        self.show_ratio(percent / 100, "")
        self.ratio_changed.emit(percent / 100)
