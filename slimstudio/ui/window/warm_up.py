"""Imports torch in the background once the window can be seen."""

from __future__ import annotations

import logging

from PySide6.QtCore import QThread

from slimstudio.ui import tasks

_logger = logging.getLogger(__name__)


class WarmUp(QThread):
    """Spares the first click the wait. Wait for it (`wait`) before the program ends."""

    def run(self) -> None:
        """Import what jobs need; when that fails, the first job says so."""
        try:
            tasks.warm_up()
        except Exception:
            _logger.exception("Torch could not be imported")
