"""How a project is written as JSON: `project.json` inside a `.slim` file."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import msgspec

from slimstudio.engine import strict_json
from slimstudio.engine.data.curation import Curation
from slimstudio.engine.image_size import ImageSize
from slimstudio.engine.marks import Mark
from slimstudio.engine.models.input_values import InputValues
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.errors import ProjectFileError, SlimStudioError, told_by
from slimstudio.messages import Message
from slimstudio.session import edits
from slimstudio.session.plausible import check_device, check_sensitivity
from slimstudio.session.project import ModelChoice, Project
from slimstudio.system import locations
from slimstudio.system.private_text import with_user, without_user
from slimstudio.version import __version__

FORMAT = "slimstudio-project"
_LONGEST_NAME = 1000


@dataclass(frozen=True)
class _Reference:
    """A file or folder that the project points to, in three ways; the first that exists is meant.

    `bundled` is relative to SlimStudio's own resources, `relative` to the project's folder. Neither
    says who made the project: the home folder is "~", and the person's name "{user}".
    """

    bundled: str
    relative: str
    absolute: str


@dataclass(frozen=True)
class _Model:
    architecture: str
    weights: _Reference | None
    size: ImageSize | None = None
    labels: _Reference | None = None
    input_values: InputValues | None = None


@dataclass(frozen=True)
class _Project:
    name: str
    model: _Model | None
    images: _Reference | None
    marks: Mapping[str, Mark]
    goal: Budget | None
    training: TrainingSettings
    pruning: PruningSettings = field(default_factory=PruningSettings)
    sensitivity: Sensitivity | None = None
    curation: Curation = field(default_factory=Curation)
    filled: tuple[str, ...] = ()  # older files do not tell, so all marks are the person's own
    key: str = ""
    device: str = ""


@dataclass(frozen=True)
class _Document:
    format: str
    version: int
    written_by: str
    project: _Project


@dataclass(frozen=True)
class _Header:
    format: str
    version: int


def write_project(project: Project, folder: Path) -> bytes:
    """Encode a project that is going to lie in `folder`.

    Raises:
        ValueError: a text in it is not valid Unicode.
    """
    stored = _Project(
        name=project.name,
        model=_store_model(project.model, folder),
        images=_refer(project.images, folder),
        marks=project.marks,
        goal=project.goal,
        training=project.training,
        pruning=project.pruning,
        sensitivity=project.sensitivity,
        curation=project.curation,
        filled=tuple(sorted(project.filled)),
        key=project.key,
        device=project.device,
    )
    return strict_json.encode(_Document(FORMAT, VERSION, f"SlimStudio {__version__}", stored))


def read_project(data: bytes, path: Path) -> Project:
    """Decode the project of the file `path`.

    Raises:
        ProjectFileError: it was made by a newer SlimStudio, or does not describe a project.
    """
    try:
        version = _version(data, path)
        stored = strict_json.decode(_migrated(data, version), _Document).project
        _check(stored)
    except ProjectFileError:
        raise
    except (ValueError, RecursionError, msgspec.MsgspecError, SlimStudioError) as error:
        raise ProjectFileError(
            Message("The project {path} cannot be understood.", path=path),
            why=Message("Its description is damaged: {error:phrase}.", error=told_by(error)),
            remedy=Message(
                "Open the backup that lies beside it (its name ends in .bak), if there is one."
            ),
        ) from error
    return Project(
        name=stored.name,
        model=_restore_model(stored.model, path.parent),
        images=_follow(stored.images, path.parent),
        marks=stored.marks,
        goal=stored.goal,
        training=stored.training,
        pruning=stored.pruning,
        sensitivity=stored.sensitivity,
        curation=stored.curation,
        filled=frozenset(stored.filled).intersection(stored.marks),
        key=stored.key,
        device=stored.device,
    )


def check_version(data: bytes, path: Path) -> None:
    """Refuse what a newer SlimStudio wrote; say nothing of what is no project at all.

    Raises:
        ProjectFileError: it was made by a newer SlimStudio.
    """
    with suppress(ValueError, RecursionError, msgspec.MsgspecError):
        _version(data, path)


def _version(data: bytes, path: Path) -> int:
    """Read the version before anything else, for everything else depends on it."""
    header = msgspec.json.decode(data, type=_Header)
    if header.format != FORMAT:
        raise ValueError(Message("its format is {format}", format=repr(header.format)))
    if header.version > VERSION:
        raise ProjectFileError(
            Message("The project {path} was made by a newer SlimStudio.", path=path),
            why=Message(
                "Its format has version {version}, and this program knows versions up to "
                "{version2}.",
                version=header.version,
                version2=VERSION,
            ),
            remedy=Message("Update SlimStudio to open it."),
        )
    return header.version


def _check(stored: _Project) -> None:
    edits.check_training(stored.training)
    stored.pruning.check()
    if stored.goal is not None:
        stored.goal.check()
    if stored.sensitivity is not None:
        check_sensitivity(stored.sensitivity)
    check_device(stored.device)
    if len(stored.name) > _LONGEST_NAME:
        raise ValueError(Message("its name fills pages"))


def _migrated(data: bytes, version: int) -> bytes:
    """Bring a document of an older version to this one, a version at a time."""
    if version == VERSION:
        return data
    document = msgspec.json.decode(data, type=dict[str, Any])
    for old in range(version, VERSION):
        if old not in MIGRATIONS:
            raise ValueError(Message("there was never a version {old} of it", old=old))
        try:
            document = MIGRATIONS[old](document)
        except (LookupError, TypeError) as error:
            raise ValueError(
                Message("version {old} had no {error}", old=old, error=str(error))
            ) from error
    return msgspec.json.encode(document)


def _store_model(model: ModelChoice | None, folder: Path) -> _Model | None:
    if model is None:
        return None
    weights, labels = (_refer(path, folder) for path in (model.weights, model.labels))
    return _Model(model.architecture, weights, model.size, labels, model.input_values)


def _restore_model(model: _Model | None, folder: Path) -> ModelChoice | None:
    if model is None:
        return None
    weights, labels = (_follow(one, folder) for one in (model.weights, model.labels))
    return ModelChoice(model.architecture, weights, model.size, labels, model.input_values)


def _refer(target: str, folder: Path) -> _Reference | None:
    if not target:
        return None
    resources = locations.resources()
    path = Path(target)
    bundled = path.relative_to(resources).as_posix() if path.is_relative_to(resources) else ""
    try:
        relative = Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive of Windows
        relative = ""
    home = Path.home()
    if path.is_relative_to(home):
        # From outside, the way into the home folder leads along its name.
        relative = relative if folder.is_relative_to(home) else ""
        target = f"~/{path.relative_to(home).as_posix()}"
    return _Reference(bundled, without_user(relative), without_user(target))


def _follow(reference: _Reference | None, folder: Path) -> str:
    """Find what a reference points to now; where nothing exists, the place where it was."""
    if reference is None:
        return ""
    absolute = _absolute(reference)
    bases = ((locations.resources(), reference.bundled), (folder, with_user(reference.relative)))
    for base, part in bases:
        found = os.path.normpath(base / PurePosixPath(part))
        if part and not _leads_elsewhere(part) and _exists(found):
            # The same place is spelled as the person spelled it.
            return absolute if found == os.path.normpath(absolute) else found
    return absolute


def _leads_elsewhere(part: str) -> bool:
    """Tell whether what should be relative is not: asking for it may log in on another computer."""
    return bool(PureWindowsPath(part).anchor) or part.startswith("/")


def _absolute(reference: _Reference) -> str:
    path = with_user(reference.absolute)
    start, _, rest = path.partition("/")
    return str(Path.home() / rest) if start == "~" and rest else path


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):  # a name that this system cannot have
        return False


VERSION = 2


def _to_second(document: dict[str, Any]) -> dict[str, Any]:
    """Tell how strongly images are varied from mirroring; what else is new has defaults."""
    project = document["project"]
    old = project["training"]["augmentation"]
    new = {"none": "none", "shift": "light", "shift-flip": "light"}[old]
    training = project["training"] | {"augmentation": new, "mirror": old != "shift"}
    return document | {"version": 2, "project": project | {"training": training}}


# From a version to the function that makes the next version's document out of it.
MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _to_second}
