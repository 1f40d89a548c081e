"""What is known of a network's times on this machine, and measuring it. Imports torch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from slimstudio.engine.measure.facts import NO_FACTS, Facts, TrainingWork
from slimstudio.engine.measure.footprint_probe import find_footprint
from slimstudio.engine.measure.speed import Runtime
from slimstudio.engine.timing.timing import Timing, known_timing, measure_timing

if TYPE_CHECKING:
    from slimstudio.engine.channels.analysis import Analysis
    from slimstudio.engine.control import Control
    from slimstudio.engine.models.network import Network


def known_facts(network: Network, analysis: Analysis, runtime: Runtime = Runtime.TORCH) -> Facts:
    """Find out how much memory it takes, and look up the times that were measured before."""
    timing = known_timing(network, analysis, runtime)
    found = NO_FACTS if timing is None else _facts(timing)
    return replace(found, footprint=find_footprint(network.module, analysis.input_size))


def measure_machine(
    network: Network, analysis: Analysis, runtime: Runtime, control: Control
) -> Facts:
    """Time the network's layers at several widths, and one step of training.

    Raises:
        PlanError: the network has no layer that can be timed.
        Cancelled: the person stopped it; what was measured so far is kept for the next time.
    """
    found = _facts(measure_timing(network, analysis, runtime, control))
    return replace(found, footprint=find_footprint(network.module, analysis.input_size))


def _facts(timing: Timing) -> Facts:
    return Facts(timing.times, training=TrainingWork(timing.seconds_per_image))
