"""How long something took: on the wall's clock, and on the processor's."""

import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass
class Clock:
    """Adds up time while it runs.

    Attributes:
        wall_s: What a person waits.
        cpu_s: What all cores worked for it, child processes that ended included. On a machine that
            is busy with other things, this one can still be compared.
    """

    wall_s: float = 0.0
    cpu_s: float = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Add the time that passes in here."""
        self.start()
        try:
            yield
        finally:
            self.stop()

    def start(self) -> None:
        """Go on."""
        self.wall_s -= time.perf_counter()
        self.cpu_s -= _cpu_s()

    def stop(self) -> None:
        """Stand still."""
        self.wall_s += time.perf_counter()
        self.cpu_s += _cpu_s()

    def figures(self) -> dict[str, float]:
        """Give both."""
        return {"wall_s": self.wall_s, "cpu_s": self.cpu_s}


def _cpu_s() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime
