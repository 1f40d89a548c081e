"""Tells people who hear the screen what happened elsewhere on it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(where: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say something; nothing happens where there is none.

    Args:
        where: What it is about.
        words: What happened, in a sentence.
        urgent: Whether it interrupts what is being said.
    """
    if not words:
        return
    event = QAccessibleAnnouncementEvent(where, words)
    event.setPoliteness(
        QAccessible.AnnouncementPoliteness.Assertive
        if urgent
        else QAccessible.AnnouncementPoliteness.Polite
    )
    QAccessible.updateAccessibility(event)
