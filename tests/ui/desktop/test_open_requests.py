import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slimstudio.ui.desktop import open_requests
from slimstudio.ui.desktop.open_requests import OpenRequests, hand_over, server_name

_ASK = """
import sys
from slimstudio.ui.desktop.open_requests import hand_over
print(hand_over(sys.argv[1]))
"""


@pytest.fixture
def requests(qapp: QApplication) -> Iterator[OpenRequests]:
    made = OpenRequests()
    assert made.listen(qapp)
    yield made
    made.close()
    qapp.removeEventFilter(made)
    made.deleteLater()


def test_another_start_hands_its_project_over(requests: OpenRequests, qtbot: QtBot) -> None:
    with qtbot.waitSignal(requests.asked, timeout=30_000) as asked:
        other = subprocess.Popen(
            [sys.executable, "-c", _ASK, "/photos/Übung 1.slim"], stdout=subprocess.PIPE
        )
    assert asked.args == ["/photos/Übung 1.slim"]
    assert other.communicate(timeout=30)[0].strip() == b"True"


@pytest.mark.usefixtures("qapp")
def test_without_a_window_there_is_nobody_to_hand_over_to() -> None:
    assert hand_over("/photos/1.slim") is False


@pytest.mark.usefixtures("requests")
def test_a_window_that_does_not_answer_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("slimstudio.ui.desktop.open_requests._ANSWER_MS", 1)
    assert hand_over("") is None  # nobody runs its event loop


def test_what_a_crash_left_behind_is_no_obstacle(qapp: QApplication) -> None:
    crashed = (
        "import os; from PySide6.QtNetwork import QLocalServer; server = QLocalServer();"
        f"assert server.listen({server_name()!r}); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", crashed], check=False)
    made = OpenRequests()
    assert made.listen(qapp)
    made.close()
    qapp.removeEventFilter(made)


def test_nonsense_is_ignored(requests: OpenRequests, qtbot: QtBot) -> None:
    socket = QLocalSocket()
    socket.connectToServer(server_name())
    assert socket.waitForConnected(1000)
    with qtbot.assertNotEmitted(requests.asked), qtbot.waitSignal(socket.disconnected):
        socket.write(b'["no", "project"]\n')
        socket.flush()


def test_a_double_click_on_macos_opens_the_project(
    requests: OpenRequests, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "cats.slim"
    with qtbot.waitSignal(requests.asked) as asked:
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    assert asked.args == [str(path)]


def test_each_home_has_a_window_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    first = server_name()
    monkeypatch.setenv("SLIMSTUDIO_HOME", str(tmp_path / "other"))
    assert server_name() != first


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system as Linux does")
def test_only_processes_of_the_same_person_are_listened_to(
    requests: OpenRequests, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_requests, "_is_ours", lambda _: False)
    assert hand_over("/a/p.slim") is False
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(requests.asked, wait=200):
        socket.connectToServer(server_name())
        socket.write(b'{"project": "/a/p.slim"}\n')
        socket.flush()
    socket.abort()


def test_nobody_listens_where_there_is_no_private_place(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused() -> None:
        raise PermissionError

    monkeypatch.setattr(open_requests, "server_name", refused)
    lonely = OpenRequests()
    assert not lonely.listen(qapp)
    qapp.removeEventFilter(lonely)
    assert hand_over("/a/p.slim") is False
