"""Makes or refreshes the environment, saying what it does."""

import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from slimstudio.bootstrap import stamp
from slimstudio.bootstrap.environment import CONSTRAINTS, Environment, EnvironmentState, Need
from slimstudio.bootstrap.failure import SetupError, explain
from slimstudio.messages import Message

_LOG_TAIL_BYTES = 100_000
_STDERR = 2  # its number, because sys.stderr may be something that only looks like a file

# Run in the environment: every file that its packages list is there, and ours can be imported.
_LOOK = """
import sys
from importlib.metadata import distributions
import slimstudio
files = [file for package in distributions() for file in package.files or ()]
missing = [str(file) for file in files if file.suffix != ".pyc" and not file.locate().exists()]
if missing:
    sys.exit(f"{len(missing)} files are missing, such as {missing[0]}")
"""


def prepare(environment: Environment, extras: Collection[str]) -> None:
    """Bring the environment into the state that a program with these extras needs.

    Quick and silent when there is nothing to do. Of several processes one works and the others
    wait for it.

    Args:
        environment: Where to install.
        extras: Optional dependency groups of pyproject.toml.

    Raises:
        SetupError: it cannot be done; a start that is tried again continues from there.
    """
    if environment.examine(extras).need is Need.NOTHING:
        return
    try:
        environment.folder.mkdir(exist_ok=True)
        with held(environment.lock_path, on_wait=_say_that_another_works):
            verdict = environment.examine(extras)
            if verdict.need is not Need.NOTHING:
                _install(environment, verdict, extras)
    except OSError as error:
        raise SetupError(
            Message(
                "SlimStudio cannot prepare its Python environment in {folder}.",
                folder=environment.folder,
            ),
            why=Message("{error}.", error=error.strerror or str(error)),
            remedy=Message(
                "Copy the SlimStudio folder to a place where you may write, with about 5 "
                "GB free, and start it there."
            ),
        ) from error


def _install(environment: Environment, verdict: EnvironmentState, extras: Collection[str]) -> None:
    began = time.monotonic()
    _say(f"SlimStudio prepares its Python environment in {environment.folder}: {verdict.why}.")
    earlier = stamp.read(environment.stamp_path)
    wanted = set(extras)
    if verdict.need is Need.REBUILD:
        stamp.write(environment.stamp_path, environment.describe(wanted, complete=False))
        _say("Step 1 of 3: an empty environment (some seconds)")
        _rebuild(environment)
    else:
        wanted |= set(earlier.extras if earlier else ())
        stamp.write(environment.stamp_path, environment.describe(wanted, complete=False))
        _say("Step 1 of 3: the environment is there; it will be kept and brought up to date")
    _say(f"Step 2 of 3: the packages ({_cost(verdict)})")
    try:
        _run_pip(environment, sorted(wanted))
    except SetupError:
        # pip puts back what it replaced, so what worked before still does: try again next time,
        # and do not download everything afresh.
        if verdict.need is Need.REFRESH and earlier:
            stamp.write(environment.stamp_path, earlier)
        raise
    _say("Step 3 of 3: a first look at the result")
    _check(environment)
    stamp.write(environment.stamp_path, environment.describe(wanted, complete=True))
    _say(f"Ready after {time.monotonic() - began:.0f} seconds. The next start skips all this.")


def _rebuild(environment: Environment) -> None:
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
    keep = {environment.lock_path, environment.stamp_path}
    for path in set(environment.folder.iterdir()) - keep:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    command = [_outer_python(environment), "-I", "-m", "venv", str(environment.folder)]
    if _call(command, environment.root) != 0:
        raise SetupError(
            Message(
                "An empty Python environment could not be made in {folder}.",
                folder=environment.folder,
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


def _run_pip(environment: Environment, extras: list[str]) -> None:
    environment.log_path.unlink(missing_ok=True)
    # -I: packages that PYTHONPATH shows now may be gone at the next start, so they do not count.
    # Standard output belongs to the program that is started later, so all this goes to the other.
    command = [
        *(str(environment.python), "-I", "-m", "pip", "install"),
        *("--disable-pip-version-check", "--no-input", "--log", str(environment.log_path)),
        *("--editable", f".[{','.join(extras)}]" if extras else "."),
        *("--constraint", CONSTRAINTS),
    ]
    if _call(command, environment.root) != 0:
        raise explain(_tail(environment.log_path))


def _check(environment: Environment) -> None:
    if _call([str(environment.python), "-I", "-c", _LOOK], environment.root) != 0:
        raise SetupError(
            Message("The packages were installed, but they are not whole."),
            why=Message("What is wrong is printed above."),
            remedy=Message(
                "Delete the folder {folder} and start again.", folder=environment.folder
            ),
        )


def _call(command: list[str], folder: Path) -> int:
    # These would make pip install elsewhere than into the environment.
    elsewhere = {"PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONHOME"}
    variables = {name: value for name, value in os.environ.items() if name not in elsewhere}
    sys.stderr.flush()
    return subprocess.call(command, cwd=folder, env=variables, stdout=_STDERR)


def _cost(verdict: EnvironmentState) -> str:
    if verdict.need is Need.REFRESH:
        return "a minute or so; only what is missing is downloaded"
    # PyPI's PyTorch for Linux brings the libraries of NVIDIA's cards; the README has the way out.
    or_more = ", or 3 GB with those for NVIDIA cards" if sys.platform == "linux" else ""
    return f"about 0.5 GB to download{or_more}; one to ten minutes, mostly the download"


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _LOG_TAIL_BYTES))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""


def _say_that_another_works() -> None:
    _say("Another start of SlimStudio is preparing the environment; waiting for it.")


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


_PAUSE_SECONDS = 0.2


@contextmanager
def held(path: Path, on_wait: Callable[[], None]) -> Iterator[None]:
    """Hold the lock file at `path` while the block runs.

    The system lets go of it when this process ends, however it ends.

    Args:
        path: The lock file; made when missing, never deleted.
        on_wait: Called once if another process holds it.
    """
    descriptor = os.open(str(path), os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _taken(descriptor):
            on_wait()
            while not _taken(descriptor):
                time.sleep(_PAUSE_SECONDS)
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _taken(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # Some network folders cannot lock. Going on without is better than never starting.
            return True
        return True
