"""Which steps can be taken, and why not."""

from dataclasses import replace

import pytest

from slimstudio.errors import ImagesError, ModelFileError
from slimstudio.messages import Message
from slimstudio.session.project import ModelChoice, Project
from slimstudio.ui.document import Document
from slimstudio.ui.steps import Step
from tests.ui import scenes

pytestmark = pytest.mark.usefixtures("qapp")


def reasons(document: Document) -> dict[Step, str]:
    return {step: step.state(document).reason for step in Step}


def test_an_empty_project_can_only_be_given_a_model_and_images() -> None:
    said = reasons(Document())
    assert [step for step, reason in said.items() if not reason] == [
        Step.WELCOME,
        Step.MODEL,
        Step.IMAGES,
        Step.CLASSIFY,
    ]
    assert said[Step.PLAN] == "Pick a model first."


def test_the_plan_can_be_looked_at_while_the_model_is_opened() -> None:
    document = Document()
    document.open_project(Project(model=ModelChoice("resnet18")))
    said = reasons(document)
    assert said[Step.PLAN] == ""
    assert said[Step.RUN] == "The model is still being opened."


def test_problems_are_the_reason() -> None:
    document = scenes.ready_document()
    document.loaded.refuse_images(ImagesError(Message("None.")))
    assert "images could not be read" in reasons(document)[Step.RUN]
    document.loaded.refuse_network(ModelFileError(Message("None.")))
    assert "model could not be opened" in reasons(document)[Step.PLAN]


def test_a_run_needs_images() -> None:
    document = Document()
    document.open_project(Project(model=ModelChoice("resnet18")))
    document.loaded.take_network(scenes.opened())
    assert reasons(document)[Step.RUN] == "Pick images first."


def test_comparing_and_exporting_need_a_run() -> None:
    document = scenes.ready_document()
    assert "Run first" in reasons(document)[Step.COMPARE]
    document.take_outcome(scenes.outcome())
    assert reasons(document)[Step.COMPARE] == ""
    assert reasons(document)[Step.EXPORT] == ""


def test_every_step_has_a_title_a_purpose_and_an_icon() -> None:
    assert all(step.title and step.purpose and step.value.icon for step in Step)


def test_a_page_is_one_entry_and_lives_in_a_folder_of_its_own() -> None:
    for step in Step:
        folder, _, _ = step.value.panel.partition(".")
        assert folder == str(step)
        assert step.panel_class().__module__.startswith(f"slimstudio.ui.{folder}.")


def test_a_run_whose_network_guesses_is_done_but_no_success() -> None:
    document = scenes.ready_document()
    learned = scenes.outcome()
    document.take_outcome(learned)
    run = Step.RUN.state(document)
    assert run.done
    assert not run.doubtful
    blind = replace(learned.after, evaluation=scenes.evaluation((0,) * 6))
    document.take_outcome(replace(learned, after=blind))
    for step in (Step.RUN, Step.COMPARE):
        assert step.state(document).done
        assert step.state(document).doubtful
