"""`slimstudio compress`: the whole job, from a network and images to verified files."""

import argparse
import json
import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import replace
from functools import partial
from pathlib import Path

from slimstudio.cli.choosing import choice_from, network_name
from slimstudio.cli.destination import Destination
from slimstudio.cli.goal_arguments import RUNTIMES, budget_from, pruning_from, training_from
from slimstudio.cli.layer_marks import marks_from
from slimstudio.cli.printing import say, say_all
from slimstudio.cli.report import as_json, as_table
from slimstudio.cli.terminal import TerminalControl, stopping
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.events import About, Noted
from slimstudio.engine.export.export import check_extra
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.formats import FORMATS
from slimstudio.engine.export.options import ExportOptions
from slimstudio.engine.models.input_values import UNKNOWN, are_assumed
from slimstudio.engine.models.layers import NO_NORMS, norms_folded
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING, resolve
from slimstudio.engine.planning.solver import solve
from slimstudio.engine.planning.unmoved import sentence, unmoved
from slimstudio.engine.timing.device import Device, read_device
from slimstudio.engine.training.worker import Worker, joined
from slimstudio.errors import Cancelled, InputError, PlanError
from slimstudio.messages import Message
from slimstudio.session import edits, runs, tasks
from slimstudio.session.curation_file import read_curation
from slimstudio.session.devices import kept_device, kept_devices, on_device
from slimstudio.session.opened import OpenedNetwork
from slimstudio.session.project import ModelChoice, Project


def compress(arguments: argparse.Namespace) -> None:
    """Do the job and print what came of it.

    Where `torchrun` started several processes, one of them does that, and the others only take
    part in the training.

    Args:
        arguments: What `build_parser` made of the command.

    Raises:
        SlimStudioError: something foreseen went wrong; nothing was written.
        Cancelled: the person stopped it; nothing was written, and the same command goes on from
            where it was.
    """
    with joined(synchronised=arguments.sync_batchnorm) as worker:
        if worker is None or worker.leads:
            _lead(arguments, worker)
        else:
            _run_worker(arguments, worker)


def _run_worker(arguments: argparse.Namespace, worker: Worker) -> None:
    """Take part in the training, in silence."""
    with Path(os.devnull).open("w") as silence:
        control = TerminalControl(silence)
        with stopping(control):
            project, opened, images = _prepared(arguments, control, worker)
            tasks.run_worker(project, opened, images, control, worker)


def _lead(arguments: argparse.Namespace, worker: Worker | None) -> None:
    began = time.monotonic()
    control = TerminalControl()
    formats = formats_called(arguments.formats)
    for one in formats:
        check_extra(one)
    # torch's exporters print on standard output, which belongs to our result.
    with stopping(control), redirect_stdout(sys.stderr), Destination(arguments.out) as destination:
        name = network_name(arguments)
        endings = [*(one.suffix for one in formats), ".md"]
        names = [f"{name}-compact{ending}" for ending in endings]
        if arguments.with_original:
            names.append(f"{name}-original.pt")
        tasks.check_names(destination.folder, names)
        project, opened, images = _prepared(arguments, control, worker)
        _tell_forecast(opened, project, control)
        if arguments.restart:
            runs.discard(project)
        project = tasks.settle(project, opened, images, control, worker)
        with _resumable(project, control):
            outcome = tasks.run(
                project, opened, images, control, worker, time_onnx=arguments.time_onnx
            )
        written = tasks.export_all(
            outcome,
            formats,
            destination.staging,
            f"{name}-compact",
            images.dataset,
            control,
            options=ExportOptions(arguments.raw, arguments.largest_loss),
        )
        if arguments.with_original:
            path = destination.staging / f"{name}-original.pt"
            written += (tasks.export_original(outcome.original, path, images.dataset, control),)
        control.check()
        destination.keep()
        runs.discard(project)
    exports = [replace(one, path=destination.folder / one.path.name) for one in written]
    seconds = time.monotonic() - began
    if arguments.json:
        result = as_json(
            outcome, images, exports, project.training, notes=control.notes, seconds=seconds
        )
        say_all(json.dumps(result, indent=2, allow_nan=False).split("\n"))
    else:
        say_all(as_table(outcome, exports, seconds=seconds).split("\n"))
    for loss in control.losses:  # again, for it was one line of many
        say(f"slimstudio: {loss}", sys.stderr)


def _prepared(
    arguments: argparse.Namespace, control: TerminalControl, worker: Worker | None
) -> tuple[Project, OpenedNetwork, LoadedImages]:
    """Open the network and the images, and find the plan."""
    find = partial(choice_from, arguments, control)
    # Where weights have to be downloaded, one process does that, and the others find the file.
    choice = worker.in_turn(find) if worker else find()
    project = _project(arguments, choice)
    seed = project.training.seed
    classes = tasks.read_classes(project.images, control, project.curation.layout)
    opened = tasks.open_model(choice, classes, seed, control)
    if are_assumed(opened.network.recipe):
        control.report(Noted(UNKNOWN))
    if opened.network.recipe.graph is not None and norms_folded(opened.layers):
        control.report(Noted(NO_NORMS))
    if arguments.device is not None:
        device = _device(arguments.device)
        opened = replace(opened, facts=on_device(opened.facts, opened.network, device))
        project = edits.use_device(project, device.title)
    project = _marked(project, arguments, opened)
    images = tasks.load_images(
        project.images, opened.network, seed, control, project.curation, worker
    )
    if not images.dataset.labelled:
        control.share = "agreement"
    return _planned(project, arguments, opened, images, control), opened, images


