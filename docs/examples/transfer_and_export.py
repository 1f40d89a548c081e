"""Teach a network the classes of a folder of images, prune it by half, compare, and export.

These are the functions that the window and the command line call.
"""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from slimstudio.engine.control import Unattended
from slimstudio.engine.export.formats import USUAL
from slimstudio.engine.planning.budget import Budget
from slimstudio.session import tasks
from slimstudio.session.project import sample_project


def main(folder: Path) -> None:
    """Do it on the bundled sample: handwritten digits, of which the network knows 0 to 4."""
    control = Unattended()
    project = sample_project()
    project = replace(project, training=replace(project.training, learn_epochs=1, tune_epochs=1))
    assert project.model is not None
    classes = tasks.read_classes(project.images, control)
    seed = project.training.seed
    opened = tasks.open_model(project.model, classes, seed, control)
    images = tasks.load_images(project.images, opened.network, seed, control)

    goal = Budget(macs=0.5)
    plan = tasks.find_plan(project, opened, images, goal, control)
    outcome = tasks.run(replace(project, marks=plan.marks, goal=goal), opened, images, control)
    for name, card in (("original", outcome.before), ("compact", outcome.after)):
        print(f"{name}: {card.evaluation.accuracy:.1%} right, {card.size_bytes / 1e6:.1f} MB")
    for one in tasks.export_all(outcome, USUAL, folder, "digits", images.dataset, control):
        print(f"{one.path.name}: {one.agreement.agreeing} of {one.agreement.images} answers agree")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as temporary:
            main(Path(temporary))
