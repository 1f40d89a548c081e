"""Writing a network as a file that is verified before it appears under its name."""

import contextlib
import errno
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from slimstudio.engine.child import ChildFailedError, child
from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.events import Phase, PhaseStarted
from slimstudio.engine.export.agreement import Agreement
from slimstudio.engine.export.convert import Conversion, read_report, workplace, write_conversion
from slimstudio.engine.export.format import Format, Written, files_of
from slimstudio.engine.export.inputs import questions
from slimstudio.engine.export.int8 import remember_int8
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.export.verify import Photographs, verify, write_tensors
from slimstudio.engine.measure.size import size_bytes
from slimstudio.engine.models.network import Network
from slimstudio.engine.replacing import put_in_place, replacing, sync_folder, target_of
from slimstudio.errors import ExportError, system_says, told_by
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.temporary import temporary_folder

UNCHECKED = Agreement(0, 0, 0.0)  # where no runtime exists

_CALIBRATION_IMAGES = 128

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def export(
    network: Network,
    file_format: Format,
    path: Path,
    dataset: Dataset,
    control: Control,
    options: ExportOptions | None = None,
) -> Agreement:
    """Write a network, verify the file in a fresh process, and only then give it its name.

    Beside a `.pt` the program that opens it without SlimStudio is written, NAME.load.py. Whatever
    goes wrong, no new file is left, and what was there under the name before is unchanged.

    Args:
        network: The trained network; not changed.
        file_format: What to write.
        path: Where to, with the format's ending; a file of that name is replaced.
        dataset: Validation images to compare the answers on, and training images to find the
            ranges of values with that 8-bit integers need.
        control: Told how far it is; asked several times a second whether to go on.
        options: How to write it.

    Raises:
        ExportError: the file cannot be written, or does not answer like the trained network.
        Cancelled: the person stopped it.
    """
    control.report(PhaseStarted(Phase.EXPORT))
    control.check()
    check_extra(file_format)
    job = _Job(network, file_format, dataset, control, options or ExportOptions())
    try:
        return _export(job, path)
    except OSError as error:
        raise _unwritable(error, path, network) from error


def check_extra(file_format: Format) -> None:
    """Refuse a format whose converter is not installed.

    Raises:
        ExportError: it is not.
    """
    lack = file_format.extra.missing() if file_format.extra else NO_MESSAGE
    if lack:
        raise ExportError(
            Message("{title} cannot be written yet.", title=file_format.title),
            why=lack,
            remedy=Message("Install it and start again, or choose another format."),
        )


@dataclass(frozen=True, eq=False)
class _Job:
    network: Network
    file_format: Format
    dataset: Dataset
    control: Control
    options: ExportOptions

    @property
    def raw(self) -> bool:
        return self.options.raw and self.file_format.is_program


def _export(job: _Job, path: Path) -> Agreement:
    beside = {
        path.with_suffix(ending): text.encode()
        for ending, text in job.file_format.beside(job.network, path).items()
    }
    target = path.resolve() if job.file_format.is_folder else target_of(path)
    for other in beside:
        target_of(other)
    # On the same disk, for only there it can take its name in one step; and short, so that any
    # name that the system takes can be given.
    with temporary_folder(beside=target.parent) as folder:
        draft = folder / f"network{job.file_format.suffix}"
        written = _write(job, draft)
        texts = [text.decode() for path, text in beside.items() if path.suffix == ".py"]
        photographs = Photographs.of(
            job.dataset.samples, job.network.recipe.preprocessing, next(iter(texts), None)
        )
        agreement = UNCHECKED
        if job.file_format.runs_here:
            agreement = verify(
                job.network, draft, job.dataset.validation, job.control, job.options, photographs
            )
        job.control.check()
        drafts, places = files_of(job.file_format, draft), files_of(job.file_format, path)
        further = dict(zip(places[1:], (one.read_bytes() for one in drafts[1:]), strict=True))
        _put_in_place(draft, path, {**further, **beside})
    if written.speed is not None:
        remember_int8(job.network.recipe.architecture, written.speed.times_faster)
    return replace(agreement, float_layers=written.float_layers, speed=written.speed)


