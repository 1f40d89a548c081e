"""How late the window answers while it trains flat out: run as a program, prints JSON."""

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from slimstudio.app import create_window
from slimstudio.engine.events import BatchTrained, PhaseStarted
from slimstudio.ui.demo import Demo
from slimstudio.ui.frame.main_window import MainWindow

_BEAT_MS = 10


class Heartbeat(QObject):
    """Beats every 10 ms in the window's thread, and notes how late while a network trains."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.late_ms: list[float] = []
        self._trains = False
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        window.jobs.events_arrived.connect(self._look)
        self._timer.start()

    @Slot(list)
    def _look(self, events: list[object]) -> None:
        for event in events:
            if isinstance(event, BatchTrained | PhaseStarted):
                self._trains = isinstance(event, BatchTrained)

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        if self._trains and self._last:
            self.late_ms.append(max(0.0, 1000 * (now - self._last) - _BEAT_MS))
        self._last = now


def main() -> int:
    """Do the sample's job in the real window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SLIMSTUDIO_HOME"] = folder
        window = create_window()
        window.show()
        heart, demo = Heartbeat(window), Demo(window, Path(folder) / "out")
        demo.finished.connect(application.exit)
        QTimer.singleShot(0, demo.start)
        code = application.exec()
        window.jobs.shutdown()
    tenths = statistics.quantiles(heart.late_ms, n=100)
    figures = {"beats": len(heart.late_ms), "p50_ms": tenths[49], "p99_ms": tenths[98]}
    print(json.dumps({**figures, "worst_ms": max(heart.late_ms)}))
    return code


if __name__ == "__main__":
    sys.exit(main())
