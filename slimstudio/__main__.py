"""Where `slimstudio` and `python -m slimstudio` begin: a verb, or else the window.

Only this module knows both the window and the command line, so that the command line can be used
where Qt is not installed.
"""

import sys
from collections.abc import Sequence

from slimstudio.system import memory_limit, processes

# `--version` and `--help` belong to the command line: they answer without starting Qt.
_COMMAND_LINE = {
    "classify",
    "compress",
    "doctor",
    "export",
    "fetch-weights",
    "inspect",
    "report",
    "--version",
    "--help",
    "-h",
}

_ANSWERS = {"--version", "--help", "-h"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run SlimStudio.

    Args:
        argv: Arguments after the program's name; those of the process when None.

    Returns:
        The exit code.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    processes.give_back_search_paths()
    if arguments[:1] == ["-m"]:
        return processes.run_module(arguments[1:])
    lack = memory_limit.check_memory()
    if lack and not _ANSWERS.intersection(arguments):
        print(f"slimstudio: {lack}", file=sys.stderr)
        return 2  # as for whatever a person can change
    try:
        return _run(arguments)
    except (ImportError, SyntaxError, AttributeError, NameError) as fault:
        from slimstudio.bootstrap import damage  # noqa: PLC0415 - seldom needed

        told = damage.explain(fault)
        if not told:
            raise
        print(f"slimstudio: {told}", file=sys.stderr)
        return 2


def _run(arguments: list[str]) -> int:
    # Imported late: the window must not wait for what only the command line needs, and the other
    # way round.
    if "--self-test" in arguments:
        from slimstudio import selftest  # noqa: PLC0415

        return selftest.main(arguments)
    if arguments and arguments[0] in _COMMAND_LINE:
        from slimstudio import cli  # noqa: PLC0415

        return cli.main(arguments)
    from slimstudio import app  # noqa: PLC0415

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
