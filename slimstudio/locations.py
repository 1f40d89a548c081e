"""Where SlimStudio keeps things. Nothing else in the package knows a folder by name.

`SLIMSTUDIO_HOME` in the environment moves everything that is written into one folder: the tests
use it, and so can a person who runs SlimStudio from a memory stick.
"""

import os
from pathlib import Path

import platformdirs

_NAME = "SlimStudio"


def resources() -> Path:
    """Return the folder with icons, themes, samples and translations.

    An installed package carries them inside; in a checkout they lie beside the package.
    """
    package = Path(__file__).resolve().parent
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


def settings() -> Path:
    """Return the folder for what the person chose: recent projects, the theme. It exists.

    Raises:
        OSError: it cannot be made.
    """
    home = _home()
    return _made(
        home / "settings" if home else platformdirs.user_config_path(_NAME, appauthor=False)
    )


def _home() -> Path | None:
    chosen = os.environ.get("SLIMSTUDIO_HOME", "")
    return Path(chosen).expanduser().absolute() if chosen else None


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
