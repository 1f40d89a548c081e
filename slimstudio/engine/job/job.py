"""The stages of a job, each a function from one state to the next; a round of pruning is one."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import partial

from slimstudio.engine.control import Pace
from slimstudio.engine.data.batches import evaluation_slices
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.device import CPU, best_device, computed
from slimstudio.engine.events import Measured, Noted, Phase, PhaseStarted
from slimstudio.engine.job.prune_round import prune_round
from slimstudio.engine.job.saving import Saving
from slimstudio.engine.job.stages import JobStage, is_settled
from slimstudio.engine.job.state import JobState
from slimstudio.engine.job.task import Task
from slimstudio.engine.measure.reliability import judge_confidence
from slimstudio.engine.measure.scorecard import Evaluation
from slimstudio.engine.models.confidence import Confidence
from slimstudio.engine.models.network import Network
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.sparsity import GroupSparsity
from slimstudio.engine.training.stage import History, TrainingStage
from slimstudio.engine.training.worker import Worker, explained
from slimstudio.errors import Cancelled
from slimstudio.messages import Message


class Job:
    """Carries stages out.

    A network that a stage trains is changed in place, so a state that was handed in is used up;
    what a stage needs of it, and of the task, is all that the stage depends on. Networks lie on the
    processor between stages; within one, all of them compute on the one device of this job.

    Args:
        task: What the job was given.
        control: Told of every step; asked before every batch whether to go on.
        worker: This process among those that train together; None where there is but this one.
    """

    def __init__(self, task: Task, control: Saving, worker: Worker | None = None) -> None:
        self._task = task
        self._control = control
        self._worker = worker
        # All of them would have to share one card.
        self._device = CPU if worker is not None and not worker.on_cards else best_device()

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
                return self._tune(stage, state, done)
        raise ValueError(Message("{phase} is no stage with a next state", phase=stage.phase))

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

    def _tune(self, stage: JobStage, state: JobState, done: JobState) -> JobState:
        """Train the pruned network, and pass over the rounds that it does not need."""
        assert state.compact is not None
        history = self._train(stage, state.compact, state, state.after)
        # As the original, it may learn for more than one round: the first one has to win back what
        # pruning broke, and may be no better than repair where images are few.
        settled = is_settled(stage, state.after if stage.of[0] > 1 else None, history)
        left = stage.of[1] - stage.of[0] if settled else 0
        if left:
            self._control.report(
                Noted(Message("The compact network gets no better by training on."))
            )
        epoch = state.epoch + len(history.epochs)
        return replace(done, done=done.done + left, epoch=epoch, after=history.best)

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
            device=self._device,
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
            self._device if after_step is None else CPU,  # where what pulls at channels lies
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
        found = self.answers(network, self._task.dataset.validation, phase)
        self._control.report(Measured(phase, float(epoch), found.loss, found.accuracy))
        return found

    def answers(self, network: Network, pixels: Pixels, phase: Phase) -> Evaluation:
        """Let a network answer for images that it does not learn from."""
        pace = Pace(self._control, phase, {"batch": len(evaluation_slices(pixels))})
        module, preprocessing = network.module, network.recipe.preprocessing
        judge, told = self._task.objective.evaluate, partial(pace.advance, "batch")
        return computed(
            lambda _: judge(module, pixels, preprocessing, pace, told), self._device, module
        )

    def confidence(self, network: Network) -> Confidence | None:
        """Find out how far a finished network's confidence can be trusted."""
        pixels, preprocessing = self._task.dataset.validation, network.recipe.preprocessing
        pace = Pace(self._control, Phase.COMPARE, {"batch": len(evaluation_slices(pixels))})
        told, module = partial(pace.advance, "batch"), network.module
        return computed(
            lambda _: judge_confidence(module, pixels, preprocessing, pace, told),
            self._device,
            module,
        )
