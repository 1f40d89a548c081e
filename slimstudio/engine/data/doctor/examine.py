"""Looking a whole data set over."""

from __future__ import annotations

import time
from collections import defaultdict
from contextlib import closing
from typing import TYPE_CHECKING

from slimstudio.engine.control import Pace
from slimstudio.engine.data.doctor.evidence import ImageEvidence
from slimstudio.engine.data.doctor.finding import BROKEN, Checkup, Kind, Postponed, Rejected
from slimstudio.engine.data.doctor.findings.broken_files import (
    find_empty,
    find_too_large,
    find_truncated,
    find_unreadable,
    find_wrong_suffixes,
)
from slimstudio.engine.data.doctor.findings.class_sizes import (
    find_empty_classes,
    find_few_images,
    find_imbalance,
    find_never_judged,
)
from slimstudio.engine.data.doctor.findings.left_out import (
    find_in_cloud,
    find_layout,
    find_left_out,
    find_missing,
    find_unreadable_folders,
)
from slimstudio.engine.data.doctor.findings.one_colour import find_one_colour
from slimstudio.engine.data.doctor.findings.same_pictures import (
    find_conflicts,
    find_duplicates,
    find_leaks,
    find_near_duplicates,
)
from slimstudio.engine.data.doctor.inspection import Album, inspect
from slimstudio.engine.data.doctor.sameness import find_same
from slimstudio.engine.data.in_order import in_order
from slimstudio.engine.data.listing import Part
from slimstudio.engine.events import Phase

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.doctor.finding import Finding
    from slimstudio.engine.data.listing import Listing
    from slimstudio.messages import Message

_PROGRESS_INTERVAL_S = 0.1
_TASTED = 32  # images after which the time that the rest takes can be told


def examine(
    listing: Listing, control: Control, *, patience_s: float | None = None
) -> Checkup | Postponed:
    """Decode every image of a listing to its end, and say what is wrong with the set.

    Memory grows by about 1,400 bytes an image.

    Args:
        listing: The data set.
        control: Told about the progress; asked at every image whether to go on.
        patience_s: Give up where it turns out to take longer; None to go on to the end.

    Raises:
        Cancelled: the person stopped the work.
    """
    files = listing.files
    album = Album(len(files))
    troubled: dict[Kind, list[tuple[int, Message]]] = defaultdict(list)
    counts, judged = ([0] * max(1, len(listing.classes)) for _ in range(2))
    pace = Pace(control, Phase.IMAGES, {"image": len(files)}, interval_s=_PROGRESS_INTERVAL_S)
    began = time.monotonic()
    # Closed at once, too, where the rest is not waited for.
    with closing(in_order(lambda at: inspect(files[at].path), len(files), pace)) as inspections:
        for at, inspection in enumerate(inspections):
            file = files[at]
            album.add(at, inspection)
            usable = inspection.fingerprint is not None
            counts[file.label] += usable and file.part is not Part.TEST
            judged[file.label] += usable and file.part is Part.VALIDATION
            for kind, detail in inspection.troubles:
                troubled[kind].append((at, detail))
            pace.advance("image")
            if patience_s is not None and at + 1 == _TASTED:
                seconds = (time.monotonic() - began) / _TASTED * len(files)
                if seconds > patience_s:
                    return Postponed(len(files), seconds)
    same = find_same(album, files.labels, control)
    evidence = ImageEvidence(
        root=listing.root,
        files=files,
        classes=listing.classes,
        troubled=troubled,
        same=same,
        counts=tuple(counts[: len(listing.classes)]),
        divided=bool(files.held(Part.VALIDATION).any()),
        judged=tuple(judged[: len(listing.classes)]),
        rejected=listing.rejected,
        contradictions=listing.contradictions,
        readings=listing.readings,
        description=listing.description,
    )
    return Checkup(
        listing.root, len(files), findings(evidence), _left_out(evidence), evidence.counts
    )


def _left_out(evidence: ImageEvidence) -> tuple[Rejected, ...]:
    """List every file that cannot be used, and why; a class without files is none."""
    broken = (
        Rejected(evidence.files[at].name, reason, kind)
        for kind in BROKEN
        for at, reason in evidence.trouble(kind)
    )
    beside = (one for one in evidence.rejected if one.kind is not Kind.EMPTY_CLASS)
    return (*beside, *broken)


# The gravest first.
_FINDERS = (
    find_conflicts,
    find_leaks,
    find_never_judged,
    find_empty_classes,
    find_unreadable_folders,
    find_missing,
    find_in_cloud,
    find_unreadable,
    find_truncated,
    find_empty,
    find_too_large,
    find_layout,
    find_left_out,
    find_one_colour,
    find_duplicates,
    find_near_duplicates,
    find_few_images,
    find_imbalance,
    find_wrong_suffixes,
)


def findings(evidence: ImageEvidence) -> tuple[Finding, ...]:
    """Make everything of the evidence that there is to be said."""
    return tuple(found for find in _FINDERS if (found := find(evidence)) is not None)
