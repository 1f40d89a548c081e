"""The buttons that start, hold and stop a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from slimstudio.ui.widgets.icons import themed_icon

if TYPE_CHECKING:
    from slimstudio.ui.jobs import Jobs


class RunControls(QWidget):
    """Start; or pause and stop while a run goes on; or another run when one is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runControls")
        self.start = self._button("startRun", self.tr("&Start"))
        self.pause = self._button("pauseRun", self.tr("&Pause"))
        self.stop = self._button("stopRun", self.tr("S&top"))
        self.again = self._button("newRun", self.tr("&New run…"))
        self.start.setProperty("kind", "primary")
        themed_icon(self.start, "play", "on_accent")
        themed_icon(self.stop, "stop")
        self.again.setToolTip(self.tr("Go back to what a run does, and start another one."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.start, self.pause, self.stop, self.again):
            row.addWidget(button)

    def refresh(
        self, jobs: Jobs, reason: str, *, running: bool, watching: bool, resumable: bool
    ) -> None:
        """Offer what can be done now.

        Args:
            jobs: Tells whether the run is held or was asked to stop.
            reason: Why no run can start now; "" where one can.
            running: Whether a run goes on.
            watching: Whether a run is shown, going on or over.
            resumable: Whether a run was interrupted that can go on.
        """
        self.start.setVisible(not watching or (resumable and not running))
        self.start.setText(self.tr("&Resume") if resumable else self.tr("&Start"))
        self.again.setVisible(watching and not running)
        if jobs.locked and not running:
            reason = self.tr("Wait until this is over: {title}.").format(title=jobs.title)
        self.start.setEnabled(not reason)
        self.start.setToolTip(
            reason
            or (
                self.tr("Go on from where the run was interrupted.")
                if resumable
                else self.tr("Prune, repair and fine-tune as described here.")
            )
        )
        stopping = self.tr("The run is about to stop.") if jobs.stop_requested else ""
        for button in (self.pause, self.stop):
            button.setVisible(running)
            button.setEnabled(not stopping)
        self.stop.setToolTip(
            stopping or self.tr("Stop the run. You can keep its best network, or resume it later.")
        )
        if jobs.paused:
            self.pause.setText(self.tr("&Resume"))
            self.pause.setToolTip(stopping or self.tr("Let the run go on."))
        else:
            self.pause.setText(self.tr("&Pause"))
            self.pause.setToolTip(stopping or self.tr("Hold the run at its next batch."))
        themed_icon(self.pause, "play" if jobs.paused else "pause")

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", ""))
        return button
