"""The stages of a job, each a function from one state to the next."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import replace

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.control import Pace
from slimstudio.engine.data.batches import evaluation_slices
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.events import Event, Measured, Noted, Phase, PhaseStarted
from slimstudio.engine.job.rounds import prune_round
from slimstudio.engine.job.saving import Saving
from slimstudio.engine.job.stages import JobStage, JobState, is_settled
from slimstudio.engine.job.task import Task
from slimstudio.engine.measure.comparison import Learning, changed_answers
from slimstudio.engine.measure.latency import measure_latency
from slimstudio.engine.measure.scorecard import ChangedAnswers, Evaluation, Scorecard
from slimstudio.engine.measure.size import parameters, size_bytes
from slimstudio.engine.models.network import Network
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.sparsity import GroupSparsity
from slimstudio.engine.training.stage import History, TrainingStage
from slimstudio.engine.training.worker import Worker, explained
from slimstudio.errors import Cancelled
from slimstudio.messages import Message


class Job:
    """Carries stages out.

    A network that a stage trains is changed in place, so a state that was handed in is used up;
    what a stage needs of it, and of the task, is all that the stage depends on.

    Args:
        task: What the job was given.
        control: Told of every step; asked before every batch whether to go on.
        worker: This process among those that train together; None where there is but this one.
    """

    def __init__(self, task: Task, control: Saving, worker: Worker | None = None) -> None:
        self._task = task
        self._control = control
        self._worker = worker

    def start(self) -> JobState:
        """Make the state before the first stage."""
        network = self._task.network
        original = Network(deepcopy(network.module), network.recipe)
        return JobState(done=0, original=original)

    def carry_out(self, stage: JobStage, state: JobState) -> JobState:
        """Do a stage, or what is left of it.

        Args:
            stage: Which.
            state: What the stages before it left.

        Raises:
            PlanError: the plan cannot be carried out.
            TrainingError: training could not go on.
            Cancelled: the person stopped the work.
        """
        done = replace(state, done=state.done + 1)
        match stage.phase:
            case Phase.LEARN:
                return self._learn(stage, state, done)
            case Phase.BASELINE:
                self._control.report(PhaseStarted(Phase.BASELINE))
                return replace(done, before=self._judge(state.original, stage.phase, state.epoch))
            case Phase.SPARSIFY:
                return self._sparsify(stage, state, done)
            case Phase.PRUNE:
                return self._prune(stage, state, done)
            case Phase.TUNE:
                assert state.compact is not None
                history = self._train(stage, state.compact, state, state.after)
                epoch = state.epoch + len(history.epochs)
                return replace(done, epoch=epoch, after=history.best)
        raise ValueError(Message("{phase} is no stage with a next state", phase=stage.phase))

    def compare(self, state: JobState, history: Sequence[Event]) -> Outcome:
        """Time both networks side by side and put all measurements together.

        Args:
            state: What all other stages left.
            history: Everything that was told.
        """
        original, compact = state.original, state.compact
        assert compact is not None
        assert state.before is not None
        assert state.after is not None
        self._control.report(PhaseStarted(Phase.COMPARE))
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
                measure_latency(modules, size, self._control),
                strict=True,
            )
        )
        data = self._task.dataset
        provenance = {**compact.recipe.provenance, **self._provenance(before, after)}
        recipe = replace(compact.recipe, provenance=provenance)
        return Outcome(
            original,
            replace(compact, recipe=recipe),
            before,
            after,
            tuple(history),
            learning=self._learning(state),
            changed=_changed(data.validation, before.evaluation, after.evaluation),
            changed_test=_changed(data.test, before.test, after.test),
        )

    def _learn(self, stage: JobStage, state: JobState, done: JobState) -> JobState:
        """Teach the original, and pass over the rounds that it does not need."""
        history = self._train(stage, state.original, state, state.before)
        count = len(history.epochs)
        settled = is_settled(stage, state.before, history)
        left = stage.of[1] - stage.of[0] if settled else 0
        if settled and left:
            self._control.report(Noted(Message("The original gets no better by learning on.")))
        return replace(
            done,
            done=done.done + left,
            epoch=state.epoch + count,
            before=history.best,
            learned=state.learned + count,
            settled=settled,
        )

    def _learning(self, state: JobState) -> Learning:
        """Tell how both networks learned, for a fair comparison."""
        return Learning(
            original_epochs=state.learned,
            compact_epochs=state.epoch,
            settled=state.settled,
            distilled=self._task.training.distillation and state.epoch > state.learned,
        )

    def _sparsify(self, stage: JobStage, state: JobState, done: JobState) -> JobState:
        task, original = self._task, state.original
        compact = Network(deepcopy(original.module), original.recipe)
        pull = GroupSparsity(compact.module, task.analysis, task.plan, task.pruning.sparsity)
        history = self._train(stage, compact, state, None, pull)
        return replace(done, compact=compact, epoch=state.epoch + len(history.epochs))

    def _prune(self, stage: JobStage, state: JobState, done: JobState) -> JobState:
        at, rounds = stage.of
        compact = prune_round(
            self._task,
            state.compact or state.original,
            stage.share,
            self._control,
            last=at == rounds,
            after_removal=lambda smaller: self._judge(smaller, Phase.PRUNE, state.epoch),
        )
        return replace(done, compact=compact, after=self._judge(compact, Phase.REPAIR, state.epoch))

    def _train(
        self,
        stage: JobStage,
        network: Network,
        state: JobState,
        start: Evaluation | None,
        after_step: Callable[[float], None] | None = None,
    ) -> History:
        if self._control.latest() is None:
            self._control.report(PhaseStarted(stage.phase))
        task = self._task
        teacher = None if network is state.original else state.original.module
        where = TrainingStage(
            stage.phase,
            stage.epochs,
            state.epoch,
            task.plan.frozen,
            start,
            teacher,
            after_step,
            self._worker,
            task.objective,
        )
        try:
            with explained():
                return fine_tune(
                    network.module,
                    task.dataset,
                    network.recipe.preprocessing,
                    task.training,
                    where,
                    self._control,
                    self._control,
                )
        except Cancelled:
            self._control.save()
            raise

    def _judge(self, network: Network, phase: Phase, epoch: int) -> Evaluation:
        found = self._answers(network, self._task.dataset.validation, phase)
        self._control.report(Measured(phase, float(epoch), found.loss, found.accuracy))
        return found

    def _examine(self, network: Network) -> Evaluation | None:
        """Judge a finished network by the test images, which nothing was chosen by."""
        test = self._task.dataset.test
        return None if test is None else self._answers(network, test, Phase.COMPARE)

    def _answers(self, network: Network, pixels: Pixels, phase: Phase) -> Evaluation:
        pace = Pace(self._control, phase, {"batch": len(evaluation_slices(pixels))})
        return self._task.objective.evaluate(
            network.module,
            pixels,
            network.recipe.preprocessing,
            pace,
            after_batch=lambda: pace.advance("batch"),
        )

    def _provenance(self, before: Scorecard, after: Scorecard) -> dict[str, str]:
        return {
            "method": f"channels removed by {self._task.pruning.criterion}, repaired, fine-tuned",
            "macs": f"{after.macs} of {before.macs}",
        }


def _changed(
    pixels: Pixels | None, before: Evaluation | None, after: Evaluation | None
) -> ChangedAnswers | None:
    """Count the images about which two networks disagree; None where neither was asked."""
    if pixels is None or before is None or after is None:
        return None
    return changed_answers(pixels.labels.tolist(), before, after)
