"""The pages of the window, from a model to an exported file: each is one entry of `Step`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from slimstudio.session import runs

if TYPE_CHECKING:
    from slimstudio.ui.document import Document
    from slimstudio.ui.jobs import Jobs

translate = QCoreApplication.translate


@dataclass(frozen=True)
class StepState:
    """Where a step stands.

    Args:
        reason: Why it cannot be taken now; "" when it can.
        done: Whether what it is for is there.
        doubtful: Whether that is no success: the network that came of it is guessing.
    """

    reason: str = ""
    done: bool = False
    doubtful: bool = False

    @property
    def available(self) -> bool:
        """Whether the step can be taken."""
        return not self.reason


@dataclass(frozen=True)
class Page:
    """One page of the window.

    Args:
        panel: Its widget, below `slimstudio.ui`. It is imported when it is first shown: importing
            every page first (plots!) would keep the window waiting.
        icon: Name of its icon.
        title: Names it for people.
        purpose: Says in a sentence what it is for.
        manual: The page of the manual about it, without its ending.
        state: Tells where it stands.
        tells_progress: Whether it says itself how far work is.
        has_forecast: Whether the forecast belongs below it.
    """

    panel: str
    icon: str
    title: Callable[[], str]
    purpose: Callable[[], str]
    manual: str
    state: Callable[[Document], StepState]
    tells_progress: bool = False
    has_forecast: bool = True


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


def _is_guessing(document: Document) -> bool:
    return document.outcome is not None and document.outcome.comparison.is_guessing


def _no_outcome_reason(document: Document) -> str:
    return (
        ""
        if document.outcome
        else translate("Steps", "Run first: there is no compact network yet.")
    )


def _plan_state(document: Document) -> StepState:
    # The page of the plan waits by itself while the model is being opened.
    reason = "" if _is_opening(document) else _no_model_reason(document)
    return StepState(reason, done=_prunes(document))


def _run_state(document: Document) -> StepState:
    reason = _no_model_reason(document) or _no_images_reason(document)
    done = document.outcome is not None
    return StepState(reason, done=done, doubtful=_is_guessing(document))


def _compare_state(document: Document) -> StepState:
    reason = "" if document.attempts.value.kept else _no_outcome_reason(document)
    done = document.outcome is not None
    return StepState(reason, done=done, doubtful=_is_guessing(document))


class Step(Enum):
    """One page each, in the order in which a person meets them."""

    WELCOME = Page(
        "welcome.welcome_panel.WelcomePanel",
        "home",
        lambda: translate("Steps", "Home"),
        lambda: translate("Steps", "Start something new, or go on with a project."),
        "sample",
        lambda _: StepState(),
        has_forecast=False,
    )
    MODEL = Page(
        "model.model_panel.ModelPanel",
        "model",
        lambda: translate("Steps", "Model"),
        lambda: translate("Steps", "Pick the network to start from."),
        "network",
        lambda document: StepState(done=document.opened is not None),
    )
    IMAGES = Page(
        "images.images_panel.ImagesPanel",
        "images",
        lambda: translate("Steps", "Images"),
        lambda: translate("Steps", "Pick the photographs to learn from."),
        "images",
        lambda document: StepState(done=document.images is not None),
    )
    PLAN = Page(
        "plan.plan_panel.PlanPanel",
        "plan",
        lambda: translate("Steps", "Plan"),
        lambda: translate("Steps", "Say what is pruned, frozen, protected and trained."),
        "plan",
        _plan_state,
    )
    RUN = Page(
        "run.run_panel.RunPanel",
        "play",
        lambda: translate("Steps", "Run"),
        lambda: translate("Steps", "Prune and fine-tune, and watch it learn."),
        "run",
        _run_state,
        tells_progress=True,
    )
    COMPARE = Page(
        "compare.compare_panel.ComparePanel",
        "compare",
        lambda: translate("Steps", "Compare"),
        lambda: translate("Steps", "See the original and the compact network side by side."),
        "compare",
        _compare_state,
        has_forecast=False,
    )
    EXPORT = Page(
        "export.export_panel.ExportPanel",
        "export",
        lambda: translate("Steps", "Export"),
        lambda: translate("Steps", "Write the compact network to files that are checked."),
        "export",
        lambda document: StepState(_no_outcome_reason(document)),
        has_forecast=False,
        tells_progress=True,
    )
    CLASSIFY = Page(
        "classify.classify_panel.ClassifyPanel",
        "classify",
        lambda: translate("Steps", "Classify"),
        lambda: translate("Steps", "Ask a finished network what pictures show."),
        "classify",
        lambda _: StepState(),
        has_forecast=False,
        tells_progress=True,
    )

    def __str__(self) -> str:
        """Name it for the program: "welcome"."""
        return self.name.lower()

    @property
    def title(self) -> str:
        """Its name for people."""
        return self.value.title()

    @property
    def purpose(self) -> str:
        """What it is for, in a sentence."""
        return self.value.purpose()

    def state(self, document: Document) -> StepState:
        """Tell whether it can be taken, and whether it is done."""
        return self.value.state(document)

    def panel_class(self) -> Callable[[Document, Jobs, QWidget], QWidget]:
        """Import its widget."""
        module, _, name = self.value.panel.rpartition(".")
        found: Callable[[Document, Jobs, QWidget], QWidget]
        found = getattr(import_module(f"slimstudio.ui.{module}"), name)
        return found


def step_to_go_on(document: Document) -> Step:
    """Tell where a person goes on with a project that was just opened."""
    if runs.resumable(document.project, has_result=document.outcome_is_current):
        return Step.RUN
    if document.outcome:
        return Step.COMPARE
    return Step.PLAN if document.project.model else Step.MODEL
