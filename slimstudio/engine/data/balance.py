"""What is known of the classes before anything is learned: whether accuracy will mislead."""

import torch

from slimstudio.engine.data.pixels import Dataset
from slimstudio.messages import Message

_UNEVEN = 5  # times as many images in the largest class as in the smallest


def balance_warning(dataset: Dataset, *, weighed: bool) -> Message | None:
    """Warn of classes so uneven that a network can do well by guessing the frequent one.

    Args:
        dataset: What is learned from, and judged by.
        weighed: Whether rare classes count as much as frequent ones while it learns.
    """
    if not dataset.labelled:
        return None
    classes = dataset.train.classes
    labels = torch.cat([dataset.train.labels, dataset.validation.labels])
    counts = torch.bincount(labels, minlength=len(classes)).tolist()
    least, most = min(range(len(classes)), key=counts.__getitem__), counts.index(max(counts))
    if counts[most] < _UNEVEN * counts[least]:
        return None
    what = {
        "most": f"“{classes[most]}”",
        "many": counts[most],
        "least": f"“{classes[least]}”",
        "few": counts[least],
        "share": counts[most] / max(1, len(labels)),
    }
    if weighed:
        return Message(
            "{most} has {many:,} images and {least} only {few:,}: always answering {most} would be "
            "right on {share:.1%}. Judge by the accuracy of each class, and add images to the rare "
            "ones.",
            **what,
        )
    return Message(
        "{most} has {many:,} images and {least} only {few:,}: always answering {most} would be "
        "right on {share:.1%}. Let rare classes count as much as frequent ones, and add images to "
        "them.",
        **what,
    )
