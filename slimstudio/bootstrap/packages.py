"""Installs the packages into an environment, checked by their hashes where that is possible.

`packaging/hashes.txt` holds the SHA-256 of the files on PyPI. Where pip is set to take packages
from elsewhere, their files may be other builds: there, names and versions decide.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from slimstudio.bootstrap import conditions
from slimstudio.bootstrap.environment import CONSTRAINTS
from slimstudio.bootstrap.failure import SetupError, explain
from slimstudio.messages import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from slimstudio.bootstrap.workplace import Workplace

HASHES = "packaging/hashes.txt"
PYPI = "https://pypi.org/simple"
PROCESSOR_INDEX = "https://download.pytorch.org/whl/cpu"

_FOR_PROCESSORS = ("torch", "torchvision")
_QUICK = ("--retries", "0", "--timeout", "10")
_LOG_TAIL_BYTES = 100_000
_STDERR = 2  # its number, because sys.stderr may be something that only looks like a file


def say(words: str) -> None:
    """Tell the person; standard output belongs to the program that is started later."""
    print(words, file=sys.stderr, flush=True)


def call(command: Collection[str], folder: Path, temporary: Path | None = None) -> int:
    """Run a program whose output the person sees.

    Args:
        command: The program and its arguments.
        folder: Where to run it.
        temporary: Where it unpacks things, if not where the system says.

    Returns:
        Its exit code.
    """
    sys.stderr.flush()
    return subprocess.call(list(command), cwd=folder, env=_surroundings(temporary), stdout=_STDERR)


def install(workplace: Workplace, extras: Collection[str], damaged: Collection[str] = ()) -> None:
    """Install SlimStudio and what it needs into the next environment.

    Args:
        workplace: Where that is made.
        extras: Optional dependency groups of pyproject.toml.
        damaged: `name==version` of packages that must be installed again.

    Raises:
        SetupError: it cannot be done, with the reason.
    """
    pip = _Pip(workplace)
    hashes = read_hashes(workplace.next.root)
    elsewhere = pip.elsewhere() if hashes else ""
    if hashes and not elsewhere:
        install_by_hashes(workplace, extras, damaged, hashes)
        return
    if elsewhere:
        say(f"pip takes packages from {elsewhere}: their versions are checked, their hashes not.")
    named = f".[{','.join(sorted(extras))}]" if extras else "."
    pip.must("install", "--editable", named, "--constraint", CONSTRAINTS)
    if damaged:
        pip.must("install", "--force-reinstall", "--no-deps", *damaged)


def install_by_hashes(
    workplace: Workplace,
    extras: Collection[str],
    damaged: Collection[str],
    hashes: Mapping[str, tuple[str, ...]],
) -> None:
    """Install only files whose SHA-256 is known.

    Args:
        workplace: As for `install`.
        extras: As for `install`.
        damaged: As for `install`.
        hashes: What `read_hashes` gave.

    Raises:
        SetupError: as `install`; also where a hash is not known, or differs.
    """
    pip = _Pip(workplace)
    asked = requirements(workplace.next.root, extras)
    if sys.platform == "linux" and not conditions.has_nvidia_card():
        _take_processor_builds(pip, workplace, asked, hashes)
    report = workplace.temporary / "report.json"
    pip.must(
        *("install", "--dry-run", "--quiet", "--report", str(report)),
        *("--constraint", CONSTRAINTS, *asked),
    )
    found = json.loads(report.read_text(encoding="utf-8"))["install"]
    pins = [_pin(one["metadata"]["name"], one["metadata"]["version"]) for one in found]
    pip.must_be_known(pins, hashes, "--no-deps")
    again = {_canonical(one) for one in damaged} - set(pins)
    builds = {one for one in again if one.endswith("+cpu")}
    options = ("--no-deps", "--force-reinstall")
    pip.must_be_known(again - builds, hashes, *options)
    pip.must_be_known(builds, hashes, *options, "--index-url", PROCESSOR_INDEX)
    # What builds it is there by now, and its hashes were checked.
    pip.must("install", "--no-deps", "--no-build-isolation", "--editable", ".")


def requirements(root: Path, extras: Iterable[str]) -> list[str]:
    """List what a checkout needs, for these extras and for installing itself.

    Args:
        root: With pyproject.toml.
        extras: Names of optional dependency groups.
    """
    import tomllib  # noqa: PLC0415 - new in 3.11; older Pythons must be able to import this file

    table = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project = table["project"]
    optional = project.get("optional-dependencies", {})
    asked = [*table["build-system"]["requires"], *project.get("dependencies", [])]
    for extra in sorted(extras):
        asked += optional.get(extra, [])
    return asked


def read_hashes(root: Path) -> dict[str, tuple[str, ...]]:
    """Read the known SHA-256 of each `name==version`; {} where a checkout has no list."""
    try:
        text = (root / HASHES).read_text(encoding="utf-8")
    except OSError:
        return {}
    blocks = re.findall(
        r"^([^\s#]+==\S+)((?: \\\n +--hash=sha256:[0-9a-f]{64})+)", text, re.MULTILINE
    )
    return {pin: tuple(re.findall(r"[0-9a-f]{64}", sums)) for pin, sums in blocks}


def other_sources(listing: str) -> str:
    """Name where pip's settings say that packages come from, other than PyPI; "" where nowhere.

    Args:
        listing: What `pip config list` printed.
    """
    found = []
    for line in listing.splitlines():
        name, _, told = line.partition("=")
        option = name.rpartition(".")[2].replace("_", "-")
        try:
            value = str(ast.literal_eval(told))
        except (ValueError, SyntaxError):
            value = told
        if option in {"index-url", "extra-index-url", "find-links"}:
            ours = {PYPI, PROCESSOR_INDEX}
            found += [place for place in value.split() if place.rstrip("/") not in ours]
        elif option == "no-index" and value.lower() not in {"", "0", "false", "no", "off"}:
            found.append("this computer only (no-index)")
    return ", ".join(dict.fromkeys(found))


class _Pip:
    """pip of the environment that is being made."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._root = workplace.next.root
        # -I: packages that PYTHONPATH shows now may be gone at the next start.
        self._command = (str(workplace.next.python), "-I", "-m", "pip")

    def elsewhere(self) -> str:
        """Name the sources besides PyPI that pip is set to use."""
        asked = subprocess.run(
            [*self._command, "config", "list"],
            cwd=self._root,
            env=_surroundings(),
            stdout=subprocess.PIPE,
            check=False,
        )
        return other_sources(asked.stdout.decode("utf-8", "replace"))

    def works(self, *arguments: str) -> bool:
        """Tell whether pip ends well."""
        verb, *rest = arguments
        logged = ("--log", str(self._workplace.log_path)) if verb == "install" else ()
        command = [*self._command, verb, "--disable-pip-version-check", "--no-input"]
        return call([*command, *logged, *rest], self._root, self._workplace.temporary) == 0

    def must(self, *arguments: str) -> None:
        """Run pip, and say in our words why it failed.

        Raises:
            SetupError: it did.
        """
        if not self.works(*arguments):
            raise explain(_tail(self._workplace.log_path))

    def must_be_known(
        self, pins: Iterable[str], hashes: Mapping[str, tuple[str, ...]], *options: str
    ) -> None:
        """Install versions whose files have known hashes.

        Raises:
            SetupError: a hash is not known, or differs, or it cannot be done.
        """
        listed = sorted(set(map(_canonical, pins)))
        unknown = [pin for pin in listed if pin not in hashes]
        if unknown:
            raise SetupError(
                Message("The list of hashes does not know {packages}.", packages=unknown),
                why=Message("The list of packages was changed and {file} was not.", file=HASHES),
                remedy=Message("Make it anew: python packaging/hashes.py"),
            )
        lines = [
            " ".join([pin, *(f"--hash=sha256:{one}" for one in hashes[pin])]) for pin in listed
        ]
        if lines:
            chosen = self._workplace.temporary / "requirements.txt"
            chosen.write_text("\n".join(lines), encoding="utf-8")
            self.must("install", "--require-hashes", *options, "--requirement", str(chosen))


