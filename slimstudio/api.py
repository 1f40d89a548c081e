"""The front door for programs: prune, repair, save and export a network that one has.

    import slimstudio

    result = slimstudio.prune(model, torch.randn(1, 3, 224, 224), ratio=0.5)
    result.save("small.pt")
    model = slimstudio.load("small.pt", build=lambda: Mine())

Everything here imports torch; `import slimstudio` alone does not.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import nn

from slimstudio.engine.channels.analyse import analyse as find_channels
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.channels.example_inputs import ExampleInputs
from slimstudio.engine.channels.inventory import inventory
from slimstudio.engine.channels.plain import plain
from slimstudio.engine.channels.rules.own import register_rule
from slimstudio.engine.channels.unsupported import check_network
from slimstudio.engine.compression import compress as compress_network
from slimstudio.engine.control import Unattended, watched
from slimstudio.engine.events import Phase, PhaseStarted
from slimstudio.engine.export.format import Format
from slimstudio.engine.export.own_network import path_of
from slimstudio.engine.export.own_program import export_own
from slimstudio.engine.export.restore import restore
from slimstudio.engine.importance.scoring import Images, Scorer, calibration_for, check_seed, scores
from slimstudio.engine.planning.choice import choose
from slimstudio.engine.planning.forecast import Forecast, count
from slimstudio.engine.planning.given import number, shown
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.planning.request import Request
from slimstudio.engine.planning.selection import select
from slimstudio.engine.reconstruction.reconstruct import reconstruct as reconstruct_layers
from slimstudio.engine.sources.opening import file_source, open_network
from slimstudio.engine.sources.weight_files import WEIGHT_FILES
from slimstudio.engine.surgery.fitting import fitted
from slimstudio.engine.surgery.network_channels import NetworkChannels, Progress, carried_out
from slimstudio.engine.surgery.opened import layers_of, opened_copy
from slimstudio.engine.surgery.result import PruningResult
from slimstudio.errors import InputError, PlanError
from slimstudio.messages import Message
from slimstudio.system import locations
from slimstudio.unforeseen import only_ours

__all__ = [
    "NetworkChannels",
    "PruningResult",
    "analyse",
    "compress",
    "export",
    "forecast",
    "load",
    "open",
    "pretrained",
    "prune",
    "reconstruct",
    "register_rule",
]


_LARGEST_SIDE = 8192  # of an image, in pixels


@only_ours
def analyse(
    model: nn.Module,
    example_inputs: Any,
    *,
    prune_outputs: bool = False,
    inexact: bool = False,
    progress: Progress | None = None,
) -> NetworkChannels:
    """Find out which channels of a network must leave together, and why some must stay.

    Args:
        model: The network; it is not changed.
        example_inputs: What it is run on: a tensor; a tuple, passed by position; or a dictionary,
            passed by name (a network that takes one dictionary gets `(d,)`). The first axis is the
            batch. Only shapes are read.
        prune_outputs: Whether what the network returns may lose channels too, as of a feature
            extractor. By default it stays as it is.
        inexact: As in `prune`.
        progress: Told of every step; stops the work by returning False.

    Raises:
        InputError: there is no network or no tensor.
        PlanError: the network cannot run on these inputs, or cannot be followed.
        Cancelled: `progress` stopped the work.
    """
    check_network(model)
    for name, flag in (("prune_outputs", prune_outputs), ("inexact", inexact)):
        if not isinstance(flag, bool):
            raise InputError(
                Message("{name} cannot be {given}.", name=name, given=shown(flag)),
                remedy=Message("Give True or False."),
            )
    control = watched(progress)
    control.report(PhaseStarted(Phase.PLAN))
    control.check()
    inputs = replace(ExampleInputs.of(example_inputs), prune_outputs=prune_outputs)
    with torch.random.fork_rng(devices=()):
        opened, names = opened_copy(model, inputs)
        analysis = find_channels(opened, inputs)
        control.check()
        may_leave = [g.index for g in analysis.groups if g.may_leave(inexact=inexact)]
        rehearsed = fitted(plain(opened), analysis, may_leave)
        return NetworkChannels(model, rehearsed, opened, names)


@only_ours
def prune(
    model: nn.Module,
    example_inputs: Any,
    *,
    ratio: float | None = None,
    ratios: Mapping[str, float] | None = None,
    macs: float | None = None,
    parameters: float | None = None,
    indices: Mapping[str, Sequence[int]] | None = None,
    ignored: Sequence[str] = (),
    importance: str | Scorer | None = None,
    calibration: Images | None = None,
    round_to: int = 1,
    min_channels: int = 1,
    inexact: bool = False,
    seed: int = 0,
    progress: Progress | None = None,
) -> PruningResult:
    """Remove channels from a copy of a network, with everything that must leave with them.

    The smaller network answers as the original does with the same channels set to zero, but for
    rounding. Say in one way how much leaves: by `ratio` and `ratios`, by `macs` and `parameters`,
    or by `indices`.

    Args:
        model: The network, in any mode, precision and place; it is not changed.
        example_inputs: As in `analyse`, or what `analyse` returned for this network.
        ratio: Share of the channels that leaves, of every layer; above 0 and below 1.
        ratios: Pattern of layer names (as in `fnmatch`; a container stands for what is inside) to
            a share for these; the last pattern that fits counts. It refines `ratio` or stands
            alone.
        macs: Share of the multiply-accumulate operations that may stay.
        parameters: Share of the parameters that may stay.
        indices: Layer name to the output channels that leave, or to the heads of an attention
            layer: exactly these and what must leave with them.
        ignored: Patterns of layers that stay whole.
        importance: Name of a criterion: "l2", "l1", "batchnorm", "fpgm" and "random"
            judge weights, "taylor", "hessian", "activation" and "reconstruction" need
            `calibration`. Or a function that is given the network and its analysis and returns a
            number for each channel, [channel_count]; larger matters more. None is reconstruction
            where there is `calibration`, otherwise "l2".
        calibration: Images as the network takes them, [N, C, H, W], or batches of these, which may
            be pairs with labels. Without labels the network's own answers stand in for them.
        round_to: Keep a multiple of this many channels where there are at least twice as many.
        min_channels: Keep at least this many channels of each group.
        inexact: Whether channels may leave that a normalisation mixes, such as those of a
            transformer's embedding; the others then say something slightly different.
        seed: Draws what is drawn by lot.
        progress: Told of every step; stops the work by returning False.

    Raises:
        InputError: there is no network or no tensor.
        PlanError: what is asked contradicts itself, fits nothing, or cannot be done.
        Cancelled: `progress` stopped the work.
    """
    request = Request(
        ratio, ratios, macs, parameters, indices, ignored,
        round_to=round_to, min_channels=min_channels, inexact=inexact,
    )  # fmt: skip
    request.check()
    found = _found(model, example_inputs, inexact=inexact, progress=progress)
    return carried_out(found, request, importance, calibration, seed, progress)


@only_ours
def compress(
    model: nn.Module,
    images: Images,
    *,
    macs: float | None = None,
    parameters: float | None = None,
    ignored: Sequence[str] = (),
    round_to: int = 8,
    min_channels: int = 2,
    seed: int = 0,
    seconds: float | None = None,
    progress: Progress | None = None,
) -> PruningResult:
    """Make a network small with nothing but images: measure where, prune, repair and heal.

    No labels are needed. What each group of channels is worth is measured on some of the images;
    the layers that are left are rebuilt from others, and then learn to answer as the original does.
    The same images and seed give the same network, to the last bit.

    Args:
        model: The network, with one input [N, ...] and one output [N, classes, ...]; it is not
            changed.
        images: As the network takes them, [N, C, H, W], or batches of these; at least 20, better a
            few hundred.
        macs: Share of the multiply-accumulate operations that may stay, above 0 and below 1.
        parameters: The same of the parameters.
        ignored: Patterns of layers that stay whole.
        round_to: Keep a multiple of this many channels where there are at least twice as many.
        min_channels: Keep at least this many channels of each group.
        seed: Draws what is drawn by lot.
        seconds: Cut measuring and healing short so that all of it takes about so long; None for as
            long as it takes.
        progress: Told of every step; stops the work by returning False.

    Returns:
        As `prune`, with `agreement`: the share of images held back from all of this that the
        smaller network answers as the original does, 0 to 1.

    Raises:
        InputError: there is no network or no tensor.
        PlanError: there are too few images, or what is asked cannot be done.
        Cancelled: `progress` stopped the work.
    """
    request = Request(
        macs=macs, parameters=parameters, ignored=ignored,
        round_to=round_to, min_channels=min_channels,
    )  # fmt: skip
    request.check()
    limit = number(seconds)
    if limit is not None and (isinstance(limit, bool) or not limit > 0):
        raise PlanError(
            Message("{name} cannot be {number}.", name="seconds", number=shown(seconds)),
            remedy=Message("Give a whole number from 1 up."),
        )
    check_network(model)
    drawing = check_seed(seed)
    with torch.random.fork_rng(devices=()):
        calibration = calibration_for(model, images)
        found = analyse(model, calibration.images[:2], progress=progress)
        return compress_network(
            found, request, calibration, watched(progress), seed=drawing, seconds=limit
        )


def _check_result(given: object) -> None:
    if not isinstance(given, PruningResult):
        raise InputError(
            Message("A {name} is no result of pruning.", name=type(given).__name__),
            remedy=Message("Give what slimstudio.prune returned."),
        )


def _check_origin(network: nn.Module, analysis: Analysis) -> None:
    tensors = inventory(plain(network)).tensors
    if {name: tuple(tensor.shape) for name, tensor in tensors.items()} != analysis.shapes:
        raise PlanError(
            Message("The result is not of this network."),
            why=Message("Their tensors have other names or shapes."),
            remedy=Message("Give the network that was pruned, as it was before."),
        )


def _found(
    model: nn.Module, example_inputs: Any, *, inexact: bool, progress: Progress | None
) -> NetworkChannels:
    if not isinstance(example_inputs, NetworkChannels):
        return analyse(model, example_inputs, inexact=inexact, progress=progress)
    if example_inputs.model is not model:
        raise PlanError(
            Message("This analysis is of another network."),
            remedy=Message("Analyse the network that is pruned."),
        )
    return example_inputs


@only_ours
def forecast(
    model: nn.Module,
    example_inputs: Any,
    *,
    ratio: float | None = None,
    ratios: Mapping[str, float] | None = None,
    macs: float | None = None,
    parameters: float | None = None,
    indices: Mapping[str, Sequence[int]] | None = None,
    ignored: Sequence[str] = (),
    round_to: int = 1,
    min_channels: int = 1,
    inexact: bool = False,
) -> Forecast:
    """Count what a network costs, or would cost pruned, without touching a weight.

    Args:
        model: The network.
        example_inputs: As in `prune`.
        ratio: As in `prune`; without any of these what the network costs today is counted.
        ratios: As in `prune`.
        macs: As in `prune`.
        parameters: As in `prune`.
        indices: As in `prune`.
        ignored: As in `prune`.
        round_to: As in `prune`.
        min_channels: As in `prune`.
        inexact: As in `prune`.

    Returns:
        `macs` for one item of a batch, `parameters`, `size_bytes` in float32, and `channels`: layer
        name to its output channels before and after.

    Raises:
        InputError: as in `prune`.
        PlanError: as in `prune`.
    """
    request = Request(
        ratio, ratios, macs, parameters, indices, ignored,
        round_to=round_to, min_channels=min_channels, inexact=inexact,
    )  # fmt: skip
    request.check_options()
    if request.asks:
        request.check()
    found = _found(model, example_inputs, inexact=inexact, progress=None)
    model, analysis = found.opened, found.analysis
    if not request.asks:
        return count(analysis, select(analysis, NOTHING.ratios))
    layers = layers_of(model, found.names)
    values = scores(plain(model), analysis, None, None, watched(None))
    chosen = choose(analysis, request, values, layers)
    settings = request.settings
    removed = select(
        analysis, chosen.plan.ratios, chosen.importance,
        minimum=settings.minimum, multiple=settings.multiple,
    )  # fmt: skip
    return count(analysis, removed)


@only_ours
def reconstruct(
    original: nn.Module, result: PruningResult, images: Images, *, progress: Progress | None = None
) -> PruningResult:
    """Rebuild the weights of a pruned network so that its layers answer as the original's do.

    Each layer is fitted by least squares; one that does no better on images held back keeps its
    weights, so the network never gets worse on them.

    Args:
        original: The network before pruning; it is not changed.
        result: What `prune` made of it; `result.model` is changed in place.
        images: As `calibration` in `prune`; at least 16.
        progress: Told of every step; stops the work by returning False. The network is then as
            before.

    Returns:
        The same result.

    Raises:
        PlanError: there are too few images, or the networks do not belong together.
        Cancelled: `progress` stopped the work.
    """
    check_network(original)
    _check_result(result)
    control = watched(progress)
    with torch.random.fork_rng(devices=()):
        calibration = calibration_for(original, images)
        opened, _ = opened_copy(original, result.analysis.inputs)
        _check_origin(opened, result.analysis)
        reconstruct_layers(plain(opened), result.pruned, result.analysis, calibration, control)
    return result


@only_ours
def export(
    result: PruningResult,
    path: str | Path,
    format: Format | str | None = None,  # noqa: A002 - what a caller calls it
    *,
    progress: Progress | None = None,
) -> Path:
    """Write a pruned network as a file, and compare what the file answers with the network.

    Programs (`.pt2`, `.onnx`) take the inputs that the network was pruned with, in any number where
    the exporter can say that. `.pt` and `.safetensors` are what `PruningResult.save` writes.

    Args:
        result: What `prune` returned.
        path: Where to; a file of that name is replaced.
        format: ".pt", ".safetensors", ".pt2" or ".onnx"; None for the ending of the name.
        progress: Told of every step; stops the work by returning False.

    Returns:
        The path.

    Raises:
        ExportError: there is no such format, the network cannot be said in it, the file does not
            answer alike, or cannot be written. No new file is left.
        Cancelled: `progress` stopped the work.
    """
    _check_result(result)
    written = path_of(path)
    export_own(result, written, format, watched(progress))
    return written


@only_ours
def load(path: str | Path, build: Callable[[], nn.Module] | None = None) -> nn.Module:
    """Open a network that SlimStudio wrote as `.pt` or `.safetensors`, ready to run.

    Args:
        path: What `PruningResult.save` or the window wrote.
        build: Makes the network as it was before pruning, where its class is one's own. Networks
            of the catalogue need none.

    Returns:
        The compact network in evaluation mode, on the CPU, with the outputs that it had.

    Raises:
        ModelFileError: the file is missing or damaged, holds no network that we know, or does not
            fit what `build` makes.
    """
    file = path_of(path)
    module = restore(file, build)
    if module is None:
        module = open_network(file).module
    return module.eval()


@only_ours
def open(  # noqa: A001 - what a caller calls it
    path: str | Path, *, size: tuple[int, int] | None = None
) -> nn.Module:
    """Open a network from any file that the window opens, to be pruned.

    Nothing in the file is run. A program (`.pt2`, `.onnx`) answers as it does in its file, for any
    number of images; a Softmax at its end and the scaling of its input are a part of it.

    Args:
        path: An exported program, an ONNX file, the tensors of a classifier of the catalogue, a
            folder of Hugging Face or a zip around one file, or what SlimStudio wrote.
        size: Height and width of images, where the file leaves them open.

    Returns:
        The network in evaluation mode, on the CPU.

    Raises:
        InputError: the size is none.
        ModelFileError: the file cannot be used; the message says why and what to do.
    """
    file = path_of(path)
    if size is not None and not (
        isinstance(size, tuple | list)
        and len(size) == 2
        and all(type(side) is int and 0 < side <= _LARGEST_SIDE for side in size)
    ):
        raise InputError(
            Message("Images cannot have the size {size}.", size=shown(size)),
            remedy=Message("Give height and width in pixels, as (224, 224)."),
        )
    given = None if size is None else (size[0], size[1])
    source = file_source(file)
    return load(file) if source is WEIGHT_FILES else source.module(file, given)


@only_ours
def pretrained(name: str, *, download: bool = False, folder: str | Path = "") -> nn.Module:
    """Open a network of torchvision or timm with the values that are published for it.

    Args:
        name: Its name, for example "resnet50", or "timm/resnet50" for timm's where both have one.
        download: Agree to a download where the file is not on this computer.
        folder: Where to look first, and where a download goes.

    Returns:
        The network in evaluation mode.

    Raises:
        ModelFileError: there is no such network, its file is not what its name promises, or it is
            not here and may not be downloaded.
        DownloadError: it could not be downloaded.
    """
    if not isinstance(name, str):
        raise InputError(
            Message("A network cannot be called {name}.", name=shown(name)),
            remedy=Message("Give the name of a network, as “resnet50”."),
        )
    folders = locations.weight_folders("" if folder == "" else path_of(folder))
    from slimstudio.engine.sources.weights import (  # noqa: PLC0415 - opening files needs no ssl
        pretrained as published,
    )

    return load(published.pretrained(name, folders, Unattended(), may_download=download))
