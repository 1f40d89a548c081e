"""How long work is watched, paused and stopped, without knowing who watches."""

from typing import Protocol, runtime_checkable

from slimstudio.engine.events import Event


class Control(Protocol):
    """Given to every long function of the engine.

    `check` is called at least once per batch, so that pausing and stopping answer within one.
    """

    def report(self, event: Event) -> None:
        """Tell the watcher what happened. Must be quick, and may be called from any thread."""

    def check(self) -> None:
        """Block while paused.

        Raises:
            Cancelled: the person stopped the work.
        """


@runtime_checkable
class Pausable(Protocol):
    """A control that can tell beforehand that `check` is going to block."""

    @property
    def paused(self) -> bool:
        """Whether the work is held at its next check."""


class Unattended:
    """A control for callers who neither watch nor stop: it ignores every event."""

    def report(self, event: Event) -> None:
        """Ignore the event."""

    def check(self) -> None:
        """Go on."""
