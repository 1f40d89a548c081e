"""What a project points to outside of itself: its network and its images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slimstudio.engine.data.curation import NO_CURATION, Curation

if TYPE_CHECKING:
    from slimstudio.session.project import ModelChoice, Project


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
