"""What can be chosen about pruning, beside the marks."""

import math
from dataclasses import dataclass
from enum import StrEnum

from slimstudio.errors import InputError
from slimstudio.messages import Message

_MOST = 10**6
_MOST_ROUNDS = 1000


class Strategy(StrEnum):
    """How the channels that a goal costs are shared out among the layers."""

    AUTOMATIC = "automatic"  # several of these are tried on images; without images evenly
    MEASURED = "measured"  # where images show that it costs least; without images evenly
    UNIFORM = "uniform"  # the same share from every layer
    GLOBAL = "global"  # wherever it costs the least accuracy
    CAPPED = "capped"  # the same, but never more than a largest share of one layer


class Ramp(StrEnum):
    """How gradual pruning approaches the goal over its rounds."""

    LINEAR = "linear"  # equal steps
    CUBIC = "cubic"  # large steps first (Zhu and Gupta, "To prune, or not to prune", 2017)


@dataclass(frozen=True)
class PruningSettings:
    """How channels are chosen and the network reconstructed; the defaults suit most networks.

    Args:
        criterion: Name of the importance criterion; see `engine.importance`.
        strategy: How a goal is shared out among layers. At 70 % of the MACs a pretrained network
            agreed with its original on 75 % of the photographs where the damage was measured, and
            on 56 to 59 % where every layer lost the same. Which is better differs from network to
            network, so by default several plans are tried.
        largest_ratio: For CAPPED, the largest share that one group may lose, above 0 and below 1.
        minimum: Never leave fewer channels than this in a group.
        multiple: Keep a multiple of this many channels where a group has at least twice as many.
            ONNX Runtime computes convolutions in blocks of 8 or 16 channels and pays for a whole
            block where one is begun, so that 8 is the faster choice at equal MACs; 1 is free.
        repair: Whether weights are rebuilt from calibration images after channels left.
        heal: Whether the repaired network then learns to answer as the original does, without
            labels, where no fine-tuning follows; judged by images that it does not learn from.
        calibration_images: How many training images repair, healing and importance look at.
        rounds: In how many rounds of prune, repair and tune the plan is carried out; 1 is at once.
        ramp: How the rounds approach the plan.
        sparsity: Strength of the group-sparsity penalty in training before pruning; 0 is none.
        inexact: Whether channels may leave that a normalisation mixes with each other, such as
            those of a transformer's embedding; what stays then says something slightly different.
    """

    criterion: str = "reconstruction"
    strategy: Strategy = Strategy.AUTOMATIC
    largest_ratio: float = 0.9
    minimum: int = 2
    multiple: int = 8
    repair: bool = True
    heal: bool = True
    calibration_images: int = 512
    rounds: int = 1
    ramp: Ramp = Ramp.CUBIC
    sparsity: float = 0.0
    inexact: bool = False

    def check(self) -> None:
        """Refuse settings with which nothing can be pruned.

        Raises:
            InputError: a setting is outside of its range; the sentence says which and what it
                takes.
        """
        ranges = (
            ("criterion", bool(self.criterion), Message("the name of a criterion")),
            ("largest_ratio", 0 < self.largest_ratio < 1, Message("a number above 0 and below 1")),
            ("minimum", 1 <= self.minimum <= _MOST, Message("1 to a million")),
            ("multiple", 1 <= self.multiple <= _MOST, Message("1 to a million")),
            (
                "calibration_images",
                1 <= self.calibration_images <= _MOST,
                Message("1 to a million"),
            ),
            ("rounds", 1 <= self.rounds <= _MOST_ROUNDS, Message("1 to 1000")),
            (
                "sparsity",
                math.isfinite(self.sparsity) and self.sparsity >= 0,
                Message("0 or a small number above it"),
            ),
        )
        for name, fits, allowed in ranges:
            if not fits:
                raise InputError(
                    Message(
                        "The pruning setting '{name}' cannot be {value}.",
                        name=name.replace("_", " "),
                        value=repr(getattr(self, name))[:40],
                    ),
                    remedy=Message("Choose {allowed}.", allowed=allowed),
                )
