"""The open project: one frozen value, changed only by making a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from slimstudio.engine.marks import Mark
from slimstudio.engine.training.settings import TrainingSettings


@dataclass(frozen=True)
class ModelChoice:
    """Which network the project starts from.

    Args:
        architecture: torchvision builder name; "" where the file says it.
        weights: Absolute path of a weight file; "" for an untrained network.
    """

    architecture: str = ""
    weights: str = ""


@dataclass(frozen=True)
class Goal:
    """What the person asked for: the share of MACs that may stay, above 0 and below 1."""

    macs: float


@dataclass(frozen=True)
class Project:
    """Everything that a person decided. Weights and images are referenced, never held.

    Args:
        name: Shown in the window's title.
        model: The starting network; None until one is picked.
        images: Absolute path of the image folder or zip; "" until one is picked.
        marks: Layer name to mark; layers that are not listed train.
        goal: The goal the marks were last filled in from, if any.
        training: How to learn.
    """

    name: str = "Untitled"
    model: ModelChoice | None = None
    images: str = ""
    marks: Mapping[str, Mark] = field(default_factory=dict)
    goal: Goal | None = None
    training: TrainingSettings = field(default_factory=TrainingSettings)
