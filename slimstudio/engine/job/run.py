"""A job from its first stage to its last, from wherever it was interrupted."""

from contextlib import nullcontext
from dataclasses import replace

import torch

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Control
from slimstudio.engine.data.balance import balance_warning
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.events import About, Event, Noted, Phase, PhaseStarted
from slimstudio.engine.job.described import DescribedJob
from slimstudio.engine.job.job import Job
from slimstudio.engine.job.saving import Checkpoints, Record, Saving
from slimstudio.engine.job.state import (
    REUSED,
    JobState,
    Learned,
    plain_parts,
    restored_state,
    tensors_of,
    with_best,
)
from slimstudio.engine.job.task import Digests, Task, digests
from slimstudio.engine.job.worker_group import SharedStart, WorkerGroup
from slimstudio.engine.measure.comparison import Learning, changed_answers
from slimstudio.engine.measure.latency import measure_latency, thread_count
from slimstudio.engine.measure.scorecard import ChangedAnswers, Evaluation, Scorecard
from slimstudio.engine.measure.size import parameters, size_bytes
from slimstudio.engine.models.network import Network
from slimstudio.engine.outcome import Outcome, Taught
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.training.settings import passes_of
from slimstudio.engine.training.worker import Worker
from slimstudio.errors import ModelFileError, TrainingError, told_by
from slimstudio.messages import Message


def carry_out(
    task: Task,
    control: Control,
    checkpoints: Checkpoints | None,
    worker: Worker | None = None,
    learned: Learned | None = None,
) -> Outcome:
    """Do a job.

    Args:
        task: What to do.
        control: Told of every step; asked before every batch whether to go on.
        checkpoints: Where to save how far the job is, if anywhere. When the same job was
            interrupted and left something there, it goes on from it, with the same number of
            threads, and ends with the same bits as without the interruption. What lies there
            stays, so that nothing is lost before the outcome is in a safe place.
        worker: This process among those that train together: the leading one; all others call
            `worker_group.run_worker` with the same task. None where there is but this one.
        learned: An original that learned the classes before; it is taken, with the number of
            threads that it learned with, where this job would teach the very same.

    Raises:
        PlanError: the marks would change nothing, or do not fit this network.
        TrainingError: training could not go on.
        Cancelled: the person stopped the work.
    """
    run = _Run(task, control, checkpoints, worker)
    try:
        threads = run.go_on() or run.take_up(learned)
        with thread_count(threads) if threads else nullcontext():
            return run.whole()
    finally:
        if worker is not None:
            WorkerGroup(worker).dismiss()


def keep_best(task: Task, control: Control, checkpoints: Checkpoints) -> Outcome:
    """End an interrupted job with the best compact network that it has so far, and measure it.

    Raises:
        TrainingError: nothing of this job was saved, or it has no compact network yet.
        Cancelled: the person stopped the work; the job can still go on.
    """
    run = _Run(task, control, checkpoints)
    threads = run.go_on()
    with thread_count(threads) if threads else nullcontext():
        return run.end()


