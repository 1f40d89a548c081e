"""What somebody needs who is to find a fault: logs and versions in a zip that stays here."""

import errno
import os
import platform
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from slimstudio.engine.replacing import replacing
from slimstudio.errors import SlimStudioError, system_reason, system_says
from slimstudio.messages import Message
from slimstudio.system import locations
from slimstudio.system.ordinary_file import open_ordinary
from slimstudio.system.private_text import private
from slimstudio.version import __version__

_PACKAGES = (
    "torch", "torchvision", "numpy", "Pillow", "onnx", "onnxruntime", "onnxscript", "safetensors",
    "PySide6-Essentials", "pyqtgraph", "msgspec", "psutil", "platformdirs", "pi-heif",
)  # fmt: skip
_LARGEST_LOG = 2_000_000
_MOST_LOGS = 50
_LOGS = re.compile(r"slimstudio\.log(\.1)?")
_FAULTS = re.compile(r"fault-\d{8}-\d{6}\.log")


def write_report(path: Path, state: Mapping[str, str]) -> tuple[str, ...]:
    """Put logs and versions into a zip. Neither images nor networks nor projects go into it.

    The person's name and the computer's are not in it.

    Args:
        path: The zip.
        state: What else to tell, such as the screen that is shown; names to values.

    Returns:
        The names of what is in it.

    Raises:
        SlimStudioError: it could not be written.
    """
    members = [("about.txt", _about(state)), *_logs()]
    try:
        with replacing(path) as stream, zipfile.ZipFile(stream, "w") as archive:
            for name, text in members:
                archive.writestr(name, private(text), zipfile.ZIP_DEFLATED)
    except OSError as error:
        raise SlimStudioError(
            Message("The report could not be written to {path}.", path=path),
            why=system_says(error),
            remedy=Message("Choose another place."),
        ) from error
    return tuple(name for name, _ in members)


def _about(state: Mapping[str, str]) -> str:
    memory = psutil.virtual_memory()
    facts = {
        "SlimStudio": __version__,
        "Python": sys.version.replace("\n", " "),
        "System": platform.platform(),
        "Processor": f"{platform.processor() or platform.machine()}, {os.cpu_count()} threads",
        "Memory": f"{memory.total / 1e9:.1f} GB, {memory.available / 1e9:.1f} GB free",
        **{name: _version(name) for name in _PACKAGES},
        **state,
    }
    return "".join(f"{name}: {value}\n" for name, value in facts.items())


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _logs() -> Iterator[tuple[str, str]]:
    """Yield the logs that SlimStudio writes; people may have files of such names elsewhere."""
    cache = locations.cache()
    for folder, ours in ((cache, _LOGS), (cache / "logs", _FAULTS)):
        try:
            found = sorted(path for path in folder.iterdir() if ours.fullmatch(path.name))
        except OSError:
            continue
        for path in found[-_MOST_LOGS:]:
            try:
                yield path.name, _end_of(path)
            except OSError as error:
                yield path.name, f"cannot be read: {system_reason(error)}\n"


def _end_of(path: Path) -> str:
    """Read the last part of a log; what a link leads to is none.

    Raises:
        OSError: it cannot be read, or is a link.
    """
    if path.is_symlink():
        raise OSError(errno.EINVAL, Message("it is no ordinary file"))
    with open_ordinary(path) as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - _LARGEST_LOG))
        return file.read(_LARGEST_LOG).decode("utf-8", "replace")
