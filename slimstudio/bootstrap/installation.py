"""Makes the environment, or brings it up to date, beside the one that works; says what it does."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from slimstudio.bootstrap import conditions, damage, mending, packages, stamp
from slimstudio.bootstrap.environment import EnvironmentState, Need
from slimstudio.bootstrap.failure import SetupError
from slimstudio.bootstrap.packages import call, say
from slimstudio.bootstrap.workplace import Workplace, held
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Collection

    from slimstudio.bootstrap.environment import Environment

# Run in the environment: it starts, and takes SlimStudio from this checkout and no other.
_LOOK = """
import os, sys
import slimstudio
root = os.path.realpath(sys.argv[1])
if not os.path.realpath(slimstudio.__file__).startswith(root + os.sep):
    sys.exit(f"SlimStudio would be taken from {slimstudio.__file__}")
"""


def prepare(environment: Environment, extras: Collection[str], *, thorough: bool = False) -> None:
    """Bring the environment into the state that a program with these extras needs.

    Quick and silent when there is nothing to do. Of several processes one works and the others
    wait for it. What worked before is replaced only by what works: where it cannot be brought up
    to date, it is left as it was, with a warning.

    Args:
        environment: Where to install.
        extras: Optional dependency groups of pyproject.toml.
        thorough: Compare every file with what was installed, and be content with nothing less.

    Raises:
        SetupError: nothing there can run the program, and nothing could be made.
    """
    if environment.examine(extras).need is Need.NOTHING and not thorough:
        return
    try:
        _prepare(environment, extras, thorough=thorough)
    except SetupError as error:
        if thorough or not (environment.works(extras) and _starts(environment)):
            raise
        say(f"Warning: {error}")
        say("SlimStudio starts with the environment that was there before.")


def _prepare(environment: Environment, extras: Collection[str], *, thorough: bool) -> None:
    conditions.require_place(environment.folder)
    workplace = Workplace(environment)
    try:
        workplace.folder.mkdir(exist_ok=True)
        with held(workplace.lock_path, on_wait=_say_that_another_works):
            workplace.recover()
            state = _adapted(environment, extras)
            damaged = {}
            if thorough or state.need is Need.REFRESH:
                damaged = damage.find(environment.packages)
            if damaged and state.need is Need.NOTHING:
                state = EnvironmentState(Need.REFRESH, "files in it are damaged")
            if state.need is not Need.NOTHING:
                _install(workplace, environment, state, extras, damaged)
    except OSError as error:
        raise SetupError(
            Message(
                "SlimStudio cannot prepare its Python environment in {folder}.",
                folder=environment.folder,
            ),
            why=Message("{error}.", error=error.strerror or str(error)),
            remedy=Message(
                "Copy the SlimStudio folder to a place where you may write, with about 2 "
                "GB free, and start it there."
            ),
        ) from error


def _adapted(environment: Environment, extras: Collection[str]) -> EnvironmentState:
    """Adapt the environment to where it is now, if that is all it needs."""
    state = environment.examine(extras)
    if state.need is not Need.ADAPT:
        return state
    say(f"SlimStudio adapts its Python environment in {environment.folder}: {state.why}.")
    written = stamp.read(environment.stamp_path)
    assert written is not None  # or else it would be a foreign one
    if not environment.python.exists():
        mending.relink(environment, _outer_python(environment))
    mending.relocate(environment, Path(written.root), environment.root)
    if not _starts(environment):
        return EnvironmentState(Need.REBUILD, state.why)
    stamp.write(environment.stamp_path, written._replace(root=str(environment.root)))
    return environment.examine(extras)


def _install(
    workplace: Workplace,
    environment: Environment,
    state: EnvironmentState,
    extras: Collection[str],
    damaged: dict[str, list[str]],
) -> None:
    conditions.require_system()
    began = time.monotonic()
    say(f"SlimStudio prepares its Python environment in {environment.folder}: {state.why}.")
    for package, files in damaged.items():
        say(f"Damaged: {package} ({', '.join(files[:3])}{', …' if files[3:] else ''})")
    earlier = stamp.read(environment.stamp_path)
    wanted = set(extras) | set(earlier.extras if earlier else ())
    if workplace.next.examine(wanted).need is Need.NOTHING:
        say("It was finished by an earlier start.")
    else:
        _make_next(workplace, environment, state, wanted, damaged)
    workplace.swap()
    say(f"Ready after {time.monotonic() - began:.0f} seconds. The next start skips all this.")


def _make_next(
    workplace: Workplace,
    environment: Environment,
    state: EnvironmentState,
    wanted: Collection[str],
    damaged: dict[str, list[str]],
) -> None:
    following = workplace.next
    workplace.clear()
    conditions.require_space(workplace.folder, _space(state))
    try:
        if state.need is Need.REBUILD:
            say("Step 1 of 3: an empty environment (some seconds)")
            _make_empty(following, environment)
        else:
            say("Step 1 of 3: a copy of the environment, to be brought up to date")
            workplace.copy()
        stamp.write(following.stamp_path, following.describe(wanted, complete=False))
        say(f"Step 2 of 3: the packages ({_cost(state)})")
        packages.install(workplace, wanted, sorted(damaged))
        say("Step 3 of 3: a first look at the result")
        _check(following)
        mending.relocate(following, following.folder, environment.folder)
        stamp.write(following.stamp_path, following.describe(wanted, complete=True))
    except SetupError:
        # The space is given back; what pip said is kept.
        log = workplace.log_path.read_bytes() if workplace.log_path.exists() else b""
        workplace.clear()
        workplace.log_path.write_bytes(log)
        raise


def _make_empty(following: Environment, environment: Environment) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        raise SetupError(
            Message("This Python cannot make environments: its ensurepip module is missing."),
            remedy=Message(
                "On Debian and Ubuntu, run this and start again: sudo apt install "
                "python{version}-venv",
                version=version,
            ),
        )
    command = [_outer_python(environment), "-I", "-m", "venv", str(following.folder)]
    if call(command, following.root) != 0:
        raise SetupError(
            Message(
                "An empty Python environment could not be made in {folder}.",
                folder=following.folder,
            ),
            why=Message("Python's venv module stopped with an error, printed above."),
            remedy=Message(
                "Mend what it names, or install Python from python.org, and start again."
            ),
        )


def _outer_python(environment: Environment) -> str:
    # Started by the very environment that is rebuilt: its interpreter is a link to the real one.
    if os.path.realpath(sys.prefix) == os.path.realpath(environment.folder):
        return os.path.realpath(sys.executable)
    return sys.executable


def _check(following: Environment) -> None:
    damaged = damage.find(following.packages)
    if not damaged and _starts(following):
        return
    first = next((file for files in damaged.values() for file in files), "")
    raise SetupError(
        Message("The packages were installed, but they are not whole."),
        why=Message("The file {file} is missing or empty.", file=first)
        if first
        else Message("What is wrong is printed above."),
        remedy=Message("Start again; pip's report is in the folder .venv.making."),
    )


def _starts(environment: Environment) -> bool:
    command = [str(environment.python), "-I", "-c", _LOOK, str(environment.root)]
    try:
        return call(command, environment.root) == 0
    except (OSError, subprocess.SubprocessError):
        return False


def _space(state: EnvironmentState) -> int:
    if state.need is Need.REFRESH:
        return conditions.ADDED_BYTES
    nvidia = sys.platform == "linux" and conditions.has_nvidia_card()
    return conditions.NVIDIA_BYTES if nvidia else conditions.PROCESSOR_BYTES


def _cost(state: EnvironmentState) -> str:
    if state.need is Need.REFRESH:
        return "a minute or so; only what is missing is downloaded"
    # PyPI's PyTorch for Linux brings the libraries of NVIDIA's cards.
    or_more = ", or 3 GB with those for NVIDIA cards" if sys.platform == "linux" else ""
    return f"about 0.5 GB to download{or_more}; one to ten minutes, mostly the download"


def _say_that_another_works() -> None:
    say("Another start of SlimStudio is preparing the environment; waiting for it.")
