"""What is said about work in the background."""

import threading
import time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from slimstudio.engine.control import Control
from slimstudio.engine.events import Phase, Progress
from slimstudio.ui.frame.step_rail import Activity
from slimstudio.ui.jobs import Jobs


def test_it_shows_the_job_its_progress_and_stops_it(jobs: Jobs, qtbot: QtBot) -> None:
    activity = Activity(jobs)
    qtbot.addWidget(activity)

    def work(control: Control) -> None:
        control.report(Progress(Phase.IMAGES, 30, 120, 95.0))
        while True:
            control.check()
            time.sleep(0.001)

    assert not activity.isVisible()
    jobs.start("Reading pets", work, lambda _result: None)
    qtbot.waitUntil(activity.isVisible)
    assert activity.title.text() == "Reading pets"
    qtbot.waitUntil(lambda: activity.bar.maximum() == 120)
    assert activity.bar.value() == 30
    assert "30 of 120" in activity.detail.text()
    assert "left" in activity.detail.text()
    activity.stop_requested.connect(jobs.stop)
    qtbot.mouseClick(activity.stop, Qt.MouseButton.LeftButton)
    assert not activity.stop.isEnabled()
    qtbot.waitUntil(lambda: not activity.isVisible())
    assert not jobs.busy


def test_short_work_does_not_flicker(jobs: Jobs, qtbot: QtBot) -> None:
    activity = Activity(jobs)
    qtbot.addWidget(activity)
    gate = threading.Event()
    gate.set()
    jobs.start("Counting", lambda _control: gate.wait(), lambda _result: None)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert not activity.isVisible()


def test_it_steps_aside_for_a_screen_that_tells_more(jobs: Jobs, qtbot: QtBot) -> None:
    activity = Activity(jobs)
    qtbot.addWidget(activity)
    activity.step_aside(aside=True)
    gate = threading.Event()
    jobs.start("Waiting", lambda _control: gate.wait(), lambda _result: None)
    qtbot.wait(400)
    assert not activity.isVisible()
    activity.step_aside(aside=False)
    assert activity.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    activity.step_aside(aside=False)
    assert not activity.isVisible()