def _write(job: _Job, draft: Path) -> Written:
    """Write the draft; the answer says what there is to tell of it."""
    if not job.file_format.is_program:
        return job.file_format.write(job.network, draft, job.options, None)
    with workplace(3 * size_bytes(job.network.module)) as folder:
        order = Conversion(
            source=folder / "network.pt",
            target=folder / f"network{job.file_format.suffix}",
            options=job.options,
            images=None if job.file_format.tolerance else folder / "images.safetensors",
            report=folder / "report.json",
        )
        write_pt(job.network, order.source)
        if order.images:
            _write_images(job, order.images)
        write_conversion(order, folder / "order.json")
        try:
            with child("slimstudio.engine.export.convert", [folder / "order.json"]) as process:
                process.wait(job.control)
        except ChildFailedError as error:
            raise ExportError(
                Message(
                    "The network could not be written as {title}.", title=job.file_format.title
                ),
                why=told_by(error),
                remedy=Message("Export as .pt instead."),
            ) from error
        made, written = _contents(order.target.parent, job.file_format), read_report(order.report)
    for name, content in made.items():
        (draft.parent / name).parent.mkdir(parents=True, exist_ok=True)
        (draft.parent / name).write_bytes(content)
    return written


def _contents(folder: Path, file_format: Format) -> dict[Path, bytes]:
    """Read what was made: one file, several, or a folder that is called one."""
    found = {}
    for path in files_of(file_format, folder / f"network{file_format.suffix}"):
        for one in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if one.is_file():
                found[one.relative_to(folder)] = one.read_bytes()
    return found


def _write_images(job: _Job, path: Path) -> None:
    preprocessing = job.network.recipe.preprocessing
    judged = questions(job.dataset.validation, preprocessing, raw=job.raw)
    calibration = questions(job.dataset.train, preprocessing, raw=job.raw, most=_CALIBRATION_IMAGES)
    tensors = {"images": judged.images, "labels": judged.labels}
    write_tensors({**tensors, "calibration": calibration.images}, path)


def _put_in_place(draft: Path, path: Path, beside: Mapping[Path, bytes]) -> None:
    """Write what goes beside a file and give the file its name; or leave what was there before."""
    earlier: dict[Path, bytes | None] = {}
    try:
        for other, content in beside.items():
            earlier[other] = other.read_bytes() if other.exists() else None
            _write_whole(other, content)
        if draft.is_dir():
            _put_folder(draft, path)
        else:
            put_in_place(draft, path)
    except OSError:
        for other, before in earlier.items():
            with contextlib.suppress(OSError):
                if before is None:
                    other.unlink(missing_ok=True)
                else:
                    _write_whole(other, before)
        raise


def _put_folder(draft: Path, path: Path) -> None:
    """Give a folder that is called a file its name; the one that had it goes at the end."""
    before = draft.with_name("before")
    if path.exists():
        path.rename(before)
    try:
        draft.rename(path)
    except OSError:
        if before.exists():
            before.rename(path)
        raise
    sync_folder(path.parent)


def _write_whole(path: Path, content: bytes) -> None:
    with replacing(path) as stream:
        stream.write(content)


def _unwritable(error: OSError, path: Path, network: Network) -> ExportError:
    what = Message("“{file}” was not written.", file=path.name)
    if error.errno in _FULL:
        return ExportError(
            what,
            why=Message(
                "The disk is full: the file needs about {needed:.1f} MB, and {free:.1f} MB are "
                "free.",
                needed=size_bytes(network.module) / 1e6,
                free=shutil.disk_usage(path.parent).free / 1e6,
            ),
            remedy=Message("Make room, or export into another folder."),
        )
    if isinstance(error, FileNotFoundError):
        why = Message("There is no folder “{folder}”.", folder=path.parent)
    elif isinstance(error, PermissionError):
        why = Message("You may not write into “{folder}”.", folder=path.parent)
    else:
        why = system_says(error)
    return ExportError(what, why=why, remedy=Message("Export into another folder."))
