"""The steps from a model to an exported file, and which of them can be taken now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from slimstudio.session import runs

if TYPE_CHECKING:
    from slimstudio.ui.document import Document


translate = QCoreApplication.translate


class Step(StrEnum):
    """One screen each, in the order in which a person meets them."""

    WELCOME = "welcome"
    MODEL = "model"
    IMAGES = "images"
    PLAN = "plan"
    RUN = "run"
    COMPARE = "compare"
    EXPORT = "export"


@dataclass(frozen=True)
class StepState:
    """Where a step stands.

    Args:
        reason: Why it cannot be taken now; "" when it can.
        done: Whether what it is for is there.
    """

    reason: str = ""
    done: bool = False

    @property
    def available(self) -> bool:
        """Whether the step can be taken."""
        return not self.reason


def step_title(step: Step) -> str:
    """Name a step for people."""
    return {
        Step.WELCOME: translate("Steps", "Home"),
        Step.MODEL: translate("Steps", "Model"),
        Step.IMAGES: translate("Steps", "Images"),
        Step.PLAN: translate("Steps", "Plan"),
        Step.RUN: translate("Steps", "Run"),
        Step.COMPARE: translate("Steps", "Compare"),
        Step.EXPORT: translate("Steps", "Export"),
    }[step]


def step_icon(step: Step) -> str:
    """Name the icon of a step."""
    return {Step.WELCOME: "home", Step.RUN: "play"}.get(step, str(step))


def step_purpose(step: Step) -> str:
    """Say in a sentence what a step is for."""
    return {
        Step.WELCOME: translate("Steps", "Start something new, or go on with a project."),
        Step.MODEL: translate("Steps", "Pick the network to start from."),
        Step.IMAGES: translate("Steps", "Pick the photographs to learn from."),
        Step.PLAN: translate("Steps", "Say what is pruned, frozen, protected and trained."),
        Step.RUN: translate("Steps", "Prune and fine-tune, and watch it learn."),
        Step.COMPARE: translate("Steps", "See the original and the compact network side by side."),
        Step.EXPORT: translate("Steps", "Write the compact network to files that are checked."),
    }[step]


def step_states(document: Document) -> dict[Step, StepState]:
    """Tell of every step whether it can be taken, and whether it is done."""
    opened, images, outcome = document.opened, document.images, document.outcome
    no_model = _no_model_reason(document)
    no_images = _no_images_reason(document)
    no_outcome = (
        "" if outcome else translate("Steps", "Run first: there is no compact network yet.")
    )
    return {
        Step.WELCOME: StepState(),
        Step.MODEL: StepState(done=opened is not None),
        Step.IMAGES: StepState(done=images is not None),
        # The screen of the plan waits by itself while the model is being opened.
        Step.PLAN: StepState("" if _is_opening(document) else no_model, done=_prunes(document)),
        Step.RUN: StepState(no_model or no_images, done=outcome is not None),
        Step.COMPARE: StepState(
            "" if document.attempts.value.kept else no_outcome, done=outcome is not None
        ),
        Step.EXPORT: StepState(no_outcome),
    }


def step_to_go_on(document: Document) -> Step:
    """Tell where a person goes on with a project that was just opened."""
    if runs.waiting(document.project, has_result=document.outcome_is_current):
        return Step.RUN
    if document.outcome:
        return Step.COMPARE
    return Step.PLAN if document.project.model else Step.MODEL


def _is_opening(document: Document) -> bool:
    return (
        document.project.model is not None
        and document.opened is None
        and document.model_problem is None
    )


def _no_model_reason(document: Document) -> str:
    if document.opened:
        return ""
    if document.project.model is None:
        return translate("Steps", "Pick a model first.")
    if document.model_problem:
        return translate("Steps", "The model could not be opened. Pick another one first.")
    return translate("Steps", "The model is still being opened.")


def _no_images_reason(document: Document) -> str:
    if document.images:
        return ""
    if not document.project.images:
        return translate("Steps", "Pick images first.")
    if document.images_problem:
        return translate("Steps", "The images could not be read. Pick others first.")
    return translate("Steps", "The images are still being read.")


def _prunes(document: Document) -> bool:
    now, then = document.original_cost, document.forecast
    return now is not None and then is not None and then.parameters < now.parameters
