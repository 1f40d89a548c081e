"""Files that hold no picture, not a whole one, or one of another format than their name says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.finding import MOST_SHOWN, Finding, Kind, Remedy, Severity
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence

_COPY_AGAIN = Message("Copy them again from where they came from, or leave them out for good.")


def find_unreadable(evidence: ImageEvidence) -> Finding | None:
    """Find files that are no picture in a format that is read."""
    count = len(evidence.trouble(Kind.UNREADABLE))
    return _finding(
        evidence,
        Kind.UNREADABLE,
        plural(
            count,
            "{count} file cannot be read as an image",
            "{count:,} files cannot be read as images",
        ),
        Message(
            "Their content is something else than their name promises. They are never learned from."
        ),
        Message("Save them as JPEG or PNG, or leave them out for good."),
    )


def find_truncated(evidence: ImageEvidence) -> Finding | None:
    """Find pictures that are damaged, or whose end is missing."""
    count = len(evidence.trouble(Kind.TRUNCATED))
    return _finding(
        evidence,
        Kind.TRUNCATED,
        plural(
            count, "{count} file is damaged or cut off", "{count:,} files are damaged or cut off"
        ),
        Message("A copy or download probably stopped half-way. They are never learned from."),
        _COPY_AGAIN,
    )


def find_empty(evidence: ImageEvidence) -> Finding | None:
    """Find files without content."""
    count = len(evidence.trouble(Kind.EMPTY))
    return _finding(
        evidence,
        Kind.EMPTY,
        plural(count, "{count} file is empty", "{count:,} files are empty"),
        Message(
            "There is nothing in them, as after a copy that failed. They are never learned from."
        ),
        _COPY_AGAIN,
    )


def find_too_large(evidence: ImageEvidence) -> Finding | None:
    """Find small files that would fill the memory once they are decoded."""
    count = len(evidence.trouble(Kind.TOO_LARGE))
    return _finding(
        evidence,
        Kind.TOO_LARGE,
        plural(
            count,
            "{count} file has far too many pixels",
            "{count:,} files have far too many pixels",
        ),
        Message(
            "Decoding them would fill the memory, as some files are built to do. They are never "
            "learned from."
        ),
        Message("Leave them out; if you trust them, save smaller versions."),
    )


def _finding(
    evidence: ImageEvidence, kind: Kind, title: Message, why: Message, advice: Message
) -> Finding | None:
    places = evidence.trouble(kind)
    if not places:
        return None
    return Finding(
        kind,
        Severity.WARNING,
        len(places),
        title,
        why,
        advice,
        tuple((evidence.shown(at, detail),) for at, detail in places[:MOST_SHOWN]),
        (Remedy.EXCLUDE,),
        excluding=evidence.names(at for at, _ in places),
    )


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
