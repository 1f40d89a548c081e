"""The person's settings on one page; each holds at once and is kept."""

import os
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from slimstudio.session.cache_folder import cache_bytes, clear_cache
from slimstudio.session.settings import Language, Theme, with_folder, with_weights_folder
from slimstudio.system import locations
from slimstudio.ui.deferred import run_blocking
from slimstudio.ui.jobs import Jobs
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.preferences import LANGUAGE_NAMES, Preferences
from slimstudio.ui.widgets.number_text import size_text
from slimstudio.ui.widgets.text_label import Role, name_label, text_label

_WEIGHTS = "weights"


class SettingsDialog(QDialog):
    """Folders, processor threads, cache, language and theme.

    Args:
        preferences: Where they are kept.
        jobs: While they work, the cache is in use.
        parent: Qt's parent.
    """

    def __init__(self, preferences: Preferences, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        self._jobs = jobs
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.paths = {
            _WEIGHTS: text_label("", Role.BODY),
            "project": text_label("", Role.BODY),
            "export": text_label("", Role.BODY),
        }
        self.choices = {kind: QPushButton(self.tr("Choose…")) for kind in self.paths}
        self.threads = QSpinBox()
        self.theme, self.language = QComboBox(), QComboBox()
        self.cache = text_label("", Role.BODY)
        self.clear = QPushButton(self.tr("Clear"))
        self._fill_folders()
        self._fill_look()
        self._fill_computer()
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.setSpacing(16)
        rows.addLayout(self._grid)
        rows.addStretch(1)
        rows.addWidget(closing)
        self.setMinimumWidth(560)
        preferences.changed.connect(self._show)
        jobs.started.connect(self._show)
        jobs.finished.connect(self._show)
        self._show()
        self._measure()

    def _fill_folders(self) -> None:
        self._head(self.tr("Folders"))
        for kind, name in (
            (_WEIGHTS, self.tr("Weight files")),
            ("project", self.tr("Projects")),
            ("export", self.tr("Exports and reports")),
        ):
            button = self.choices[kind]
            button.setObjectName(f"choose_{kind}")
            button.setAccessibleName(self.tr("Choose a folder: {name}").format(name=name))
            button.clicked.connect(partial(self._choose_folder, kind))
            line = QHBoxLayout()
            line.addWidget(self.paths[kind], 1)
            line.addWidget(button)
            self._line(name, button, line)

    def _fill_look(self) -> None:
        self._head(self.tr("Language and look"))
        languages = {Language.SYSTEM: self.tr("Same as the system")} | LANGUAGE_NAMES
        for language, name in languages.items():
            self.language.addItem(name, language)
        for theme, name in (
            (Theme.SYSTEM, self.tr("Same as the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.CONTRAST, self.tr("High contrast")),
        ):
            self.theme.addItem(name, theme)
        self.language.setObjectName("settingsLanguage")
        self.theme.setObjectName("settingsTheme")
        self.later = text_label("", Role.MUTED)
        row = QVBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.language)
        row.addWidget(self.later)
        self._line(self.tr("Language"), self.language, row)
        self._line(self.tr("Theme"), self.theme, _alone(self.theme))
        self.language.currentIndexChanged.connect(self._choose_language)
        self.theme.currentIndexChanged.connect(self._choose_theme)

    def _fill_computer(self) -> None:
        self._head(self.tr("This computer"))
        self.threads.setObjectName("settingsThreads")
        self.threads.setRange(0, max(1, os.cpu_count() or 1))
        self.threads.setSpecialValueText(self.tr("automatic"))
        self.threads.setToolTip(
            plain_tip(
                self.tr(
                    "How many processor threads new projects train with. Automatic finds out which "
                    "number is fastest; fewer leave more of the computer to other programs."
                )
            )
        )
        self.threads.valueChanged.connect(self._choose_threads)
        self._line(self.tr("Threads"), self.threads, _alone(self.threads))
        self.clear.setObjectName("clearCache")
        self.clear.clicked.connect(self._clear)
        line = QHBoxLayout()
        line.addWidget(self.cache, 1)
        line.addWidget(self.clear)
        self._line(self.tr("Cache"), self.clear, line)

    def _head(self, title: str) -> None:
        row = self._grid.rowCount()
        if row > 1:
            self._grid.setRowMinimumHeight(row, 8)
            row += 1
        self._grid.addWidget(text_label(title, Role.HEADING), row, 0, 1, 2)

    def _line(self, name: str, field: QWidget, content: QLayout) -> None:
        row = self._grid.rowCount()
        if not field.accessibleName():
            field.setAccessibleName(name)
        self._grid.addWidget(name_label(name, field), row, 0)
        self._grid.addLayout(content, row, 1)

    @Slot()
    def _show(self) -> None:
        """Show the settings as they are now."""
        settings = self._preferences.settings
        weights = locations.weight_folders(settings.weights_folder)[0]
        for kind, label in self.paths.items():
            path = str(weights) if kind == _WEIGHTS else self._preferences.folder(kind)
            label.setText(path)
            self.choices[kind].setToolTip(plain_tip(path))
        with (
            QSignalBlocker(self.theme),
            QSignalBlocker(self.language),
            QSignalBlocker(self.threads),
        ):
            self.theme.setCurrentIndex(self.theme.findData(settings.theme))
            self.language.setCurrentIndex(self.language.findData(settings.language))
            self.threads.setValue(settings.threads)
        self.later.setVisible(bool(self.later.text()))
        busy = self._jobs.busy
        self.clear.setEnabled(not busy)
        reason = (
            self.tr("Wait until this is over: {title}.").format(title=self._jobs.title)
            if busy
            else self.tr(
                "Delete unpacked images, features and measured times. They are made again when "
                "they are needed; projects, networks and exports stay."
            )
        )
        self.clear.setToolTip(plain_tip(reason))
        self.clear.setAccessibleDescription(reason)

    def _measure(self) -> None:
        self.cache.setText(size_text(run_blocking(cache_bytes)))

    def _choose_folder(self, kind: str) -> None:
        start = self.paths[kind].text()
        folder = QFileDialog.getExistingDirectory(self, self.choices[kind].accessibleName(), start)
        if not folder:
            return
        self._preferences.change(
            partial(with_weights_folder, folder=folder)
            if kind == _WEIGHTS
            else partial(with_folder, kind=kind, folder=Path(folder))
        )

    @Slot()
    def _choose_theme(self) -> None:
        self._preferences.choose_theme(Theme(self.theme.currentData()))

    @Slot()
    def _choose_language(self) -> None:
        language = Language(self.language.currentData())
        self.later.setText(self.tr("The language changes when SlimStudio is started again."))
        self._preferences.change(partial(replace, language=language))

    @Slot()
    def _choose_threads(self) -> None:
        self._preferences.change(partial(replace, threads=self.threads.value()))

    @Slot()
    def _clear(self) -> None:
        if not self._jobs.busy:
            run_blocking(clear_cache)
            self._measure()


def _alone(field: QWidget) -> QLayout:
    """Let a field be no wider than it needs."""
    line = QHBoxLayout()
    line.addWidget(field)
    line.addStretch(1)
    return line
