"""One picture under two labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.finding import Finding, Kind, Remedy, Severity
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence
    from slimstudio.engine.data.doctor.sameness import Same


def is_conflict(same: Same, evidence: ImageEvidence) -> bool:
    """Tell whether images that show the same picture have different labels."""
    return len({evidence.files[at].label for at in same.places}) > 1


def find_conflicts(evidence: ImageEvidence) -> Finding | None:
    """Find pictures that lie in more than one class."""
    groups = [same.places for same in evidence.same if is_conflict(same, evidence)]
    if not groups:
        return None
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
