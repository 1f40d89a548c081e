"""How long networks take, timed by turns."""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial

import torch
from torch import Tensor, nn

from slimstudio.engine.control import Control
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.measure.modes import channels_last, evaluating
from slimstudio.engine.measure.scorecard import Latency

_WARM_UP_RUNS = 3
_FEWEST_RUNS = 5
_ENOUGH_RUNS = 30
_MOST_RUNS = 300
_ENOUGH_S = 0.5
_LONGEST_S = 1.5


def measure_latency(
    modules: Sequence[nn.Module],
    input_size: ImageSize,
    control: Control,
    *,
    threads: int = 1,
    batch: int = 1,
) -> tuple[Latency, ...]:
    """Time several networks side by side in torch; see `time_by_turns`.

    Args:
        modules: The networks; each is left in the mode in which it was.
        input_size: Of an image, in pixels.
        control: Asked before every run whether to go on.
        threads: CPU threads for all of them; the count in force before is restored.
        batch: Images in each run.

    Returns:
        One latency per network, in the same order.

    Raises:
        Cancelled: the person stopped the work.
    """
    images = noise(batch, input_size).to(memory_format=torch.channels_last)
    with ExitStack() as stack:
        stack.enter_context(thread_count(threads))
        for module in modules:
            stack.enter_context(channels_last(module))
            stack.enter_context(evaluating(module))
        stack.enter_context(torch.inference_mode())
        return time_by_turns([partial(each, images) for each in modules], threads, control)


def time_by_turns(
    runs: Sequence[Callable[[], object]],
    threads: int,
    control: Control,
    *,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[Latency, ...]:
    """Time several computations side by side.

    They take turns, so whatever else the machine does meanwhile slows all of them alike. Each
    gets at least 30 runs and half a second, but no more than 300 runs, and not much more than one
    and a half seconds; a few runs before that warm up.

    Args:
        runs: What to time.
        threads: CPU threads that they use, for the answer.
        control: Asked before every run whether to go on.
        clock: Tells the time in seconds.

    Returns:
        One latency for each, in the same order.

    Raises:
        Cancelled: the person stopped the work.
    """
    times_ms: list[list[float]] = [[] for _ in runs]
    for _ in range(_WARM_UP_RUNS):
        for run in runs:
            control.check()
            run()
    while not all(map(_is_enough, times_ms)):
        for run, times in zip(runs, times_ms, strict=True):
            control.check()
            began = clock()
            run()
            times.append(1000 * (clock() - began))
    return tuple(_latency(times, threads) for times in times_ms)


def noise(batch: int, input_size: ImageSize) -> Tensor:
    """Make images to time with, float32 [batch, 3, H, W], always the same."""
    generator = torch.Generator().manual_seed(0)
    return torch.randn(batch, 3, *sides(input_size), generator=generator)


@contextmanager
def thread_count(threads: int) -> Iterator[None]:
    """Let torch compute with this many CPU threads, and restore the count afterwards."""
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _is_enough(times_ms: Sequence[float]) -> bool:
    spent_s = sum(times_ms) / 1000
    runs = len(times_ms)
    if runs < _FEWEST_RUNS or runs >= _MOST_RUNS:
        return runs >= _MOST_RUNS
    return spent_s >= _LONGEST_S or (runs >= _ENOUGH_RUNS and spent_s >= _ENOUGH_S)


def _latency(times_ms: Sequence[float], threads: int) -> Latency:
    tenths = statistics.quantiles(times_ms, n=10, method="inclusive")
    return Latency(
        median_ms=statistics.median(times_ms),
        low_ms=tenths[0],
        high_ms=tenths[-1],
        threads=threads,
        runs=len(times_ms),
    )
