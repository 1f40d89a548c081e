"""Write the hashes that packages are installed with: `.venv/bin/python packaging/hashes.py`.

Resolves what `pyproject.toml` asks for, on every system and Python that is served, to the versions
in `packaging/constraints.txt`, and writes the SHA-256 of every file that PyPI has of them into
`packaging/hashes.txt`, as `pip install --require-hashes` reads it. PyTorch's builds for processors
are read from its own index; where that cannot be reached, those in the file stay.

Needs a connection to PyPI, and uv: `python3 -m slimstudio.bootstrap publish`.
"""

import re
import subprocess
import sys
import tomllib
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PINS = ROOT / "packaging" / "constraints.txt"
HASHES = ROOT / "packaging" / "hashes.txt"

_OLDEST_PATCH = "3.11.5"  # mkdocs-material wants no older one
_PYPI = "https://pypi.org/simple"
_PROCESSOR_INDEX = "https://download.pytorch.org/whl/cpu"
_FOR_PROCESSORS = ("torch", "torchvision")
_PATIENCE_S = 20

# Files for other systems and Pythons would make the list five times as long.
_PYTHONS = re.compile(r"py3|py2\.py3|cp31[123]")
_SYSTEMS = re.compile(
    r"any|manylinux\S*_(x86_64|aarch64)|linux_(x86_64|aarch64)|macosx\S*_(arm64|universal2)|win_amd64"
)

_HEADER = """\
# SHA-256 of the files of every version in constraints.txt, as `pip install --require-hashes` reads
# them. Made by: python packaging/hashes.py
"""


def main() -> int:
    """Write the file; the exit code is 1 where a version is not pinned or nothing can be read."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    building = "\n".join(project["build-system"]["requires"])
    asked = subprocess.run(
        _resolve(), cwd=ROOT, input=building, capture_output=True, text=True, check=False
    )
    if asked.returncode:
        print(asked.stderr, file=sys.stderr)
        return 1
    locked = tomllib.loads(asked.stdout)["packages"]
    # That is Python in a web page.
    serving = [one for one in locked if "== 'emscripten'" not in one.get("marker", "")]
    packages = {canonical(one["name"]): one for one in serving}
    pins = pinned(PINS.read_text(encoding="utf-8"))
    loose = sorted(
        f"{name}=={one['version']}"
        for name, one in packages.items()
        if pins.get(name) != one["version"]
    )
    if loose:
        print(f"Not in {PINS.name}, or another version: {', '.join(loose)}", file=sys.stderr)
        return 1
    found = {f"{name}=={pins[name]}": hashes_of(one) for name, one in packages.items()}
    for name in _FOR_PROCESSORS:
        build = f"{name}=={pins[name]}+cpu"
        found[build] = _processor_builds(build) or _kept(build)
    HASHES.write_text(written(found), encoding="utf-8")
    count = sum(map(len, found.values()))
    print(f"{HASHES.relative_to(ROOT)}: {len(packages)} packages, {count} files")
    return 0


def canonical(name: str) -> str:
    """Spell a package's name as indexes do."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(text: str) -> dict[str, str]:
    """Read `name==version` lines."""
    found = re.findall(r"^([\w.-]+)==([^\s\\;]+)", text, re.MULTILINE)
    return {canonical(name): version for name, version in found}


def hashes_of(package: dict[str, object]) -> dict[str, str]:
    """Take what can be installed on a system that is served.

    Args:
        package: One of the lock file's packages.

    Returns:
        The SHA-256 of each file, by the file's name. The source archive counts only where there
        is no wheel for everybody.
    """
    wheels: list[dict[str, object]] = package.get("wheels", [])  # type: ignore[assignment]
    chosen = {name_of(one): sha(one) for one in wheels if serves(name_of(one))}
    source = package.get("sdist")
    if isinstance(source, dict) and not chosen:
        chosen[name_of(source)] = sha(source)
    return chosen


def serves(wheel: str) -> bool:
    """Tell by a wheel's name whether a system that is served can take it."""
    *_, python, abi, system = wheel.removesuffix(".whl").split("-")
    fits = abi == "abi3" or (_PYTHONS.fullmatch(python) and not abi.endswith("t"))
    return bool(fits and _SYSTEMS.search(system))


def name_of(file: dict[str, object]) -> str:
    """Name a file of the lock by the end of its address."""
    return str(file["url"]).rpartition("/")[2].partition("#")[0]


def sha(file: dict[str, object]) -> str:
    """Give the SHA-256 of a file of the lock."""
    hashes = file["hashes"]
    assert isinstance(hashes, dict)
    return str(hashes["sha256"])


def written(found: dict[str, dict[str, str]]) -> str:
    """Write the list, the same for the same files; what has no file is left out.

    Args:
        found: The SHA-256 of each file by its name, by `name==version`.
    """
    lines = [_HEADER]
    for pin in sorted(found):
        sums = [f"--hash=sha256:{one}" for one in sorted(set(found[pin].values()))]
        if sums:
            lines.append(" \\\n    ".join([pin, *sums]) + "\n")
    return "".join(lines)


def _resolve() -> list[str]:
    return [
        *(str(Path(sys.executable).with_name("uv")), "--no-config", "pip", "compile", "-q"),
        *("pyproject.toml", "-", "--all-extras", "--universal"),
        *("--python-version", _OLDEST_PATCH, "--constraint", str(PINS)),
        *("--default-index", _PYPI, "--format", "pylock.toml", "--no-header"),
    ]


def _processor_builds(build: str) -> dict[str, str]:
    """Read PyTorch's own index; {} with a word where it cannot be reached."""
    name, _, version = build.partition("==")
    address = f"{_PROCESSOR_INDEX}/{name}/"
    try:
        with urllib.request.urlopen(address, timeout=_PATIENCE_S) as page:  # noqa: S310 - https
            text = page.read().decode("utf-8")
    except OSError as error:
        print(f"{address} cannot be read ({error}): what the file has stays", file=sys.stderr)
        return {}
    return links(text, f"{name}-{version}-")


def links(page: str, beginning: str) -> dict[str, str]:
    """Read the SHA-256 of the wheels that an index's page links to, and that begin so."""
    found = re.findall(r'href="[^"]*?([^"/#]+\.whl)#sha256=([0-9a-f]{64})"', page)
    named = [(file.replace("%2B", "+"), digest) for file, digest in found]
    return {file: digest for file, digest in named if file.startswith(beginning) and serves(file)}


def _kept(build: str) -> dict[str, str]:
    try:
        text = HASHES.read_text(encoding="utf-8")
    except OSError:
        return {}
    block = re.search(rf"^{re.escape(build)} .*(?:\n    .*)*", text, re.MULTILINE)
    return {one: one for one in re.findall(r"sha256:([0-9a-f]{64})", block[0] if block else "")}


if __name__ == "__main__":
    sys.exit(main())
