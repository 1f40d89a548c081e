"""Finding a plan, and finding out what it depends on."""
# ruff: noqa: PLC0415 - importing inside is what this package is for

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    from slimstudio.engine.control import Control
    from slimstudio.engine.data.report import LoadedImages
    from slimstudio.engine.measure.facts import Facts
    from slimstudio.engine.planning.budget import Budget
    from slimstudio.engine.planning.sensitivity import Sensitivity
    from slimstudio.engine.planning.solver import Solution
    from slimstudio.session.opened import OpenedNetwork
    from slimstudio.session.project import Project


@dataclass(frozen=True, eq=False)
class FoundPlan:
    """Marks for a goal, and what was found out about this computer on the way."""

    solution: Solution
    facts: Facts


def find_plan(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages | None,
    budget: Budget,
    facts: Facts,
    control: Control,
) -> FoundPlan:
    """Find marks for a goal, and time this computer before where the goal limits the latency.

    Raises:
        PlanError: the goal cannot be reached.
        Cancelled: the person stopped it.
    """
    from slimstudio.engine.measure.speed import Runtime
    from slimstudio.session import machine, planning

    if budget.latency_ms is not None and facts.times is None:
        network, analysis = opened.network, opened.analysis
        facts = machine.measure_machine(network, analysis, Runtime.TORCH, control)
    solution = planning.find_plan(project, opened, images, budget, control, facts=facts)
    return FoundPlan(solution, facts)


def measure_machine(opened: OpenedNetwork, control: Control) -> Facts:
    """See `slimstudio.session.machine.measure_machine`."""
    from slimstudio.engine.measure.speed import Runtime
    from slimstudio.session import machine

    return machine.measure_machine(opened.network, opened.analysis, Runtime.TORCH, control)


def probe_sensitivity(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages,
    seconds: float,
    control: Control,
) -> Sensitivity:
    """See `slimstudio.session.planning.probe_sensitivity`."""
    from slimstudio.session import planning

    return planning.probe_sensitivity(project, opened, images, seconds, control)


def judge_channels(
    project: Project,
    opened: OpenedNetwork,
    images: LoadedImages | None,
    criterion: str,
    control: Control,
) -> NDArray[float64]:
    """See `slimstudio.session.planning.judge_channels`."""
    from slimstudio.session import planning

    return planning.judge_channels(project, opened, images, criterion, control)
