"""How much memory this process may have, found out before anything large is imported.

Native libraries abort the process where memory or room for a thread is refused to them, so nobody
could say anything any more.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

from slimstudio.messages import NO_MESSAGE, Message

LEAST_ADDRESSES = 1_200_000_000  # bytes: libraries map more than they use
LEAST_MEMORY = 768_000_000
_AMPLE = 4_000_000_000
_GROUPS = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_GIGABYTE = 1e9


def check_memory() -> Message:
    """Tell that this process may have too little memory to begin; `NO_MESSAGE` where it has enough.

    Where there is little room for addresses, libraries are told to compute with one thread: each
    thread takes a stack, and a library that is refused one ends the process.
    """
    addresses, memory = _addresses(), _memory()
    if addresses < _AMPLE:
        for name in _THREADS:
            os.environ.setdefault(name, "1")
    for least, given in ((LEAST_ADDRESSES, addresses), (LEAST_MEMORY, memory)):
        if given < least:
            return Message(
                "SlimStudio needs {least:.1f} GB of memory, and may use {given:.1f} GB here. "
                "Raise the limit (ulimit -v, or that of the container), or use another computer.",
                least=least / _GIGABYTE,
                given=given / _GIGABYTE,
            )
    return NO_MESSAGE


def _addresses() -> float:
    if sys.platform == "win32":
        return float("inf")
    import resource  # noqa: PLC0415 - Windows has none

    limits = [resource.getrlimit(kind)[0] for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA)]
    return min([float("inf"), *(one for one in limits if one != resource.RLIM_INFINITY)])


def _memory() -> float:
    """Read what the container allows, or what the computer has."""
    found = [float("inf")]
    for path in _GROUPS:
        with suppress(OSError, ValueError):
            found.append(float(Path(path).read_text(encoding="ascii")))
    with suppress(OSError, ValueError, AttributeError):
        found.append(float(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")))
    return min(found)
