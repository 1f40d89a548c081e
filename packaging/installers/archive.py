"""The archive for every other Linux: unpack it anywhere, and start the program."""

import shutil
from pathlib import Path

from installers import desktop
from installers.bundle import needed_glibc, size_mb
from installers.places import BUILD, DIST, NAME, RECIPES, system_name, version
from installers.say import run


def make(bundle: Path) -> Path:
    """Pack the bundle with the scripts that put it into a person's menu, and take it out again.

    Raises:
        BuildError: tar or zstd is missing or failed.
    """
    name = f"{NAME}-{version()}-{system_name()}"
    root = BUILD / "archive" / name
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root, symlinks=True, copy_function=_link)
    desktop.place(root / "share")
    for script in ("install.sh", "uninstall.sh"):
        text = (RECIPES / "linux" / script).read_text(encoding="utf-8")
        (root / script).write_text(text.replace("@GLIBC@", needed_glibc(bundle)), encoding="utf-8")
        (root / script).chmod(0o755)
    DIST.mkdir(exist_ok=True)
    made = DIST / f"{name}.tar.zst"
    owner = ["--owner=0", "--group=0", "--sort=name"]
    run(["tar", "-C", root.parent, *owner, "-I", "zstd -12 -T0", "-cf", made, name])
    shutil.rmtree(root.parent)
    print(f"    {made.name}: {size_mb(made):.0f} MB")
    return made


def _link(source: str, target: str) -> None:
    Path(target).hardlink_to(source)
