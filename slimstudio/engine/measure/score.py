"""Everything that is compared before and after, measured."""

from torch import nn

from slimstudio.engine.control import Control
from slimstudio.engine.data.pixels import Pixels
from slimstudio.engine.events import Phase
from slimstudio.engine.measure.accuracy import evaluate, evaluation_slices
from slimstudio.engine.measure.latency import measure_latency
from slimstudio.engine.measure.scorecard import Latency, Scorecard
from slimstudio.engine.measure.size import parameters, size_bytes
from slimstudio.engine.models.recipe import Preprocessing
from slimstudio.engine.pace import Pace


def score(
    module: nn.Module,
    pixels: Pixels,
    preprocessing: Preprocessing,
    control: Control,
    *,
    macs: int,
    phase: Phase,
    latency: Latency | None = None,
) -> Scorecard:
    """Measure what a network costs and how well it answers.

    Args:
        module: The network; it is left in the mode in which it was.
        pixels: The images to judge by.
        preprocessing: How they are normalised.
        control: Watches; told about the progress.
        macs: Its multiply-accumulate operations for one image, counted elsewhere.
        phase: The stage that the progress belongs to.
        latency: What `measure_latency` found, where it was measured beside another network.

    Returns:
        Its scorecard.

    Raises:
        PlanError: the network does not have one output per class.
        Cancelled: the person stopped the work.
    """
    pace = Pace(control, phase, {"batch": len(evaluation_slices(pixels))})
    evaluation = evaluate(
        module, pixels, preprocessing, pace, after_batch=lambda: pace.advance("batch")
    )
    if latency is None:
        (latency,) = measure_latency([module], preprocessing.size, control)
    return Scorecard(evaluation, parameters(module), macs, size_bytes(module), latency)
