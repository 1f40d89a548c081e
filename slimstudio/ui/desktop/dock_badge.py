"""Progress in the Dock of macOS: the percentage, on the program's icon."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


class DockBadge:
    """Writes how many percent are done on the icon; the Dock has no bar for programs."""

    def show(self, share: float | None, *, paused: bool) -> None:  # noqa: ARG002 - no sign for it
        """Show the percentage, from one on: no badge is shown for zero."""
        self._write(0 if share is None else round(100 * share))

    def clear(self) -> None:
        """Take the badge away."""
        self._write(0)

    def _write(self, number: int) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(number)
