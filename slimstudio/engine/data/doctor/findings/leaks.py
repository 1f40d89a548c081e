"""One picture to learn from and to judge by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.finding import Finding, Kind, Remedy, Severity
from slimstudio.engine.data.doctor.findings.conflicts import is_conflict
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence
    from slimstudio.engine.data.doctor.sameness import Same


def is_leak(same: Same, evidence: ImageEvidence) -> bool:
    """Tell whether images that show the same picture lie in training and in validation."""
    return len({evidence.judges(at) for at in same.places}) > 1


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
    learned = (at for group in groups for at in group if not evidence.judges(at))
    return Finding(
        Kind.LEAK,
        Severity.SERIOUS,
        count,
        plural(
            count,
            "{count} picture is in both training and validation",
            "{count:,} pictures are in both training and validation",
        ),
        Message(
            "The network is judged by pictures that it has learned by heart, so its accuracy looks "
            "better than it is."
        ),
        Message("Leave the training copies out, or use all copies for training only."),
        evidence.shown_groups(groups),
        (Remedy.EXCLUDE, Remedy.TOGETHER),
        excluding=evidence.names(learned),
        together=tuple(evidence.names(group) for group in groups),
    )
