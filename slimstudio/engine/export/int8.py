"""Turning an ONNX file into one that computes with 8-bit integers."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from slimstudio.engine.export.format import Written
from slimstudio.engine.export.onnx import run_onnx, single_precision
from slimstudio.engine.measure.scorecard import Runtime, Speed
from slimstudio.engine.timing.latency_table import load_table, save_table
from slimstudio.errors import ExportError
from slimstudio.messages import NO_MESSAGE, Message
from slimstudio.system.processor import has_integer_products
from slimstudio.system.temporary import temporary_folder

if TYPE_CHECKING:
    import onnx

    from slimstudio.engine.export.extra import Extra
    from slimstudio.engine.export.format import Answer, Format
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network

_LAYERS = ("Conv", "Gemm", "MatMul")
# These only pass integers on, or add them, where everything around them computes with integers.
# Beside LayerNorm, sums carry a few very large values, which 8 bits cannot hold with the rest.
_BETWEEN = ("Add", "AveragePool", "Clip", "Concat", "GlobalAveragePool", "MaxPool", "Relu")
# Shares of the layers that are tried in single precision, those that hurt most first.
_SHARES = (0.0, 0.05, 0.1, 0.2, 0.35, 0.5)
_BATCH = 16
_COMPARED = 8  # images that show which layers hurt


@dataclass(frozen=True, eq=False)
class Judged:
    """What decides whether integers are good enough.

    Args:
        images: As the file takes them, [N, ...].
        labels: int64 [N].
    """

    images: NDArray[Any]
    labels: NDArray[np.int64]


def write_int8(
    source: Path,
    target: Path,
    calibration: NDArray[Any],
    judged: Judged,
    largest_loss: float,
) -> tuple[str, ...]:
    """Quantise weights per output channel and activations per tensor, both to 8 bits.

    Ranges of activations come from calibration images. Where the answers get worse than allowed,
    the layers whose outputs suffer most go on computing in single precision.

    Args:
        source: An ONNX file in single precision.
        target: Where the converted file goes; metadata travel along.
        calibration: Images as the file takes them, [M, ...].
        judged: Labelled images to judge by.
        largest_loss: How much accuracy may be lost, as a share of all images.

    Returns:
        The layers that stayed in single precision.

    Raises:
        ExportError: even with half of the layers in single precision too much would be lost.
    """
    import onnx

    from slimstudio.engine.onnx_runtime import shape_inference

    before = _accuracy(source.read_bytes(), judged)
    with temporary_folder() as folder:
        prepared, quantised = folder / "prepared.onnx", folder / "int8.onnx"
        shape_inference.quant_pre_process(source, prepared, skip_symbolic_shape=True)
        model = onnx.load(prepared)
        names = [node.name for node in model.graph.node if node.op_type in _LAYERS]
        harmful: list[str] = []
        after = 0.0
        for share in _SHARES:
            kept = harmful[: round(share * len(names))]
            _quantise(model, prepared, quantised, calibration, kept)
            content = _tidied(onnx.load(quantised))
            after = _accuracy(content, judged)
            if before - after <= largest_loss:
                target.write_bytes(content)
                return tuple(kept)
            harmful = harmful or _by_harm(model, prepared, quantised, calibration[:_COMPARED])
    raise ExportError(
        Message("8-bit integers cost this network too much."),
        why=Message(
            "It would be right on {after:.1%} of the images instead of {before:.1%}, "
            "even with half of its layers in single precision.",
            after=after,
            before=before,
        ),
        remedy=Message("Export in half precision, or allow a larger loss."),
    )


class _Batches:
    """Hands out images the way the quantiser asks for them: its `CalibrationDataReader`."""

    def __init__(self, name: str, images: NDArray[Any]) -> None:
        parts = range(0, len(images), _BATCH)
        self._batches = iter([{name: images[at : at + _BATCH]} for at in parts])

    def get_next(self) -> dict[str, NDArray[Any]] | None:
        return next(self._batches, None)

    def __iter__(self) -> Iterator[dict[str, NDArray[Any]]]:
        return self._batches


def _quantise(
    model: onnx.ModelProto,
    prepared: Path,
    quantised: Path,
    calibration: NDArray[Any],
    kept: Sequence[str],
) -> None:
    from slimstudio.engine.onnx_runtime import quantization

    normalises = any(node.op_type == "LayerNormalization" for node in model.graph.node)
    quantization.quantize_static(
        prepared,
        quantised,
        _Batches(model.graph.input[0].name, calibration),
        quant_format=quantization.QuantFormat.QDQ,
        op_types_to_quantize=[*_LAYERS, *(() if normalises else _BETWEEN)],
        per_channel=True,
        activation_type=quantization.QuantType.QUInt8,
        weight_type=quantization.QuantType.QInt8,
        nodes_to_exclude=list(kept),
    )


def _by_harm(
    model: onnx.ModelProto, prepared: Path, quantised: Path, images: NDArray[Any]
) -> list[str]:
    """Order layers by how much more noise, in dB, leaves them than goes in; the worst first.

    Behind each comes what feeds it: a tensor is rounded as long as either end computes with
    integers.
    """
    from slimstudio.engine.onnx_runtime import qdq_loss_debug

    name = model.graph.input[0].name
    activations = []
    for path in (quantised, prepared):
        watched = path.with_suffix(".watched.onnx")
        qdq_loss_debug.modify_model_output_intermediate_tensors(path, watched)
        activations.append(qdq_loss_debug.collect_activations(str(watched), _Batches(name, images)))
    matched = qdq_loss_debug.create_activation_matching(*activations)
    found = qdq_loss_debug.compute_activation_error(matched)
    ratio = {tensor: float(errors["xmodel_err"]) for tensor, errors in found.items()}
    lost: dict[str, float] = {}
    for node in model.graph.node:
        if node.op_type in _LAYERS and node.output[0] in ratio:
            arriving = [ratio[tensor] for tensor in node.input if tensor in ratio]
            lost[node.name] = min(arriving, default=100.0) - ratio[node.output[0]]
    worst = sorted(lost, key=lambda name: -lost[name])
    feeders = _feeders(model)
    return list(dict.fromkeys(each for name in worst for each in (name, *feeders[name])))


def _feeders(model: onnx.ModelProto) -> dict[str, tuple[str, ...]]:
    """Find, for each layer, the layers whose outputs reach it through other operations only."""
    behind: dict[str, tuple[str, ...]] = {}
    feeders: dict[str, tuple[str, ...]] = {}
    for node in model.graph.node:
        reached = tuple(dict.fromkeys(one for name in node.input for one in behind.get(name, ())))
        if node.op_type in _LAYERS:
            feeders[node.name] = reached
            reached = (node.name,)
        behind.update(dict.fromkeys(node.output, reached))
    return feeders


def _accuracy(content: bytes, judged: Judged) -> float:
    from slimstudio.engine.export.onnx_session import open_onnx

    answer = open_onnx(content)
    parts = range(0, len(judged.images), _BATCH)
    answers = [answer(judged.images[at : at + _BATCH]).argmax(1) for at in parts]
    return float((np.concatenate(answers) == judged.labels).mean())


def _tidied(model: onnx.ModelProto) -> bytes:
    """Drop the names of extensions that the quantiser lists and does not use."""
    import onnx

    used = {node.domain for node in model.graph.node}
    kept = [each for each in model.opset_import if each.domain in used | {""}]
    del model.opset_import[:]
    model.opset_import.extend(kept)
    onnx.checker.check_model(model)
    content: bytes = model.SerializeToString()
    return content


def _speed(single: Path, integers: Path, image: NDArray[Any]) -> Speed:
    """Time one image by turns, in single precision and in integers."""
    from slimstudio.engine.control import Unattended
    from slimstudio.engine.measure.latency import time_by_turns

    runs = [partial(run_onnx(file), image) for file in (single, integers)]
    return Speed(Runtime.ONNX_RUNTIME, 1, *time_by_turns(runs, 1, Unattended()))


def remember_int8(architecture: str, times_faster: float) -> None:
    """Keep what 8-bit integers did to the speed of a network on this computer."""
    table = load_table()
    table.int8[architecture] = times_faster
    save_table(table)


def drawback(file_format: Format, architecture: str) -> Message:
    """Tell before it is written what speaks against a format here; `NO_MESSAGE` for nothing."""
    if file_format.suffix != ONNX_INT8.suffix:
        return NO_MESSAGE
    times = load_table().int8.get(architecture)
    if times is not None and times < 1:
        return Message(
            "Not advised for this computer: with 8-bit integers {architecture} was {times:.1f} "
            "times slower here than in single precision.",
            architecture=architecture,
            times=1 / times,
        )
    if times == 1:
        return Message(
            "With 8-bit integers {architecture} was no faster on this computer than in single "
            "precision.",
            architecture=architecture,
        )
    if times is None and has_integer_products() is False:
        return Message(
            "This computer's processor has no instructions for 8-bit integers, so such files are "
            "often slower here than others."
        )
    return NO_MESSAGE


@dataclass(frozen=True)
class _OnnxInt8:
    """ONNX, 8-bit integers; see `Format`."""

    suffix: str = ".int8.onnx"
    title: Message = Message("ONNX, 8-bit integers")
    purpose: Message = Message(
        "A quarter of the size. Fast on processors with instructions for 8-bit integers, slower on "
        "others. Ranges of values come from your training images, and layers that suffer stay "
        "precise."
    )
    usage: str = "ONNX Runtime on most processors"
    usual: bool = False
    is_program: bool = True
    tolerance: float | None = None
    parts: tuple[str, ...] = ()
    extra: Extra | None = None
    is_folder: bool = False
    runs_here: bool = True

    def write(
        self, network: Network, target: Path, options: ExportOptions, images: Path | None
    ) -> Written:
        """Write a file; see `Format.write`."""
        from safetensors.numpy import load_file

        assert images is not None
        given = load_file(images)
        judged = Judged(given["images"], given["labels"])
        with single_precision(network, target, options) as single:
            kept = write_int8(single, target, given["calibration"], judged, options.largest_loss)
            return Written(kept, _speed(single, target, judged.images[:1]))

    def open(self, file: Path) -> Answer:
        """Open a file; see `Format.open`."""
        return run_onnx(file)

    def beside(self, network: Network, file: Path) -> dict[str, str]:
        """Give the texts that go beside a file; see `Format.beside`."""
        del network, file
        return {}


ONNX_INT8 = _OnnxInt8()
