"""What came of an exported file that was reopened and compared; imports no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.export.format import bytes_on_disk
from slimstudio.engine.measure.scorecard import Speed, Timing, ms_text
from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from pathlib import Path

    from slimstudio.engine.export.format import Format


@dataclass(frozen=True)
class Agreement:
    """How a reopened file answered.

    Args:
        images: How many it was asked about.
        agreeing: For how many its first answer was the trained network's.
        largest_difference: Between two scores (or shares), over all images and classes.
        accuracy: Share of the images that it got right, 0 to 1; where nobody said what they show,
            share of those that it answers like the original.
        original_accuracy: The same for the trained network.
        latency_ms: Time for one image on one thread, median.
        float_layers: For 8-bit integers, the layers that compute in single precision all the same.
        speed: For them too, the network in single precision against the file, by turns.
        photographs: How many files of photographs, one of each kind, were prepared by the program
            that people are given, and answered alike.
        labelled: Whether somebody said what the images show.
    """

    images: int
    agreeing: int
    largest_difference: float
    accuracy: float = 0.0
    original_accuracy: float = 0.0
    latency_ms: float = 0.0
    float_layers: tuple[str, ...] = ()
    speed: Speed | None = None
    photographs: int = 0
    labelled: bool = True

    @property
    def advice(self) -> Message:
        """What speaks against the file on this computer; `NO_MESSAGE` where nothing does."""
        if self.speed is None or self.speed.timing is Timing.FASTER:
            return NO_MESSAGE
        times = {
            "integers": ms_text(self.speed.after.median_ms),
            "single": ms_text(self.speed.before.median_ms),
        }
        if self.speed.timing is Timing.SLOWER:
            return Message(
                "Not advised for this computer: with 8-bit integers an image takes {integers} ms, "
                "in single precision {single} ms. Take the .onnx file here.",
                **times,
            )
        return Message(
            "No faster on this computer: with 8-bit integers an image takes {integers} ms, in "
            "single precision {single} ms. Only the size speaks for it here.",
            **times,
        )


@dataclass(frozen=True)
class Exported:
    """A file that was written, reopened in a fresh process, and found to answer alike.

    Where this system cannot run it, the agreement is about no image.
    """

    path: Path
    format: Format
    agreement: Agreement

    @property
    def size_bytes(self) -> int:
        """How much of the disk it takes, with what belongs to it."""
        return bytes_on_disk(self.format, self.path)
