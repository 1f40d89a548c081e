"""The main job: learn, prune, repair, fine-tune, compare."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING

from slimstudio.engine.events import Measured, Noted, Phase, PhaseStarted
from slimstudio.engine.measure.accuracy import evaluate, evaluation_slices
from slimstudio.engine.measure.latency import measure_latency
from slimstudio.engine.measure.scorecard import Evaluation, Scorecard
from slimstudio.engine.measure.size import parameters, size_bytes
from slimstudio.engine.models.network import Network
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.pace import Pace
from slimstudio.engine.pruning.forecast import count, forecast
from slimstudio.engine.pruning.plan import NOTHING, Plan, resolve
from slimstudio.engine.pruning.repair import recalibrate
from slimstudio.engine.pruning.surgery import Pruned, prune
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.stage import Stage
from slimstudio.errors import PlanError

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.control import Control
    from slimstudio.engine.data.pixels import Dataset
    from slimstudio.engine.events import Event
    from slimstudio.engine.marks import Marks
    from slimstudio.engine.training.settings import TrainingSettings


class _Recorded:
    """A control that remembers what it passes on."""

    def __init__(self, control: Control) -> None:
        self._control = control
        self.events: list[Event] = []

    def report(self, event: Event) -> None:
        self.events.append(event)
        self._control.report(event)

    def check(self) -> None:
        self._control.check()


def compress(
    network: Network,
    dataset: Dataset,
    analysis: Analysis,
    marks: Marks,
    settings: TrainingSettings,
    control: Control,
) -> Outcome:
    """Make a smaller network that answers like the original, and measure both.

    An original with classes that it has never been trained on learns them first, whole, so that
    before and after are compared on the same task.

    Args:
        network: The starting network; it is not changed.
        dataset: Images to learn from, and to judge by.
        analysis: The network's channels.
        marks: What the person wants done with each layer.
        settings: How to learn.
        control: Told of every step; asked before every batch whether to go on.

    Raises:
        PlanError: the marks would change nothing, or do not fit this network.
        TrainingError: training could not go on.
        Cancelled: the person stopped the work.
    """
    plan = resolve(analysis, marks)
    if not plan.prunes:
        raise _changes_nothing(plan)
    job = _Job(dataset, settings, plan, _Recorded(control))
    for note in plan.notes:
        job.control.report(Noted(note))

    original = Network(deepcopy(network.module), network.recipe)
    job.learn(original, network.new_classes)
    before = job.measure(original, Phase.BASELINE)

    pruned = job.prune(original, analysis)
    start = job.repair(pruned.network)
    after = job.tune(pruned.network, start)

    macs = forecast(analysis, NOTHING).macs, count(analysis, pruned.removed).macs
    cards = job.compare((original, pruned.network), (before, after), macs)
    provenance = {
        "method": "channels removed by weight magnitude, BatchNorm recalibrated, fine-tuned",
        "macs": f"{macs[1]} of {macs[0]}",
    }
    recipe = replace(
        pruned.network.recipe, provenance={**pruned.network.recipe.provenance, **provenance}
    )
    compact = replace(pruned.network, recipe=recipe)
    return Outcome(original, compact, *cards, tuple(job.control.events))


def _changes_nothing(plan: Plan) -> PlanError:
    why = plan.notes[0] if plan.notes else "No layer is marked for pruning."
    return PlanError(
        "This plan would not make the network smaller.",
        why=why,
        remedy="Mark at least one layer for pruning, or state a goal.",
    )


class _Job:
    """The stages of one job, on a shared epoch axis."""

    def __init__(
        self, dataset: Dataset, settings: TrainingSettings, plan: Plan, control: _Recorded
    ) -> None:
        self.control = control
        self._dataset = dataset
        self._settings = settings
        self._plan = plan
        self._epoch = 0

    def learn(self, network: Network, new_classes: tuple[str, ...]) -> None:
        """Teach the original what it has never been trained on."""
        if new_classes and self._settings.learn_epochs:
            self._train(network, Phase.LEARN, self._settings.learn_epochs, None)

    def measure(self, network: Network, phase: Phase) -> Evaluation:
        """Let a network answer for the validation images."""
        self.control.report(PhaseStarted(phase))
        return self._judge(network, phase)

    def prune(self, network: Network, analysis: Analysis) -> Pruned:
        """Remove the plan's channels."""
        self.control.report(PhaseStarted(Phase.PRUNE))
        self.control.check()
        pruned = prune(network, analysis, self._plan)
        for index, reason in pruned.put_back.items():
            names = ", ".join(analysis.groups[index].producers)
            self.control.report(Noted(f"{names} could not be pruned. {reason}"))
        return pruned

    def repair(self, network: Network) -> Evaluation:
        """Measure statistics anew that removal made wrong."""
        self.control.report(PhaseStarted(Phase.REPAIR))
        recalibrate(
            network.module,
            self._dataset.train,
            network.recipe.preprocessing,
            self.control,
            frozen=self._plan.frozen,
        )
        return self._judge(network, Phase.REPAIR)

    def tune(self, network: Network, start: Evaluation) -> Evaluation:
        """Fine-tune the compact network; it ends no worse than it started."""
        if not self._settings.tune_epochs:
            return start
        return self._train(network, Phase.TUNE, self._settings.tune_epochs, start) or start

    def compare(
        self,
        networks: tuple[Network, Network],
        answers: tuple[Evaluation, Evaluation],
        macs: tuple[int, int],
    ) -> tuple[Scorecard, Scorecard]:
        """Time both networks side by side and put all measurements together."""
        self.control.report(PhaseStarted(Phase.COMPARE))
        size = networks[0].recipe.preprocessing.size
        modules = [network.module for network in networks]
        latencies = measure_latency(modules, size, self.control)
        first, second = (
            Scorecard(answer, parameters(module), operations, size_bytes(module), latency)
            for answer, module, operations, latency in zip(
                answers, modules, macs, latencies, strict=True
            )
        )
        return first, second

    def _train(
        self, network: Network, phase: Phase, epochs: int, start: Evaluation | None
    ) -> Evaluation | None:
        self.control.report(PhaseStarted(phase))
        stage = Stage(phase, epochs, self._epoch, self._plan.frozen, start)
        preprocessing = network.recipe.preprocessing
        history = fine_tune(
            network.module, self._dataset, preprocessing, self._settings, stage, self.control
        )
        self._epoch += epochs
        return history.best

    def _judge(self, network: Network, phase: Phase) -> Evaluation:
        pixels = self._dataset.validation
        pace = Pace(self.control, phase, {"batch": len(evaluation_slices(pixels))})
        found = evaluate(
            network.module,
            pixels,
            network.recipe.preprocessing,
            pace,
            after_batch=lambda: pace.advance("batch"),
        )
        self.control.report(Measured(phase, float(self._epoch), found.loss, found.accuracy))
        return found
