"""The sample that comes with SlimStudio: real handwritten digits and a network to start from."""

from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.session.project import ModelChoice, Project
from slimstudio.system import locations

SAMPLE_KEY = "sample"  # until it is saved: a run of it is found again without a file


def sample_project() -> Project:
    """Make a project of the bundled digits and the bundled network, which knows only 0 to 4."""
    samples = locations.resources() / "samples"
    return Project(
        key=SAMPLE_KEY,
        name="Handwritten digits",
        model=ModelChoice(weights=str(samples / "digits-start.safetensors")),
        images=str(samples / "digits.zip"),
        training=TrainingSettings(
            learn_epochs=8,
            tune_epochs=8,
            batch_size=64,
            learning_rate=2e-3,  # high, because there is little data and little time
            mirror=False,  # a mirrored 2 is no digit
        ),
    )