class _Run:
    """One call of the functions above."""

    def __init__(
        self,
        task: Task,
        control: Control,
        checkpoints: Checkpoints | None,
        worker: Worker | None = None,
    ) -> None:
        self._task = task
        self._workers = WorkerGroup(worker) if worker else None
        self._described: DescribedJob | None = None
        notes = task.plan.notes  # refuses a plan that changes nothing before all else
        warning = balance_warning(task.dataset, weighed=task.training.class_weights)
        self._notes = (*notes, warning) if warning else notes
        self._checkpoints = checkpoints
        needed = checkpoints is not None or self._learns
        self._digests = digests(task, control) if needed else Digests("", "")
        self._record = Record(control)
        self._saving = Saving(control, self._record, checkpoints)
        self._job = Job(task, self._saving, worker)
        self._state: JobState | None = None
        self._told: tuple[Event, ...] = ()  # while the original learned in an earlier job

    def go_on(self) -> int:
        """Take up what was interrupted, if there is something.

        Returns:
            The number of threads that it computed with; 0 where there is nothing.
        """
        job = self._checkpoints.describe() if self._checkpoints else None
        if self._checkpoints is None or job is None:
            return 0
        if job.inputs != self._digests.job:
            self._saving.report(
                Noted(
                    Message(
                        "The interrupted run was of another network, other images or settings, "
                        "so this one begins anew."
                    ),
                    About.COMPUTER,
                )
            )
            return 0
        try:
            saved = self._checkpoints.read()
            self._state = restored_state(self._task.network, saved.job, saved.tensors)
        except (OSError, ValueError, ModelFileError) as error:
            self._saving.report(
                Noted(
                    Message(
                        "What the interrupted run saved is damaged ({error}), so it begins anew.",
                        error=told_by(error),
                    ),
                    About.COMPUTER,
                )
            )
            return 0
        self._record.tell_again(saved.events)
        self._saving.go_on(saved.job, saved.training)
        self._described = saved.job
        self._saving.report(
            Noted(Message("The interrupted run goes on from where it was."), About.COMPUTER)
        )
        return job.threads

    @property
    def _learns(self) -> bool:
        """Whether this process alone teaches the original something."""
        return self._workers is None and self._task.stages[0].phase is Phase.LEARN

    def take_up(self, learned: Learned | None) -> int:
        """Spare the original what it learned before, where that is the very same.

        Returns:
            The number of threads that it learned with; 0 where it learns anew.
        """
        fits = learned is not None and learned.taught.inputs == self._digests.learning
        if learned is None or not fits or not self._learns:
            return 0
        try:
            self._state = learned.state(self._task.network, self._task.stages)
        except ValueError:
            return 0
        self._told = (REUSED, *learned.events)
        return learned.taught.threads

    def whole(self) -> Outcome:
        """Do all stages that are left."""
        state = self._state or self._job.start()
        if self._described is None:  # nothing was interrupted
            self._record.tell_again((*map(Noted, self._notes), *self._told))
            self._begin(state)
        stages = self._task.stages
        while state.done < len(stages) - 1:
            stage = stages[state.done]
            if self._workers is not None and stage.epochs:
                assert self._described is not None
                self._workers.call(
                    SharedStart(self._described, tensors_of(state), self._saving.latest())
                )
            state = self._job.carry_out(stage, state)
            self._begin(state)
        return self._compared(state)

    def end(self) -> Outcome:
        """Skip what is left, and measure."""
        state = self._state
        if state is None or state.compact is None or not self._is_pruned(state):
            raise TrainingError(
                Message("There is no compact network yet."),
                why=Message("The run was interrupted before channels were removed."),
                remedy=Message("Let it go on, or discard it."),
            )
        latest = self._saving.latest()
        if latest is not None:
            state = with_best(state, latest)
        return self._compared(state)

    def _compared(self, state: JobState) -> Outcome:
        """Time both networks side by side and put all measurements together."""
        original, compact = state.original, state.compact
        assert compact is not None
        assert state.before is not None
        assert state.after is not None
        self._saving.report(PhaseStarted(Phase.COMPARE))
        size = original.recipe.preprocessing.size
        macs = [forecast(analyse(one.module, size), NOTHING).macs for one in (original, compact)]
        modules = [original.module, compact.module]
        before, after = (
            Scorecard(
                answer,
                parameters(network.module),
                operations,
                size_bytes(network.module),
                latency,
                self._examine(network),
            )
            for network, answer, operations, latency in zip(
                (original, compact),
                (state.before, state.after),
                macs,
                measure_latency(modules, size, self._saving),
                strict=True,
            )
        )
        data = self._task.dataset
        made = {
            "method": f"channels removed by {self._task.pruning.criterion}, repaired, fine-tuned",
            "macs": f"{after.macs} of {before.macs}",
        }
        provenance = {**compact.recipe.provenance, **made}
        recipe = replace(compact.recipe, provenance=provenance)
        taught = Taught(self._digests.learning, torch.get_num_threads()) if self._learns else None
        return Outcome(
            original,
            replace(compact, recipe=recipe, confidence=self._job.confidence(compact)),
            before,
            after,
            tuple(self._record.events),
            learning=Learning(
                original_epochs=state.learned,
                compact_epochs=state.epoch,
                settled=state.settled,
                distilled=self._task.training.distillation and state.epoch > state.learned,
            ),
            changed=_changed(data.validation, before.evaluation, after.evaluation),
            changed_test=_changed(data.test, before.test, after.test),
            taught=taught,
        )

    def _examine(self, network: Network) -> Evaluation | None:
        """Judge a finished network by the test images, which nothing was chosen by."""
        test = self._task.dataset.test
        return None if test is None else self._job.answers(network, test, Phase.COMPARE)

    def _begin(self, state: JobState) -> None:
        stages, training = self._task.stages, self._task.training
        job = DescribedJob(
            inputs=self._digests.job,
            threads=torch.get_num_threads(),
            phase=stages[state.done].phase,
            epochs=state.epoch + sum(stage.epochs for stage in stages[state.done :]),
            pruned=self._is_pruned(state),
            passes=passes_of(training) if training.preset else None,
            **plain_parts(state),
        )
        self._described = job
        self._saving.begin(job, tensors_of(state))

    def _is_pruned(self, state: JobState) -> bool:
        return any(stage.phase is Phase.PRUNE for stage in self._task.stages[: state.done])


def _changed(
    pixels: Pixels | None, before: Evaluation | None, after: Evaluation | None
) -> ChangedAnswers | None:
    """Count the images about which two networks disagree; None where neither was asked."""
    if pixels is None or before is None or after is None:
        return None
    return changed_answers(pixels.labels.tolist(), before, after)
