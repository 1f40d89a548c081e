"""Choosing how much to remove, by sliding or typing."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from slimstudio.ui.widgets.number_field import whole_field
from slimstudio.ui.widgets.wheel_guard import WheelGuard

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
            part.setToolTip(problem or self.tr("Share of the output channels to remove."))
        self.setEnabled(not problem)
        self.setToolTip(problem)

    @Slot(int)
    def _take(self, percent: int) -> None:
        self.show_ratio(percent / 100, "")
        self.ratio_changed.emit(percent / 100)
