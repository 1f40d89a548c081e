"""The run as a value: what may follow what."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from slimstudio.session.project import Project
from slimstudio.session.run_state import (
    IDLE,
    Ended,
    Ending,
    Running,
    RunOrder,
    RunState,
    StopAnswer,
    Stopping,
    ended,
    order_of,
    stopping,
)
from slimstudio.session.workspace import Workspace

if TYPE_CHECKING:
    from slimstudio.engine.data.pixels import LoadedImages
    from slimstudio.session.opened import OpenedNetwork

ORDER = RunOrder(
    Project(name="Pets"),
    cast("OpenedNetwork", object()),
    cast("LoadedImages", object()),
    Workspace(Path("w")),
    "Attempt 1",
    "",
)


def test_only_a_run_that_goes_on_has_an_order() -> None:
    assert order_of(Running(ORDER)) is ORDER
    assert order_of(Stopping(ORDER, StopAnswer.DISCARD)) is ORDER
    assert order_of(IDLE) is None
    assert order_of(Ended(ORDER.project, Ending.DONE)) is None


def test_the_first_answer_holds() -> None:
    asked = stopping(Running(ORDER), StopAnswer.KEEP_BEST)
    assert stopping(asked, StopAnswer.RESUME_LATER) is asked
    assert isinstance(asked, Stopping)
    assert asked.answer is StopAnswer.KEEP_BEST


@pytest.mark.parametrize("answer", list(StopAnswer))
def test_keeping_the_best_goes_on_with_the_same_order(answer: StopAnswer) -> None:
    following = ended(Stopping(ORDER, answer), Ending.STOPPED)
    if answer is StopAnswer.KEEP_BEST:
        assert isinstance(following, Running)
        assert following.order is ORDER
    else:
        assert isinstance(following, Ended)
        assert following.project is ORDER.project


@pytest.mark.parametrize("ending", [Ending.DONE, Ending.FAILED])
@pytest.mark.parametrize("state", [Running(ORDER), *(Stopping(ORDER, one) for one in StopAnswer)])
def test_what_is_done_or_failed_is_over_whatever_was_answered(
    state: RunState, ending: Ending
) -> None:
    following = ended(state, ending)
    assert isinstance(following, Ended)
    assert following.ending is ending


@pytest.mark.parametrize("state", [IDLE, Ended(ORDER.project, Ending.STOPPED)])
def test_what_does_not_run_can_neither_be_stopped_nor_end(state: RunState) -> None:
    assert stopping(state, StopAnswer.DISCARD) is state
    assert ended(state, Ending.DONE) is state
