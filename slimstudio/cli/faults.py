"""Keeps the traceback of a fault of ours, where a person can find it and send it to us."""

import platform
import sys
import time
import traceback

from slimstudio import __version__
from slimstudio.system import locations


def keep(fault: BaseException) -> str:
    """Write a fault's traceback into a log file of its own.

    Args:
        fault: What was raised.

    Returns:
        What to tell the person. Where no file can be written, the traceback is part of it.
    """
    words = f"{type(fault).__name__}: {fault}".strip().splitlines()[0]
    trace = "".join(traceback.format_exception(fault))
    lines = (
        f"SlimStudio {__version__}, Python {platform.python_version()}, {platform.platform()}",
        # Without the values of options: they may be names of people's files.
        f"command: {' '.join(part for part in sys.argv[1:2])}",
        trace,
    )
    name = time.strftime("fault-%Y%m%d-%H%M%S.log")
    try:
        folder = locations.cache() / "logs"
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_text("\n".join(lines), encoding="utf-8")
    except OSError:
        return (
            f"This is a fault of SlimStudio ({words}). Please report it with these lines:\n{trace}"
        )
    return f"This is a fault of SlimStudio ({words}). Please report it with the file {path}"
