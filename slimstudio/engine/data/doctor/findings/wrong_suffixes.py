"""Names that promise another format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.finding import MOST_SHOWN, Finding, Kind, Severity
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence


def find_wrong_suffixes(evidence: ImageEvidence) -> Finding | None:
    """Find pictures whose names end as those of another format do."""
    places = evidence.trouble(Kind.WRONG_SUFFIX)
    if not places:
        return None
    count = len(places)
    return Finding(
        Kind.WRONG_SUFFIX,
        Severity.HINT,
        count,
        plural(
            count,
            "{count} image has the ending of another format",
            "{count:,} images have the ending of another format",
        ),
        Message(
            "SlimStudio goes by the content and reads them all the same; other programs may not."
        ),
        Message("Nothing has to be done. Rename them if you use them elsewhere."),
        tuple((evidence.shown(at, detail),) for at, detail in places[:MOST_SHOWN]),
        (),  # leaving good pictures out would only lose them
    )
