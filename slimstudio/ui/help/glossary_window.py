"""All technical words on one page, to look up and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from slimstudio.ui.glossary.glossary import explanation, glossary
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.screen import EmptyState

if TYPE_CHECKING:
    from slimstudio.ui.glossary.term import Term

_BORDER = 16


class GlossaryWindow(QDialog):
    """A field to search, and the terms that fit, in alphabetical order; work goes on beside it.

    Args:
        parent: Over what it opens.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("glossaryWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Glossary"))
        self.search = QLineEdit(self)
        self.search.setObjectName("glossarySearch")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search, for example pruning or epoch"))
        self.search.setAccessibleName(self.tr("Search the glossary"))
        self.search.setToolTip(self.tr("Shows only terms that are named so or mention it."))
        self.page = QTextBrowser(self)
        self.page.setObjectName("glossaryPage")
        self.page.setAccessibleName(self.tr("Terms and what they mean"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self._nothing = EmptyState(
            "search",
            self.tr("No such term"),
            self.tr("Try a part of the word, or another one."),
            parent=self,
        )
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.page)
        self._pages.addWidget(self._nothing)
        self._lay_out()
        self.search.textChanged.connect(self._show)
        theme.changed.connect(self._show)
        self._show()
        self.resize(min(620, parent.width() - 48), min(680, parent.height() - 48))

    def _lay_out(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_BORDER, _BORDER, _BORDER, _BORDER)
        rows.setSpacing(_BORDER)
        rows.addWidget(self.search)
        rows.addWidget(self._pages, 1)
        rows.addWidget(close)

    @property
    def shown(self) -> tuple[Term, ...]:
        """The terms that fit what is searched for."""
        return glossary().search(self.search.text())

    @Slot()
    def _show(self) -> None:
        shown = self.shown
        self._pages.setCurrentWidget(self.page if shown else self._nothing)
        self.page.setHtml("".join(f"<p>{explanation(term)}</p>" for term in shown))
