"""Deciding whether a network's frozen part is computed once for each image, and in what views."""

from dataclasses import dataclass

import torch
from torch import nn

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.device import computing_device
from slimstudio.engine.events import About, Noted
from slimstudio.engine.image_size import ImageSize, area
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.training.freezing import frozen_modules
from slimstudio.engine.training.loader import Teacher
from slimstudio.engine.training.prefix.cut import PrefixCut, StoredValue, UncuttableError, find_cut
from slimstudio.engine.training.prefix.feature_cache import (
    KEEP_FREE_BYTES,
    MOST_BYTES,
    FeatureCache,
    digest_of,
    digest_of_images,
)
from slimstudio.engine.training.prefix.features import FeaturePart, Features
from slimstudio.engine.training.settings import Augmentation, Mixing, TrainingSettings
from slimstudio.engine.training.stage import TrainingStage
from slimstudio.errors import told_by
from slimstudio.messages import Message, plural

_LARGEST_RATIO = 4  # of what is kept for an image to the image itself in float32
_FLOAT_BYTES = 4


@dataclass(frozen=True, eq=False)
class _Cuts:
    """How the network is divided while it learns, and while it answers."""

    train: tuple[PrefixCut, tuple[StoredValue, ...]]
    validation: tuple[PrefixCut, tuple[StoredValue, ...]]


def divided(
    module: nn.Module,
    dataset: Dataset,
    preprocessing: Preprocessing,
    settings: TrainingSettings,
    stage: TrainingStage,
    teacher: Teacher | None,
    control: Control,
) -> Features | None:
    """Feed a network with what its frozen part makes of the images, where that is possible.

    Varied images are then the same every `settings.views` epochs. Where room is short, there are
    fewer views. What is decided is told to `control`.

    Args:
        module: The network, in training mode, its frozen layers frozen.
        dataset: The images.
        preprocessing: How they are normalised.
        settings: How they are shuffled and varied, and in how many views.
        stage: How many epochs there are, and what is frozen.
        teacher: Whose answers the network learns from too, if there is one.
        control: Told what is kept, or why nothing is.

    Raises:
        Cancelled: the person stopped the work.
    """
    # Graphics cards compute faster than what was kept can be brought to them.
    if not stage.frozen or not settings.views or computing_device(module).type != "cpu":
        return None
    try:
        cuts = _cuts(module, preprocessing.size, stage)
        if cuts is None:
            return None
        _refuse(settings, stage, cuts, preprocessing)
        cache = FeatureCache()
        parts = _parts(cuts, dataset, preprocessing, settings, stage, teacher, control)
        parts = _fitting(parts, cache.room_bytes())
    except (UncuttableError, OSError) as error:
        control.report(
            Noted(
                Message(
                    "The frozen layers are computed anew in every epoch, because {error}.",
                    error=told_by(error),
                ),
                About.COMPUTER,
            )
        )
        return None
    _tell(parts, cache, control)
    return Features(module, parts, preprocessing, settings, teacher, cache, control=control)


def _cuts(module: nn.Module, size: ImageSize, stage: TrainingStage) -> _Cuts | None:
    frozen = frozen_modules(module, stage.frozen)
    train = find_cut(module, size, frozen)
    if train is None:
        return None
    with evaluating(module):
        validation = find_cut(module, size, frozen)
    return validation and _Cuts(train, validation)


def _refuse(
    settings: TrainingSettings, stage: TrainingStage, cuts: _Cuts, preprocessing: Preprocessing
) -> None:
    if stage.worker is not None:
        raise UncuttableError(Message("several processes share each batch"))
    if settings.mixing is not Mixing.NONE:
        raise UncuttableError(Message("images are mixed with others that change"))
    if stage.after_step is not None:
        raise UncuttableError(Message("layers are changed in other ways than by training"))
    image_bytes = 3 * area(preprocessing.size) * _FLOAT_BYTES
    if sum(value.size_bytes for value in cuts.train[1]) > _LARGEST_RATIO * image_bytes:
        raise UncuttableError(Message("reading what they gave would take as long"))


def _parts(
    cuts: _Cuts,
    dataset: Dataset,
    preprocessing: Preprocessing,
    settings: TrainingSettings,
    stage: TrainingStage,
    teacher: Teacher | None,
    control: Control,
) -> tuple[FeaturePart, FeaturePart]:
    varies = settings.augmentation is not Augmentation.NONE
    views = min(settings.views, stage.first_epoch + stage.epochs) if varies else 1
    varied = (settings.augmentation, settings.mirror, settings.seed) if varies else None

    def keys(pixels: Pixels, cut: PrefixCut, views: int, *also: object) -> tuple[str, ...]:
        images = digest_of_images(pixels, control)
        about = [cut.calls, preprocessing, torch.get_num_threads(), *also]
        network = digest_of(about, cut.used)
        return tuple(digest_of([images, network, view]) for view in range(views))

    cut, values = cuts.train
    taught = ""
    if teacher is not None:
        outputs = StoredValue((len(dataset.train.classes),), torch.float32, channels_last=False)
        values = (*values, outputs)
        taught = digest_of([str(teacher.module)], teacher.module.state_dict().values())
    train = FeaturePart(
        dataset.train,
        cut,
        values,
        keys(dataset.train, cut, views, varied, taught, settings.precision),
    )
    cut, values = cuts.validation
    return train, FeaturePart(dataset.validation, cut, values, keys(dataset.validation, cut, 1))


def _fitting(
    parts: tuple[FeaturePart, FeaturePart], room_bytes: int
) -> tuple[FeaturePart, FeaturePart]:
    """Leave views out until the rest has room."""
    train, validation = parts
    views = min(len(train.keys), (room_bytes - validation.size_bytes) // max(1, train.size_bytes))
    if views < 1:
        needed = train.size_bytes + validation.size_bytes
        raise UncuttableError(
            Message(
                "what they give takes {needed:,.1f} GB, and there is room for {room:,.1f}: "
                "{kept:,.1f} GB of the disk are kept free, and at most {most:,.1f} GB are used",
                needed=needed / 1e9,
                room=room_bytes / 1e9,
                kept=KEEP_FREE_BYTES / 1e9,
                most=MOST_BYTES / 1e9,
            )
        )
    return FeaturePart(train.pixels, train.cut, train.values, train.keys[:views]), validation


def _tell(parts: tuple[FeaturePart, FeaturePart], cache: FeatureCache, control: Control) -> None:
    size = sum(part.size_bytes * len(part.keys) for part in parts)
    views = len(parts[0].keys)
    control.report(
        Noted(
            plural(
                views,
                "What the frozen layers make of each image is computed once and kept: "
                "{size:,.1f} MB in {folder}.",
                "What the frozen layers make of each image in {count} variations is computed once "
                "and kept: {size:,.1f} MB in {folder}.",
                size=size / 1e6,
                folder=cache.folder,
            )
        )
    )
