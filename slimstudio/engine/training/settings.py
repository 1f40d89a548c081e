"""What can be chosen about training."""

from dataclasses import dataclass
from enum import StrEnum


class Augmentation(StrEnum):
    """How training images are varied, so that the network does not learn them by heart."""

    NONE = "none"  # every epoch shows the same pixels
    SHIFT = (
        "shift"  # moved by up to an eighth: for digits, letters, anything with a fixed direction
    )
    SHIFT_AND_FLIP = "shift-flip"  # moved and sometimes mirrored: for photographs


@dataclass(frozen=True)
class TrainingSettings:
    """How the network learns; the defaults suit a few hundred to a few thousand photographs.

    Args:
        learn_epochs: Passes over the images to teach the original new classes; not used when it
            knows them already.
        tune_epochs: Passes over the images after pruning.
        batch_size: Images per step.
        learning_rate: Peak rate of AdamW; warmed up over the first twentieth of the steps, then
            cosine to zero.
        weight_decay: Decoupled weight decay of AdamW.
        label_smoothing: 0 to 1.
        augmentation: How training images are varied.
        seed: Decides data order, augmentation, initial values of a new head, and the split.
    """

    learn_epochs: int = 3
    tune_epochs: int = 3
    batch_size: int = 64
    learning_rate: float = 1e-3
    weight_decay: float = 1e-2
    label_smoothing: float = 0.0
    augmentation: Augmentation = Augmentation.SHIFT_AND_FLIP
    seed: int = 0
