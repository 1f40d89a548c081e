"""What can be chosen about training."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Augmentation(StrEnum):
    """How training images are varied, so that the network does not learn them by heart."""

    NONE = "none"  # every epoch shows the same pixels
    LIGHT = "light"  # moved by up to an eighth
    STRONG = "strong"  # also scaled, turned, brighter or darker, and with a piece missing


class Mixing(StrEnum):
    """How two training images become one, which keeps large networks from learning by heart."""

    NONE = "none"
    MIXUP = "mixup"  # one shines through the other (Zhang et al., 2018)
    CUTMIX = "cutmix"  # a piece of one is pasted into the other (Yun et al., 2019)


class Optimizer(StrEnum):
    """How steps follow from gradients."""

    ADAMW = "adamw"  # forgiving (Loshchilov and Hutter, 2019)
    SGD = "sgd"  # with Nesterov momentum; wants a learning rate ten times larger or more


class Precision(StrEnum):
    """How exactly a network computes while it trains; it is always judged in full precision."""

    AUTO = "auto"  # MIXED on graphics cards, and on processors where it was found to be faster
    FULL = "full"  # float32
    MIXED = "mixed"  # float16 or bfloat16 where that is safe


class Preset(StrEnum):
    """How much time training may take for how good a network."""

    QUICK = "quick"  # to see whether a plan is any good
    BALANCED = "balanced"  # most of what there is to gain
    CAREFUL = "careful"  # all of it


@dataclass(frozen=True)
class TrainingSettings:
    """How the network learns; the defaults suit a few hundred to a few thousand photographs.

    Args:
        learn_epochs: Passes over the images to teach the original new classes; not used when it
            knows them already.
        tune_epochs: Passes over the images after pruning.
        batch_size: Images per step.
        optimizer: How steps follow from gradients.
        learning_rate: Peak rate; it is warmed up, then falls to zero on a half cosine.
        first_layer_rate: Rate of the first layer as a share of the last one's, above 0, up to 1;
            what lies between changes evenly from layer to layer.
        warm_up: Share of the steps in which the rate rises, 0 to 0.5.
        weight_decay: Decoupled weight decay of AdamW, plain decay of SGD.
        patience: Stop after so many epochs in a row that brought nothing better; 0 is never.
        learn_further: Whether the original goes on for `learn_epochs` again while that makes it
            better, up to four times: a comparison with a half-trained original is not fair.
        tune_further: Whether the pruned network goes on for as many passes again in the same way.
        preset: Whose time decides how many passes these are, and whether there are more: that is
            settled when a run begins, and both numbers are 0 until then. None where a person chose
            them.
        label_smoothing: 0 to 1.
        class_weights: Whether rare classes count as much as frequent ones.
        augmentation: How training images are varied.
        mirror: Whether they are also mirrored; not for digits and letters.
        mixing: How two training images become one.
        distillation: Whether the pruned network also learns from the original's answers (Hinton et
            al., "Distilling the Knowledge in a Neural Network", 2015).
        temperature: By what the answers are softened for that; 1 or more.
        distillation_weight: How much they count against the labels, above 0, up to 1.
        precision: How exactly it computes meanwhile.
        threads: CPU threads; 0 to find out which number is fastest.
        views: In how many ways each image is varied, where what lies before the first layer that
            trains is computed once for each; with 0 it is computed anew in every epoch.
        seed: Decides data order, augmentation, initial values of a new head, and the split.
    """

    learn_epochs: int = 3
    tune_epochs: int = 3
    batch_size: int = 64
    optimizer: Optimizer = Optimizer.ADAMW
    learning_rate: float = 1e-3
    first_layer_rate: float = 1.0
    warm_up: float = 0.05
    weight_decay: float = 1e-2
    patience: int = 0
    learn_further: bool = True
    tune_further: bool = False
    preset: Preset | None = None
    label_smoothing: float = 0.0
    class_weights: bool = False
    augmentation: Augmentation = Augmentation.LIGHT
    mirror: bool = True
    mixing: Mixing = Mixing.NONE
    distillation: bool = False
    temperature: float = 4.0
    distillation_weight: float = 0.5
    precision: Precision = Precision.AUTO
    threads: int = 0
    views: int = 4
    seed: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it is still to be settled how many passes there are."""
        return self.preset is not None and not self.learn_epochs


@dataclass(frozen=True)
class Passes:
    """What a run of a preset settles when it begins.

    Args:
        learn: Passes over the images to teach the original new classes.
        tune: Passes after pruning.
        further: Whether both go on for as many again while that makes them better.
    """

    learn: int
    tune: int
    further: bool


OPEN = Passes(0, 0, further=True)  # until a run begins


def passes_of(settings: TrainingSettings) -> Passes:
    """Pick what a run of a preset settled."""
    return Passes(settings.learn_epochs, settings.tune_epochs, settings.tune_further)


def with_passes(settings: TrainingSettings, passes: Passes) -> TrainingSettings:
    """Write down what a run of a preset settled; where a person chose the passes, they stay."""
    if settings.preset is None:
        return settings
    return replace(
        settings,
        learn_epochs=passes.learn,
        tune_epochs=passes.tune,
        learn_further=passes.further,
        tune_further=passes.further,
    )


# Settings that say nothing about how the original learns its classes.
_AFTER_LEARNING = (
    *("tune_epochs", "tune_further", "distillation", "temperature", "distillation_weight"),
    "preset",  # what it settled is said beside it
)


def as_learning(settings: TrainingSettings) -> TrainingSettings:
    """Leave out what says nothing about how the original learns its classes."""
    usual = TrainingSettings()
    return replace(settings, **{name: getattr(usual, name) for name in _AFTER_LEARNING})


def without_labels(settings: TrainingSettings) -> TrainingSettings:
    """Learn from the original's answers alone, for images of which nobody said what they show."""
    return replace(settings, distillation=True, distillation_weight=1.0, class_weights=False)


# What no preset decides: it belongs to the images, the machine or the run.
_KEPT = ("batch_size", "class_weights", "mirror", "threads", "views", "seed")

_BY_PASSES = {
    Preset.QUICK: TrainingSettings(),
    Preset.BALANCED: TrainingSettings(
        learn_epochs=6,
        tune_epochs=10,
        first_layer_rate=0.3,
        label_smoothing=0.05,
        patience=4,
        distillation=True,
    ),
    Preset.CAREFUL: TrainingSettings(
        learn_epochs=12,
        tune_epochs=30,
        learning_rate=7e-4,
        first_layer_rate=0.2,
        label_smoothing=0.1,
        patience=8,
        augmentation=Augmentation.STRONG,
        distillation=True,
    ),
}


def with_preset(settings: TrainingSettings, preset: Preset) -> TrainingSettings:
    """Learn for as long as a preset promises; what belongs to images and machine stays.

    Whole rounds show whether a network still gets better: within one, it often does so only at the
    end, when the rate falls.
    """
    chosen = replace(with_preset_passes(settings, preset), preset=preset, patience=0)
    return with_passes(chosen, OPEN)


def with_preset_passes(settings: TrainingSettings, preset: Preset) -> TrainingSettings:
    """Learn as a preset says where somebody counts the passes: a given number, however long."""
    kept = {name: getattr(settings, name) for name in _KEPT}
    return replace(_BY_PASSES[preset], **kept)
