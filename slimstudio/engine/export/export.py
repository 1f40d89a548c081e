"""Writing a network as a file that is verified before it appears under its name."""

import contextlib
import errno
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.events import Phase, PhaseStarted
from slimstudio.engine.export.child import ChildFailedError, child
from slimstudio.engine.export.formats import Format
from slimstudio.engine.export.loader import loader_text
from slimstudio.engine.export.pt import write_pt
from slimstudio.engine.export.verify import Agreement, verify
from slimstudio.engine.export.workplace import workplace
from slimstudio.engine.measure.size import size_bytes
from slimstudio.engine.models.network import Network
from slimstudio.errors import ExportError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def export(
    network: Network, file_format: Format, path: Path, pixels: Pixels, control: Control
) -> Agreement:
    """Write a network, verify the file in a fresh process, and only then give it its name.

    Beside a `.pt` the program that opens it without SlimStudio is written, NAME.load.py. Whatever
    goes wrong, no new file is left, and what was there under the name before is unchanged.

    Args:
        network: The trained network; not changed.
        file_format: What to write.
        path: Where to; a file of that name is replaced.
        pixels: Images to compare the answers on; by custom the validation images.
        control: Told how far it is; asked several times a second whether to go on.

    Raises:
        ExportError: the file cannot be written, or does not answer like the trained network.
        Cancelled: the person stopped it.
    """
    control.report(PhaseStarted(Phase.EXPORT))
    control.check()
    try:
        return _export(network, file_format, path, pixels, control)
    except OSError as error:
        raise _unwritable(error, path, network) from error


def _export(
    network: Network, file_format: Format, path: Path, pixels: Pixels, control: Control
) -> Agreement:
    # In the same folder, for only there it can take its name in one step.
    draft = path.with_name(f".{path.stem}.partial{file_format.suffix}")
    drafts = {draft: path}
    try:
        _write(network, file_format, draft, control)
        agreement = verify(network, draft, pixels, control)
        if file_format is Format.PT:
            loader_draft = path.with_name(f".{path.stem}.partial.load.py")
            drafts = {loader_draft: path.with_suffix(".load.py"), draft: path}
            loader_draft.write_text(loader_text(network, path.name), encoding="utf-8")
        for written in drafts:
            _flush(written)
        control.check()
        _put_in_place(drafts)
        _flush(path.parent)
    finally:
        for written in drafts:
            with contextlib.suppress(OSError):
                written.unlink(missing_ok=True)
    return agreement


def _write(network: Network, file_format: Format, draft: Path, control: Control) -> None:
    if file_format is Format.PT:
        write_pt(network, draft)
        return
    with workplace(2 * size_bytes(network.module)) as folder:
        source, converted = folder / "network.pt", folder / "network.onnx"
        write_pt(network, source)
        try:
            with child("slimstudio.engine.export.convert", [source, converted]) as process:
                process.wait(control)
        except ChildFailedError as error:
            raise ExportError(
                "The network could not be written as ONNX.",
                why=str(error),
                remedy="Export as .pt instead.",
            ) from error
        content = converted.read_bytes()
    draft.write_bytes(content)


def _put_in_place(drafts: Mapping[Path, Path]) -> None:
    """Give all drafts their names, or leave none that was not there before."""
    new: list[Path] = []
    try:
        for written, final in drafts.items():
            if not final.exists():
                new.append(final)
            written.replace(final)
    except OSError:
        for final in new:
            with contextlib.suppress(OSError):
                final.unlink(missing_ok=True)
        raise


def _flush(path: Path) -> None:
    """Make sure that what was written is on the disk; folders cannot be flushed on Windows."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unwritable(error: OSError, path: Path, network: Network) -> ExportError:
    what = f"“{path.name}” was not written."
    if error.errno in _FULL:
        needed = f"{size_bytes(network.module) / 1e6:.1f} MB"
        free = f"{shutil.disk_usage(path.parent).free / 1e6:.1f} MB"
        return ExportError(
            what,
            why=f"The disk is full: the file needs about {needed}, and {free} are free.",
            remedy="Make room, or export into another folder.",
        )
    if isinstance(error, FileNotFoundError):
        why = f"There is no folder “{path.parent}”."
    elif isinstance(error, PermissionError):
        why = f"You may not write into “{path.parent}”."
    else:
        why = f"The system says: {error.strerror or error}."
    return ExportError(what, why=why, remedy="Export into another folder.")
