"""What about this computer may cost work or time, said once the window can be seen."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.session import surroundings
from slimstudio.system import processor
from slimstudio.ui.widgets.message_text import message_text

if TYPE_CHECKING:
    from slimstudio.ui.preferences import Preferences
    from slimstudio.ui.widgets.toast import Toast

_logger = logging.getLogger(__name__)

translate = QCoreApplication.translate


def tell_surroundings(preferences: Preferences, toast: Toast, *, second: bool) -> None:
    """Say what may cost work or time; everything goes on all the same.

    Args:
        preferences: What was wrong with them is said too; they remember what need not be repeated.
        toast: Where to say it.
        second: Whether another window is open that does not answer.
    """
    found = [message_text(one) for one in (*preferences.problems, *surroundings.problems())]
    if second:
        found.append(
            translate(
                "App", "SlimStudio is open already and does not answer. This is a second window."
            )
        )
    old = processor.shortcoming()
    if old:
        _logger.warning("%s", old)
    if old and preferences.settings.told_of != processor.name():
        preferences.change(partial(replace, told_of=processor.name()))
        found.append(message_text(old))
    if found:
        toast.say("\n\n".join(found))
