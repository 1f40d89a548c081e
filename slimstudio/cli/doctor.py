"""`slimstudio doctor`: what is wrong with a data set, and what to do about it."""

import argparse
import json
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from slimstudio.cli.printing import say_all
from slimstudio.cli.terminal import TerminalControl, stopping
from slimstudio.engine.data.curation import NO_CURATION
from slimstudio.engine.data.doctor.examine import examine
from slimstudio.engine.data.doctor.finding import Checkup, Finding, Kind
from slimstudio.engine.data.folder import survey
from slimstudio.engine.data.listing import Listing
from slimstudio.session import edits, remedies
from slimstudio.session.curation_file import check_target, write_curation
from slimstudio.session.project import Project

_WIDTH = 92
_INDENT = " " * 9
_LISTED = 8


def doctor(arguments: argparse.Namespace) -> None:
    """Look every image over and print what was found.

    Args:
        arguments: What `build_parser` made of the command.

    Raises:
        SlimStudioError: the images cannot be read, or the file not be written.
        Cancelled: the person stopped it.
    """
    control = TerminalControl()
    if arguments.write is not None:
        check_target(arguments.write)
    with stopping(control):
        listing = survey(Path(arguments.images).absolute(), control, arguments.layout)
        if listing.problem is not None and not listing.contradictions:
            raise listing.problem
        checkup = examine(listing, control)
    assert isinstance(checkup, Checkup)  # nobody limited its time
    read = edits.curate(Project(), NO_CURATION.read_as(arguments.layout))
    mended = remedies.apply_best(read, checkup.findings)
    if arguments.write is not None:
        write_curation(mended.curation, arguments.write)
    if arguments.json:
        say_all(json.dumps(_as_json(listing, checkup), indent=2).split("\n"))
    else:
        say_all(_as_text(listing, checkup))
        if mended.training.class_weights:
            say_all(
                ("", "Train with --class-weights, so that rare classes count like frequent ones.")
            )


def _as_text(listing: Listing, checkup: Checkup) -> Iterator[str]:
    classes = f"of {len(listing.classes):,} classes" if listing.classes else "without classes"
    yield f"{checkup.images:,} images {classes} were looked over."
    if checkup.left_out:
        reasons = Counter(one.kind for one in checkup.left_out).most_common()
        told = ", ".join(f"{count:,} {kind}" for kind, count in reasons)
        yield f"{len(checkup.left_out):,} files are left out ({told})."
    if not checkup.findings:
        yield "All is well."
    for finding in checkup.findings:
        yield ""
        yield f"{finding.severity:<8} {finding.title}"
        for sentence in (finding.why, finding.advice):
            yield from textwrap.wrap(
                str(sentence), _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT
            )
        yield from _listed(finding)


def _listed(finding: Finding) -> Iterator[str]:
    for group in finding.shown[:_LISTED]:
        names = ", ".join(shown.name for shown in group)
        detail = str(group[0].detail) if len(group) == 1 else ""
        yield f"{_INDENT}  {names}{'  ' if detail else ''}{detail}"
    if len(finding.shown) > _LISTED:
        yield f"{_INDENT}  and more: see --json"


def _as_json(listing: Listing, checkup: Checkup) -> dict[str, Any]:
    beside = [one for one in listing.rejected if one.kind is not Kind.EMPTY_CLASS]
    return {
        "images": checkup.images,
        "classes": list(listing.classes),
        "counts": {
            "found": checkup.images + sum(one.kind is not Kind.MISSING for one in beside),
            "used": checkup.images - (len(checkup.left_out) - len(beside)),
            "left_out": len(checkup.left_out),
            "reasons": dict(Counter(one.kind for one in checkup.left_out)),
            "classes": dict(zip(listing.classes, checkup.counts, strict=True)),
        },
        "left_out": [
            {"file": one.name, "reason": str(one.reason), "kind": one.kind}
            for one in checkup.left_out
        ],
        "findings": [_finding_json(finding) for finding in checkup.findings],
    }


def _finding_json(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind,
        "severity": finding.severity,
        "count": finding.count,
        "title": str(finding.title),
        "why": str(finding.why),
        "advice": str(finding.advice),
        "remedies": list(finding.remedies),
        "excluding": list(finding.excluding),
        "together": [list(group) for group in finding.together],
        "shown": [
            [
                {"name": shown.name, "class": shown.label, "detail": str(shown.detail)}
                for shown in group
            ]
            for group in finding.shown
        ],
    }
