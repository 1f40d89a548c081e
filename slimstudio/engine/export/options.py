"""What can be chosen about an export."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ExportOptions:
    """The defaults suit most programs that will run the file.

    Args:
        raw: For formats that hold the computation: take pixels as they are, uint8 [B, S, S, 3] in
            RGB order, and answer with the share of each class, [B, outputs], adding up to 1.
            Normalisation and softmax are then inside the file. Otherwise files take normalised
            float32 [B, 3, S, S] and answer with scores.
        largest_loss: How much accuracy 8-bit integers may cost, as a share of all images.
    """

    raw: bool = False
    largest_loss: float = 0.01
