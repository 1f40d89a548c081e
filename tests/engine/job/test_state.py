"""An original that learned in one job is taken up by the next, to the last bit."""

from dataclasses import replace
from pathlib import Path

import pytest

from slimstudio.engine.events import BatchTrained, Phase
from slimstudio.engine.job.run import carry_out
from slimstudio.engine.job.saving import Checkpoints
from slimstudio.engine.job.state import REUSED, Learned, lessons
from slimstudio.engine.job.task import Task
from slimstudio.engine.marks import FREEZE, prune
from slimstudio.engine.measure.latency import thread_count
from slimstudio.engine.outcome import Outcome
from slimstudio.errors import Cancelled
from tests.engine.job.jobs import PRUNING, SETTINGS, Interrupting, same_bits, task, tensors


@pytest.fixture(scope="module", name="before")
def _before() -> Outcome:
    with thread_count(1):
        return carry_out(task(), Interrupting(), None)


def _learned(outcome: Outcome) -> Learned:
    assert outcome.taught is not None
    assert outcome.learning is not None
    return Learned(
        outcome.original.module.state_dict(),
        outcome.learning.original_epochs,
        outcome.learning.settled,
        outcome.taught,
        lessons(outcome.history),
    )


OTHER_PLANS = [
    task(marks={"0": prune(0.25)}),
    task(replace(SETTINGS, tune_epochs=1, distillation=False)),
    task(pruning=replace(PRUNING, rounds=1, criterion="l1")),
]


@pytest.mark.parametrize("work", OTHER_PLANS)
def test_what_an_original_learned_is_reused_bit_by_bit(
    work: Task, before: Outcome, tmp_path: Path
) -> None:
    with thread_count(1):
        anew = carry_out(work, Interrupting(), None)
        watching = Interrupting()
        again = carry_out(work, watching, None, learned=_learned(before))
    phases = {event.phase for event in again.history if isinstance(event, BatchTrained)}
    assert Phase.LEARN in phases  # told again, for the plots
    assert again.learning == anew.learning
    assert again.taught == anew.taught == before.taught
    assert same_bits(tensors(again), tensors(anew))
    for one, other in ((again.before, anew.before), (again.after, anew.after)):
        assert one.evaluation.answers == other.evaluation.answers
    assert lessons(again.history) == lessons(anew.history)
    with thread_count(1):  # and where that is interrupted
        stopped, interruptions = tmp_path / "stopped", 0
        while True:
            try:
                whole = carry_out(
                    work, Interrupting(3), Checkpoints(stopped), learned=_learned(before)
                )
                break
            except Cancelled:
                interruptions += 1
    assert interruptions
    assert same_bits(tensors(whole), tensors(anew))


@pytest.mark.parametrize(
    "work",
    [
        task(replace(SETTINGS, batch_size=24)),
        task(replace(SETTINGS, seed=1)),
        task(images=45),
        task(marks={"3": prune(0.5), "0": FREEZE}),
    ],
)
def test_an_original_that_would_learn_otherwise_learns_anew(work: Task, before: Outcome) -> None:
    with thread_count(1):
        again = carry_out(work, Interrupting(), None, learned=_learned(before))
    assert REUSED not in again.history
    assert again.taught != before.taught


def test_a_reused_original_decides_the_number_of_threads(tmp_path: Path) -> None:
    settings = replace(SETTINGS, threads=0)
    with thread_count(1):
        before = carry_out(task(settings), Interrupting(), None)
    with thread_count(2):
        again = carry_out(
            task(settings), Interrupting(), Checkpoints(tmp_path), learned=_learned(before)
        )
    assert again.taught == before.taught
    assert same_bits(tensors(again), tensors(before))