@contextmanager
def _resumable(project: Project, control: TerminalControl) -> Iterator[None]:
    """Say so when a run that is stopped can go on."""
    try:
        yield
    except Cancelled:
        if runs.interrupted(project):
            control.report(
                Noted(
                    Message("The same command goes on from where this one was stopped."),
                    About.COMPUTER,
                )
            )
        raise


def formats_called(endings: Iterable[str]) -> tuple[Format, ...]:
    """Find formats by their endings.

    Raises:
        InputError: there is none of that ending.
    """
    known = {one.suffix.lstrip("."): one for one in FORMATS}
    known |= {one.extra.name: one for one in FORMATS if one.extra}
    unknown = [ending for ending in endings if ending.lstrip(".") not in known]
    if unknown:
        raise InputError(
            Message("There is no format called '{unknown}'.", unknown=unknown[0]),
            remedy=Message("Choose among {known} with --formats.", known=[*known]),
        )
    return tuple(dict.fromkeys(known[ending.lstrip(".")] for ending in endings))


def _project(arguments: argparse.Namespace, choice: ModelChoice) -> Project:
    project = edits.pick_model(Project(), choice)
    project = edits.pick_images(project, Path(arguments.data).absolute())
    if arguments.curation is not None:
        project = edits.curate(project, read_curation(arguments.curation))
    if arguments.layout:
        project = edits.curate(project, project.curation.read_as(arguments.layout))
    project = edits.set_pruning(project, pruning_from(arguments))
    return edits.set_training(project, training_from(arguments))


def _marked(project: Project, arguments: argparse.Namespace, opened: OpenedNetwork) -> Project:
    """Mark what was named, and refuse a goal that cannot be counted down to before images load."""
    marks = marks_from(
        arguments.rules, opened.layers, opened.analysis, inexact=project.pruning.inexact
    )
    budget = budget_from(arguments)
    if budget is not None:
        budget.check()
        counted = replace(budget, latency_ms=None, accuracy_loss=None)
        if counted.counts:
            solve(opened.analysis, marks, counted, project.pruning)
    return replace(project, marks=marks)


def _planned(
    project: Project,
    arguments: argparse.Namespace,
    opened: OpenedNetwork,
    images: LoadedImages,
    control: TerminalControl,
) -> Project:
    budget = budget_from(arguments)
    if budget is None:
        return project
    facts = opened.facts
    if budget.latency_ms is not None and arguments.device is None:
        runtime = RUNTIMES[arguments.runtime]
        facts = tasks.known_facts(opened.network, opened.analysis, runtime)
        if facts.times is None:
            facts = tasks.measure_machine(opened, control, runtime)
    # What was asked for by name stays; the goal fills in the rest.
    found = tasks.find_plan(project, opened, images, budget, control, facts=facts)
    if not resolve(opened.analysis, found.marks, allow_inexact=project.pruning.inexact).prunes:
        raise PlanError(
            Message("The network keeps this goal already."),
            why=Message("Nothing has to leave for it."),
            remedy=Message("Ask for less, or mark layers with --prune."),
        )
    for note in found.notes:
        control.report(Noted(note))
    if not found.found:
        return project
    return edits.fill_marks(project, found.marks, budget, found.found)


def _device(name: str) -> Device:
    """Read a file of a device, or what was kept of one that the window added."""
    path = Path(name)
    return kept_device(name) if name in kept_devices() and not path.exists() else read_device(path)


def _tell_forecast(opened: OpenedNetwork, project: Project, control: TerminalControl) -> None:
    analysis = opened.analysis
    plan = resolve(analysis, project.marks, allow_inexact=project.pruning.inexact)
    if plan.prunes:
        left = forecast(analysis, plan, project.pruning, opened.facts)
        today = forecast(analysis, NOTHING)
        if left.parameters == today.parameters:
            return  # the job refuses it, and says why
        share = left.macs / today.macs
        control.report(Noted(Message("the plan keeps {share:.0%} of the computation", share=share)))
        if left.latency is not None and left.latency.device:
            control.report(
                Noted(
                    Message(
                        "on {device}, one image is expected to take {ms:.1f} ms ({low:.1f} to "
                        "{high:.1f})",
                        device=left.latency.device,
                        ms=left.latency.ms,
                        low=left.latency.low_ms,
                        high=left.latency.high_ms,
                    )
                )
            )
        whole = unmoved(analysis, project.marks, plan, project.pruning)
        if whole:
            control.report(Noted(sentence(whole)))
