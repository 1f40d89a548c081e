"""What holds for every test: a home of its own, and nothing left running behind it."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.leaks import Leaks

_QT_IS_INSTALLED = find_spec("PySide6") is not None

# The engine, the session and the command line are tested without Qt too (tests/without_qt.py).
collect_ignore = [] if _QT_IS_INSTALLED else ["screens", "ui", "workflows"]


def pytest_report_header() -> str:
    """Say it where a part of the tests is left out."""
    return "" if _QT_IS_INSTALLED else "PySide6 is not installed: tests of the window are left out"


def pytest_configure(config: pytest.Config) -> None:
    """Have the window watched, where there is Qt."""
    if _QT_IS_INSTALLED:
        from tests.stall_plugin import StallPlugin  # noqa: PLC0415 - Qt may not be installed

        config.pluginmanager.register(StallPlugin())


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Make warnings of Qt fail tests.

    A marker and not the option of the same name in pyproject.toml: where pytest-qt is not
    installed, pytest would refuse an option that nobody declared.
    """
    if config.pluginmanager.hasplugin("pytest-qt"):
        for item in items:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            # Said by Qt's offscreen platform about windows that are shown or raised.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name bytes by their argument: they may hold a time, and workers compare what they collect."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(scope="session", autouse=True)
def _home_of_the_whole_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep fixtures that outlive one test away from the developer's own settings, too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "C.UTF-8")  # the window speaks English, whatever the desktop speaks
        patch.setenv("SLIMSTUDIO_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(autouse=True)
def _nothing_stays_behind() -> Iterator[None]:
    """Fail the test that leaves a thread, a window or a running timer behind."""
    leaks = Leaks()
    try:
        yield
        left_behind = leaks.find()
    finally:
        leaks.forget()
    if left_behind:
        pytest.fail("the test left behind: " + ", ".join(left_behind), pytrace=False)


@pytest.fixture(autouse=True)
def home(_nothing_stays_behind: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own empty home; the folder is made when somebody writes."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SLIMSTUDIO_HOME", str(folder))
    return folder
