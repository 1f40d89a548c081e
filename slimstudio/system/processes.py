"""How SlimStudio starts a module of its own in a fresh process, from Python or from a bundle."""

import os
import runpy
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

# What a bundle runs when it is asked to: its program is no Python, so it runs nothing else.
MODULES = frozenset(
    {
        "slimstudio.engine.confined",
        "slimstudio.engine.export.convert",
        "slimstudio.engine.export.reopen",
        "slimstudio.engine.targets.trial",
    }
)

_SEARCHED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


class Start(NamedTuple):
    """What starts a module: the beginning of a command line, and variables to add."""

    command: list[str]
    variables: dict[str, str]


def is_bundle() -> bool:
    """Tell whether this is the installed program, with a Python of its own inside."""
    return bool(getattr(sys, "frozen", False))


def start_of(module: str) -> Start:
    """Tell how to start a module as `python -m module` does; its arguments follow.

    Args:
        module: One of `MODULES`; a bundle refuses every other.
    """
    if is_bundle():
        # On Windows the program with the window has nowhere to write its complaints to.
        talking = Path(sys.executable).with_name("slimstudio-cli.exe")
        program = str(talking) if talking.exists() else sys.executable
        return Start([program, "-m", module], {})
    home = str(Path(__file__).parents[2])
    found = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    # -P: nothing is imported from the folder we happen to be in.
    return Start([sys.executable, "-P", "-m", module], {"PYTHONPATH": os.pathsep.join(found)})


def run_module(arguments: Sequence[str]) -> int:
    """Run the module that a process was started for.

    Args:
        arguments: The module's name and what follows it.

    Returns:
        2 when it is none of `MODULES`, 1 when it failed with a fault; otherwise the module ends the
        process itself.
    """
    module = arguments[0] if arguments else ""
    if module not in MODULES:
        print(f"slimstudio: -m {module}: this is only for SlimStudio itself.", file=sys.stderr)
        return 2
    sys.argv = [module, *arguments[1:]]
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except Exception:  # noqa: BLE001 - as Python does; a bundle would add a last line of its own
        traceback.print_exc()
        return 1
    return 0


def give_back_search_paths() -> None:
    """Let other programs that we start find their own libraries, not those of the bundle.

    The bundle's starter points the search at its folder. The loader has read that by now; a file
    manager or a browser that we open must not.
    """
    for name in _SEARCHED if is_bundle() else ():
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = before
