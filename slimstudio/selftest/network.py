"""Loading the sample, finding its channels, removing some, and repairing the rest."""

import zipfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from slimstudio.engine import marks
from slimstudio.engine.control import Unattended
from slimstudio.engine.importance.calibration import calibration_of
from slimstudio.engine.planning.plan import resolve
from slimstudio.engine.reconstruction.reconstruct import reconstruct
from slimstudio.engine.surgery import prune as surgery
from slimstudio.selftest.bench import Bench, demand
from slimstudio.session import tasks
from slimstudio.session.project import sample_project

_IMAGES_OF_A_CLASS = 30
_RATIO = 0.4


def load(bench: Bench) -> str:
    """Open the sample's network and a few of its images.

    Raises:
        SlimStudioError: they cannot be used.
    """
    sample = sample_project()
    few = bench.folder / "few digits.zip"
    _copy_few(Path(sample.images), few)
    training = replace(sample.training, learn_epochs=1, tune_epochs=2)
    bench.project = replace(sample, name="Self-test", images=str(few), training=training)
    assert sample.model is not None
    control, seed = Unattended(), training.seed
    classes = tasks.read_classes(str(few), control)
    bench.opened = tasks.open_model(sample.model, classes, seed, control)
    bench.images = tasks.load_images(str(few), bench.opened.network, seed, control)
    dataset = bench.images.dataset
    demand(not bench.images.rejected, "images of the sample cannot be read")
    count = len(dataset.train) + len(dataset.validation)
    return f"{bench.opened.network.recipe.architecture} and {count} images"


def analyse(bench: Bench) -> str:
    """Find the channels that can leave, and ask for a share of them all.

    Raises:
        CheckFailedError: there are none.
    """
    bench.analysis = bench.opened.analysis
    groups = [group for group in bench.analysis.groups if group.removable]
    demand(groups, "no channels were found that can leave")
    names = [name for group in groups for name in group.producers]
    asked = marks.marked({}, names, marks.prune(_RATIO))
    bench.project = replace(bench.project, marks=asked)
    return f"{len(groups)} groups of channels can leave"


def prune(bench: Bench) -> str:
    """Remove channels, and count what is left.

    Raises:
        CheckFailedError: the network did not get smaller.
    """
    network = bench.opened.network
    plan = resolve(bench.analysis, bench.project.marks)
    bench.pruned = surgery.prune(network, bench.analysis, plan)
    before = _count(network.module.parameters())
    after = _count(bench.pruned.network.module.parameters())
    demand(after < before, f"{before:,} parameters before, {after:,} after")
    return f"{before:,} parameters before, {after:,} after"


def repair(bench: Bench) -> str:
    """Rebuild the layers of the smaller network from some images.

    Raises:
        CheckFailedError: none could be rebuilt.
    """
    network = bench.opened.network
    calibration = calibration_of(
        bench.images.dataset.train, network.recipe.preprocessing, 128, bench.project.training.seed
    )
    done = reconstruct(network.module, bench.pruned, bench.analysis, calibration, Unattended())
    demand(done.layers or done.rolled_back, "no layer was looked at")
    return f"{len(done.layers)} layers rebuilt"


def _copy_few(whole: Path, few: Path) -> None:
    taken: dict[str, int] = {}
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(few, "w") as target:
        for name in sorted(source.namelist()):
            label = name.partition("/")[0]
            taken[label] = taken.get(label, 0) + 1
            if taken[label] <= _IMAGES_OF_A_CLASS:
                target.writestr(name, source.read(name))


def _count(tensors: Iterable[object]) -> int:
    return sum(tensor.numel() for tensor in tensors)  # type: ignore[attr-defined]
