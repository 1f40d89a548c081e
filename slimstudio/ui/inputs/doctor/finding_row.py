"""One finding: what it is at a glance, more when it is opened, and what can be done about it."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from slimstudio.engine.data.doctor.finding import Finding, Remedy, Severity
from slimstudio.messages import sentences
from slimstudio.ui.inputs.doctor.finding_words import (
    done_text,
    remedy_hint,
    remedy_text,
    severity_text,
)
from slimstudio.ui.inputs.doctor.picture_dialogs import Glance, finding_pictures
from slimstudio.ui.inputs.doctor.picture_list import PictureList
from slimstudio.ui.inputs.doctor.thumbnails import Thumbnails
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.theme import set_property, theme
from slimstudio.ui.widgets.icons import pixmap, themed_icon
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import whole_text
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

_ICON = 20
_INDENT = 28 + 8 + _ICON + 8


class FindingRow(QWidget):
    """A line that can be opened.

    Args:
        finding: What it tells.
        thumbnails: Where small pictures come from.
        parent: Qt's parent.
    """

    remedy_requested = Signal(object)  # Remedy
    withdraw_requested = Signal()

    def __init__(
        self, finding: Finding, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        self._named = message_text(finding.title)
        self.setObjectName(f"finding-{finding.kind}")
        self.setAccessibleName(f"{severity_text(finding.severity)}: {self._named}")
        pictures = finding_pictures(finding)
        self.opener = QToolButton(self)
        self.opener.setObjectName(f"openFinding-{finding.kind}")
        self.opener.setAccessibleName(self._named)
        self.opener.setToolTip(self.tr("Show the images and what to do"))
        self.opener.setCheckable(True)
        self.opener.setAutoRaise(True)
        self.opener.setFixedSize(QSize(28, 28))
        self.icon = QLabel(self)
        self.icon.setAccessibleName(severity_text(finding.severity))
        self.icon.setToolTip(plain_tip(severity_text(finding.severity)))
        self.title = text_label(self._named, Role.BODY, self)
        self.done = text_label("", Role.CAPTION, self)
        self.done.setObjectName("findingDone")
        set_tone(self.done, Tone.GOOD)
        self.glance = Glance(pictures, thumbnails, self)
        self.buttons: dict[Remedy, QPushButton] = {}
        for remedy in finding.remedies:
            self.buttons[remedy] = self._button(
                f"{remedy}-{finding.kind}",
                remedy_text(finding, remedy),
                remedy_hint(finding, remedy),
            )
            self.buttons[remedy].clicked.connect(partial(self.remedy_requested.emit, remedy))
        self.undo = self._button(
            f"withdraw-{finding.kind}", self.tr("Undo"), self.tr("Take back what was done here.")
        )
        self.undo.setProperty("kind", "quiet")
        self.undo.clicked.connect(self.withdraw_requested)
        self.words = text_label(
            message_text(sentences(finding.why, finding.advice)), Role.MUTED, self
        )
        self.pictures = PictureList(thumbnails, self)
        self.pictures.setObjectName(f"pictures-{finding.kind}")
        self.pictures.setAccessibleName(self.tr("Images: {title}").format(title=self._named))
        self.pictures.pictures.show_pictures(pictures)
        self.pictures.setVisible(bool(pictures))
        self.more = text_label(self._say_how_many_more(len(pictures)), Role.CAPTION, self)
        self.details = QWidget(self)
        self.otherwise = text_label(self.tr("Or:"), Role.CAPTION, self.details)
        self.otherwise.setVisible(False)
        self._place()
        self.opener.toggled.connect(self._open)
        theme.changed.connect(self._draw_icon)
        self.show_state(None)
        self._open(opened=False)

    def show_state(self, chosen: Remedy | None, reason: str = "") -> None:
        """Show what was done about it.

        Args:
            chosen: What; None for nothing.
            reason: Why nothing can be done now; "" where it can.
        """
        self._chosen = chosen
        if chosen is not None:
            self.done.setText(done_text(self.finding, chosen))
        self.done.setVisible(chosen is not None)
        self.undo.setVisible(chosen is not None)
        self.otherwise.setVisible(chosen is None and len(self.buttons) > 1)
        role = Role.BODY if chosen is None else Role.MUTED
        set_property(self.title, "role", str(role))
        for remedy, button in self.buttons.items():
            button.setVisible(chosen is None)
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason or remedy_hint(self.finding, remedy)))
        self.undo.setEnabled(not reason)
        self._draw_icon()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line that parts it from the row above."""
        painter = QPainter(self)
        painter.setPen(QColor(theme.current.grid))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.end()

    def _place(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.done)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.opener, alignment=middle)
        line.addWidget(self.icon, alignment=middle)
        line.addLayout(texts, 1)
        line.addWidget(self.glance, alignment=middle)
        first, *others = self.buttons.values() or (None,)
        if first is not None:
            line.addWidget(first, alignment=middle)
        line.addWidget(self.undo, alignment=middle)
        below = QVBoxLayout(self.details)
        below.setContentsMargins(_INDENT, 0, 0, 8)
        below.setSpacing(8)
        below.addWidget(self.words)
        below.addWidget(self.pictures)
        below.addWidget(self.more)
        if others:
            choices = QHBoxLayout()
            choices.setSpacing(8)
            choices.addWidget(self.otherwise)
            for button in others:
                choices.addWidget(button)
            choices.addStretch()
            below.addLayout(choices)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 8)
        rows.setSpacing(8)
        rows.addLayout(line)
        rows.addWidget(self.details)

    def _button(self, name: str, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(f"{text}: {self._named}")
        button.setToolTip(plain_tip(hint))
        return button

    def _say_how_many_more(self, shown: int) -> str:
        names = {name for group in self.finding.together for name in group}
        total = len(names or set(self.finding.excluding)) or self.finding.count
        if total <= shown:
            return ""
        return self.tr("and {count} more").format(count=whole_text(total - shown))

    @Slot(bool)
    def _open(self, opened: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.details.setVisible(opened)
        self.more.setVisible(opened and bool(self.more.text()))
        self.glance.setVisible(not opened)
        themed_icon(self.opener, "chevron-down" if opened else "chevron-right", "muted")

    @Slot()
    def _draw_icon(self) -> None:
        colours = theme.current
        name, colour = {
            Severity.SERIOUS: ("error", colours.bad),
            Severity.WARNING: ("warning", colours.warning),
            Severity.HINT: ("info", colours.muted),
        }[self.finding.severity]
        if self._chosen is not None:
            name, colour = "check", colours.good
        self.icon.setPixmap(pixmap(name, colour, _ICON, self.devicePixelRatioF()))
