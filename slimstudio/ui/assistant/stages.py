"""The three choices of a new project, and how far each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.ui.steps import Step
from slimstudio.ui.widgets.number_text import count_text, percent_text, whole_text

if TYPE_CHECKING:
    from slimstudio.ui.document import Document

translate = QCoreApplication.translate


class AssistantStage(StrEnum):
    """One choice each, in the order in which they are asked for."""

    MODEL = "model"
    IMAGES = "images"
    GOAL = "goal"


class Standing(Enum):
    """How far a choice is."""

    OPEN = "open"  # nothing was chosen
    WORKING = "working"  # it is being loaded
    DONE = "done"
    PROBLEM = "problem"  # it was chosen and cannot be used


@dataclass(frozen=True)
class StageState:
    """How far a choice is, for the program and in a few words."""

    standing: Standing
    words: str


def stage_title(stage: AssistantStage) -> str:
    """Name a choice for people."""
    return {
        AssistantStage.MODEL: translate("Stages", "Model"),
        AssistantStage.IMAGES: translate("Stages", "Images"),
        AssistantStage.GOAL: translate("Stages", "Goal"),
    }[stage]


def screen_of(stage: AssistantStage, document: Document) -> Step:
    """Tell on which screen a choice is made outside of the assistant."""
    if stage is AssistantStage.GOAL:
        return Step.PLAN if Step.PLAN.state(document).available else Step.MODEL
    return Step.MODEL if stage is AssistantStage.MODEL else Step.IMAGES


def stage_states(document: Document) -> dict[AssistantStage, StageState]:
    """Tell of every choice how far it is."""
    return {
        AssistantStage.MODEL: _model_state(document),
        AssistantStage.IMAGES: _images_state(document),
        AssistantStage.GOAL: _goal_state(document),
    }


def _model_state(document: Document) -> StageState:
    model, opened = document.project.model, document.opened
    if model is None:
        return _nothing()
    if document.model_problem is not None:
        return StageState(Standing.PROBLEM, translate("Stages", "Could not be opened"))
    cost = document.original_cost
    if opened is None or cost is None:
        name = model.architecture or Path(model.weights).name
        words = translate("Stages", "{name}, opening…").format(name=name)
        return StageState(Standing.WORKING, words)
    words = translate("Stages", "{name}, {count} parameters")
    name = opened.network.recipe.architecture
    return StageState(Standing.DONE, words.format(name=name, count=count_text(cost.parameters)))


def _images_state(document: Document) -> StageState:
    images, name = document.images, Path(document.project.images).name
    if not document.project.images:
        return _nothing()
    if document.images_problem is not None:
        return StageState(Standing.PROBLEM, translate("Stages", "Could not be read"))
    if images is not None:
        count = len(images.dataset.train) + len(images.dataset.validation)
        words = translate("Stages", "{name}, {count} images")
        return StageState(Standing.DONE, words.format(name=name, count=whole_text(count)))
    if document.project.model is None or document.model_problem is not None:
        words = translate("Stages", "{name}, waits for a model")
        return StageState(Standing.WORKING, words.format(name=name))
    words = translate("Stages", "{name}, reading…")
    return StageState(Standing.WORKING, words.format(name=name))


def _goal_state(document: Document) -> StageState:
    before, after = document.original_cost, document.forecast
    if before is None or after is None or after.macs >= before.macs:
        return _nothing()
    share = percent_text(after.macs / before.macs, 0)
    words = translate("Stages", "Keeps {share} of the computation")
    return StageState(Standing.DONE, words.format(share=share))


def _nothing() -> StageState:
    return StageState(Standing.OPEN, translate("Stages", "Not chosen yet"))
