"""What a computer must have before anything is installed on it."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from slimstudio.bootstrap.failure import SetupError
from slimstudio.messages import Message

# What the packages were built for, as their names say: PySide6 on Linux, torch on macOS.
OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}
OLDEST_MACOS = 14

# With what is unpacked on the way; measured.
PROCESSOR_BYTES = 2_000_000_000
NVIDIA_BYTES = 8_500_000_000
ADDED_BYTES = 300_000_000

_SAME_NAMES = {"amd64": "x86_64", "arm64": "aarch64"}


def require_system() -> None:
    """Refuse systems for which some package is not published.

    Raises:
        SetupError: with the reason, and what runs instead.
    """
    check = {"Linux": _require_linux, "Darwin": _require_macos, "Windows": _require_windows}
    system = platform.system()
    if system not in check:
        raise SetupError(
            Message("SlimStudio does not run on {system}.", system=system or "this system"),
            why=Message("PyTorch publishes no packages for it."),
            remedy=Message("Use Linux, macOS or Windows."),
        )
    machine = platform.machine().lower()
    check[system](_SAME_NAMES.get(machine, machine))


def _require_linux(machine: str) -> None:
    if machine not in OLDEST_GLIBC:
        raise SetupError(
            Message("SlimStudio does not run on this processor ({machine}).", machine=machine),
            why=Message("PyTorch and Qt publish no packages for it."),
            remedy=Message("Use a 64-bit processor of Intel, AMD or ARM."),
        )
    found = _glibc()
    if found == ():
        raise SetupError(
            Message("SlimStudio does not run on this Linux: it has no GNU C library."),
            why=Message("PyTorch publishes no packages for others, such as musl in Alpine."),
            remedy=Message("Use Debian 12, Ubuntu 22.04, Fedora 36, or later."),
        )
    oldest = OLDEST_GLIBC[machine]
    if found < oldest:
        on_arm = Message("Qt for ARM processors needs it: use Debian 13, Ubuntu 24.04 or later.")
        on_intel = Message("Qt needs it: use Debian 12, Ubuntu 22.04, Fedora 36, or later.")
        raise SetupError(
            Message(
                "SlimStudio needs the GNU C library {oldest}, and this Linux has {found}.",
                oldest=_dotted(oldest),
                found=_dotted(found),
            ),
            remedy=on_arm if machine == "aarch64" else on_intel,
        )


def _require_macos(machine: str) -> None:
    if machine != "aarch64":
        translated = _says("sysctl", "-n", "sysctl.proc_translated") == "1"
        raise SetupError(
            Message("This Python is one for Intel Macs.")
            if translated
            else Message("SlimStudio does not run on Intel Macs."),
            why=Message("PyTorch publishes no packages for them any more."),
            remedy=Message("Install the universal Python from python.org and start again.")
            if translated
            else Message("Use a Mac with an Apple processor, or Linux or Windows."),
        )
    version = platform.mac_ver()[0]
    if version and int(version.partition(".")[0]) < OLDEST_MACOS:
        raise SetupError(
            Message(
                "SlimStudio needs macOS {oldest}, and this is macOS {version}.",
                oldest=str(OLDEST_MACOS),
                version=version,
            ),
            why=Message("PyTorch publishes no packages for older ones."),
            remedy=Message("Update macOS in the system settings."),
        )


def _require_windows(machine: str) -> None:
    if machine != "x86_64":
        raise SetupError(
            Message(
                "SlimStudio does not run on Windows with this processor: {machine}.",
                machine=machine,
            ),
            why=Message("PyTorch publishes no package for it."),
            remedy=Message("Use a computer with an Intel or AMD processor."),
        )


def require_place(folder: Path) -> None:
    """Refuse a `.venv` that no environment can stand for.

    Args:
        folder: The `.venv`.

    Raises:
        SetupError: it is a file, or a link that leads nowhere.
    """
    if folder.is_symlink() and not folder.exists():
        raise SetupError(
            Message("SlimStudio cannot keep its Python environment in {folder}.", folder=folder),
            why=Message("It is a link to {target}, which is not there.", target=folder.readlink()),
            remedy=Message("Connect the disk that it leads to, or delete the link; start again."),
        )
    if folder.exists() and not folder.is_dir():
        raise SetupError(
            Message("SlimStudio cannot keep its Python environment in {folder}.", folder=folder),
            why=Message("It is a file, and a folder of this name is needed."),
            remedy=Message("Rename or delete the file and start again."),
        )


def require_space(folder: Path, needed: int) -> None:
    """Refuse a disk that is too full; what pip unpacks on the way lies on it, too.

    Args:
        folder: A folder on it.
        needed: How many bytes must be free.

    Raises:
        SetupError: there is less.
    """
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise SetupError(
            Message("There is too little space for the packages of SlimStudio."),
            why=Message(
                "On the disk of {folder} {free:.1f} GB are free, and {needed:.1f} GB are needed.",
                folder=folder,
                free=free / 1e9,
                needed=needed / 1e9,
            ),
            remedy=Message("Free some space, or copy the SlimStudio folder to a larger disk."),
        )


def has_nvidia_card() -> bool:
    """Tell whether this Linux has a card of NVIDIA's, with a driver or without."""
    known = ("/proc/driver/nvidia/version", "/dev/nvidiactl", "/usr/lib/wsl/lib/libcuda.so.1")
    if any(Path(path).exists() for path in known):
        return True
    for device in Path("/sys/bus/pci/devices").glob("*"):
        try:
            vendor = (device / "vendor").read_text(encoding="ascii").strip()
            kind = (device / "class").read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            continue
        if vendor == "0x10de" and kind.startswith("0x03"):
            return True
    return False


def _glibc() -> tuple[int, ...]:
    try:
        told = os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (AttributeError, OSError, ValueError):
        return ()
    name, _, version = told.partition(" ")
    numbers = [part for part in version.split(".")[:2] if part.isdigit()]
    return tuple(map(int, numbers)) if name == "glibc" else ()


def _says(*command: str) -> str:
    try:
        asked = subprocess.run(command, capture_output=True, text=True, check=False, timeout=10)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return asked.stdout.strip()


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
