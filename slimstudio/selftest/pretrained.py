"""A pretrained network that came with the program learns new classes, without a connection."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from slimstudio.engine import marks
from slimstudio.engine.control import Unattended
from slimstudio.engine.sources.weights.pretrained import pretrained
from slimstudio.engine.training.settings import Augmentation, TrainingSettings
from slimstudio.selftest.bench import Bench, demand
from slimstudio.session import tasks
from slimstudio.session.project import ModelChoice, Project
from slimstudio.system import locations

_NETWORK = "tf_efficientnet_lite0"
_PRUNED = "conv_head"
_LEARNING = {_PRUNED, "bn2", "classifier"}
_RATIO = 0.25
_IMAGES_OF_A_CLASS = 12
_PIXELS = 96
_LEAST_RIGHT = 0.8  # of the images held back; guessing is a third


def teach(bench: Bench) -> str:
    """Teach the network that comes with the program three classes of pictures made up here.

    Only its last layers learn, and the rest is what it knows already; the last but one is pruned.

    Raises:
        CheckFailedError: it did not learn them.
        SlimStudioError: the values are not there, or something else cannot be done.
    """
    control = Unattended()
    folders = locations.weight_folders()
    weights = pretrained(_NETWORK, folders, control, may_download=False)
    pictures = bench.folder / "pictures"
    _draw(pictures)
    training = TrainingSettings(
        learn_epochs=4,
        tune_epochs=1,
        batch_size=16,
        learning_rate=1e-2,
        learn_further=False,
        augmentation=Augmentation.NONE,
    )
    choice = ModelChoice(_NETWORK, str(weights))
    project = Project(
        name="Pretrained", model=choice, images=str(pictures), training=training, key="pretrained"
    )
    classes = tasks.read_classes(project.images, control)
    opened = tasks.open_model(choice, classes, training.seed, control)
    names = {name for name, _ in opened.network.module.named_children()}
    frozen = marks.marked({}, sorted(names - _LEARNING), marks.FREEZE)
    project = replace(project, marks=marks.marked(frozen, [_PRUNED], marks.prune(_RATIO)))
    images = tasks.load_images(project.images, opened.network, training.seed, control)
    outcome = tasks.run(project, opened, images, control)
    right = outcome.before.evaluation.accuracy
    demand(right >= _LEAST_RIGHT, f"it gets only {right:.0%} of three easy classes right")
    return f"{_NETWORK} from {Path(weights).name} gets {right:.0%} of three new classes right"


def _draw(folder: Path) -> None:
    """Draw stripes, checks and rings in colours that say nothing about the class."""
    chance = np.random.default_rng(0)
    rows, columns = np.mgrid[:_PIXELS, :_PIXELS]
    for number in range(_IMAGES_OF_A_CLASS):
        period = int(chance.integers(10, 20))
        shift = int(chance.integers(0, period))
        radius = np.hypot(rows - _PIXELS / 2, columns - _PIXELS / 2)
        stripes = (rows + shift) // (period // 2) % 2
        patterns = {
            "stripes": stripes,
            "checks": (stripes + (columns + shift) // (period // 2)) % 2,
            "rings": (radius + shift) // (period // 2) % 2,
        }
        for name, pattern in patterns.items():
            light, dark = chance.integers(150, 256, 3), chance.integers(0, 100, 3)
            pixels = np.where(pattern[..., None] > 0, light, dark) + chance.normal(0, 8, (1, 1, 3))
            target = folder / name
            target.mkdir(parents=True, exist_ok=True)
            clipped = np.clip(pixels, 0, 255).astype(np.uint8)
            Image.fromarray(clipped).save(target / f"{number:02}.png")
