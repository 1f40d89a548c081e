"""Networks from exported programs (`.pt2`), read as data and rebuilt of PyTorch's own layers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import torch
from torch import Tensor

from slimstudio.engine.graphs.constants import folded
from slimstudio.engine.graphs.found_layers import with_layers
from slimstudio.engine.graphs.functional import functional, used
from slimstudio.engine.graphs.graph import Graph, Node, Result, Stored, given_to
from slimstudio.engine.graphs.open_shapes import opened_shapes
from slimstudio.engine.graphs.operations import UnknownOperationError
from slimstudio.engine.graphs.shapes import ShapeRun
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.sources.graph_network import GraphFile, GraphSource, built, without_softmax
from slimstudio.engine.sources.program_archive import (
    DECOMPOSE,
    EXPORT_AGAIN,
    ProgramArchive,
    RefusedProgramError,
    is_program_archive,
    read_program,
)
from slimstudio.engine.sources.program_graph import program_graph
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message, verbatim

_TOLERANCE = 1e-4  # relative to the largest answer: PyTorch computes several images in other orders
_RAW = ("aten.permute", "aten.to.", "aten._to_copy", "aten.mul", "aten.add")


def read_graph_file(path: Path, size: tuple[int, int] | None = None) -> GraphFile:
    """Read an exported program; nothing in it is run, and `torch.export` is not asked.

    Args:
        path: The file.
        size: Height and width of images, where the program leaves them open.

    Raises:
        ModelFileError: it cannot be used; the message says why.
    """
    archive = read_program(path)
    try:
        return _graph_file(archive, path, size)
    except RefusedProgramError as error:
        raise _refused(path, error.why) from error
    except UnknownOperationError as error:
        whole = "TRAINING" in archive.program.get("verifiers", ())  # as exported, not decomposed
        why = Message("{error:sentence}", error=verbatim(str(error)))
        raise _refused(path, why, DECOMPOSE if whole else EXPORT_AGAIN) from error
    except RecursionError as error:
        raise _refused(path, Message("Its parts lie too deep inside each other.")) from error
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        told = str(error) if type(error) is ValueError else "a part of it has no meaning"
        raise _refused(path, Message("{error:sentence}", error=verbatim(told))) from error


def _refused(path: Path, why: Message, remedy: Message = EXPORT_AGAIN) -> ModelFileError:
    return ModelFileError(
        Message("“{file}” cannot be used.", file=path.name), why=why, remedy=remedy
    )


def _graph_file(archive: ProgramArchive, path: Path, size: tuple[int, int] | None) -> GraphFile:
    read = program_graph(archive)
    sizes, free, precision = read.image.sizes, read.image.open, read.image.precision
    if len(sizes) != 4:
        raise RefusedProgramError(Message("It takes no images, but tensors of other axes."))
    places = (1, 2) if precision == "uint8" and sizes[3] == 3 else (2, 3)
    if size is not None and size != tuple(sizes[place] for place in places):
        if not all(free[place] for place in places):
            raise RefusedProgramError(
                Message(
                    "It takes images of {height} by {width} pixels only.",
                    height=sizes[places[0]],
                    width=sizes[places[1]],
                )
            )
        changed = dict(zip(places, size, strict=True))
        sizes = tuple(changed.get(place, given) for place, given in enumerate(sizes))
    constant, made = folded(read.graph, archive.tensors)
    plain = used(functional(constant))
    held = {**archive.tensors, **made}
    given = "float32" if precision.startswith(("float", "bfloat")) else precision
    shapes = ShapeRun(plain, {plain.inputs[0]: sizes}, given)
    shapes.run_all()
    layered = with_layers(plain, shapes, read.classes)
    graph = opened_shapes(layered.graph, sizes, given)
    tensors = {name: held[before] for name, before in layered.names.items() if before in held}
    _compare(graph, tensors, sizes, given)
    trained, preprocessing = _trained(graph, held, places)
    about = _classes_and_preprocessing(archive.about)
    return GraphFile(
        graph,
        tensors,
        (sizes[places[0]], sizes[places[1]]),
        trained,
        about[0],
        about[1] or preprocessing,
        {"file": path.name},
    )


def _compare(
    graph: Graph, tensors: Mapping[str, Tensor], sizes: tuple[int, ...], precision: str
) -> None:
    """Refuse a network that answers differently when it is shown several images at once."""
    module = built(graph, tensors)
    generator = torch.Generator().manual_seed(0)
    images = torch.randn((2 * sizes[0], *sizes[1:]), generator=generator)
    if precision != "float32":
        images = (images * 64 + 128).clamp(0, 255).to(getattr(torch, precision))
    try:
        with torch.no_grad():
            together = module(images)
            apart = torch.cat([module(part) for part in images.split(sizes[0])])
    except (RuntimeError, TypeError, IndexError) as error:
        told = str(error).strip().partition("\n")[0][:200]
        raise ValueError(f"its steps do not fit each other: {told}") from error
    largest = float(together.abs().max()) or 1.0
    if not float((together - apart).abs().max()) <= _TOLERANCE * largest:
        raise ValueError("it mixes images with each other")


def _trained(
    graph: Graph, tensors: Mapping[str, Tensor], places: tuple[int, int]
) -> tuple[Graph, Preprocessing | None]:
    """Take off what stands in front of and behind the part that is trained."""
    found = without_softmax(graph)
    if places == (2, 3):
        return found, None
    # As SlimStudio writes it: pixels [N, H, W, 3] are turned, scaled and shifted.
    front = _front(found)
    if front is None:
        raise RefusedProgramError(
            Message("It takes whole pixels, and does with them what is not known here.")
        )
    (scale, shift), last = front
    shifted, scaled = tensors[shift].flatten(), tensors[scale].flatten()
    deviation = 1 / (255 * scaled)
    name = found.inputs[0]

    def changed(node: Node) -> Node:
        def change(value: Any) -> Any:
            if isinstance(value, tuple):
                return tuple(map(change, value))
            return Result(name) if value == Result(last) else value

        keywords = {key: change(one) for key, one in node.keywords.items()}
        return replace(node, arguments=change(node.arguments), keywords=keywords)

    nodes = tuple(changed(node) for node in found.nodes if node.name != last)
    mean = (-shifted * deviation).tolist()
    values = Preprocessing(mean=tuple(mean), std=tuple(deviation.tolist()))
    return used(replace(found, nodes=nodes)), values


def _front(graph: Graph) -> tuple[tuple[str, str], str] | None:
    """Find the tensors that pixels are scaled and shifted with, and the step that does it last."""
    current, weights = graph.inputs[0], []
    for _ in range(len(_RAW)):
        readers = [n for n in graph.nodes if Result(current) in set(given_to(n))]
        readers = [node for node in readers if not node.operation.startswith("aten.sym_size")]
        if len(readers) != 1 or not readers[0].operation.startswith(_RAW):
            break
        weights += [one.name for one in given_to(readers[0]) if isinstance(one, Stored)]
        current = readers[0].name
    return ((weights[0], weights[1]), current) if len(weights) == 2 else None


def _classes_and_preprocessing(
    about: Mapping[str, Any],
) -> tuple[tuple[str, ...], Preprocessing | None]:
    """Read what SlimStudio wrote beside its own program; nothing where it is not as we write it."""
    try:
        classes = msgspec.convert(json.loads(about["classes"]), tuple[str, ...])
        preprocessing = msgspec.convert(json.loads(about["preprocessing"]), Preprocessing)
    except (ValueError, LookupError, TypeError, RecursionError):
        return (), None
    return (classes if len(set(classes)) == len(classes) else ()), preprocessing


EXPORTED_PROGRAM = GraphSource(is_program_archive, read_graph_file, _refused)
