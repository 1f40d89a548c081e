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
from slimstudio.engine.export.convert import Conversion, read_report, workplace, write_conversion
from slimstudio.engine.export.format import Format, Written
from slimstudio.engine.export.inputs import questions
from slimstudio.engine.export.int8 import remember_int8
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.export.verify import Agreement, Photographs, verify, write_tensors
from slimstudio.engine.measure.size import size_bytes
from slimstudio.engine.models.network import Network
from slimstudio.engine.replacing import put_in_place, replacing, target_of
from slimstudio.errors import ExportError, system_says, told_by
from slimstudio.messages import Message
from slimstudio.system.temporary import temporary_folder

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
    job = _Job(network, file_format, dataset, control, options or ExportOptions())
    try:
        return _export(job, path)
    except OSError as error:
        raise _unwritable(error, path, network) from error


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
    target = target_of(path)
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
        agreement = verify(
            job.network, draft, job.dataset.validation, job.control, job.options, photographs
        )
        job.control.check()
        _put_in_place(draft, path, beside)
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
        content, written = order.target.read_bytes(), read_report(order.report)
    draft.write_bytes(content)
    return written


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
        put_in_place(draft, path)
    except OSError:
        for other, before in earlier.items():
            with contextlib.suppress(OSError):
                if before is None:
                    other.unlink(missing_ok=True)
                else:
                    _write_whole(other, before)
        raise


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
