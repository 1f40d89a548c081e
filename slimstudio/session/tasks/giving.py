"""Giving a network away: to a target, or as files, at any time after its run. Imports torch."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from slimstudio.engine.control import Control
from slimstudio.engine.data.curation import NO_CURATION, Curation
from slimstudio.engine.data.folder import scan
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.export.agreement import Exported
from slimstudio.engine.export.export import export
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.models.network import Network
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.sources.opening import open_network
from slimstudio.engine.targets.pictures import PICTURES
from slimstudio.engine.targets.target import Say, Target
from slimstudio.engine.targets.writing import Gift, refuse, write_target
from slimstudio.errors import InputError
from slimstudio.messages import Message
from slimstudio.session.files import SUFFIX
from slimstudio.session.opening import open_project
from slimstudio.session.project import Project
from slimstudio.session.tasks.preparing import load_images
from slimstudio.session.tasks.results import (
    check_names,
    check_room,
    make_folder,
    with_confidence,
)


@dataclass(frozen=True, eq=False)
class Giver:
    """A trained network, and the images that belong to it.

    Args:
        network: What is given away.
        images: The image folder, table or zip; "" where nobody knows.
        curation: Which of them are left out.
        seed: Decided which are held back.
        outcome: The run that made it; None for a network in a file.
    """

    network: Network
    images: str = ""
    curation: Curation = NO_CURATION
    seed: int = 0
    outcome: Outcome | None = None


def open_giver(path: Path) -> Giver:
    """Open a network's file, or the compact network of a saved project.

    Raises:
        SlimStudioError: it cannot be opened, or the project has no finished run.
    """
    if path.suffix.lower() != SUFFIX:
        return Giver(open_network(path))
    project, outcome = open_project(path)
    if outcome is None:
        raise InputError(
            Message("“{file}” holds no finished run.", file=path.name),
            remedy=Message("Run it first: there is no compact network yet."),
        )
    return Giver(outcome.compact, project.images, project.curation, project.training.seed, outcome)


def load_for(giver: Giver, control: Control) -> tuple[Dataset, tuple[Path, ...]]:
    """Load the images that a network is compared on; list the files of the validation images.

    Raises:
        ImagesError: they cannot be used.
        Cancelled: the person stopped it.
    """
    found = load_images(giver.images, giver.network, giver.seed, control, giver.curation)
    dataset = with_labels_of(giver.network, found.dataset)
    return dataset, picture_files(giver.images, giver.curation, dataset, control)


def with_labels_of(network: Network, dataset: Dataset) -> Dataset:
    """Number the classes of images as a network does.

    Where it does not know them all, its answers are never right; they can still be compared.
    """
    wanted, held = network.recipe.classes, dataset.validation.classes
    if not wanted or wanted == held:
        return dataset
    places = {name: at for at, name in enumerate(wanted)}
    known = all(name in places for name in held)
    numbers = torch.tensor([places.get(name, -1) if known else -1 for name in held])

    def renumbered(pixels: Pixels) -> Pixels:
        return replace(pixels, labels=numbers[pixels.labels], classes=wanted)

    test = None if dataset.test is None else renumbered(dataset.test)
    parts = (renumbered(dataset.train), renumbered(dataset.validation))
    return replace(dataset, train=parts[0], validation=parts[1], test=test)


def picture_files(
    images: str, curation: Curation, dataset: Dataset, control: Control
) -> tuple[Path, ...]:
    """Find the files of the validation images again, and behind them those of the others.

    Raises:
        ImagesError: the images are gone.
        Cancelled: the person stopped it.
    """
    paths = {one.name: one.path for one in scan(Path(images), control, curation.layout).files}
    names = dataset.validation.names
    if len(names) < PICTURES:  # too few to give away
        names += dataset.train.names
    return tuple(paths[name] for name in names if name in paths)


def give(
    gift: Gift,
    targets: Sequence[Target],
    folder: Path,
    control: Control,
    *,
    say: Say = str,
    language: str = "en",
) -> tuple[Exported, ...]:
    """Write a folder for each target; those that were written before one failed stay.

    Args:
        gift: What is given away.
        targets: Where it will run.
        folder: Where the folders go; it is made if it is missing.
        control: Told how far it is, and asked whether to go on.
        say: Puts what a person reads there into their language.
        language: That language, as HTML calls it.

    Raises:
        ExportError: one could not be written, or does not answer like the network.
        DownloadError: what has to travel along could not be brought.
        Cancelled: the person stopped it.
    """
    for one in targets:
        refuse(gift.network, one)
    make_folder(folder)
    names = [f"{gift.name}{kind.suffix}" for one in targets for kind in one.formats]
    check_names(folder, [*names, *(one.folder_name(gift.name) for one in targets)])
    check_room(gift.network, [kind for one in targets for kind in one.formats], folder)
    gift = replace(gift, network=with_confidence(gift.network, gift.dataset, control))
    return tuple(
        written
        for one in targets
        for written in write_target(gift, one, folder, control, say=say, language=language)
    )


def give_outcome(
    outcome: Outcome,
    project: Project,
    dataset: Dataset,
    target: Target,
    folder: Path,
    name: str,
    control: Control,
    *,
    may_download: bool = False,
    say: Say = str,
    language: str = "en",
) -> tuple[Exported, ...]:
    """Write the folder for a target from a run that is open; see `give`.

    Args:
        outcome: What the run left.
        project: What was carried out; it knows where the images come from.
        dataset: The images of the run.
        target: Where it will run.
        folder: Where the folder goes; it is made if it is missing.
        name: Of the network's files, without an ending.
        control: Told how far it is, and asked whether to go on.
        may_download: Whether the person agreed to a download.
        say: Puts what a person reads there into their language.
        language: That language, as HTML calls it.

    Raises:
        SlimStudioError: it could not be written; see `give`.
        Cancelled: the person stopped it.
    """
    pictures = picture_files(project.images, project.curation, dataset, control)
    gift = Gift(outcome.compact, name, dataset, pictures, may_download, outcome.original)
    return give(gift, [target], folder, control, say=say, language=language)


def give_files(
    gift: Gift,
    formats: Sequence[Format],
    folder: Path,
    control: Control,
    options: ExportOptions,
) -> tuple[Exported, ...]:
    """Write a network of a file in several formats, and verify each; see `results.export_all`.

    Raises:
        ExportError: a file could not be written, or does not answer like the network.
        Cancelled: the person stopped it.
    """
    make_folder(folder)
    check_names(folder, [f"{gift.name}{one.suffix}" for one in formats])
    check_room(gift.network, formats, folder)
    gift = replace(gift, network=with_confidence(gift.network, gift.dataset, control))
    exported = []
    for one in formats:
        path = folder / f"{gift.name}{one.suffix}"
        agreement = export(gift.network, one, path, gift.dataset, control, options)
        exported.append(Exported(path, one, agreement))
    return tuple(exported)
