"""`slimstudio export`: a finished network for the place where it will run, at any time."""

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from dataclasses import replace
from pathlib import Path

from slimstudio.cli.compress import formats_called
from slimstudio.cli.numbers import size
from slimstudio.cli.printing import say, say_all
from slimstudio.cli.report import export_json
from slimstudio.cli.terminal import TerminalControl, stopping
from slimstudio.engine.control import Control
from slimstudio.engine.export.agreement import Exported
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.measure.scorecard import ms_text
from slimstudio.engine.targets.targets import target_called
from slimstudio.engine.targets.writing import Gift
from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.session.tasks import export_all, giving


def export(arguments: argparse.Namespace) -> None:
    """Write what was asked for, and print where it is.

    Args:
        arguments: What `build_parser` made of the command.

    Raises:
        SlimStudioError: something foreseen went wrong; nothing half-written stays.
        Cancelled: the person stopped it.
    """
    control = TerminalControl()
    formats = formats_called(arguments.formats or ())
    path, out = arguments.network.absolute(), arguments.out.absolute()
    name = arguments.name or path.stem
    targets = [target_called(key) for key in dict.fromkeys(arguments.targets or ())]
    places = [out / one.folder_name(name) for one in targets]
    places += [out / f"{name}{one.suffix}" for one in formats]
    _refuse_existing(places, arguments)
    with stopping(control), redirect_stdout(sys.stderr):
        giver = _with_images(giving.open_giver(path), arguments)
        dataset, pictures = giving.load_for(giver, control)
        original = giver.outcome.original if giver.outcome else None
        gift = Gift(giver.network, name, dataset, pictures, arguments.may_download, original)
        if targets:
            exported = giving.give(gift, targets, out, control)
        else:
            exported = _files(giver, gift, formats, out, control, raw=arguments.raw)
    if arguments.json:
        told = {
            "network": giver.network.recipe.architecture,
            "folders": [str(place) for place in places] if targets else [],
            "exports": [export_json(one) for one in exported],
            "notes": control.notes,
        }
        say_all(json.dumps(told, indent=2, allow_nan=False).split("\n"))
        return
    for one in exported:
        found = one.agreement
        if not found.images:
            say(f"{one.path}  {size(one.size_bytes)}  not checked on this computer")
            continue
        say(
            f"{one.path}  {size(one.size_bytes)}  answers like the network on "
            f"{found.agreeing:,} of {found.images:,} images, {ms_text(found.latency_ms)} ms"
        )
    for place in places if targets else ():
        say(f"Open “Read me first.html” in {place}")


def _files(
    giver: giving.Giver,
    gift: Gift,
    formats: Sequence[Format],
    out: Path,
    control: Control,
    *,
    raw: bool,
) -> tuple[Exported, ...]:
    options = ExportOptions(raw)
    if giver.outcome is None:
        return giving.give_files(gift, formats, out, control, options)
    return export_all(
        giver.outcome, formats, out, gift.name, gift.dataset, control, options=options
    )


def _with_images(giver: giving.Giver, arguments: argparse.Namespace) -> giving.Giver:
    if arguments.data is not None:
        giver = replace(giver, images=str(arguments.data.absolute()))
    if not giver.images:
        raise InputError(
            Message("There are no images to compare the answers on."),
            remedy=Message("Name some with --data."),
        )
    if arguments.layout:
        giver = replace(giver, curation=giver.curation.read_as(arguments.layout))
    return giver


def _refuse_existing(places: Sequence[Path], arguments: argparse.Namespace) -> None:
    there = [path for path in places if path.exists()]
    if there and not arguments.overwrite:
        raise InputError(
            Message("{path} is there already.", path=there[0]),
            remedy=Message("Choose another folder with --out, or agree with --overwrite."),
        )
