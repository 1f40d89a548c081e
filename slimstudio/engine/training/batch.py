"""What a network learns from in one step."""

from dataclasses import dataclass

import torch
from torch import Tensor

from slimstudio.engine.data.mixing import Mixed


@dataclass(frozen=True, eq=False)
class TrainingBatch:
    """A batch of B images, or what the frozen layers made of them, with all that is known of it.

    Args:
        inputs: What goes in; each [B, ...].
        labels: int64 [B].
        mixed: What else is to be seen in the images; None where they were not mixed.
        taught: The teacher's logits [B, K]; None where there is no teacher.
    """

    inputs: tuple[Tensor, ...]
    labels: Tensor
    mixed: Mixed | None = None
    taught: Tensor | None = None

    def __len__(self) -> int:
        """Count the images."""
        return len(self.labels)

    def to(self, device: torch.device) -> "TrainingBatch":
        """Bring it to a device."""
        return TrainingBatch(
            tuple(each.to(device) for each in self.inputs),
            self.labels.to(device),
            None if self.mixed is None else Mixed(*(each.to(device) for each in self.mixed)),
            None if self.taught is None else self.taught.to(device),
        )

    def part(self, part: slice) -> "TrainingBatch":
        """Take some of the images."""
        return TrainingBatch(
            tuple(each[part] for each in self.inputs),
            self.labels[part],
            None if self.mixed is None else Mixed(*(each[part] for each in self.mixed)),
            None if self.taught is None else self.taught[part],
        )
