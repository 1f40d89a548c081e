"""How long it takes from the start of the program until its window can be seen."""

import os
import re
import select
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from installers.chroot import Root
from installers.say import BuildError

_PATIENCE_S = 60.0
_STARTS = 3
_ATTEMPTS = 3  # to get a screen
_ANSWER_S = 15.0

# Surroundings in which the window must open all the same, as shell commands beforehand.
_BAD = {
    "a read-only home": 'mount -t tmpfs -o ro,mode=777 none "$ROOT$HOME_INSIDE"',
    "a full home": 'mount -t tmpfs -o size=4k,nr_inodes=4,mode=777 none "$ROOT$HOME_INSIDE"',
}


def measure_start(root: Root, program: str, home: str) -> None:
    """Start the program some times under Xvfb, and print how long it took.

    Also where the home is read-only or full, for there it must open too. By the time that the
    window is seen, torch must not have been loaded.

    Raises:
        BuildError: no window came, or torch came first.
    """
    if not (shutil.which("Xvfb") and shutil.which("xwininfo")):
        print("    left out: Xvfb and xwininfo (package x11-utils) are needed")
        return
    times = [_start(root, program, home, "") for _ in range(_STARTS)]
    print(f"    {', '.join(f'{seconds:.1f} s' for seconds in times)}; the first reads the disk")
    for name, prepare in _BAD.items():
        command = prepare.replace("$ROOT$HOME_INSIDE", f"$ROOT{home}")
        print(f"    with {name}: {_start(root, program, home, command):.1f} s")


class _Screen(NamedTuple):
    """A screen of our own.

    Args:
        display: Its name, as `:7`.
        sockets: The folder with its socket, which stands in for the one that all others share:
            there, whoever ends takes away what is in use.
    """

    display: str
    sockets: Path

    def ask(self, *question: str) -> subprocess.CompletedProcess[str]:
        """Run a program where this screen is the one that it finds."""
        return subprocess.run(
            [*_behind(self.sockets), *question],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
        )


def _behind(sockets: Path) -> list[str]:
    bind = 'mkdir -p /tmp/.X11-unix && mount --bind "$0" /tmp/.X11-unix && exec "$@"'
    return ["unshare", "--mount", "--propagation", "private", "sh", "-c", bind, str(sockets)]


def _start(root: Root, program: str, home: str, prepare: str) -> float:
    with _screen() as screen:
        variables = {"HOME": home, "DISPLAY": screen.display}
        own = f'mount --bind "{screen.sockets}" "$ROOT/tmp/.X11-unix"'
        prepare = f"{own}\n{prepare}"
        began = time.monotonic()
        done: list[subprocess.CompletedProcess[str]] = []
        thread = threading.Thread(
            target=lambda: done.append(
                root.call([program], variables, who="1000:1000", prepare=prepare)
            )
        )
        thread.start()
        try:
            _wait_for_window(screen, done)
            seconds = time.monotonic() - began
            process = _process_of(program)
            if process and b"libtorch_cpu" in (process / "maps").read_bytes():
                raise BuildError("torch was loaded before the window could be seen")
        finally:
            process = _process_of(program)
            if process:
                os.kill(int(process.name), 15)
            thread.join(_PATIENCE_S)
    return seconds


def _wait_for_window(screen: _Screen, done: list[subprocess.CompletedProcess[str]]) -> None:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        found = screen.ask("xwininfo", "-name", "Untitled \N{EN DASH} SlimStudio")
        if "IsViewable" in found.stdout:
            return
        if done:
            raise BuildError(f"The program ended: {done[0].stdout}{done[0].stderr}")
        time.sleep(0.05)
    raise BuildError("No window came")


def _process_of(program: str) -> Path | None:
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if command[0].decode(errors="replace") == program:
            return process
    return None


@contextmanager
def _screen() -> Iterator[_Screen]:
    """Give a screen of its own; one that does not answer is replaced by another."""
    for _attempt in range(_ATTEMPTS):
        read, write = os.pipe()
        options = ["-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        # Else it starts anew when a question has been answered, and refuses who comes meanwhile.
        options += ["-noreset"]
        with (
            tempfile.TemporaryDirectory() as sockets,
            subprocess.Popen(
                [*_behind(Path(sockets)), shutil.which("Xvfb") or "Xvfb", *options],
                pass_fds=[write],
                stderr=subprocess.DEVNULL,
            ) as server,
        ):
            Path(sockets).chmod(0o1777)  # as the folder that it stands in for
            os.close(write)
            try:
                number = _told_number(read)
                screen = _Screen(f":{number}", Path(sockets))
                if number and _answers(screen):
                    yield screen
                    return
            finally:
                server.terminate()
        print("    the screen does not answer; another one is tried")
    raise BuildError(f"No screen answered {_ATTEMPTS} times")


def _told_number(read: int) -> str:
    with os.fdopen(read) as told:
        ready, _, _ = select.select([told], [], [], _ANSWER_S)
        return re.sub(r"\D", "", told.readline()) if ready else ""


def _answers(screen: _Screen) -> bool:
    until = time.monotonic() + _ANSWER_S
    while time.monotonic() < until:
        if screen.ask("xwininfo", "-root").returncode == 0:
            return True
        time.sleep(0.1)
    return False
