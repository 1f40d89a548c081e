"""Composition root: makes the parts of the window, wires them, and nothing else does."""
# ruff: noqa: PLC0415 - the order of imports is what this file decides: see `main`

from __future__ import annotations

import argparse
import logging
import os
import platform
import sys
from collections.abc import Sequence
from enum import Enum
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from slimstudio.system import qt_libraries as system_libraries
from slimstudio.system.locations import start_log
from slimstudio.system.qt_libraries import why_no_display
from slimstudio.version import __version__

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from slimstudio.ui.frame.main_window import MainWindow

_logger = logging.getLogger(__name__)

_BAD_INPUT = 2


def main(argv: Sequence[str]) -> int:
    """Open the window.

    Args:
        argv: Arguments after the program's name: a project file, or `--demo FOLDER`.

    Returns:
        The exit code: 0 done, 2 when the window cannot be opened here, or what the demo says.
    """
    arguments = _parse(argv)
    missing = system_libraries.missing_libraries()
    if missing:
        print(system_libraries.message(missing), file=sys.stderr)
        return _BAD_INPUT
    problem = why_no_display()
    if problem and not arguments.demo:
        print(
            f"{problem} Set DISPLAY or WAYLAND_DISPLAY, or use the commands 'compress' and "
            "'inspect', which need none.",
            file=sys.stderr,
        )
        return _BAD_INPUT
    if problem:
        print(f"{problem} The demo runs on Qt's offscreen platform.", flush=True)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    start_log()
    lead = _lead(arguments)
    if lead is Lead.HANDED_OVER:
        return 0
    if platform.system() == "Windows":
        # There, torch's libraries fail to load once Qt's are loaded.
        import_module("torch")
    return _run(arguments, lead)


def create_window() -> MainWindow:
    """Make the window with everything behind it. There must be a QApplication.

    Closing it does not end its threads: call `close_down` when the event loop has ended.
    """
    from PySide6.QtCore import QCoreApplication

    from slimstudio.ui.document import Document
    from slimstudio.ui.frame.main_window import MainWindow
    from slimstudio.ui.jobs import Jobs
    from slimstudio.ui.loading import Loading
    from slimstudio.ui.preferences import Preferences, speak
    from slimstudio.ui.theme import theme

    preferences = Preferences()
    theme.choose(preferences.settings.theme)
    application = QCoreApplication.instance()
    assert application is not None
    speak(application, preferences.settings.language)
    document, jobs = Document(), Jobs()
    window = MainWindow(document, jobs, preferences)
    for part in (preferences, document, jobs):
        part.setParent(window)
    Loading(document, jobs, window)
    return window


class Lead(Enum):
    """What a start has to do with a window that is already open."""

    FIRST = "first"  # there is none
    SECOND = "second"  # there is one, and another was asked for, or it does not answer
    HANDED_OVER = "handed over"  # it has taken what this start was for


def _lead(arguments: argparse.Namespace) -> Lead:
    if arguments.demo or arguments.new_window:
        return Lead.SECOND
    try:
        from slimstudio.ui.desktop.open_requests import hand_over
    except ImportError as error:  # a system without what Qt's network module needs
        _logger.warning("Later starts cannot be handed over: %s", error)
        return Lead.SECOND
    path = str(arguments.project.absolute()) if arguments.project else ""
    taken = hand_over(path)
    if taken:
        print("SlimStudio is open already; its window comes to the front.", flush=True)
        return Lead.HANDED_OVER
    return Lead.SECOND if taken is None else Lead.FIRST


def _run(arguments: argparse.Namespace, lead: Lead) -> int:
    from PySide6.QtCore import Qt, QTimer

    from slimstudio.ui.tasks import WarmUp

    application = create_application()
    window = create_window()
    warm_up = WarmUp()
    if lead is Lead.FIRST:
        from slimstudio.ui.desktop.open_requests import LaterStarts

        LaterStarts(window, window.files, window.jobs, window.toast).listen(application)
    try:
        # Queued: what was painted reaches the screen first.
        window.first_painted.connect(warm_up.start, Qt.ConnectionType.QueuedConnection)
        if arguments.demo:
            from slimstudio.ui.demo import Demo

            demo = Demo(window, arguments.demo)
            demo.finished.connect(application.exit)
            QTimer.singleShot(0, demo.start)
        else:
            from slimstudio.ui.desktop.surroundings import tell_surroundings
            from slimstudio.ui.frame.window_frame import fit_to_screen

            fit_to_screen(window, window.screen().availableGeometry().size())
            second = lead is Lead.SECOND and not arguments.new_window
            tell = partial(tell_surroundings, window.preferences, window.toast, second=second)
            window.first_painted.connect(tell, Qt.ConnectionType.QueuedConnection)
            queued = Qt.ConnectionType.QueuedConnection
            window.first_painted.connect(window.recovery.offer, queued)
            window.first_painted.connect(window.offer_tour, queued)
            if arguments.project:
                window.files.open_file(arguments.project.absolute())
        _report_faults(window)
        window.show()
        code = application.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        answered = window.jobs.shutdown()
        warm_up.wait()
    if not answered:
        logging.shutdown()
        os._exit(code)  # Python would wait for the work
    return code


def create_application() -> QApplication:
    """Make Qt's application, with our name, font and icon."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from slimstudio.ui.widgets.icons import app_icon

    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(sys.argv[:1])
    application.setApplicationName("SlimStudio")
    application.setApplicationDisplayName("SlimStudio")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("slimstudio")
    application.setStyle("Fusion")
    font = application.font()
    font.setPointSizeF(max(font.pointSizeF(), 10.0))  # Linux without a desktop says 9: too small
    application.setFont(font)
    application.setWindowIcon(app_icon())
    return application


def _report_faults(window: MainWindow) -> None:
    """Show what nobody foresaw instead of printing it where nobody looks."""
    from slimstudio.ui.widgets.problems import show_fault

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        _logger.critical("A fault that nobody foresaw", exc_info=(kind, error, trace))
        show_fault(window, error)

    sys.excepthook = report


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="slimstudio",
        description="Make an image classifier small and fast, and prove that it still works.",
        epilog="Without a window: slimstudio compress --help, slimstudio inspect --help.",
    )
    parser.add_argument(
        "project", nargs="?", type=Path, help="a project to open (its name ends in .slim)"
    )
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="open a window of its own, also where one is open already",
    )
    parser.add_argument(
        "--self-test", action="store_true", help="find out whether this installation works"
    )
    parser.add_argument(
        "--demo",
        metavar="OUT",
        type=Path,
        help="do the whole job on the bundled sample by itself, and put everything into OUT",
    )
    parser.add_argument("--version", action="version", version=f"SlimStudio {__version__}")
    return parser.parse_args(argv)
