"""Build the bundled sample: the digits as an image folder in a zip, and a network to start from.

Run with `python packaging/build_sample.py`; needs the extra `sample` (scikit-learn). The zip comes
out the same to the byte. The network does too on the same processor and version of torch;
elsewhere sums may round differently.
"""

import argparse
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import safetensors.torch
import torch
from numpy.typing import NDArray
from PIL import Image
from sklearn.datasets import load_digits
from torch import nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.dataset import load_dataset
from slimstudio.engine.data.pixels import Dataset, Pixels
from slimstudio.engine.events import Phase
from slimstudio.engine.models.network import Network, Preprocessing, Recipe, to_plain
from slimstudio.engine.models.resize import resize_layers
from slimstudio.engine.objectives.classification import CLASSIFICATION
from slimstudio.engine.sources.catalogue import build
from slimstudio.engine.training.loop import fine_tune
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.engine.training.stage import TrainingStage

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"

KNOWN = ("0", "1", "2", "3", "4")  # the rest is what a person teaches it
PREPROCESSING = Preprocessing(size=32, resize=32, mean=(0.5,) * 3, std=(0.5,) * 3)
# Three eighths of each width of ResNet-18, so that the file stays small.
WIDTHS = {64: 24, 128: 48, 256: 96, 512: 192}
TRAINING = TrainingSettings(batch_size=32, mirror=False)
EPOCHS = 12
ATTRIBUTES = ("in_channels", "out_channels", "num_features", "in_features")


def main() -> None:
    """Write `digits.zip` and `digits-start.safetensors`, and say what came out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=SAMPLES, help="folder to write to")
    out: Path = parser.parse_args().out
    torch.set_num_threads(1)  # the order of sums depends on it
    images, weights = out / "digits.zip", out / "digits-start.safetensors"
    images.write_bytes(digits_zip())
    print(f"{images.name}: {images.stat().st_size:,} bytes")
    network, accuracy, count = start_network(images)
    recipe = {"slimstudio.recipe": json.dumps(to_plain(network.recipe))}
    weights.write_bytes(safetensors.torch.save(network.module.state_dict(), recipe))
    print(f"{weights.name}: {weights.stat().st_size:,} bytes")
    print(f"{accuracy:.1%} right on the {count} held-back images of {', '.join(KNOWN)}")


def digits_zip() -> bytes:
    """Pack scikit-learn's copy of the digits: one folder for each of 0 to 9, 8x8 PNG images."""
    digits = load_digits()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for label in range(10):
            for index in np.flatnonzero(digits.target == label):
                # Names keep the position in the original, so that any image can be traced back.
                entry = zipfile.ZipInfo(f"{label}/{index:04}.png", (1980, 1, 1, 0, 0, 0))
                entry.create_system = 3  # wherever it is built
                entry.external_attr = 0o100644 << 16
                archive.writestr(entry, _png(digits.images[index]))
    return packed.getvalue()


def start_network(images: Path) -> tuple[Network, float, int]:
    """Train a slim ResNet-18 on the digits 0 to 4.

    It sees the training images of SlimStudio's own split (seed 0) alone: which epoch was best is
    judged by them too, so that nothing about the images held back for validation gets into it.

    Returns:
        The network, the share of the held-back digits 0 to 4 that it gets right, and their number.
    """
    control = Unattended()
    dataset = load_dataset(images, PREPROCESSING, TRAINING.seed, control).dataset
    train, held_back = _of_known_classes(dataset.train), _of_known_classes(dataset.validation)
    network = _slim_network()
    fine_tune(
        network.module,
        Dataset(train, train),
        PREPROCESSING,
        TRAINING,
        TrainingStage(Phase.LEARN, EPOCHS),
        control,
    )
    accuracy = CLASSIFICATION.evaluate(network.module, held_back, PREPROCESSING, control).accuracy
    provenance = {
        **network.recipe.provenance,
        "accuracy": f"{accuracy:.1%} on {len(held_back)} digits 0 to 4 that it never saw",
    }
    recipe = replace(network.recipe, provenance=provenance)
    return Network(network.module.eval(), recipe), accuracy, len(held_back)


def _slim_network() -> Network:
    module = build("resnet18", len(KNOWN), TRAINING.seed)
    resized = {
        name: changed
        for name, layer in module.named_modules()
        if (changed := {a: WIDTHS[w] for a in ATTRIBUTES if (w := getattr(layer, a, 0)) in WIDTHS})
    }
    recipe = Recipe(
        architecture="resnet18",
        outputs=len(KNOWN),
        classes=KNOWN,
        preprocessing=PREPROCESSING,
        resized=resized,
        provenance={
            "made by": "SlimStudio, packaging/build_sample.py",
            "trained on": "the digits 0 to 4 of the UCI Optical Recognition of Handwritten Digits",
        },
    )
    shapes = {
        name: torch.empty([WIDTHS.get(side, side) for side in tensor.shape], dtype=tensor.dtype)
        for name, tensor in module.state_dict().items()
    }
    resize_layers(module, recipe, shapes)
    _initialise(module)
    return Network(module, recipe)


def _initialise(module: nn.Module) -> None:
    """Give every layer first values, as torchvision does for ResNets."""
    torch.manual_seed(TRAINING.seed)
    for layer in module.modules():
        if isinstance(layer, nn.Conv2d):
            nn.init.kaiming_normal_(layer.weight, mode="fan_out", nonlinearity="relu")
        elif isinstance(layer, nn.BatchNorm2d | nn.Linear):
            layer.reset_parameters()


def _of_known_classes(pixels: Pixels) -> Pixels:
    """Keep the images of the digits 0 to 4, whose labels are the first five."""
    kept = torch.nonzero(pixels.labels < len(KNOWN)).flatten()
    names = tuple(pixels.names[index] for index in kept.tolist())
    return Pixels(pixels.images[kept], pixels.labels[kept], pixels.classes[: len(KNOWN)], names)


def _png(ink: NDArray[np.float64]) -> bytes:
    """Turn amounts of ink, 0 to 16, into a grey PNG, 0 to 255.

    Not compressed: so small an image gains nothing, and compressors differ from version to version.
    """
    grey = np.rint(ink * (255 / 16)).astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(grey).save(stream, "PNG", compress_level=0)
    return stream.getvalue()


if __name__ == "__main__":
    main()
