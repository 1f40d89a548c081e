"""Problems as people see them: a dialog, and a card within a page."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.theme import set_property, theme
from slimstudio.ui.widgets.card import Card, CardKind
from slimstudio.ui.widgets.icons import pixmap
from slimstudio.ui.widgets.message_text import ErrorWords, error_words, fault_words
from slimstudio.ui.widgets.text_label import Role, text_label

Way = tuple[str, str, Callable[[], object]]


class ErrorDialog(QDialog):
    """What happened, why, the way out, and behind *Details* the traceback of a fault of ours.

    Args:
        words: What to tell.
        fix: Label of a button that fixes it, and what the button does; None for no such button.
        ways: Object name, label and action of buttons for other ways out.
        parent: Qt's parent.
    """

    def __init__(
        self,
        words: ErrorWords,
        fix: tuple[str, Callable[[], None]] | None = None,
        parent: QWidget | None = None,
        ways: Sequence[Way] = (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName("errorDialog")
        self.setWindowTitle(self.tr("SlimStudio"))
        self.setAccessibleName(words.what)
        self.setMinimumWidth(480)
        self._words = [words]
        self._again = 0
        self._fix = fix[1] if fix else None

        symbol = QLabel(self)
        symbol.setPixmap(pixmap("error", theme.current.bad, 32, self.devicePixelRatioF()))
        texts = QVBoxLayout()
        texts.setSpacing(8)
        self.what = text_label(words.what, Role.HEADING, self)
        self.what.setWordWrap(True)
        texts.addWidget(self.what)
        for sentence in (words.why, words.remedy):
            if sentence:
                label = text_label(sentence, Role.BODY, self)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                texts.addWidget(label)

        self.more = text_label("", Role.MUTED, self)
        self.more.setObjectName("moreErrors")
        self.more.hide()
        texts.addWidget(self.more)
        self.details = QPlainTextEdit(words.details, self)
        self.details.setObjectName("errorDetails")
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setReadOnly(True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setMinimumSize(600, 240)
        self.details.hide()

        self.buttons = self._button_box(fix[0] if fix else "")
        for name, meaning, action in ways:
            way = self.buttons.addButton(meaning, QDialogButtonBox.ButtonRole.ActionRole)
            way.setObjectName(name)
            way.clicked.connect(action)
            way.clicked.connect(self.reject)
        self.buttons.setMinimumWidth(self.buttons.sizeHint().width())
        if words.details:
            self._offer_details()
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 24, 24, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(1, 1)
        grid.addWidget(symbol, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(texts, 0, 1)
        grid.addWidget(self.details, 1, 0, 1, 2)
        grid.addWidget(self.buttons, 2, 0, 1, 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough for what is told: Qt guesses the height of sentences that wrap."""
        super().showEvent(event)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = max(self.width(), layout.minimumSize().width())
        self.resize(width, max(self.height(), layout.totalHeightForWidth(width)))

    def join(self, words: ErrorWords) -> None:
        """Tell another error that came while this one is shown."""
        self._again += 1
        if words in self._words or len(self._words) >= _MOST_TOLD:
            said = self.tr("It happened again: {count} times.").format(count=self._again)
        else:
            if words.details and not any(told.details for told in self._words):
                self._offer_details()
            self._words.append(words)
            said = self.tr("Then this happened, too: {what}").format(what=words.what)
            told = [part for each in self._words for part in _parts(each)]
            self.details.setPlainText("\n".join(told))
        self.more.setText(said)
        self.more.show()

    def _button_box(self, fix: str) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        close = box.addButton(self.tr("Close"), role.RejectRole)
        close.setObjectName("closeError")
        box.rejected.connect(self.reject)
        if fix:
            button = box.addButton(fix, role.AcceptRole)
            button.setObjectName("mendError")
            set_property(button, "kind", "primary")
            box.accepted.connect(self._do_fix)
        return box

    def _offer_details(self) -> None:
        """Offer what a report needs, once there is something."""
        role = QDialogButtonBox.ButtonRole
        toggle = QPushButton(self.tr("Details"), self)
        toggle.setObjectName("toggleDetails")
        toggle.setCheckable(True)
        toggle.toggled.connect(self._show_details)
        self.buttons.addButton(toggle, role.HelpRole)
        copy = self.buttons.addButton(self.tr("Copy"), role.ActionRole)
        copy.setObjectName("copyDetails")
        copy.setToolTip(self.tr("Copy everything said here, for a report."))
        copy.clicked.connect(self._copy)

    @Slot(bool)
    def _show_details(self, shown: bool) -> None:  # noqa: FBT001 - a slot of `toggled`
        self.details.setVisible(shown)
        self.adjustSize()

    @Slot()
    def _copy(self) -> None:
        told = [part for each in self._words for part in _parts(each)]
        QGuiApplication.clipboard().setText("\n".join(told))

    @Slot()
    def _do_fix(self) -> None:
        self.accept()
        if self._fix:
            self._fix()


