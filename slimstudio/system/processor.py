"""Whether the processor is one that PyTorch and ONNX Runtime are fast on."""

import ctypes
import platform
import re
import subprocess
from pathlib import Path

from slimstudio.messages import NO_MESSAGE, Message

_WINDOWS_AVX2 = 40  # PF_AVX2_INSTRUCTIONS_AVAILABLE
_X86 = ("x86_64", "amd64", "x86-64")


def shortcoming() -> Message:
    """Say what the processor lacks; `NO_MESSAGE` where nothing is, or nobody can tell."""
    if platform.machine().lower() not in _X86 or has_avx2() is not False:
        return NO_MESSAGE
    return Message(
        "This computer's processor ({processor}) is from before 2013 or so and lacks the AVX2 "
        "instructions. SlimStudio works on it, several times slower, and files with 8-bit "
        "integers may be no faster than others.",
        processor=name(),
    )


def has_avx2() -> bool | None:
    """Tell whether the processor knows AVX2; None where the system does not say."""
    try:
        if platform.system() == "Linux":
            flags = re.search(r"^flags\s*:(.*)$", _about(), flags=re.MULTILINE)
            return "avx2" in flags[1].split() if flags else None
        if platform.system() == "Windows":
            return bool(vars(ctypes)["windll"].kernel32.IsProcessorFeaturePresent(_WINDOWS_AVX2))
        if platform.system() == "Darwin":
            return _told_by_macos("hw.optional.avx2_0") == "1"
    except (OSError, subprocess.SubprocessError):
        return None
    return None


def has_integer_products() -> bool | None:
    """Tell whether it multiplies 8-bit integers by instructions of its own; None if nobody says.

    On x86 these are VNNI and AMX, without which integers are often slower than single precision.
    """
    if platform.machine().lower() not in _X86 or platform.system() != "Linux":
        return None
    try:
        flags = re.search(r"^flags\s*:(.*)$", _about(), flags=re.MULTILINE)
    except OSError:
        return None
    known = {"avx512_vnni", "avx_vnni", "amx_int8"}
    return not known.isdisjoint(flags[1].split()) if flags else None


def name() -> str:
    """Tell what the processor calls itself, as far as the system says."""
    try:
        if platform.system() == "Linux":
            found = re.search(r"^model name\s*:(.*)$", _about(), flags=re.MULTILINE)
            if found:
                return found[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _about() -> str:
    return Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")


def _told_by_macos(key: str) -> str:
    asked = ["/usr/sbin/sysctl", "-n", key]
    return subprocess.run(
        asked, capture_output=True, text=True, check=True, timeout=5
    ).stdout.strip()
