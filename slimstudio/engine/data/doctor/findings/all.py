"""Every finding that there is evidence for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.findings.broken_files import (
    find_empty,
    find_too_large,
    find_truncated,
    find_unreadable,
)
from slimstudio.engine.data.doctor.findings.class_sizes import find_few_images, find_imbalance
from slimstudio.engine.data.doctor.findings.conflicts import find_conflicts
from slimstudio.engine.data.doctor.findings.duplicates import (
    find_duplicates,
    find_near_duplicates,
)
from slimstudio.engine.data.doctor.findings.leaks import find_leaks
from slimstudio.engine.data.doctor.findings.wrong_suffixes import find_wrong_suffixes

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence
    from slimstudio.engine.data.doctor.finding import Finding

# The gravest first.
_FINDERS = (
    find_conflicts,
    find_leaks,
    find_unreadable,
    find_truncated,
    find_empty,
    find_too_large,
    find_duplicates,
    find_near_duplicates,
    find_few_images,
    find_imbalance,
    find_wrong_suffixes,
)


def findings(evidence: ImageEvidence) -> tuple[Finding, ...]:
    """Make everything of the evidence that there is to be said."""
    return tuple(found for find in _FINDERS if (found := find(evidence)) is not None)
