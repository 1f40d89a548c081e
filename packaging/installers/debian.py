"""The Debian package: the bundle in /usr/lib, a command, and what the desktop needs to know."""

import gzip
import shutil
from pathlib import Path

from installers import desktop
from installers.bundle import missing_libraries, needed_glibc, size_mb
from installers.places import BUILD, DIST, NAME, RECIPES, ROOT, version
from installers.say import BuildError, run
from slimstudio.system.qt_libraries import PACKAGES

MOST_MB = 300
_LEVEL = "-z12"  # of zstd: the highest takes ten times as long for a tenth of the size

# Without letters the window shows boxes; the first says where they are.
_FONTS = (
    "fontconfig-config",
    "fonts-dejavu-core | fonts-noto-core | fonts-liberation | fonts-freefont-ttf",
)

# Brought by the C library's package.
_C_LIBRARY = (
    "ld-linux",
    "libc.so",
    "libm.so",
    "libpthread",
    "libdl.so",
    "librt.so",
    "libutil",
    "libresolv",
    "libanl",
    "linux-vdso",
)

_CONTROL = """\
Package: slimstudio
Version: {version}
Section: science
Priority: optional
Architecture: {architecture}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: desktop-file-utils, shared-mime-info, hicolor-icon-theme, fonts-noto-cjk
Homepage: https://slimstudio.org
Maintainer: The SlimStudio contributors <maintainers@slimstudio.org>
Description: make an image classifier small and fast, and prove that it still works
 You have photographs in folders and want a network that tells them apart on a
 modest device. Pick a network, give it your images, say how much smaller it
 should be, watch it being pruned and fine-tuned on your own computer, compare
 it with the original, and export it as .pt or ONNX.
 .
 Everything happens on your computer; no connection is made.
"""


def make(bundle: Path) -> Path:
    """Make the package, and hold it to its size.

    Raises:
        BuildError: dpkg-deb is missing or failed, the package is too large, or it needs a library
            that no known package brings.
    """
    root = BUILD / "debian"
    shutil.rmtree(root, ignore_errors=True)
    inside = root / "usr" / "lib" / NAME
    # Links instead of copies: nothing in here is changed.
    shutil.copytree(bundle, inside, symlinks=True, copy_function=_link)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    desktop.place(root / "usr" / "share")
    documents = root / "usr" / "share" / "doc" / NAME
    documents.mkdir(parents=True)
    shutil.copy(inside / "licences" / "LICENCES.txt", documents / "copyright")
    for text, target in (
        (ROOT / "CHANGELOG.md", documents / "changelog.gz"),
        (RECIPES / "linux" / f"{NAME}.1", root / "usr" / "share" / "man" / "man1" / f"{NAME}.1.gz"),
    ):
        target.parent.mkdir(parents=True, exist_ok=True)
        # Without a time, the same text makes the same file.
        target.write_bytes(gzip.compress(text.read_bytes(), mtime=0))
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        _CONTROL.format(
            version=version(),
            architecture=run(["dpkg", "--print-architecture"]).strip(),
            kilobytes=round(size_mb(root) * 1000),
            depends=", ".join(dependencies(bundle)),
        ),
        encoding="utf-8",
    )
    DIST.mkdir(exist_ok=True)
    made = DIST / f"{NAME}_{version()}_{run(['dpkg', '--print-architecture']).strip()}.deb"
    run(["dpkg-deb", "--root-owner-group", "-Zzstd", _LEVEL, "--build", root, made])
    shutil.rmtree(root)
    size = size_mb(made)
    print(f"    {made.name}: {size:.0f} MB of at most {MOST_MB}")
    if size > MOST_MB:
        raise BuildError(f"{made.name} takes {size:.0f} MB; at most {MOST_MB} are allowed")
    return made


def dependencies(bundle: Path) -> list[str]:
    """List the packages that bring the libraries which the bundle takes from the system.

    Raises:
        BuildError: nobody knows which package brings one of them.
    """
    wanted = {name for name in missing_libraries(bundle) if not name.startswith(_C_LIBRARY)}
    unknown = sorted(wanted - PACKAGES.keys())
    if unknown:
        raise BuildError(
            f"slimstudio/system/qt_libraries.py does not know who brings {', '.join(unknown)}"
        )
    packages = sorted({PACKAGES[name].debian for name in wanted})
    return [f"libc6 (>= {needed_glibc(bundle)})", *packages, *_FONTS]


def _link(source: str, target: str) -> None:
    Path(target).hardlink_to(source)