def _take_processor_builds(
    pip: _Pip, workplace: Workplace, asked: Iterable[str], hashes: Mapping[str, tuple[str, ...]]
) -> None:
    """Install PyTorch without the libraries for NVIDIA's cards, where its index answers."""
    named = {re.split(r"[^\w.-]", one)[0] for one in asked}
    pins = _pins(workplace.next.root)
    builds = [f"{name}=={pins[name]}+cpu" for name in _FOR_PROCESSORS if name in named]
    there = [
        name
        for name in _FOR_PROCESSORS
        if any(workplace.next.packages.glob(f"{name}-{pins.get(name)}*.dist-info"))
    ]
    if not builds or len(there) == len(builds):
        return
    index = ("--index-url", PROCESSOR_INDEX)
    say(f"This computer has no NVIDIA card: PyTorch without its libraries ({PROCESSOR_INDEX})")
    if not pip.works("index", "versions", "torch", *index, *_QUICK, "-qqq"):
        say("That index cannot be reached: the package with NVIDIA's libraries is taken (5.2 GB).")
        conditions.require_space(workplace.folder, conditions.NVIDIA_BYTES)
        return
    if all(build in hashes for build in builds):
        pip.must_be_known(builds, hashes, "--no-deps", *index)
    else:
        say("The hashes of these builds are not known: their versions are checked.")
        pip.must("install", "--no-deps", *index, *builds)


def _pins(root: Path) -> dict[str, str]:
    text = (root / CONSTRAINTS).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==(\S+)$", text, re.MULTILINE))


def _pin(name: str, version: str) -> str:
    return _canonical(f"{name}=={version}")


def _canonical(pin: str) -> str:
    name, _, version = pin.partition("==")
    return f"{re.sub(r'[-_.]+', '-', name).lower()}=={version}"


def _surroundings(temporary: Path | None = None) -> dict[str, str]:
    # These would make pip install elsewhere than into the environment.
    elsewhere = {"PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONHOME"}
    variables = {name: value for name, value in os.environ.items() if name not in elsewhere}
    if temporary is not None:  # on the disk that was measured
        variables.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)))
    return variables


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _LOG_TAIL_BYTES))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""
