"""What channels are worth, by what a project's images show of them. Imports torch."""

from numpy import float64
from numpy.typing import NDArray

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.importance import criteria
from slimstudio.engine.importance.calibration import FEWEST_IMAGES, Calibration, calibration_of
from slimstudio.engine.planning.automatic import TRIAL_IMAGES
from slimstudio.engine.planning.damage import damage_curves
from slimstudio.engine.planning.measured_damage import measured_curves
from slimstudio.engine.planning.sensitivity_curves import (
    SensitivityCurves,
    sensitivity_curves,
    weight_curves,
)
from slimstudio.engine.planning.settings import Strategy
from slimstudio.engine.planning.trials import Trials
from slimstudio.errors import PlanError
from slimstudio.messages import Message
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import Project

_JUDGES = 512


def calibration(project: Project, opened: OpenedNetwork, images: LoadedImages) -> Calibration:
    """Draw the images that a project looks at."""
    return calibration_of(
        images.dataset.train,
        opened.network.recipe.preprocessing,
        project.pruning.calibration_images,
        project.training.seed,
    )


def importance(
    project: Project, opened: OpenedNetwork, calibration: Calibration, control: Control
) -> NDArray[float64]:
    """Judge each channel by the criterion of a project, [channel_count]."""
    criterion = criteria.find(project.pruning.criterion)
    return criterion.scores(opened.network.module, opened.analysis, calibration, control)


def expected_curves(
    opened: OpenedNetwork,
    importance: NDArray[float64],
    calibration: Calibration,
    control: Control,
) -> SensitivityCurves:
    """Expect what each group is worth, from weights and activations."""
    module, analysis = opened.network.module, opened.analysis
    guessed = weight_curves(analysis, importance)
    return damage_curves(module, analysis, importance, calibration, control, guessed)


def curves(
    project: Project,
    opened: OpenedNetwork,
    importance: NDArray[float64],
    calibration: Calibration,
    control: Control,
) -> SensitivityCurves:
    """Find out what each group is worth, as the strategy of a project wants it."""
    module, analysis = opened.network.module, opened.analysis
    expected = expected_curves(opened, importance, calibration, control)
    if project.pruning.strategy in (Strategy.AUTOMATIC, Strategy.MEASURED):
        expected = measured_curves(
            module, analysis, importance, calibration, control, expected,
            inexact=project.pruning.inexact,
        )  # fmt: skip
    return with_measured(project, opened, expected)


def with_measured(
    project: Project, opened: OpenedNetwork, expected: SensitivityCurves
) -> SensitivityCurves:
    """Put what a project measured of its layers in the place of what is expected."""
    if project.sensitivity is None:
        return expected
    return sensitivity_curves(opened.analysis, project.sensitivity, expected)


def check_judges(opened: OpenedNetwork, images: LoadedImages) -> None:
    """Refuse to judge a network that has learned nothing, or with too few images.

    Raises:
        PlanError: it cannot be judged.
    """
    network = opened.network
    if network.new_classes:
        raise PlanError(
            Message("The network cannot be judged yet."),
            why=Message(
                "It has never been trained on {new_classes}.", new_classes=network.new_classes[:3]
            ),
            remedy=Message(
                "Let it learn these classes first: run it once with a goal that can be counted."
            ),
        )
    judges = len(images.dataset.validation)
    if judges < FEWEST_IMAGES:
        raise PlanError(
            Message(
                "{judges} validation images are too few to tell how much accuracy is lost.",
                judges=judges,
            ),
            why=Message("At least {fewest_images} are needed.", fewest_images=FEWEST_IMAGES),
            remedy=Message(
                "Add images, or set a goal that can be counted, such as the computation."
            ),
        )


def trials(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    importance: NDArray[float64],
    control: Control,
) -> Trials:
    """Make trials that are judged by the validation images."""
    network = opened.network
    preprocessing, seed = network.recipe.preprocessing, project.training.seed
    wanted = min(TRIAL_IMAGES, project.pruning.calibration_images)
    return Trials(
        network,
        opened.analysis,
        importance,
        calibration_of(images.dataset.train, preprocessing, wanted, seed),
        calibration_of(images.dataset.validation, preprocessing, _JUDGES, seed),
        project.pruning,
        control,
    )
