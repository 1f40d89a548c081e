"""Everything that is compared before and after."""

from dataclasses import dataclass


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
