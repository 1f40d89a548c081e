"""Classes with too few images, and classes of very different size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.finding import (
    Finding,
    Kind,
    Remedy,
    Severity,
    images,
)
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence
    from slimstudio.engine.data.doctor.finding import Shown

ENOUGH = 20  # images a class; below this, one image more or less to judge by is 5 points and more
MOST_UNEVEN = 5.0  # times as many images in the largest class as in the smallest
_NAMED = 3


def find_few_images(evidence: ImageEvidence) -> Finding | None:
    """Find classes that have hardly any images."""
    poor = [label for label, count in enumerate(evidence.counts) if 0 < count < ENOUGH]
    if not poor:
        return None
    poor.sort(key=lambda label: evidence.counts[label])
    count = len(poor)
    return Finding(
        Kind.FEW_IMAGES,
        Severity.WARNING,
        count,
        plural(
            count,
            "{count} class has fewer than {enough} images",
            "{count:,} classes have fewer than {enough} images",
            enough=ENOUGH,
        ),
        Message(
            "{evidence}. Hardly anything can be learned from so few, and nobody can tell how well "
            "it was.",
            evidence=_listed(evidence, poor),
        ),
        Message("Add images: {enough} of each at least, 100 are better.", enough=ENOUGH),
        _examples(evidence, poor),
        (Remedy.WEIGH,) if count < len(evidence.classes) else (),
    )


def find_imbalance(evidence: ImageEvidence) -> Finding | None:
    """Find out whether some classes have very many more images than others."""
    there = [label for label, count in enumerate(evidence.counts) if count]
    there.sort(key=lambda label: evidence.counts[label])
    if not there:
        return None
    least, most = there[0], there[-1]
    times = evidence.counts[most] / evidence.counts[least]
    if times < MOST_UNEVEN:
        return None
    rare = [
        label for label in there if evidence.counts[label] * MOST_UNEVEN <= evidence.counts[most]
    ]
    return Finding(
        Kind.IMBALANCE,
        Severity.WARNING,
        len(rare),
        Message(
            "“{largest}” has {times:.0f} times as many images as “{smallest}”",
            largest=evidence.classes[most],
            times=times,
            smallest=evidence.classes[least],
        ),
        Message(
            "A network does well on average when it always guesses the frequent class, so it "
            "learns the rare ones badly."
        ),
        Message("Let rare classes count as much as frequent ones, or add images to them."),
        _examples(evidence, rare),
        (Remedy.WEIGH,),
    )


def _listed(evidence: ImageEvidence, labels: list[int]) -> Message:
    some = [
        Message(
            "“{name}” has {count}",
            name=evidence.classes[label],
            count=images(evidence.counts[label]),
        )
        for label in labels[:_NAMED]
    ]
    more = len(labels) - _NAMED
    if more > 0:
        return Message("{some}, and {more:,} more have few", some=some, more=more)
    return Message("{some}", some=some)


def _examples(evidence: ImageEvidence, labels: list[int]) -> tuple[tuple[Shown, ...], ...]:
    """Show an image of each of these classes, with how many there are."""
    names = [evidence.classes[label] for label in labels]
    return evidence.shown_classes(names, lambda label: images(evidence.counts[label]))
