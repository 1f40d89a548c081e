"""Runs a command and turns whatever happens into an exit code and a sentence."""

import argparse
import os
import sys
from collections.abc import Sequence
from enum import IntEnum

from slimstudio.cli import faults
from slimstudio.cli.arguments import build_parser
from slimstudio.errors import Cancelled, SlimStudioError


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
        arguments = build_parser().parse_args(argv)
    except SystemExit as stop:  # argparse has printed its help or its complaint
        return stop.code if isinstance(stop.code, int) else Exit.DONE
    try:
        _work(arguments)
        sys.stdout.flush()
    except SlimStudioError as error:
        print(f"slimstudio: {error}", file=sys.stderr)
        return Exit.BAD_INPUT
    except (Cancelled, KeyboardInterrupt):
        print("slimstudio: Stopped. Nothing was written.", file=sys.stderr)
        return Exit.CANCELLED
    except BrokenPipeError:
        # Whoever read our output has seen enough, as `head` does. Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except Exception as fault:  # noqa: BLE001 - the last stop: everything else is a bug of ours
        print(f"slimstudio: {faults.keep(fault)}", file=sys.stderr)
        return Exit.FAULT
    return Exit.DONE


def _work(arguments: argparse.Namespace) -> None:
    # Imported late: these import torch, which takes seconds.
    if arguments.command == "compress":
        from slimstudio.cli.compress import compress  # noqa: PLC0415

        compress(arguments)
    elif arguments.command == "report":
        from slimstudio.cli.report_command import report  # noqa: PLC0415

        report(arguments)
    elif arguments.command == "doctor":
        from slimstudio.cli.doctor import doctor  # noqa: PLC0415

        doctor(arguments)
    else:
        from slimstudio.cli.inspection import inspect  # noqa: PLC0415

        inspect(arguments)
