"""The open project: one frozen value, changed only by making a new one."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from slimstudio.engine.data.curation import NO_CURATION, Curation
from slimstudio.engine.image_size import ImageSize
from slimstudio.engine.marks import Mark, MarkKind
from slimstudio.engine.models.input_values import InputValues
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.training.settings import Preset, TrainingSettings, with_preset
from slimstudio.system import locations


@dataclass(frozen=True)
class ModelChoice:
    """Which network the project starts from.

    Args:
        architecture: torchvision builder name; "" where the file says it.
        weights: Absolute path of a weight file; "" for an untrained network.
        size: Of its images in pixels, where they are others than it was made for.
        labels: Absolute path of a file with the names of its classes; "" for those that are known.
        input_values: What it takes as the values of pixels, where the person says so; None for
            what the file says.
    """

    architecture: str = ""
    weights: str = ""
    size: ImageSize | None = None
    labels: str = ""
    input_values: InputValues | None = None


@dataclass(frozen=True)
class Project:
    """Everything that a person decided. Weights and images are referenced, never held.

    Args:
        name: Shown in the window's title.
        model: The starting network; None until one is picked.
        images: Absolute path of the image folder, zip or table; "" until one is picked.
        curation: Which of them are left out, and which stay on one side of the split.
        marks: Layer name to mark; layers that are not listed train.
        goal: The limits that the marks were last filled in from, if any.
        filled: Names of the layers and containers whose marks were filled in for the goal. All
            other marks are the person's own, also those of older projects, which do not tell.
        training: How to learn.
        pruning: How channels are chosen and mended.
        sensitivity: What each group of channels was found to cost in accuracy, if that was
            measured.
        device: The device whose times forecasts and the goal go by, by the name under which it is
            kept; "" for this computer.
        key: Tells it from other projects with the same plan, to which an interrupted run does not
            belong; "" for none. Two projects that differ in nothing else are equal.
    """

    name: str = "Untitled"
    model: ModelChoice | None = None
    images: str = ""
    marks: Mapping[str, Mark] = field(default_factory=dict)
    goal: Budget | None = None
    filled: frozenset[str] = frozenset()
    training: TrainingSettings = field(
        default_factory=lambda: with_preset(TrainingSettings(), Preset.QUICK)
    )
    pruning: PruningSettings = field(default_factory=PruningSettings)
    sensitivity: Sensitivity | None = None
    curation: Curation = field(default_factory=Curation)
    device: str = ""
    key: str = field(default="", compare=False)

    def own_marks(self, *, replace_marks: bool = False) -> dict[str, Mark]:
        """List the marks that a goal has to respect: those that it did not fill in itself.

        Args:
            replace_marks: Whether the person gave up the shares that they chose for single layers.
                What is removed, frozen or protected, and heads, stay all the same.
        """
        return {
            name: mark
            for name, mark in self.marks.items()
            if name not in self.filled and not (replace_marks and mark.kind is MarkKind.PRUNE)
        }

    @property
    def own_ratios(self) -> dict[str, Mark]:
        """The shares that the person chose for single layers: a goal would choose others."""
        own = self.own_marks()
        return {name: mark for name, mark in own.items() if mark.kind is MarkKind.PRUNE}


def new_key() -> str:
    """Make up the key of a new project."""
    return secrets.token_hex(8)


def key_of_place(path: Path) -> str:
    """Make the key of a project whose file tells none; always the same for the same place."""
    absolute = str(path.absolute()).encode(errors="surrogatepass")
    return hashlib.blake2b(absolute, digest_size=8).hexdigest()


@dataclass(frozen=True)
class Sources:
    """What has to be loaded for a project: when it changes, what was loaded is out of date."""

    model: ModelChoice | None
    images: str
    seed: int
    curation: Curation = NO_CURATION


def sources(project: Project) -> Sources:
    """Tell what has to be loaded for `project`."""
    return Sources(project.model, project.images, project.training.seed, project.curation)


SAMPLE_KEY = "sample"  # until it is saved: a run of it is found again without a file


def sample_project() -> Project:
    """Make a project of the bundled digits and the bundled network, which knows only 0 to 4."""
    samples = locations.resources() / "samples"
    return Project(
        key=SAMPLE_KEY,
        name="Handwritten digits",
        model=ModelChoice(weights=str(samples / "digits-start.safetensors")),
        images=str(samples / "digits.zip"),
        training=TrainingSettings(
            learn_epochs=5,  # and on, while it gets better
            tune_epochs=8,
            batch_size=64,
            learning_rate=2e-3,  # high, because there is little data and little time
            mirror=False,  # a mirrored 2 is no digit
        ),
    )
