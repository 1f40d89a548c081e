"""Writing a target's folder: all of it, tried, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.engine.child import ChildFailedError, child
from slimstudio.engine.events import Noted, Phase, PhaseStarted
from slimstudio.engine.export.agreement import Exported
from slimstudio.engine.export.export import export
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.replacing import put_in_place, sync_folder, target_of
from slimstudio.engine.targets.page import README, page_text
from slimstudio.engine.targets.pictures import PICTURES, copy_pictures, evenly
from slimstudio.engine.targets.target import Kit, Say, Target
from slimstudio.errors import ExportError, system_says, told_by
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.temporary import temporary_folder

if TYPE_CHECKING:
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.pixels import Dataset
    from slimstudio.engine.models.network import Network

_TRIAL = "slimstudio.engine.targets.trial"
_MEASURED = "device.json"


@dataclass(frozen=True, eq=False)
class Gift:
    """What is given away.

    Args:
        network: The trained network; not changed.
        name: Of its files, without an ending.
        dataset: Validation images to compare answers on; see `export`.
        pictures: Files of the person's pictures; a few of them go along.
        may_download: Whether what has to travel along may be downloaded.
        original: What the network was pruned from; None where nobody knows.
    """

    network: Network
    name: str
    dataset: Dataset
    pictures: Sequence[Path]
    may_download: bool = False
    original: Network | None = None


def write_target(
    gift: Gift,
    target: Target,
    folder: Path,
    control: Control,
    *,
    say: Say = str,
    language: str = "en",
) -> tuple[Exported, ...]:
    """Write the folder “NAME for TARGET” into a folder.

    Whatever goes wrong, nothing new is left. Files of the same names in a folder that is there
    already are replaced; others in it stay.

    Args:
        gift: What is given away.
        target: Where it will run.
        folder: Where to; it exists.
        control: Told how far it is; asked several times a second whether to go on.
        say: Puts what a person reads there into their language.
        language: That language, as HTML calls it.

    Returns:
        The files of the network, in their places.

    Raises:
        ExportError: the network cannot go there, a file does not answer like the network, or
            cannot be written.
        DownloadError: what has to travel along is not here, and could not be brought.
        Cancelled: the person stopped it.
    """
    refuse(gift.network, target)
    place = folder / target.folder_name(gift.name)
    try:
        target_of(place / README)
        with temporary_folder(beside=folder) as held:
            draft = held / "draft"
            draft.mkdir()
            kit = _written(gift, target, draft, control, say=say, language=language)
            control.check()
            _put(draft, place)
    except OSError as error:
        raise ExportError(
            Message("The folder {folder} was not written.", folder=place),
            why=system_says(error),
            remedy=Message("Make room, or export into another folder."),
        ) from error
    return tuple(replace(one, path=place / one.path.name) for one in kit.exported)


def refuse(network: Network, target: Target) -> None:
    """Refuse a network that a target cannot take.

    Raises:
        ExportError: it cannot; the message says what can.
    """
    lacks = (one.extra.missing() for one in target.formats if one.extra)
    why = target.refusal(network) or next(filter(None, lacks), NO_MESSAGE)
    if why:
        raise ExportError(
            Message(
                "{architecture} cannot be given to “{target}”.",
                architecture=network.recipe.architecture,
                target=target.title,
            ),
            why=why,
            remedy=Message("Choose “{nearest}” instead.", nearest=target.nearest),
        )


def _written(
    gift: Gift, target: Target, draft: Path, control: Control, *, say: Say, language: str
) -> Kit:
    control.report(PhaseStarted(Phase.EXPORT))
    runtime = target.runtime(control, may_download=gift.may_download) if target.runtime else {}
    pictures = copy_pictures(gift.network, evenly(gift.pictures, PICTURES), draft, control)
    options = ExportOptions(raw=True)
    exported = []
    for one in target.formats:
        path = draft / f"{gift.name}{one.suffix}"
        agreement = export(gift.network, one, path, gift.dataset, control, options)
        exported.append(Exported(path, one, agreement))
    original = None
    if target.measures and gift.original is not None:
        path = draft / f"{gift.name}-original{target.formats[0].suffix}"
        export(gift.original, target.formats[0], path, gift.dataset, control, options)
        original = (gift.original, path)
    kit = Kit(
        draft,
        gift.name,
        gift.network,
        tuple(exported),
        pictures,
        say,
        language,
        runtime=runtime,
        original=original,
    )
    programs = target.write_programs(kit)
    (draft / README).write_text(page_text(target, kit), encoding="utf-8")
    control.report(PhaseStarted(Phase.VERIFY))
    for program in programs:
        _try(draft / program, control)
    (draft / _MEASURED).unlink(missing_ok=True)  # it is for another device to say
    for remark in target.remarks(kit):
        control.report(Noted(remark))
    return kit


def _try(program: Path, control: Control) -> None:
    try:
        with child(_TRIAL, [program]) as process:
            process.wait(control)
    except ChildFailedError as error:
        raise ExportError(
            Message("The example program “{program}” does not work.", program=program.name),
            why=Message("A fresh process says: {error}", error=told_by(error)),
            remedy=Message("Nothing was kept. Try another format, and report this."),
        ) from error


def _put(draft: Path, place: Path) -> None:
    """Move all files to where they belong; nothing else there is touched."""
    place.mkdir(exist_ok=True)
    for path in sorted(draft.rglob("*")):
        where = place / path.relative_to(draft)
        if path.is_dir():
            where.mkdir(exist_ok=True)
        else:
            put_in_place(path, where)
    sync_folder(place.parent)
