"""Work on many files in several threads, with the results in the order of the files."""

import os
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from slimstudio.engine.control import Control

T = TypeVar("T")

_MOST_WORKERS = 8
_WINDOW_PER_WORKER = 8


def in_order(work: Callable[[int], T], count: int, control: Control) -> Generator[T]:
    """Call a function with 0 to `count` - 1 in threads, and yield what it returns in that order.

    Args:
        work: Called in any order; should let go of the interpreter's lock, as Pillow does.
        count: How often.
        control: Asked before every result whether to go on.

    Raises:
        Cancelled: the person stopped the work.
    """
    workers = min(_MOST_WORKERS, os.cpu_count() or 1)
    with ThreadPoolExecutor(workers, thread_name_prefix="images") as pool:
        try:
            # A window bounds what still runs after a stop, and idles the workers in a pause.
            running: deque[Future[T]] = deque()
            for at in range(count):
                if len(running) == workers * _WINDOW_PER_WORKER:
                    yield _next(running, control)
                running.append(pool.submit(work, at))
            while running:
                yield _next(running, control)
        finally:
            pool.shutdown(cancel_futures=True)


def _next(running: deque[Future[T]], control: Control) -> T:
    control.check()
    return running.popleft().result()
