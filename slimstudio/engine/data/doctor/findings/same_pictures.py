"""One picture more than once: under two labels, on both sides of the split, or in one class."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.finding import (
    MOST_SHOWN,
    Finding,
    Kind,
    Remedy,
    Severity,
    Shown,
    images,
)
from slimstudio.engine.data.listing import Part
from slimstudio.messages import Message, plural, sentences

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence
    from slimstudio.engine.data.doctor.sameness import Same


def is_conflict(same: Same, evidence: ImageEvidence) -> bool:
    """Tell whether images that show the same picture have different labels."""
    return len({evidence.files[at].label for at in same.places}) > 1


def find_conflicts(evidence: ImageEvidence) -> Finding | None:
    """Find pictures that lie in more than one class, and those to which a table gives several."""
    groups = [same.places for same in evidence.same if is_conflict(same, evidence)]
    if not groups and not evidence.contradictions:
        return None
    if evidence.contradictions:
        return _contradicted(evidence, groups)
    count = len(groups)
    return Finding(
        Kind.CONFLICT,
        Severity.SERIOUS,
        count,
        plural(
            count,
            "{count} picture lies in more than one class",
            "{count:,} pictures lie in more than one class",
        ),
        Message(
            "The network is told that the same picture is two different things, and one of the two "
            "answers is always counted as wrong."
        ),
        Message("Delete the copies in the wrong class and check again, or leave all copies out."),
        evidence.shown_groups(groups),
        (Remedy.EXCLUDE, Remedy.TOGETHER),
        excluding=evidence.names(at for group in groups for at in group),
        together=tuple(evidence.names(group) for group in groups),
    )


def _contradicted(evidence: ImageEvidence, groups: list[tuple[int, ...]]) -> Finding:
    """Tell of images to which a table gives several classes, and of copies in several."""
    given = evidence.contradictions
    count = len(given) + len(groups)
    shown = tuple(
        (Shown(one.name, evidence.root / one.name, " / ".join(one.labels)),)
        for one in given[:MOST_SHOWN]
    )
    return Finding(
        Kind.CONFLICT,
        Severity.SERIOUS,
        count,
        plural(
            count,
            "{count} picture has more than one class",
            "{count:,} pictures have more than one class",
        ),
        Message(
            "The table says of the same picture that it shows different things. Those pictures are "
            "neither learned from nor judged by."
        ),
        Message("Keep one line of the table for each picture, then check again."),
        shown or evidence.shown_groups(groups),
        (Remedy.EXCLUDE, Remedy.TOGETHER) if groups else (),
        excluding=evidence.names(at for group in groups for at in group),
        together=tuple(evidence.names(group) for group in groups),
    )


def is_leak(same: Same, evidence: ImageEvidence) -> bool:
    """Tell whether images that show the same picture lie in several of three parts."""
    return len({evidence.part(at) for at in same.places}) > 1


def find_leaks(evidence: ImageEvidence) -> Finding | None:
    """Find pictures that are learned and judged by; those of two labels are told elsewhere."""
    groups = [
        same.places
        for same in evidence.same
        if is_leak(same, evidence) and not is_conflict(same, evidence)
    ]
    if not groups:
        return None
    count = len(groups)
    parts = {frozenset(evidence.part(at) for at in group) for group in groups}
    return Finding(
        Kind.LEAK,
        Severity.SERIOUS,
        count,
        _title(count, parts),
        Message(
            "The network is judged by pictures that it has learned by heart, or was chosen by, so "
            "its accuracy looks better than it is."
        ),
        Message("Leave the training copies out, or use all copies for training only."),
        evidence.shown_groups(groups),
        (Remedy.EXCLUDE, Remedy.TOGETHER),
        excluding=evidence.names(at for group in groups for at in _spare(group, evidence)),
        together=tuple(evidence.names(group) for group in groups),
    )


def _title(count: int, parts: AbstractSet[frozenset[Part]]) -> Message:
    if all(Part.TEST not in some for some in parts):
        return plural(
            count,
            "{count} picture is in both training and validation",
            "{count:,} pictures are in both training and validation",
        )
    if all(some == {Part.TRAIN, Part.TEST} for some in parts):
        return plural(
            count,
            "{count} picture is in both training and test",
            "{count:,} pictures are in both training and test",
        )
    return plural(
        count,
        "{count} picture is in several of training, validation and test",
        "{count:,} pictures are in several of training, validation and test",
    )


def _spare(group: Sequence[int], evidence: ImageEvidence) -> list[int]:
    """List the copies that have to go, so that what is left judges honestly."""
    kept = Part.TEST if any(evidence.part(at) is Part.TEST for at in group) else Part.VALIDATION
    return [at for at in group if evidence.part(at) is not kept]


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
    """Find pictures of one class that look the same: scaled, compressed, mirrored, turned, cut."""
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
            Message(
                "They differ in size, compression or brightness, as in a mirror, or one was turned "
                "or cropped."
            ),
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
