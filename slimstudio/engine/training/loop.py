"""Fine-tuning a network in place."""

import warnings
from contextlib import ExitStack
from dataclasses import replace

import torch
from torch import nn

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Dataset
from slimstudio.engine.device import placed
from slimstudio.engine.measure.modes import channels_last, evaluating, restored_modes
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.training.freezing import fixed_statistics, freeze_layers
from slimstudio.engine.training.loader import BatchLoader, ImageLoader, Teacher
from slimstudio.engine.training.prefix.dividing import divided
from slimstudio.engine.training.probing import decided
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.engine.training.shared import Shared
from slimstudio.engine.training.snapshot import Snapshots
from slimstudio.engine.training.stage import History, TrainingStage
from slimstudio.engine.training.trainer import Trainer
from slimstudio.engine.training.worker import Unanimous, synchronised
from slimstudio.errors import PlanError
from slimstudio.messages import Message


def fine_tune(
    module: nn.Module,
    dataset: Dataset,
    preprocessing: Preprocessing,
    settings: TrainingSettings,
    stage: TrainingStage,
    control: Control,
    snapshots: Snapshots | None = None,
) -> History:
    """Train a network in place, and keep its best epoch.

    With warm-up and cosine; after each epoch the validation images judge, and at the end the
    weights of the best epoch are put back. The result depends on the arguments and the number of
    threads alone. `requires_grad`, the layers' modes and torch's random state are afterwards as
    before, also when it ends early.

    Where the loss stops being a number, training goes on from the best weights with a smaller
    rate; where memory is short, with parts of a batch whose gradients are added up. Where images
    have no classes, BatchNorm keeps its statistics: see `freezing.fixed_statistics`.

    Args:
        module: A classifier with one output per class; it may have auxiliary outputs in training.
        dataset: Images to learn from, and to judge by.
        preprocessing: How they are normalised.
        settings: How it learns.
        stage: For how long, what stays frozen, and where it lies in the job.
        control: Watches; asked before every batch whether to go on.
        snapshots: Where an interrupted call with the same arguments left off; the result is then
            the same, bit by bit, as without the interruption. Offered a snapshot after every batch
            and every epoch.

    Returns:
        What each epoch achieved, and the validation result of the weights that were kept.

    Raises:
        PlanError: nothing is left that could learn, or the outputs do not fit the classes.
        TrainingError: the loss stopped being a number again and again, or the memory did not
            suffice. The network then has the best weights so far.
        Cancelled: the person stopped the work; the network is half trained.
    """
    if stage.epochs == 0:
        return History(best=stage.start)
    with ExitStack() as stack:
        stack.enter_context(restored_modes(module))
        stack.enter_context(freeze_layers(module, stage.frozen))
        if not dataset.labelled:
            stack.enter_context(fixed_statistics(module))
        if not any(one.requires_grad for one in module.parameters()):
            raise PlanError(
                Message("There is nothing to train."),
                why=Message("Every layer of the network is frozen."),
                remedy=Message("Unfreeze at least one layer, or set the number of epochs to 0."),
            )
        device = stage.device
        stack.enter_context(placed(module, device))
        stack.enter_context(channels_last(module))
        if stage.teacher is not None:
            stack.enter_context(evaluating(stage.teacher))
            stack.enter_context(placed(stage.teacher, device))
            stack.enter_context(channels_last(stage.teacher))
        cards = (device,) if device.type == "cuda" else ()
        stack.enter_context(torch.random.fork_rng(devices=cards))
        teacher = Teacher(stage.teacher) if stage.teacher and settings.distillation else None
        module.train()
        if stage.worker is None:  # several processes might find different things out
            precision = decided(module, preprocessing, settings, stage.frozen)
            settings = replace(settings, precision=precision)
        loader: BatchLoader | None = divided(
            module, dataset, preprocessing, settings, stage, teacher, control
        )
        loader = loader or ImageLoader(module, dataset, preprocessing, settings, teacher)
        if stage.worker is not None:
            stack.enter_context(synchronised(module, stage.worker))
            # Kernels of one pixel have no memory order, and torch takes that for another one.
            stack.enter_context(warnings.catch_warnings())
            warnings.filterwarnings("ignore", "Grad strides do not match")
            loader = Shared(loader, module, stage.worker)
            control = Unanimous(control, stage.worker)
        return Trainer(module, loader, dataset, settings, stage, control).go(snapshots)
