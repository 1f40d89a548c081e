"""Finding out how this processor trains fastest: in which precision, with how many threads."""

import json
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from copy import deepcopy

import torch
from torch import nn

from slimstudio.engine.data.batches import TrainingBatch
from slimstudio.engine.device import computing_device
from slimstudio.engine.image_size import sides
from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.measure.modes import channels_last
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.replacing import replacing
from slimstudio.engine.training.precision import Arithmetic
from slimstudio.engine.training.prefix.feature_cache import digest_of
from slimstudio.engine.training.settings import Precision, TrainingSettings
from slimstudio.system import locations

_SMALLEST_SIDE = 64  # below it, training is over before it would be worth the trial
_WORTH_IT = 1.2  # times as fast, for it costs a little accuracy
_PROBE_S = 1.0  # no round of steps begins later than this
_IMAGES = 8
_FILE = "half-precision.json"


def decided(
    module: nn.Module,
    preprocessing: Preprocessing,
    settings: TrainingSettings,
    frozen: Collection[str],
) -> Precision:
    """Decide how exactly a network computes while it trains.

    Some processors are twice as fast with bfloat16 on some networks, and half as fast on others.
    What was found out is remembered, so that a run that goes on later goes on in the same way.

    Args:
        module: The network, ready to train, in `channels_last` order; a copy of it is tried out.
        preprocessing: Gives the size of its input.
        settings: What was asked for.
        frozen: Names of layers that stay as they are.

    Returns:
        FULL or MIXED where AUTO was asked for; else what was asked for.
    """
    device = computing_device(module)
    if settings.precision is not Precision.AUTO or device.type != "cpu":
        return settings.precision
    if min(sides(preprocessing.size)) < _SMALLEST_SIDE:
        return Precision.FULL
    about = str(module), preprocessing.size, sorted(frozen), torch.get_num_threads()
    key = digest_of([*about, torch.backends.cpu.get_cpu_capability()])
    known = _known()
    if key not in known:
        with torch.random.fork_rng(devices=()):
            known[key] = _gain(_step(module, preprocessing)) >= _WORTH_IT
        _remember(known)
    return Precision.MIXED if known[key] else Precision.FULL


def _gain(step: Callable[[Precision], None]) -> float:
    """Tell how many times as fast a step is in half precision."""
    began = time.perf_counter()
    fastest = {Precision.FULL: float("inf"), Precision.MIXED: float("inf")}
    for kind in fastest:
        step(kind)  # the first one also sets things up, so it is not compared
    while time.perf_counter() - began < _PROBE_S or fastest[Precision.FULL] == float("inf"):
        for kind, record in fastest.items():
            step_began = time.perf_counter()
            step(kind)
            fastest[kind] = min(record, time.perf_counter() - step_began)
    return fastest[Precision.FULL] / fastest[Precision.MIXED]


def _step(module: nn.Module, preprocessing: Preprocessing) -> Callable[[Precision], None]:
    copy, size = deepcopy(module), sides(preprocessing.size)
    generator = torch.Generator().manual_seed(0)
    images = torch.randn(_IMAGES, 3, *size, generator=generator)
    images = images.to(memory_format=torch.channels_last)
    batch = TrainingBatch((images,), torch.zeros(_IMAGES, dtype=torch.int64))
    judging = CLASSIFICATION.criterion(TrainingSettings(), None, images.device)

    def step(kind: Precision) -> None:
        arithmetic = Arithmetic(kind, images.device)
        with arithmetic.lowered():
            outputs = copy(images)
        arithmetic.backward(judging(outputs, batch).total)

    return step


def _known() -> dict[str, bool]:
    with suppress(OSError, ValueError):
        known = json.loads((locations.cache() / _FILE).read_bytes())
        if isinstance(known, dict):
            return {str(key): value is True for key, value in known.items()}
    return {}


def _remember(known: dict[str, bool]) -> None:
    with suppress(OSError), replacing(locations.cache() / _FILE) as stream:
        stream.write(json.dumps(known, indent=1).encode())


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
    generator = torch.Generator().manual_seed(0)
    images = torch.randn(_PROBE_IMAGES, 3, *sides(preprocessing.size), generator=generator)
    images = images.to(memory_format=torch.channels_last)
    batch = TrainingBatch((images,), torch.zeros(_PROBE_IMAGES, dtype=torch.int64))
    judging = CLASSIFICATION.criterion(TrainingSettings(), None, images.device)

    def step() -> None:
        with channels_last(copy), torch.random.fork_rng(devices=()):
            judging(copy(images), batch).total.backward()

    return step
