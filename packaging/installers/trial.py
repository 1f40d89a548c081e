"""Trying out what was made where there is nothing else: see `attempt` and `attempt_on`."""

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from installers.chroot import Root, fresh_root, why_impossible
from installers.first_window import measure_start
from installers.places import BUILD, NAME, version
from installers.say import BuildError, run, step

_USER = "1000:1000"
_HOME = "/home/Zoë Ångström"
_APT = {"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
_OWN = {"HOME": _HOME, "PATH": "/usr/bin"}
_SETTINGS = '{"theme": "dark", "last_folders": {}}'

# A version before this one, with a file that this one has no more.
_OLD = (
    "Package: slimstudio\nVersion: 0.0.0\nArchitecture: all\nMaintainer: none\nDescription: old\n"
)


def attempt(bundle: Path, files: Iterable[Path], *, untried: bool = False) -> None:
    """Install, use, upgrade and remove what was made.

    Args:
        bundle: The bundle, which must pass its own test on every system.
        files: What `wrapping.wrap` made.
        untried: Whether it is known that the packages cannot be tried out here.

    Raises:
        BuildError: something is not as it must be, or cannot be tried.
    """
    by_kind = {file.suffix: file for file in files}
    problem = why_impossible() if ".deb" in by_kind else "there is no Debian package"
    if problem:
        if sys.platform == "linux" and not untried:
            raise BuildError(
                f"The packages cannot be tried out, {problem}; say --untried to keep them"
            )
        print(f"--- Trial in a root of its own: left out, {problem}")
        with step("Self-test of the bundle, here"):
            program = bundle / "Contents" / "MacOS" if bundle.suffix == ".app" else bundle
            exe = next(p for p in (program / NAME, program / f"{NAME}-cli.exe") if p.exists())
            _check(run([exe, "--self-test", "--json"]))
        return
    with fresh_root() as root:
        before = root.files()
        with step("An older version, with settings and a project of a person"):
            _install(root, _old_package())
            _make_home(root)
        with step("Upgrade, with its dependencies, by apt"):
            _install(root, by_kind[".deb"])
            _check_upgrade(root)
        with step("Self-test: no network, no Python, an empty environment"):
            _demand_no_python(root)
            _self_test(root, [NAME])
        with step("The sample's journey in the window"):
            _journey(root)
        with step("Start to a visible window"):
            measure_start(root, f"/usr/bin/{NAME}", _HOME)
        with step("Removal"):
            _remove(root, before)
        with step("The archive, unpacked anywhere"):
            _try_archive(root, by_kind[".zst"])


def attempt_on(suite: str, files: Iterable[Path]) -> None:
    """Try what was made on another system: the package, the archive, the AppImage.

    Args:
        suite: One of `chroot.SYSTEMS`.
        files: What `wrapping.wrap` made.

    Raises:
        BuildError: something is not as it must be, or cannot be tried.
    """
    problem = why_impossible(suite)
    if problem:
        raise BuildError(f"Nothing can be tried on {suite}: {problem}")
    by_kind = {file.suffix: file for file in files}
    package = by_kind[".deb"]
    with fresh_root(suite) as root:
        _make_home(root)
        has, needs = _glibc(root), _needed_glibc(package)
        print(f"    {suite} has glibc {has}; what was made needs {needs}")
        if _numbers(has) < _numbers(needs):
            with step("Too old a system is told so, and nothing is installed"):
                _check_refusals(root, package, by_kind[".zst"], needs)
            return
        with step("The package, by apt, and its self-test without a network"):
            _install(root, package)
            _self_test(root, [NAME])
        with step("Start to a visible window"):
            measure_start(root, f"/usr/bin/{NAME}", _HOME)
        with step("Removal; the libraries that it asked for stay, as a desktop has them"):
            _must(root.call(_apt("remove", NAME), _APT))
        with step("The archive, unpacked anywhere"):
            inside = _try_archive(root, by_kind[".zst"])
            # A home that is full, or of which nobody may write, hides what lies in it.
            elsewhere = root.folder / "srv" / NAME
            shutil.move(root.folder / inside.lstrip("/"), elsewhere)
            measure_start(root, f"/srv/{NAME}/{NAME}", _HOME)
            shutil.rmtree(elsewhere)
        if ".AppImage" in by_kind:
            with step("The AppImage, without FUSE"):
                inside = f"{_HOME}/{by_kind['.AppImage'].name}"
                shutil.copy(by_kind[".AppImage"], root.folder / inside.lstrip("/"))
                (root.folder / inside.lstrip("/")).chmod(0o755)
                print(f"    {_use(root, [inside, '--appimage-extract-and-run', '--version'])}")
        else:
            print("    there is no AppImage to try")


def _glibc(root: Root) -> str:
    return _must(root.call(["getconf", "GNU_LIBC_VERSION"], _APT)).split()[-1]


def _needed_glibc(package: Path) -> str:
    found = re.search(r"libc6 \(>= ([\d.]+)\)", run(["dpkg-deb", "-f", package, "Depends"]))
    if found is None:
        raise BuildError(f"{package.name} does not say which glibc it needs")
    return found[1]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _check_refusals(root: Root, package: Path, archive: Path, needs: str) -> None:
    """See that a system that is too old says so, in words that help."""
    shutil.copy(package, root.folder / "tmp" / package.name)
    root.call(["apt-get", "update", "-q"], _APT, network=True)
    done = root.call(_apt("install", f"/tmp/{package.name}"), _APT, network=True)  # noqa: S108
    if done.returncode == 0 or "libc6" not in done.stdout + done.stderr:
        raise BuildError(f"apt did not refuse the package: {done.stdout}{done.stderr}")
    run(["tar", "-C", root.folder / _HOME.lstrip("/"), "-xf", archive])
    (folder,) = (root.folder / _HOME.lstrip("/")).glob(f"{NAME}-*")
    done = root.call(["/bin/sh", f"{_HOME}/{folder.name}/install.sh"], _OWN, who=_USER)
    if done.returncode == 0 or needs not in done.stderr:
        raise BuildError(f"install.sh did not refuse this system: {done.stdout}{done.stderr}")
    print(f"    {done.stderr.strip()}")


def _self_test(root: Root, program: list[str]) -> None:
    # Read whether it passed or not: the steps tell why.
    done = root.call([*program, "--self-test", "--json"], _OWN, who=_USER)
    _check(done.stdout if done.stdout.startswith("{") else _must(done))


def _install(root: Root, package: Path) -> None:
    shutil.copy(package, root.folder / "tmp" / package.name)
    for command in (["apt-get", "update", "-q"], _apt("install", f"/tmp/{package.name}")):  # noqa: S108
        _must(root.call(command, _APT, network=True))
    (root.folder / "tmp" / package.name).unlink()


def _apt(verb: str, what: str) -> list[str]:
    return ["apt-get", verb, "-qy", "--no-install-recommends", what]


def _old_package() -> Path:
    folder = BUILD / "old"
    shutil.rmtree(folder, ignore_errors=True)
    left = folder / "usr" / "lib" / NAME / "of-the-old-version"
    left.parent.mkdir(parents=True)
    left.touch()
    (folder / "DEBIAN").mkdir()
    (folder / "DEBIAN" / "control").write_text(_OLD, encoding="utf-8")
    made = BUILD / "slimstudio-old.deb"
    run(["dpkg-deb", "--root-owner-group", "--build", folder, made])
    return made


def _make_home(root: Root) -> None:
    home = root.folder / _HOME.lstrip("/")
    (home / ".config" / "SlimStudio").mkdir(parents=True)
    (home / ".config" / "SlimStudio" / "settings.json").write_text(_SETTINGS, encoding="utf-8")
    (home / "mine.slim").write_bytes(b"a project")
    for path in (home, *home.rglob("*")):
        os.chown(path, 1000, 1000)


def _check_upgrade(root: Root) -> None:
    home = root.folder / _HOME.lstrip("/")
    kept = (home / ".config" / "SlimStudio" / "settings.json").read_text(encoding="utf-8")
    if kept != _SETTINGS or (home / "mine.slim").read_bytes() != b"a project":
        raise BuildError("The upgrade changed a person's files")
    if (root.folder / "usr" / "lib" / NAME / "of-the-old-version").exists():
        raise BuildError("The upgrade left a file of the old version")
    said = _use(root, [NAME, "--version"])
    if version() not in said:
        raise BuildError(f"The upgraded program says: {said}")


def _demand_no_python(root: Root) -> None:
    found = [p for p in ("python3", "python") if (root.folder / "usr" / "bin" / p).exists()]
    if found:
        raise BuildError(f"The root has a {found[0]} of its own")


def _use(root: Root, command: list[str], prepare: str = "") -> str:
    variables = {"HOME": _HOME, "PATH": "/usr/bin"} if command[0] == NAME else {"HOME": _HOME}
    done = root.call(command, variables, who=_USER, prepare=prepare)
    return _must(done)


def _must(done: object) -> str:
    code, out, err = (getattr(done, name) for name in ("returncode", "stdout", "stderr"))
    if code != 0:
        raise BuildError(f"It ended with {code}:\n" + "\n".join((out + err).splitlines()[-40:]))
    return str(out)


def _check(said: str) -> None:
    found = json.loads(said)
    for line in found["steps"]:
        print(f"    {line['verdict']:<8} {line['seconds']:6.1f} s  {line['step']}: {line['said']}")
    if not found["passed"] or not found["bundle"]:
        raise BuildError("The self-test failed")


def _journey(root: Root) -> None:
    _use(root, [NAME, "--demo", f"{_HOME}/out"])
    out = root.folder / _HOME.lstrip("/") / "out"
    names = sorted(path.name for path in out.iterdir())
    if not {".pt", ".onnx"} <= {Path(name).suffix for name in names}:
        raise BuildError(f"The journey left only {names}")
    print(f"    {len(names)} files: {', '.join(names)}")
    _keep_pictures(out)
    shutil.rmtree(out)


def _keep_pictures(out: Path) -> None:
    """Keep what the window looked like, for somebody to look at."""
    kept = BUILD / "trial"
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    for picture in out.glob("*.png"):
        shutil.copy(picture, kept)
    print(f"    look at the pictures in {kept}")


def _remove(root: Root, before: frozenset[str]) -> None:
    _must(root.call(_apt("remove", NAME), _APT))
    _must(root.call(["apt-get", "autoremove", "-qy"], _APT))
    left = root.files() - before
    ours = sorted(p for p in left if NAME in p.lower() and not p.startswith("home/"))
    if ours:
        raise BuildError(f"Removal left {', '.join(ours[:5])}")
    if not (root.folder / _HOME.lstrip("/") / "mine.slim").exists():
        raise BuildError("Removal took a person's project")
    kept = sorted(path for path in left if path.startswith("home/") and path.endswith(".slim"))
    print(f"    only the person's own files are left, such as {kept[0]}")


def _try_archive(root: Root, archive: Path) -> str:
    """Unpack it in a person's home, and take it into the menu and out again.

    Returns:
        Its folder, as it is called inside.
    """
    home = root.folder / _HOME.lstrip("/")
    run(["tar", "-C", home, "-xf", archive])
    (folder,) = home.glob(f"{NAME}-*")
    inside = f"{_HOME}/{folder.name}"
    said = _use(root, [f"{inside}/{NAME}", "--version"])
    print(f"    {said.strip()}")
    _use(root, ["/bin/sh", f"{inside}/install.sh"])
    entry = home / ".local" / "share" / "applications" / f"{NAME}.desktop"
    if f'"{inside}/{NAME}"' not in entry.read_text(encoding="utf-8"):
        raise BuildError("The menu entry does not start the program")
    _use(root, ["/bin/sh", f"{inside}/uninstall.sh"])
    left = [path for path in (home / ".local").rglob(f"*{NAME}*") if path.is_file()]
    if left:
        raise BuildError(f"uninstall.sh left {left[0]}")
    return inside
