"""Writing a network as OpenVINO's IR, for Intel's processors and graphics chips."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from slimstudio.engine.export.extra import Extra
from slimstudio.engine.export.format import Written
from slimstudio.engine.export.onnx import single_precision
from slimstudio.errors import ExportError, SlimStudioError
from slimstudio.messages import Message, verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from slimstudio.engine.export.format import Answer, Scores
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network


_EXTRA = Extra("openvino", ("openvino",), 60, "Apache-2.0")


@dataclass(frozen=True)
class _OpenVino:
    """OpenVINO; see `Format`."""

    suffix: str = ".xml"
    parts: tuple[str, ...] = (".bin",)
    title: Message = Message("OpenVINO")
    purpose: Message = Message(
        "For computers with Intel's processors or graphics chips. Two files that stay together."
    )
    usage: str = "`openvino.compile_model(file)`, with the `.bin` beside it"
    usual: bool = False
    is_program: bool = True
    tolerance: float | None = 1e-3
    extra: Extra | None = _EXTRA
    is_folder: bool = False
    runs_here: bool = True

    def write(
        self, network: Network, target: Path, options: ExportOptions, images: Path | None
    ) -> Written:
        """Write a file; see `Format.write`."""
        del images
        import openvino

        from slimstudio.engine.export.format import about

        with single_precision(network, target, options) as single:
            try:
                model = openvino.convert_model(single)
                for name, text in about(network).items():
                    model.set_rt_info(text, ["slimstudio", name])
                openvino.save_model(model, target, compress_to_fp16=False)
            except RuntimeError as error:
                raise ExportError(
                    Message(
                        "{architecture} cannot be written as OpenVINO.",
                        architecture=network.recipe.architecture,
                    ),
                    why=verbatim(str(error).strip().partition("\n")[0]),
                    remedy=Message("Export as .onnx instead."),
                ) from error
        return Written()

    def open(self, file: Path) -> Answer:
        """Open a file; see `Format.open`."""
        import openvino

        wanted = {"INFERENCE_NUM_THREADS": 1, "INFERENCE_PRECISION_HINT": "f32"}
        with _explained():
            compiled = openvino.Core().compile_model(file, "CPU", wanted)

        import numpy as np

        def answer(images: NDArray[Any]) -> Scores:
            with _explained():
                scores: Scores = np.asarray(compiled(images)[0])
            return scores

        return answer

    def beside(self, network: Network, file: Path) -> dict[str, str]:
        """Give the texts that go beside a file; see `Format.beside`."""
        del network, file
        return {}


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:
        why = verbatim(str(error).strip().partition("\n")[0])
        raise SlimStudioError(Message("OpenVINO cannot run the file."), why=why) from error


OPENVINO = _OpenVino()
