"""A small Debian or Ubuntu without Python, in which an installer is tried out."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from installers.places import BUILD
from installers.say import BuildError, run

_KEYRINGS = Path("/usr/share/keyrings")


class System(NamedTuple):
    """A system to try installers on.

    Args:
        suite: As its mirror calls it.
        mirror: Where its packages are.
        keyring: The file with the keys that they are signed with.
        parts: Of the mirror.
    """

    suite: str
    mirror: str
    keyring: str
    parts: str

    @property
    def base(self) -> Path:
        """Where it is kept for the next trial."""
        return BUILD / "roots" / self.suite


def _debian(suite: str) -> System:
    return System(suite, "http://deb.debian.org/debian", "debian-archive-keyring.gpg", "main")


def _ubuntu(suite: str) -> System:
    mirror = "http://archive.ubuntu.com/ubuntu"
    return System(suite, mirror, "ubuntu-archive-keyring.gpg", "main,universe")


# From the oldest glibc to the newest: 2.31, 2.35, 2.36, 2.39, 2.41, and what comes next.
SYSTEMS = {
    one.suite: one
    for one in (
        *(_debian("bullseye"), _ubuntu("jammy"), _debian("bookworm"), _ubuntu("noble")),
        *(_debian("trixie"), _debian("sid")),
    )
}
USUAL = "bookworm"

# In a namespace of its own: nothing that is mounted here stays mounted.
_ENTER = """
set -e
mount -t proc proc "$ROOT/proc"
mount --rbind /dev "$ROOT/dev"
mkdir -p "$ROOT/tmp/.X11-unix"
[ -d /tmp/.X11-unix ] && mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
[ -z "$PREPARE" ] || eval "$PREPARE"
exec chroot --userspec="$WHO" "$ROOT" env -i "$@"
"""


def why_impossible(suite: str = USUAL) -> str:
    """Say why no root of a system can be made here; "" where one can."""
    if os.geteuid() != 0:
        return "only root can make a root of its own"
    missing = [name for name in ("debootstrap", "chroot", "unshare") if not shutil.which(name)]
    if missing:
        return f"{', '.join(missing)} is not installed"
    # A container may be root's, and yet forbid what a root of its own takes.
    namespaces = ["unshare", "--mount", "--propagation", "private", "--net", "true"]
    if subprocess.run(namespaces, capture_output=True, check=False).returncode:
        return "this system allows no namespaces"
    keyring = SYSTEMS[suite].keyring
    if not (_KEYRINGS / keyring).exists():
        return f"{_KEYRINGS / keyring} is missing: nobody would know whose packages these are"
    try:
        _make_base(SYSTEMS[suite])
    except BuildError as error:
        return f"a small {suite} cannot be fetched: {str(error).splitlines()[-1]}"
    return ""


class Root:
    """A system in a folder.

    Args:
        folder: Its `/`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def call(
        self,
        command: Sequence[str],
        variables: Mapping[str, str],
        *,
        who: str = "0:0",
        network: bool = False,
        prepare: str = "",
    ) -> "subprocess.CompletedProcess[str]":
        """Run a program inside, with nothing in its environment but what is given.

        Args:
            command: The program and its arguments.
            variables: Its environment.
            who: Numbers of user and group.
            network: Whether it has a network; without, there is not even localhost.
            prepare: Shell commands beforehand, outside, with $ROOT set.
        """
        namespaces = ["unshare", "--mount", "--propagation", "private"]
        namespaces += [] if network else ["--net"]
        given = [f"{name}={value}" for name, value in variables.items()]
        return subprocess.run(
            [*namespaces, "sh", "-c", _ENTER, "sh", *given, *command],
            env={"ROOT": str(self.folder), "WHO": who, "PREPARE": prepare, **_path()},
            capture_output=True,
            text=True,
            check=False,
        )

    def files(self) -> frozenset[str]:
        """List everything in it, without what the system keeps for itself."""
        skipped = ("proc", "dev", "sys", "tmp", "var", "run")
        found = []
        for top in self.folder.iterdir():
            if top.name not in skipped:
                found += [str(path.relative_to(self.folder)) for path in top.rglob("*")]
        return frozenset(found)


@contextmanager
def fresh_root(suite: str = USUAL) -> Iterator[Root]:
    """Give a root to spoil; it is gone afterwards.

    Args:
        suite: One of `SYSTEMS`.

    Raises:
        BuildError: it cannot be made; `why_impossible` knows beforehand.
    """
    _make_base(SYSTEMS[suite])
    folder = BUILD / "roots" / f"trial-{suite}"
    shutil.rmtree(folder, ignore_errors=True)
    run(["cp", "-a", SYSTEMS[suite].base, folder])
    with contextlib.suppress(OSError):
        shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
    # A mirror that lags behind is good enough to try on; whose packages they are is checked.
    late = folder / "etc" / "apt" / "apt.conf.d" / "late"
    late.write_text('Acquire::Check-Valid-Until "false";\n', encoding="utf-8")
    try:
        yield Root(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make_base(system: System) -> None:
    # The last thing that debootstrap does is to take this folder away.
    if (system.base / "etc" / "os-release").exists() and not (system.base / "debootstrap").exists():
        return
    shutil.rmtree(system.base, ignore_errors=True)
    system.base.parent.mkdir(parents=True, exist_ok=True)
    options = [f"--keyring={_KEYRINGS / system.keyring}", f"--components={system.parts}"]
    run(["debootstrap", "--variant=minbase", *options, system.suite, system.base, system.mirror])


def _path() -> dict[str, str]:
    return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
