"""What SlimStudio remembers between starts: never needed, only convenient."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

import msgspec

from slimstudio.engine.replacing import replacing
from slimstudio.errors import SlimStudioError, system_reason
from slimstudio.messages import Message, verbatim
from slimstudio.system import locations

RECENT_LIMIT = 10

_BROKEN = "settings.broken.json"


class Theme(StrEnum):
    """How the window is coloured."""

    SYSTEM = "system"  # as the desktop is
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"  # light or dark as the desktop is, with the strongest contrast


class Language(StrEnum):
    """What the window speaks."""

    SYSTEM = "system"  # as the desktop does, where we know its language
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    CHINESE = "zh_CN"  # simplified


@dataclass(frozen=True)
class Settings:
    """Choices that belong to the person, not to a project.

    Args:
        recent: Absolute paths of project files, the latest first.
        pinned: Those of them that stay on top, and are never forgotten for newer ones.
        theme: How the window is coloured.
        language: What the window speaks from its next start.
        window_geometry: Position and size of the window, as base64 text that only Qt reads.
        plan_layout: How tree, graph and inspector share the screen of the plan, as text that only
            this screen reads.
        last_folders: Kind of file ("model", "images", "project", "export") to the folder where one
            was last picked.
        weights_folder: Absolute path of the folder where weight files are looked for first, and
            where downloads go; "" for SlimStudio's own.
        threads: CPU threads that new projects train with; 0 to find out which number is fastest.
        told_of: The processor that was found to be old, once the person was told of it.
        tour_offered: Whether the guided tour was offered once.
        shortcuts: Name of a command to the key that the person gave it, as Qt writes it in every
            language ("Ctrl+E"); "" for none.
    """

    recent: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()
    theme: Theme = Theme.SYSTEM
    language: Language = Language.SYSTEM
    window_geometry: str = ""
    plan_layout: str = ""
    last_folders: Mapping[str, str] = field(default_factory=dict)
    weights_folder: str = ""
    threads: int = 0
    told_of: str = ""
    tour_offered: bool = False
    shortcuts: Mapping[str, str] = field(default_factory=dict)


def with_recent(settings: Settings, path: str | Path) -> Settings:
    """Put a project file on top of the recent ones; the oldest beyond ten is forgotten."""
    latest = str(Path(path).absolute())
    others = tuple(known for known in settings.recent if known != latest)
    return replace(settings, recent=_limited((latest, *others), settings.pinned))


def pinned(settings: Settings, path: str, *, on: bool) -> Settings:
    """Let a project stay on top of the list, or not any more."""
    others = tuple(known for known in settings.pinned if known != path)
    return replace(settings, pinned=(*others, path) if on else others)


def _limited(recent: tuple[str, ...], pinned: tuple[str, ...]) -> tuple[str, ...]:
    """Forget the oldest beyond ten, but none that is pinned."""
    free = [path for path in recent if path not in pinned]
    kept = free[: max(1, RECENT_LIMIT - len(pinned))]
    return tuple(path for path in recent if path in pinned or path in kept)


def without_recent(settings: Settings, path: str | Path) -> Settings:
    """Forget a project file, for example because it is gone."""
    gone = str(Path(path).absolute())
    left = replace(settings, recent=tuple(known for known in settings.recent if known != gone))
    return pinned(left, gone, on=False)


def with_folder(settings: Settings, kind: str, folder: str | Path) -> Settings:
    """Remember where a file of this kind was last picked."""
    return replace(settings, last_folders={**settings.last_folders, kind: str(folder)})


def with_weights_folder(settings: Settings, folder: str | Path) -> Settings:
    """Look for weight files in another folder first; "" for SlimStudio's own alone."""
    return replace(settings, weights_folder=str(folder and Path(folder).absolute()))


def load_settings(tell: Callable[[Message], object] | None = None) -> Settings:
    """Read the settings, or the defaults where there are none or they cannot be used.

    A file that cannot be understood is moved aside to `settings.broken.json`. Names that this
    version does not know are ignored. Never raises: no setting is worth a window that stays shut.

    Args:
        tell: Called with a message for the person when a file was moved aside.
    """
    try:
        path = _path()
        settings = msgspec.json.decode(path.read_bytes(), type=Settings)
    except OSError:
        return Settings()
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        with suppress(OSError):
            aside = path.replace(path.with_name(_BROKEN))
            if tell is not None:
                tell(
                    Message(
                        "Your settings could not be understood, so SlimStudio begins with its own. "
                        "The old ones are kept in {aside}.",
                        aside=aside,
                    )
                )
        return Settings()
    return replace(settings, recent=_limited(settings.recent, settings.pinned))


def save_settings(settings: Settings) -> None:
    """Write the settings, whole or not at all.

    Raises:
        SlimStudioError: they could not be written; the old ones are still there.
    """
    try:
        data = msgspec.json.format(msgspec.json.encode(settings), indent=2)
        with replacing(_path()) as stream:
            stream.write(data)
    except (OSError, UnicodeEncodeError) as error:
        reason = system_reason(error) if isinstance(error, OSError) else verbatim(str(error))
        home = os.environ.get("SLIMSTUDIO_HOME")
        raise SlimStudioError(
            Message("Your settings could not be saved."),
            why=Message("The system says: {reason}.", reason=reason),
            remedy=(
                Message("Check that {folder} can be written to and is not full.", folder=home)
                if home
                else Message("Check that your home folder can be written to and is not full.")
            ),
        ) from error


def _path() -> Path:
    return locations.settings() / "settings.json"