_MOST_TOLD = 5


def _parts(words: ErrorWords) -> tuple[str, ...]:
    said = (words.what, words.why, words.remedy, words.details)
    return tuple(part for part in said if part)


def show_error(
    parent: QWidget | None,
    error: BaseException,
    fix: tuple[str, Callable[[], None]] | None = None,
    ways: Sequence[Way] = (),
) -> ErrorDialog:
    """Open a dialog that tells an error, without waiting for it to be closed.

    Where one is open over the same window, the error joins it: nobody wants to close a pile.

    Args:
        parent: The widget over which it opens.
        error: What went wrong.
        fix: Label of a button that fixes it ("Use batch size 8"), and what the button does.
        ways: Object name, label and action of buttons for other ways out.

    Returns:
        The open dialog. Qt deletes it when it is closed.
    """
    return _show(parent, error_words(error), fix, ways)


def show_fault(parent: QWidget, error: BaseException) -> ErrorDialog:
    """Tell what the window itself got wrong; that is never for want of memory for the work."""
    return _show(parent, fault_words(error), None)


def _show(
    parent: QWidget | None,
    words: ErrorWords,
    fix: tuple[str, Callable[[], None]] | None,
    ways: Sequence[Way] = (),
) -> ErrorDialog:
    over = parent.window().findChildren(ErrorDialog) if parent else []
    shown = next((dialog for dialog in over if dialog.isVisible()), None)
    if shown is not None and fix is None and not ways:
        shown.join(words)
        return shown
    dialog = ErrorDialog(words, fix, parent, ways)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ProblemCard(Card):
    """What happened, why, and the way out; hidden while there is no problem.

    Args:
        button: Label of a button that asks to try again; "" for none.
        parent: Qt's parent.
    """

    retry_requested = Signal()
    offer_taken = Signal(int)  # the place of one of the offers

    def __init__(self, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent, kind=CardKind.PROBLEM)
        self.setObjectName("problemCard")
        self.heading.setWordWrap(True)
        self.heading.show()
        self.why = text_label("", Role.BODY, self)
        self.remedy = text_label("", Role.BODY, self)
        for label in (self.heading, self.why, self.remedy):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.why)
        self.body.addWidget(self.remedy)
        self._problem: BaseException | None = None
        self.button = QPushButton(button, self)
        self.button.setObjectName("retry")
        self.button.setToolTip(self.tr("Try it again, once what was in the way has changed."))
        self.button.setVisible(bool(button))
        self.button.clicked.connect(self.retry_requested)
        self.details = QPushButton(self.tr("Details…"), self)
        self.details.setObjectName("problemDetails")
        self.details.setToolTip(self.tr("Show what a report of this fault needs."))
        self.details.clicked.connect(self._show_details)
        self.offers: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self.button)
        self._row.addWidget(self.details)
        self._row.addStretch()
        self.body.addLayout(self._row)
        self.hide()

    def offer(self, texts: Sequence[str]) -> None:
        """Offer ways out, the best first, each a button; `offer_taken` tells which was pressed."""
        if texts == [button.text() for button in self.offers]:
            return
        for button in self.offers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offers = []
        for place, text in enumerate(texts):
            button = QPushButton(text, self)
            button.setObjectName(f"offer{place}")
            if place == 0:
                button.setProperty("kind", "primary")
            button.clicked.connect(partial(self.offer_taken.emit, place))
            self._row.insertWidget(place, button)
            self.offers.append(button)

    def show_problem(self, error: BaseException | None) -> None:
        """Tell a problem, or hide when there is none."""
        self._problem = error
        self.setVisible(error is not None)
        if error is None:
            return
        words = error_words(error)
        self.heading.setText(words.what)
        self.why.setText(words.why)
        self.why.setVisible(bool(words.why))
        self.remedy.setText(words.remedy)
        self.remedy.setVisible(bool(words.remedy))
        self.details.setVisible(bool(words.details))
        self.setAccessibleName(words.what)

    @Slot()
    def _show_details(self) -> None:
        if self._problem is not None:
            show_error(self.window(), self._problem)
