"""Runs a command and turns whatever happens into an exit code and a sentence."""

import argparse
import itertools
import os
import platform
import sys
import time
import traceback
from collections.abc import Sequence
from enum import IntEnum

from slimstudio.cli.arguments import build_parser
from slimstudio.cli.printing import say, say_all
from slimstudio.engine.replacing import replacing
from slimstudio.errors import Cancelled, SlimStudioError, is_out_of_memory
from slimstudio.system import locations
from slimstudio.version import __version__

_OUT_OF_MEMORY = (
    "The computer ran out of memory. Close other programs, raise the limit of memory, or choose a "
    "smaller --batch-size."
)


class Exit(IntEnum):
    """What the exit code says."""

    DONE = 0
    FAULT = 1  # ours: the traceback is in a log file
    BAD_INPUT = 2  # also what argparse uses
    CANCELLED = 3


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: Arguments after the program's name; those of the process when None.

    Returns:
        The exit code.
    """
    try:
        arguments = build_parser().parse_args(_joined(sys.argv[1:] if argv is None else argv))
    except SystemExit as stop:  # argparse has printed its help or its complaint
        return stop.code if isinstance(stop.code, int) else Exit.DONE
    try:
        _work(arguments)
        sys.stdout.flush()
    except SlimStudioError as error:
        say(f"slimstudio: {error}", sys.stderr)
        return Exit.BAD_INPUT
    except (Cancelled, KeyboardInterrupt):
        say("slimstudio: Stopped. Nothing was written.", sys.stderr)
        return Exit.CANCELLED
    except BrokenPipeError:
        # Whoever read our output has seen enough, as `head` does. Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except Exception as fault:  # noqa: BLE001 - the last stop: everything else is a bug of ours
        from slimstudio.bootstrap import damage  # noqa: PLC0415 - seldom needed

        foreseen = is_out_of_memory(fault)
        told = str(_OUT_OF_MEMORY) if foreseen else damage.explain(fault) or keep(fault)
        say_all(f"slimstudio: {told}".split("\n"), sys.stderr)
        return Exit.BAD_INPUT if foreseen else Exit.FAULT
    return Exit.DONE


def _work(arguments: argparse.Namespace) -> None:
    # Imported late: these import torch, which takes seconds.
    if arguments.command == "compress":
        from slimstudio.cli.compress import compress  # noqa: PLC0415

        compress(arguments)
    elif arguments.command == "classify":
        from slimstudio.cli.classifying import classify  # noqa: PLC0415

        classify(arguments)
    elif arguments.command == "export":
        from slimstudio.cli.exporting import export  # noqa: PLC0415

        export(arguments)
    elif arguments.command == "report":
        from slimstudio.cli.report import report  # noqa: PLC0415

        report(arguments)
    elif arguments.command == "fetch-weights":
        from slimstudio.cli.fetching import fetch_weights  # noqa: PLC0415

        fetch_weights(arguments)
    elif arguments.command == "doctor":
        from slimstudio.cli.doctor import doctor  # noqa: PLC0415

        doctor(arguments)
    else:
        from slimstudio.cli.inspection import inspect  # noqa: PLC0415

        inspect(arguments)


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
        path = locations.private_folder(locations.cache() / "logs") / name
        with replacing(path) as stream:
            stream.write("\n".join(lines).encode("utf-8", "replace"))
    except OSError:
        return (
            f"This is a fault of SlimStudio ({words}). Please report it with these lines:\n{trace}"
        )
    return f"This is a fault of SlimStudio ({words}). Please report it with the file {path}"


def _joined(argv: Sequence[str]) -> list[str]:
    """Join "--preprocess -1-1", whose value would be taken for an option."""
    words = list(argv)
    for place, (option, value) in enumerate(itertools.pairwise(words)):
        if (option, value) == ("--preprocess", "-1-1"):
            words[place : place + 2] = [f"{option}={value}"]
            break
    return words
