"""Classes with too few images or none at all, and classes of very different size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.directory import composed
from slimstudio.engine.data.doctor.finding import (
    MOST_SHOWN,
    Finding,
    Kind,
    Remedy,
    Severity,
    Shown,
    images,
)
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence

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


_MOST_NAMED = 8


def find_empty_classes(evidence: ImageEvidence) -> Finding | None:
    """Find classes of which not one image can be used."""
    sizes = dict(zip(evidence.classes, evidence.counts, strict=True))
    beside = {_class_of(one.name): one for one in evidence.beside(Kind.EMPTY_CLASS)}
    shown = [
        Shown(one.name, evidence.root / one.name, name, one.reason)
        for name, one in beside.items()
        if not sizes.get(name)
    ]
    unusable = Message("None of its images can be used.")
    shown += [
        Shown(name, evidence.root / name, name, unusable)
        for name, count in sizes.items()
        if not count and name not in beside
    ]
    if not shown:
        return None
    return Finding(
        Kind.EMPTY_CLASS,
        Severity.SERIOUS,
        len(shown),
        plural(
            len(shown),
            "{count} class has no image that can be used: {names}",
            "{count:,} classes have no image that can be used: {names}",
            names=_names([one.label for one in shown]),
        ),
        Message("No network can learn what it never sees."),
        Message("Put images into its folder, or remove the folder, and check again."),
        tuple((one,) for one in shown[:MOST_SHOWN]),
        (),
    )


def find_never_judged(evidence: ImageEvidence) -> Finding | None:
    """Find classes without a validation image, where somebody set such images aside."""
    rows = zip(evidence.classes, evidence.counts, evidence.judged, strict=True)
    names = [name for name, count, judged in rows if count and not judged]
    if not evidence.divided or not names:
        return None
    return Finding(
        Kind.NEVER_JUDGED,
        Severity.SERIOUS,
        len(names),
        plural(
            len(names),
            "{count} class has no validation images: {names}",
            "{count:,} classes have no validation images: {names}",
            names=_names(names),
        ),
        Message(
            "The network learns it, and nobody finds out how well: the accuracy says nothing "
            "about it."
        ),
        Message("Move some of its training images into the validation folder, and check again."),
        evidence.shown_classes(names),
        (),
    )


def _class_of(folder: str) -> str:
    return composed(folder.rpartition("/")[2])


def _names(names: list[str]) -> Message:
    some: list[str | Message] = [f"“{name}”" for name in names[:_MOST_NAMED]]
    if len(names) > _MOST_NAMED:
        some.append(Message("{count:,} more", count=len(names) - _MOST_NAMED))
    return Message("{some}", some=some)
