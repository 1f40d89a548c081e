"""What a job is given, and never changes."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

import msgspec
import torch
from torch import Tensor

from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.job.stages import JobStage, stages_of
from slimstudio.engine.marks import Marks
from slimstudio.engine.models.network import Network, to_plain
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.objectives.objective import Objective
from slimstudio.engine.planning.plan import Plan, resolve
from slimstudio.engine.planning.selection import select
from slimstudio.engine.planning.settings import PruningSettings
from slimstudio.engine.planning.unmoved import sentence, unmoved
from slimstudio.engine.training.settings import TrainingSettings, as_learning
from slimstudio.errors import PlanError
from slimstudio.messages import Message
from slimstudio.version import __version__

_PIECE_IMAGES = 256


@dataclass(frozen=True, eq=False)
class Task:
    """The inputs of a job.

    Args:
        network: The starting network.
        dataset: Images to learn from, and to judge by.
        analysis: The network's channels.
        marks: What the person wants done with each layer.
        training: How it learns.
        pruning: How channels are chosen, in how many rounds they leave, and how the network is
            reconstructed.
        objective: What the network is for.
    """

    network: Network
    dataset: Dataset
    analysis: Analysis
    marks: Marks
    training: TrainingSettings
    pruning: PruningSettings
    objective: Objective = CLASSIFICATION

    @cached_property
    def plan(self) -> Plan:
        """What is to leave, and what must not change.

        Raises:
            PlanError: nothing would leave.
        """
        settings = self.pruning
        plan = resolve(self.analysis, self.marks, allow_inexact=settings.inexact)
        if not plan.prunes:
            raise PlanError(
                Message("This plan would not make the network smaller."),
                why=(plan.notes[0] if plan.notes else Message("No layer is marked for pruning.")),
                remedy=Message("Mark at least one layer for pruning, or state a goal."),
            )
        leaving = select(
            self.analysis, plan.ratios, minimum=settings.minimum, multiple=settings.multiple
        )
        if not leaving.any() and not plan.removed_blocks:
            raise PlanError(
                Message("This plan would not make the network smaller."),
                why=sentence(unmoved(self.analysis, self.marks, plan, settings)),
                remedy=Message("Raise a ratio, or let channels leave in smaller steps."),
            )
        return plan

    @cached_property
    def stages(self) -> tuple[JobStage, ...]:
        """What is done, in order."""
        learns = bool(self.network.new_classes)
        return stages_of(self.training, self.pruning, learns=learns)


@dataclass(frozen=True)
class Digests:
    """What decides a result to the last bit beside the number of threads, as short texts.

    Args:
        job: Of all that the job does.
        learning: Of what the original learns before anything is pruned.
    """

    job: str
    learning: str


def digests(task: Task, control: Control) -> Digests:
    """Put everything that decides what a job does to the last bit into short texts.

    Args:
        task: The job.
        control: Asked now and then whether to go on: there may be many images.

    Raises:
        Cancelled: the person stopped the work.
    """
    content = hashlib.blake2b(digest_size=16)
    plain = (
        (__version__, str(torch.__version__)),
        to_plain(task.network.recipe),
        task.network.new_classes,
    )
    content.update(msgspec.json.encode(plain, order="deterministic"))
    for name, tensor in task.network.module.state_dict().items():
        content.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}".encode())
        content.update(_bytes_of(tensor))
    for pixels in (task.dataset.train, task.dataset.validation, task.dataset.test):
        if pixels is not None:
            _add_images(content, pixels, control)
    return Digests(
        _digest(content, (dict(task.marks), task.training, task.pruning)),
        _digest(content, (sorted(task.plan.frozen), as_learning(task.training))),
    )


def digest(task: Task, control: Control) -> str:
    """Put everything that decides what a job does to the last bit into one short text."""
    return digests(task, control).job


def _digest(content: hashlib.blake2b, plain: object) -> str:
    found = content.copy()
    found.update(msgspec.json.encode(plain, order="deterministic"))
    return found.hexdigest()


def _add_images(found: hashlib.blake2b, pixels: Pixels, control: Control) -> None:
    found.update(msgspec.json.encode((pixels.classes, pixels.names)))
    found.update(_bytes_of(pixels.labels))
    for piece in pixels.images.split(_PIECE_IMAGES):
        control.check()
        # In the order in which they lie in memory, which spares a copy.
        found.update(_bytes_of(piece.permute(0, 2, 3, 1)))


def _bytes_of(tensor: Tensor) -> memoryview:
    flat = tensor.detach().cpu().contiguous().flatten()
    return flat.view(torch.uint8).numpy().data
