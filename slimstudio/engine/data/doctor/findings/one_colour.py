"""Pictures on which nothing is to be seen."""

import numpy as np

from slimstudio.engine.data.doctor.evidence import ImageEvidence
from slimstudio.engine.data.doctor.finding import (
    MOST_SHOWN,
    Finding,
    Kind,
    Remedy,
    Severity,
    images,
)
from slimstudio.messages import Message, plural


def find_one_colour(evidence: ImageEvidence) -> Finding | None:
    """Find pictures of a single colour, as lens caps and failed exports leave them."""
    places = [at for at, _ in evidence.trouble(Kind.ONE_COLOUR)]
    if not places:
        return None
    count = len(places)
    there = np.bincount([file.label for file in evidence.files])
    flat = np.bincount([evidence.files[at].label for at in places], minlength=len(there))
    # Where a class consists of such pictures, they may well be what it is about.
    few = bool((2 * flat <= there).all())
    return Finding(
        Kind.ONE_COLOUR,
        Severity.WARNING,
        count,
        plural(
            count,
            "{count} picture shows a single colour",
            "{count:,} pictures show a single colour",
        ),
        Message(
            "There is nothing on them to be learned, as after a lens cap or a failed export: "
            "{count} of {all}.",
            count=count,
            all=images(len(evidence.files)),
        ),
        Message(
            "Look at some of them. Leave them out, or save them again, if they should show more."
        ),
        tuple((evidence.shown(at),) for at in places[:MOST_SHOWN]),
        (Remedy.EXCLUDE,) if few else (),
        excluding=evidence.names(places) if few else (),
    )
