"""Lets Ctrl-C stop a job cleanly."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from slimstudio.cli.terminal import TerminalControl


@contextmanager
def stopping(control: TerminalControl) -> Iterator[None]:
    """Cancel `control` on Ctrl-C, or on a polite request to end, while the block runs.

    The job then stops at its next check, within a batch. A second Ctrl-C does not wait for that:
    it raises KeyboardInterrupt at once.
    """
    asked = False

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        del frame
        if asked and number == signal.SIGINT:
            raise KeyboardInterrupt
        asked = True
        control.cancel()

    numbers = [signal.SIGINT]
    if sys.platform != "win32":
        numbers.append(signal.SIGTERM)
    earlier = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield
    finally:
        control.finish()
        for number, handler in earlier.items():
            signal.signal(number, handler)
