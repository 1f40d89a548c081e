"""How many CPU threads a run uses."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy

import torch
from torch import nn

from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.measure.modes import channels_last
from slimstudio.engine.models.recipe import Preprocessing
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.training.batch import TrainingBatch
from slimstudio.engine.training.settings import TrainingSettings

_PROBE_S = 1.0  # no round of steps begins later than this; one more step may follow
_PROBE_IMAGES = 8


@contextmanager
def training_threads(
    module: nn.Module, preprocessing: Preprocessing, *, threads: int | None = None
) -> Iterator[int]:
    """Choose torch's number of CPU threads for a run, and restore it afterwards.

    With more than two cores one is left to the window. With two, using both is only faster while
    nobody else needs one of them, so that is tried out for a second or two. Results of training
    are the same to the last bit only for the same number of threads.

    Args:
        module: What will be trained; a copy of it is tried out.
        preprocessing: Gives the size of its input.
        threads: Use exactly so many, without trying.

    Yields:
        The number of threads in force.
    """
    available = torch.get_num_threads()
    if threads is None and available == 2:
        threads = faster_count(_training_step(module, preprocessing))
    elif threads is None:
        threads = max(1, available - 1)
    with thread_count(threads):
        yield threads


def faster_count(step: Callable[[], object]) -> int:
    """Tell whether a step of some work is faster with one or with two threads.

    Args:
        step: Does the step once; it is called a few times in about a second.

    Returns:
        1 or 2.
    """
    began = time.perf_counter()
    step()  # the first one also sets things up, so it is not compared
    fastest = {2: float("inf"), 1: float("inf")}
    while time.perf_counter() - began < _PROBE_S:
        for threads, record in fastest.items():
            with thread_count(threads):
                step_began = time.perf_counter()
                step()
                fastest[threads] = min(record, time.perf_counter() - step_began)
    return 1 if fastest[1] < fastest[2] else 2


def _training_step(module: nn.Module, preprocessing: Preprocessing) -> Callable[[], None]:
    copy = deepcopy(module).train()
    side = preprocessing.size
    generator = torch.Generator().manual_seed(0)
    images = torch.randn(_PROBE_IMAGES, 3, side, side, generator=generator)
    images = images.to(memory_format=torch.channels_last)
    batch = TrainingBatch((images,), torch.zeros(_PROBE_IMAGES, dtype=torch.int64))
    judging = CLASSIFICATION.criterion(TrainingSettings(), None, images.device)

    def step() -> None:
        with channels_last(copy), torch.random.fork_rng(devices=()):
            judging(copy(images), batch).total.backward()

    return step
