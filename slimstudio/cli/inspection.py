"""`slimstudio inspect`: a network's layers, and which channels leave together."""

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from slimstudio.cli.choosing import choice_from
from slimstudio.cli.numbers import big
from slimstudio.cli.printing import say, say_all
from slimstudio.cli.terminal import TerminalControl
from slimstudio.engine.blocks.find import with_blocks
from slimstudio.engine.blocks.without import outermost
from slimstudio.engine.channels import words
from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis, Block
from slimstudio.engine.channels.group import Group
from slimstudio.engine.image_size import ImageSize
from slimstudio.engine.models.describe import describe_layers
from slimstudio.engine.models.input_values import UNKNOWN, are_assumed
from slimstudio.engine.models.layers import NO_NORMS, Layer, norms_folded
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.models.open_modules import open_modules
from slimstudio.engine.sources import catalogue
from slimstudio.session.project import ModelChoice
from slimstudio.session.tasks.preparing import chosen_network

_OUTPUTS = 1000  # of a network that nobody has trained: as many as ImageNet has classes


@dataclass(frozen=True)
class _Inspected:
    name: str
    input_size: ImageSize
    layers: tuple[Layer, ...]
    analysis: Analysis
    preprocessing: Preprocessing
    assumed: bool = False
    folded: bool = False


def inspect(arguments: argparse.Namespace) -> None:
    """Look into a network and print what is there.

    Args:
        arguments: What `build_parser` made of the command.

    Raises:
        SlimStudioError: there is no such network, or it cannot take images of that size.
    """
    with redirect_stdout(sys.stderr):
        found = _inspect(choice_from(arguments, TerminalControl()))
    if arguments.json:
        say(json.dumps(_as_json(found)))
    else:
        say_all(_as_text(found).split("\n"))


def _inspect(choice: ModelChoice) -> _Inspected:
    assumed = is_graph = False
    if choice.weights:
        network = chosen_network(choice)
        assumed, is_graph = are_assumed(network.recipe), network.recipe.graph is not None
        module, recipe = network.module, network.recipe
        name, preprocessing = recipe.architecture, recipe.preprocessing
    else:
        architecture = catalogue.find(choice.architecture)
        # Looked at, never run: so it is built without values, which takes no memory.
        module = catalogue.outline(architecture.name, _OUTPUTS)
        open_modules(module)
        name, preprocessing = architecture.name, architecture.preprocessing
        if choice.input_values is not None:
            preprocessing = choice.input_values.of(preprocessing)
    size = choice.size or preprocessing.size
    analysis = with_blocks(module, analyse(module, size))
    layers = describe_layers(module, size)
    folded = is_graph and norms_folded(layers)
    return _Inspected(name, size, layers, analysis, preprocessing, assumed, folded)


def _as_text(found: _Inspected) -> str:
    rows = [("layer", "kind", "output", "parameters", "MACs", "channels")]
    rows += [_row(layer, found) for layer in found.layers]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for name, kind, shape, parameters, macs, channels in rows:
        left = f"{name:<{widths[0]}}  {kind:<{widths[1]}}  {shape:>{widths[2]}}"
        right = f"{parameters:>{widths[3]}}  {macs:>{widths[4]}}  {channels:<{widths[5]}}"
        lines.append(f"{left}  {right}".rstrip())
    groups = found.analysis.groups
    removable = sum(group.removable for group in groups)
    lines += ["", f"{removable} of {len(groups)} groups of channels can be pruned."]
    blocks = found.analysis.removable_blocks
    if blocks:
        whole = outermost(blocks)
        lines.append(f"{len(blocks)} blocks can leave whole, such as {words.listing(whole)}.")
    reasons = dict.fromkeys(each.reason for each in found.analysis.protected)
    lines += [f"  stays: {reason}" for reason in reasons]
    notes = (UNKNOWN, found.assumed), (NO_NORMS, found.folded)
    lines += [line for note, holds in notes if holds for line in ("", str(note))]
    return "\n".join(lines)


def _row(layer: Layer, found: _Inspected) -> tuple[str, str, str, str, str, str]:
    depth = layer.name.count(".") + 1 if layer.name else 0
    name = "  " * depth + (layer.name.rpartition(".")[2] or found.name)
    shape = " x ".join(map(str, layer.output_shape)) if layer.output_shape else ""
    groups = found.analysis.groups_of(layer.name)
    channels = ", ".join(_channels(group) for group in groups[:3])
    if len(groups) > 3:
        channels += f" and {len(groups) - 3} more"
    macs = big(layer.macs) if layer.macs else ""
    parameters = big(layer.parameters) if layer.parameters else ""
    return name, layer.kind, shape, parameters, macs, channels


def _channels(group: Group) -> str:
    return f"group {group.index}" if group.removable else f"group {group.index} stays"


def _as_json(found: _Inspected) -> dict[str, object]:
    analysis = found.analysis
    members = _members(analysis)
    return {
        "model": found.name,
        "pixels": {
            "mean": list(found.preprocessing.mean),
            "std": list(found.preprocessing.std),
            "assumed": found.assumed,
        },
        "input_size": found.input_size,
        "layers": [_layer_json(layer, analysis) for layer in found.layers],
        "groups": [_group_json(group, members[group.index]) for group in analysis.groups],
        "blocks": [_block_json(block) for block in analysis.blocks],
        "protected": [{"what": each.layer, "why": str(each.reason)} for each in analysis.protected],
    }


def _layer_json(layer: Layer, analysis: Analysis) -> dict[str, object]:
    group = analysis.group_of(layer.name)
    return {
        "name": layer.name,
        "kind": layer.kind,
        "output_shape": list(layer.output_shape) if layer.output_shape else None,
        "parameters": layer.parameters,
        "macs": layer.macs,
        "is_leaf": layer.is_leaf,
        "group": None if group is None else group.index,
        "groups": [each.index for each in analysis.groups_of(layer.name)],
        "reason": str(analysis.reason(layer.name)),
    }


def _group_json(group: Group, members: Sequence[dict[str, object]]) -> dict[str, object]:
    modules = dict.fromkeys((*group.producers, *group.others, *group.readers))
    return {
        "index": group.index,
        "channels": group.size,
        "modules": list(modules),
        "producers": list(group.producers),
        "readers": list(group.readers),
        "members": list(members),
        "heads": group.heads,
        "exact": group.exact,
        "removable": group.removable,
        "protected": str(group.protected),
        "explanation": str(group.explain()),
    }


def _block_json(block: Block) -> dict[str, object]:
    return {
        "name": block.name,
        "layers": list(block.layers),
        "removable": block.removable,
        "reason": str(block.reason),
    }


def _members(analysis: Analysis) -> list[list[dict[str, object]]]:
    """For each group: the axes of tensors that its channels sit on, with their indices."""
    members: list[list[dict[str, object]]] = [[] for _ in analysis.groups]
    for slot in analysis.slots:
        owners = analysis.group_index[slot.distinct]
        for index in np.unique(owners[owners >= 0]).tolist():
            # Where the rows of a tensor differ, as in a grouped convolution: any of them.
            here = (owners == index).reshape(-1, owners.shape[-1]).any(axis=0)
            members[index].append(
                {"tensor": slot.tensor, "axis": slot.axis, "indices": _ranges(here)}
            )
    return members


def _ranges(chosen: NDArray[np.bool_]) -> list[list[int]]:
    """Write true positions as ranges, [first, one after the last]: short even for thousands."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], chosen, [False])).astype(np.int8)))
    return [list(map(int, pair)) for pair in edges.reshape(-1, 2)]
