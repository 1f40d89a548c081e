"""Where SlimStudio keeps things. Nothing else in the package knows a folder by name.

`SLIMSTUDIO_HOME` in the environment moves everything that is written into one folder: the tests
use it, and so can a person who runs SlimStudio from a memory stick.
"""

import os
import sys
from pathlib import Path

import platformdirs

_NAME = "SlimStudio"


def resources() -> Path:
    """Return the folder with icons, themes, samples and translations.

    An installed package carries them inside; in a checkout they lie beside the package.
    """
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def cache() -> Path:
    """Return the folder for what can be made again: unpacked archives, logs. It exists.

    Raises:
        OSError: it cannot be made.
    """
    home = _home()
    return _made(home / "cache" if home else platformdirs.user_cache_path(_NAME, appauthor=False))


def runs() -> Path:
    """Return the folder for runs that were interrupted; it may not exist yet."""
    home = _home()
    return (home or platformdirs.user_data_path(_NAME, appauthor=False)) / "runs"


def splits() -> Path:
    """Return the folder for notes on which images are held back; it may not exist yet."""
    home = _home()
    return (home or platformdirs.user_data_path(_NAME, appauthor=False)) / "splits"


def workspaces() -> Path:
    """Return the folder for what is open and not saved yet; it may not exist yet."""
    home = _home()
    return (home or platformdirs.user_data_path(_NAME, appauthor=False)) / "open"


def weight_folders(chosen: str | Path = "") -> tuple[Path, ...]:
    """List the folders for weight files, which may not exist; a download goes into the first.

    They are the one that the person chose, if any, the one in the person's own data, the one beside
    the installation (for computers without a connection), and the one where torch keeps its own
    downloads.
    """
    home = _home()
    own = (home or platformdirs.user_data_path(_NAME, appauthor=False)) / "weights"
    folders = [Path(chosen).expanduser().absolute()] if str(chosen) not in ("", ".") else []
    folders += [own, _beside() / "weights"]
    if home is None:
        folders.append(_torch_home() / "hub" / "checkpoints")
    return tuple(dict.fromkeys(folders))


def settings() -> Path:
    """Return the folder for what the person chose: recent projects, the theme. It exists.

    Raises:
        OSError: it cannot be made.
    """
    home = _home()
    return _made(
        home / "settings" if home else platformdirs.user_config_path(_NAME, appauthor=False)
    )


def _beside() -> Path:
    """Return the folder of the packaged program, of the environment, or of the checkout."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    above = Path(__file__).resolve().parents[2]
    return Path(sys.prefix) if above.name == "site-packages" else above


def _torch_home() -> Path:
    # As torch looks for it; `torch.hub` says it too, but costs importing torch.
    cache_folder = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(os.environ.get("TORCH_HOME") or Path(cache_folder) / "torch")


def _home() -> Path | None:
    chosen = os.environ.get("SLIMSTUDIO_HOME", "")
    return Path(chosen).expanduser().absolute() if chosen else None


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
