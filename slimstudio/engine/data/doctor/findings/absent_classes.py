"""Classes that have no images, or none to judge by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.directory import composed
from slimstudio.engine.data.doctor.finding import MOST_SHOWN, Finding, Kind, Severity, Shown
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence

_NAMED = 8


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
    some: list[str | Message] = [f"“{name}”" for name in names[:_NAMED]]
    if len(names) > _NAMED:
        some.append(Message("{count:,} more", count=len(names) - _NAMED))
    return Message("{some}", some=some)
