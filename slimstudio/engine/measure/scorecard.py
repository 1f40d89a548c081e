"""Everything that is compared before and after; the times of two networks timed by turns."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, eq=False)
class Evaluation:
    """Answers of a network on a set of images.

    Args:
        loss: Mean cross-entropy.
        accuracy: Share of right answers, 0 to 1.
        answers: Predicted class index for each image, in the order of the images.
        confusion: counts[true class][predicted class].
    """

    loss: float
    accuracy: float
    answers: tuple[int, ...]
    confusion: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Latency:
    """Time of one run in milliseconds, and how it was measured; of one image, if nobody says else.

    Args:
        median_ms: Half of the runs were faster.
        low_ms: A tenth of the runs were faster.
        high_ms: Nine tenths of the runs were faster.
        threads: CPU threads used.
        runs: How often it was timed.
    """

    median_ms: float
    low_ms: float
    high_ms: float
    threads: int
    runs: int


@dataclass(frozen=True, eq=False)
class Scorecard:
    """What one network costs and how well it answers.

    Args:
        evaluation: Its answers on the validation images.
        parameters: Numbers that were learned.
        macs: Multiplications and additions for one image.
        size_bytes: Size of all its tensors.
        latency: Time for one image.
        test: Its answers on the test images, by which nothing was chosen; None without such.
    """

    evaluation: Evaluation
    parameters: int
    macs: int
    size_bytes: int
    latency: Latency
    test: Evaluation | None = None


# A difference of measured times below this is not worth a claim.
_NOTICEABLE = 1.05


class Runtime(StrEnum):
    """What runs a network."""

    TORCH = "torch"  # as the comparison in this program does
    ONNX_RUNTIME = "onnxruntime"  # with an exported file

    @property
    def label(self) -> str:
        """Name for people."""
        return {Runtime.TORCH: "PyTorch", Runtime.ONNX_RUNTIME: "ONNX Runtime"}[self]


@dataclass(frozen=True)
class Speed:
    """The original against the compact network, by turns, on the same machine.

    Args:
        runtime: What ran them.
        batch: Images in each run.
        before: How long a run of the original took, for all its images.
        after: The same for the compact network.
    """

    runtime: Runtime
    batch: int
    before: Latency
    after: Latency

    @property
    def times_faster(self) -> float:
        """See `speedup`."""
        return speedup(self.before, self.after)


def speedup(before: Latency, after: Latency) -> float:
    """How many times faster; exactly 1.0 where the measurements do not show a difference.

    Other programs make single runs slower, never faster. So the more modest of two answers counts:
    what the medians say, and what the fastest tenth of the runs says.
    """
    ratios = before.median_ms / after.median_ms, before.low_ms / after.low_ms
    ratio = min(ratios) if min(ratios) > 1 else min(max(ratios), 1.0)
    if not is_noticeable(ratio):
        return 1.0
    # Where both medians lie within the other's spread, the clock cannot tell them apart.
    slower, quicker = (before, after) if ratio > 1 else (after, before)
    return ratio if quicker.median_ms < slower.low_ms or quicker.high_ms < slower.median_ms else 1.0


def is_noticeable(ratio: float) -> bool:
    """Tell whether two times with this ratio differ by more than a clock's whim."""
    return not 1 / _NOTICEABLE < ratio < _NOTICEABLE
