"""Files that are not used, and folders that cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.data.doctor.finding import MOST_SHOWN, Finding, Kind, Remedy, Severity
from slimstudio.messages import Message, plural

if TYPE_CHECKING:
    from slimstudio.engine.data.doctor.evidence import ImageEvidence


def find_left_out(evidence: ImageEvidence) -> Finding | None:
    """Find files that are no images, or that nothing gives a class."""
    count = len(evidence.beside(Kind.LEFT_OUT))
    return _finding(
        evidence,
        Kind.LEFT_OUT,
        plural(count, "{count} file was left out", "{count:,} files were left out"),
        Message(
            "Nothing is learned from files in other formats, or from images without a class. Each "
            "file below says why."
        ),
        Message("Convert photographs to JPEG, and put each into the folder of its class."),
    )


def find_in_cloud(evidence: ImageEvidence) -> Finding | None:
    """Find placeholders of files that were not downloaded."""
    count = len(evidence.beside(Kind.IN_CLOUD))
    return _finding(
        evidence,
        Kind.IN_CLOUD,
        plural(
            count,
            "{count} image is still in the cloud",
            "{count:,} images are still in the cloud",
        ),
        Message("This computer has only placeholders of them, so they are not learned from."),
        Message("Download the folder in your cloud's app or the file manager, and check again."),
    )


def find_missing(evidence: ImageEvidence) -> Finding | None:
    """Find links and rows of tables that lead to no file."""
    count = len(evidence.beside(Kind.MISSING)) + len(evidence.trouble(Kind.MISSING))
    return _finding(
        evidence,
        Kind.MISSING,
        plural(count, "{count} file is missing", "{count:,} files are missing"),
        Message(
            "A link or a table names them, and they are not there. Nothing is learned from them."
        ),
        Message("Connect the drive that they lie on, or bring the files back, and check again."),
    )


def find_unreadable_folders(evidence: ImageEvidence) -> Finding | None:
    """Find folders that the system does not open."""
    count = len(evidence.beside(Kind.UNREADABLE_FOLDER))
    return _finding(
        evidence,
        Kind.UNREADABLE_FOLDER,
        plural(count, "{count} folder cannot be opened", "{count:,} folders cannot be opened"),
        Message("Whatever lies in there is not learned from, and nobody knows how much it is."),
        Message("Allow to open it, or connect its drive, and check again."),
    )


def _finding(
    evidence: ImageEvidence, kind: Kind, title: Message, why: Message, advice: Message
) -> Finding | None:
    beside, inside = evidence.beside(kind), evidence.trouble(kind)
    if not beside and not inside:
        return None
    shown = (
        *((evidence.shown(at, detail),) for at, detail in inside[:MOST_SHOWN]),
        *evidence.shown_beside(beside),
    )
    return Finding(
        kind,
        Severity.WARNING,
        len(beside) + len(inside),
        title,
        why,
        advice,
        shown[:MOST_SHOWN],
        (Remedy.EXCLUDE,) if inside else (),
        excluding=evidence.names(at for at, _ in inside),
    )


def find_layout(evidence: ImageEvidence) -> Finding | None:
    """Find out whether the images can be read in another way, which only the person knows."""
    if not evidence.readings:
        return None
    reading = evidence.readings[0]
    return Finding(
        Kind.LAYOUT,
        Severity.HINT,
        1,
        Message("The folders or files may mean something else"),
        evidence.description,
        Message("{words}, if that is what you mean.", words=reading.words),
        (),
        (Remedy.READ_OTHERWISE,),
        reading=reading,
    )
