"""The same picture more than once in one class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.finding import Finding, Kind, Remedy, Severity, images
from slimstudio.engine.data.doctor.findings.conflicts import is_conflict
from slimstudio.engine.data.doctor.findings.leaks import is_leak
from slimstudio.messages import Message, plural, sentences

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence

_Groups = list[tuple[int, ...]]


def find_duplicates(evidence: ImageEvidence) -> Finding | None:
    """Find files that hold the same bytes as another of the same class."""
    groups = _groups(evidence, exact=True)
    extra = sum(len(group) - 1 for group in groups)
    if not groups:
        return None
    return Finding(
        Kind.DUPLICATE,
        Severity.WARNING,
        extra,
        plural(
            extra,
            "{count} image is an exact copy of another",
            "{count:,} images are exact copies of another",
        ),
        Message("They bring nothing new to learn, and count more than other pictures."),
        Message("Leave the copies out; one of each stays."),
        evidence.shown_groups(groups),
        (Remedy.EXCLUDE,),  # the split keeps files of equal content on one side anyway
        excluding=evidence.names(at for group in groups for at in group[1:]),
        together=tuple(evidence.names(group) for group in groups),
    )


def find_near_duplicates(evidence: ImageEvidence) -> Finding | None:
    """Find pictures of one class that look the same: scaled, compressed again, mirrored, darker."""
    groups = _groups(evidence, exact=False)
    if not groups:
        return None
    count = len(groups)
    several = sum(len(group) for group in groups)
    return Finding(
        Kind.NEAR_DUPLICATE,
        Severity.WARNING,
        count,
        plural(
            count,
            "{count} picture is there more than once, in {images} that look alike",
            "{count:,} pictures are there more than once, in {images} that look alike",
            images=images(several),
        ),
        sentences(
            Message("They differ in size, compression, brightness, or as in a mirror."),
            _why(evidence),
        ),
        Message("Leave all but one of each out.")
        if evidence.divided
        else Message("Keep those that look alike on one side, or leave all but one of each out."),
        evidence.shown_groups(groups),
        (Remedy.EXCLUDE,) if evidence.divided else (Remedy.TOGETHER, Remedy.EXCLUDE),
        excluding=evidence.names(at for group in groups for at in group[1:]),
        together=tuple(evidence.names(group) for group in groups),
    )


def _groups(evidence: ImageEvidence, *, exact: bool) -> _Groups:
    """Group what belongs here; first stands the one to keep, which has the shortest name."""

    def length(at: int) -> tuple[int, int]:
        return len(evidence.files[at].name), at

    return [
        tuple(sorted(same.places, key=length))
        for same in evidence.same
        if same.exact is exact and not is_conflict(same, evidence) and not is_leak(same, evidence)
    ]


def _why(evidence: ImageEvidence) -> Message:
    if evidence.divided:
        return Message("They bring nothing new to learn.")
    return Message("One may be learned while the network is judged by another, which flatters it.")
