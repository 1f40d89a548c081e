"""How far a network's confidence can be trusted: found on images that it did not learn from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from slimstudio.engine import strict_json
from slimstudio.messages import Message

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

UNCALIBRATED_THRESHOLD = 0.6
"""Below this share an answer of a network that nobody calibrated is called unsure."""

KEY = "confidence"
_TEMPERATURES = (0.01, 100.0)
_MOST_BINS = 100
_MOST_IMAGES = 10**9


@dataclass(frozen=True)
class ConfidenceBin:
    """Images about which a network was about equally sure.

    Args:
        images: How many there were; at least one.
        confidence: Mean share of the answers.
        accuracy: Share of the answers that were right.
    """

    images: int
    confidence: float
    accuracy: float


@dataclass(frozen=True)
class Confidence:
    """What was found about a network's confidence; see `engine.measure.reliability`.

    Args:
        temperature: Scores are divided by it before they become shares.
        threshold: An answer with a smaller share than this is unsure.
        error: Expected calibration error at this temperature, 0 to 1.
        error_before: The same of the shares as the network gives them.
        bins: From unsure to sure, at this temperature; those without images are left out.
    """

    temperature: float
    threshold: float
    error: float
    error_before: float
    bins: tuple[ConfidenceBin, ...]

    def __post_init__(self) -> None:
        """Refuse what no calibration finds.

        Raises:
            ValueError: the message says what.
        """
        low, high = _TEMPERATURES
        shares = [self.threshold, self.error, self.error_before]
        shares += [number for one in self.bins for number in (one.confidence, one.accuracy)]
        counts = [one.images for one in self.bins]
        if not low <= self.temperature <= high:
            raise ValueError(Message("its temperature is no number that scores can be divided by"))
        if not all(0 <= share <= 1 for share in shares):
            raise ValueError(Message("a share in it is not between 0 and 1"))
        if not 0 < len(counts) <= _MOST_BINS or not all(0 < n <= _MOST_IMAGES for n in counts):
            raise ValueError(Message("it was calibrated on no images, or on too many"))

    @property
    def images(self) -> int:
        """How many images it was found on."""
        return sum(one.images for one in self.bins)

    def tempered(self, shares: NDArray[np.float32]) -> NDArray[np.float32]:
        """Make shares say how often such an answer is right.

        Args:
            shares: As the network gives them, [B, classes]; each row adds up to 1.
        """
        import numpy as np  # noqa: PLC0415 - the window lists networks without it

        # Softmax undone but for a constant, which another softmax does not see.
        scores = np.log(np.maximum(shares, np.finfo(np.float32).tiny)) / self.temperature
        return softmax(scores).astype(np.float32)


def softmax(scores: NDArray[Any]) -> NDArray[Any]:
    """Turn scores into shares, [N, K], in the same precision."""
    import numpy as np  # noqa: PLC0415 - as above

    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    found: NDArray[Any] = powers / powers.sum(axis=1, keepdims=True)
    return found


def confidence_text(confidence: Confidence) -> str:
    """Write it for the metadata of a file, as JSON."""
    return json.dumps(strict_json.plain(confidence))


def confidence_in(metadata: Any) -> Confidence | None:
    """Read it off the metadata of a file, believing nothing; None where there is none.

    Raises:
        ValueError: there is one, and it is no such thing.
    """
    text = metadata.get(KEY) if isinstance(metadata, dict) else None
    return None if text is None else strict_json.decode(str(text).encode(), Confidence)
