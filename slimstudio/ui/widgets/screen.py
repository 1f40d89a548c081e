"""What a screen is made of: its head, a page that fills it, what stands where nothing is yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import pixmap
from slimstudio.ui.widgets.text_label import Role, text_label


class ScreenHead(QWidget):
    """A title, what to do here, and on the right the button for the next step.

    Args:
        title: Name of the screen.
        text: What to do here, in a sentence.
        button: Label of the button; "" for none.
        parent: Qt's parent.
    """

    def __init__(
        self, title: str, text: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = text_label(title, Role.TITLE, self)
        self.text = text_label(text, Role.MUTED, self)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.title)
        texts.addWidget(self.text)
        self.button = QPushButton(button, self)
        self.button.setObjectName("next")
        self.button.setProperty("kind", "primary")
        self.button.setVisible(bool(button))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(texts, 1)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)

    def add(self, widget: QWidget) -> None:
        """Put something else on the right."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def add_beside(self, widget: QWidget) -> None:
        """Put something else on the right, before the button that leads on."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(layout.indexOf(self.button), widget)

    def allow(self, reason: str, tip: str = "") -> None:
        """Enable the button, or disable it and say why.

        Args:
            reason: Why it cannot be used now; "" when it can.
            tip: What it does.
        """
        self.button.setEnabled(not reason)
        self.button.setToolTip(plain_tip(reason or tip))
        self.button.setAccessibleDescription(reason or tip)


class FilledPage(QStackedWidget):
    """Shows either what is missing or what is there; put the latter into `rows`.

    Args:
        empty: What to show while there is nothing.
        parent: Qt's parent.
    """

    def __init__(self, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QWidget()
        self.column.setProperty("scrolled", "true")
        self.rows = QVBoxLayout(self.column)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(16)
        self._area = QScrollArea()
        # What is inside takes the focus; keys that scroll come here from there.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.column)
        self._empty = empty
        self.addWidget(empty)
        self.addWidget(self._area)

    def show_filled(self, *, filled: bool) -> None:
        """Show the column, or what is missing."""
        self.setCurrentWidget(self._area if filled else self._empty)

    def to_top(self) -> None:
        """Scroll to the beginning of the column."""
        self._area.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a part of the column, once it has its place."""
        QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, widget))


class SideArea(QScrollArea):
    """Put cards into `rows`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What is inside takes the focus; keys that scroll come here from there.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget(self)
        self._content.setProperty("scrolled", "true")
        self.rows = QVBoxLayout(self._content)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(12)
        self.setWidget(self._content)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Grow with the content: what does not fit could not be scrolled to."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(self._content.minimumSizeHint().width() + bar)
        return super().eventFilter(watched, event)


_ICON_SIZE = 48
_TEXT_WIDTH = 440


class EmptyState(QWidget):
    """An icon, a title, a sentence, and at most one button, in the middle of the place.

    Args:
        icon: Name of the icon; "" for none.
        title: What is missing.
        text: How to get it.
        button: Label of the button; "" for none.
        parent: Qt's parent.
    """

    clicked = Signal()

    def __init__(
        self, icon: str, title: str, text: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        centre = Qt.AlignmentFlag.AlignCenter
        self._icon = QLabel(self)
        self._icon.setAlignment(centre)
        self.title = text_label(title, Role.HEADING, self)
        self.title.setAlignment(centre)
        self.text = text_label(text, Role.MUTED, self)
        self.text.setAlignment(centre)
        self.text.setMaximumWidth(_TEXT_WIDTH)
        self.button = QPushButton(button, self)
        self.button.setProperty("kind", "primary")
        self.button.setObjectName("emptyStateButton")
        self.button.setVisible(bool(button))
        self.button.clicked.connect(self.clicked)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch()
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.title)
        # An aligned label would get its narrowest width: stretches keep it in the middle instead.
        sentence = QHBoxLayout()
        sentence.addStretch(1)
        sentence.addWidget(self.text, _TEXT_WIDTH)
        sentence.addStretch(1)
        layout.addLayout(sentence)
        layout.addSpacing(8)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def set_message(self, title: str, text: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)

    def _draw_icon(self) -> None:
        self._icon.setVisible(bool(self._icon_name))
        if self._icon_name:
            self._icon.setPixmap(
                pixmap(
                    self._icon_name, theme.current.disabled, _ICON_SIZE, self.devicePixelRatioF()
                )
            )


class ViewSwitch(QWidget):
    """Lets a person choose among a few views.

    Args:
        views: Object name, label and hint of each.
        parent: Qt's parent.
    """

    chosen = Signal(int)  # the index of the view

    def __init__(
        self, views: tuple[tuple[str, str, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for index, (name, label, hint) in enumerate(views):
            button = QPushButton(label, self)
            button.setObjectName(name)
            button.setToolTip(plain_tip(hint))
            button.setAccessibleName(label.replace("&", ""))
            button.setCheckable(True)
            self._group.addButton(button, index)
            button.setAutoExclusive(True)  # it is told as one of several
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idToggled.connect(self._tell)
        self.buttons[0].setChecked(True)

    @property
    def current(self) -> int:
        """Index of the view that is shown."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Show a view."""
        self.buttons[index].setChecked(True)

    @Slot(int, bool)
    def _tell(self, index: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.chosen.emit(index)
