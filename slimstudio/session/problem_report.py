"""What somebody needs who is to find a fault: logs and versions in a zip that stays here."""

from __future__ import annotations

import os
import platform
import sys
import zipfile
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import psutil

from slimstudio.engine.replacing import replacing
from slimstudio.errors import SlimStudioError, system_says
from slimstudio.messages import Message
from slimstudio.system import locations
from slimstudio.system.private_text import private
from slimstudio.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_PACKAGES = (
    "torch", "torchvision", "numpy", "Pillow", "onnx", "onnxruntime", "onnxscript", "safetensors",
    "PySide6-Essentials", "pyqtgraph", "msgspec", "psutil", "platformdirs", "pi-heif",
)  # fmt: skip
_LARGEST_LOG = 2_000_000


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
    try:
        found = sorted(locations.cache().rglob("*.log*"))
    except OSError:
        return
    for path in found:
        try:
            text = path.read_text("utf-8", "replace")
        except OSError as error:
            text = f"cannot be read: {error}\n"
        yield path.name, text[-_LARGEST_LOG:]
