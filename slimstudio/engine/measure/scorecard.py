"""Everything that is compared before and after; the times of two networks timed by turns."""

from dataclasses import dataclass
from enum import StrEnum

from slimstudio.messages import Message


@dataclass(frozen=True, eq=False)
class Evaluation:
    """Answers of a network on a set of images.

    Args:
        loss: Mean cross-entropy.
        accuracy: Share of right answers, 0 to 1; where nobody said what the images show, share of
            those that agree with the first answer of the original.
        answers: Predicted class index for each image, in the order of the images.
        confusion: counts[true class][predicted class].
        labelled: Whether somebody said what the images show.
    """

    loss: float
    accuracy: float
    answers: tuple[int, ...]
    confusion: tuple[tuple[int, ...], ...]
    labelled: bool = True

    @property
    def images(self) -> int:
        """How many images were answered."""
        return sum(map(sum, self.confusion))

    @property
    def right(self) -> int:
        """How many of them right."""
        return sum(row[index] for index, row in enumerate(self.confusion))

    @property
    def class_accuracy(self) -> tuple[float | None, ...]:
        """Share of the images of each class that was answered right; None where there are none."""
        return tuple(
            row[index] / sum(row) if any(row) else None for index, row in enumerate(self.confusion)
        )

    @property
    def balanced_accuracy(self) -> float:
        """Mean of the accuracies of all classes that have images: rare ones count as much."""
        shares = [one for one in self.class_accuracy if one is not None]
        return sum(shares) / len(shares) if shares else 0.0

    @property
    def largest_share(self) -> float:
        """Share of the most frequent class: what the same answer to everything would reach."""
        return max(map(sum, self.confusion), default=0) / max(1, self.images)


@dataclass(frozen=True)
class ChangedAnswers:
    """How many answers a second network changed, of those about which the two disagree.

    Args:
        gained: Only the second one is right.
        lost: Only the first one is right.
    """

    gained: int
    lost: int


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
# Where the fastest runs say so much less (or more) than the medians, the computer was busy.
_CONTRADICTION = 1.25


class Runtime(StrEnum):
    """What runs a network."""

    TORCH = "torch"  # as the comparison in this program does
    ONNX_RUNTIME = "onnxruntime"  # with an exported file

    @property
    def label(self) -> str:
        """Name for people."""
        return {Runtime.TORCH: "PyTorch", Runtime.ONNX_RUNTIME: "ONNX Runtime"}[self]


class Timing(StrEnum):
    """What the times of two networks say."""

    FASTER = "faster"
    SLOWER = "slower"
    ALIKE = "alike"
    UNCLEAR = "unclear"  # the medians differ, but no more than single runs do


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
    def ratio(self) -> float:
        """How many times faster, from the medians as they are written: people do divide."""
        before, after = shown_ms(self.before.median_ms), shown_ms(self.after.median_ms)
        return before / after if before > 0 and after > 0 else 1.0

    @property
    def timing(self) -> Timing:
        """What the two times say."""
        ratio = self.ratio
        if 1 / _NOTICEABLE < ratio < _NOTICEABLE:
            return Timing.ALIKE
        slower, quicker = (self.before, self.after) if ratio > 1 else (self.after, self.before)
        # Where both medians lie within the other's spread, the clock cannot tell them apart.
        if quicker.median_ms >= slower.low_ms and quicker.high_ms >= slower.median_ms:
            return Timing.UNCLEAR
        return Timing.FASTER if ratio > 1 else Timing.SLOWER

    @property
    def times_faster(self) -> float:
        """`ratio`, but exactly 1.0 where the measurements do not show a difference."""
        return self.ratio if self.timing in {Timing.FASTER, Timing.SLOWER} else 1.0

    @property
    def is_varied(self) -> bool:
        """Whether the fastest runs tell so different a story that the computer was busy."""
        if self.timing is Timing.UNCLEAR:
            return True
        if self.timing is Timing.ALIKE or not self.after.low_ms:
            return False
        odds = self.ratio / (self.before.low_ms / self.after.low_ms)
        return not 1 / _CONTRADICTION < odds < _CONTRADICTION

    @property
    def words(self) -> Message:
        """How many times faster or slower, or that there is no difference to speak of."""
        match self.timing:
            case Timing.FASTER:
                return Message("{ratio:.1f} times faster", ratio=self.ratio)
            case Timing.SLOWER:
                return Message("{ratio:.1f} times slower", ratio=1 / self.ratio)
            case Timing.ALIKE:
                return Message("about as fast")
            case Timing.UNCLEAR:
                return Message("not clearly faster or slower")


@dataclass(frozen=True)
class Estimate:
    """A time that was not measured itself, and the range in which it is expected.

    Args:
        ms: What is expected.
        low_ms: It may be as little.
        high_ms: It may be as much.
        device: Where; "" for this computer.
    """

    ms: float
    low_ms: float
    high_ms: float
    device: str = ""


@dataclass(frozen=True)
class Expected:
    """What is expected of the original and of the compact network on another device."""

    before: Estimate
    after: Estimate

    @property
    def device(self) -> str:
        """What the device is called."""
        return self.after.device


def shown_ms(milliseconds: float) -> float:
    """Round a time to the three digits with which it is written everywhere."""
    return float(f"{milliseconds:.3g}")


def ms_text(milliseconds: float) -> str:
    """Write a time in milliseconds with three digits: "0.523", "5.14", "115"."""
    shown = shown_ms(milliseconds)
    if shown >= 100:
        return f"{shown:.0f}"
    if shown >= 10:
        return f"{shown:.1f}"
    return f"{shown:.2f}" if shown >= 1 else f"{shown:.3f}"


def estimate_text(estimate: Estimate) -> str:
    """Write what is expected with the range in which it is expected."""
    low, high = ms_text(estimate.low_ms), ms_text(estimate.high_ms)
    return f"{ms_text(estimate.ms)} ms ({low} to {high})"


def spread_text(latency: Latency) -> str:
    """Write a median with what all but the fastest and the slowest tenth of the runs took."""
    low, high = ms_text(latency.low_ms), ms_text(latency.high_ms)
    return f"{ms_text(latency.median_ms)} ms ({low} to {high})"
