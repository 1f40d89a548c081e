"""Writing a network as Core ML, for iPhones, iPads and Macs."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

import json
import sys
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from slimstudio.engine.export.extra import Extra
from slimstudio.engine.export.format import Written
from slimstudio.engine.export.pt2 import reason
from slimstudio.engine.image_size import sides
from slimstudio.errors import ExportError
from slimstudio.messages import Message, verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from slimstudio.engine.export.format import Answer, Scores
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network

INPUT, OUTPUT = "image", "scores"
SHARES = "classLabel_probs"  # as coremltools names them


_EXTRA = Extra("coreml", ("coremltools",), 5, "BSD-3-Clause")


@dataclass(frozen=True)
class _CoreMl:
    """Core ML; see `Format`. With pixels it is a classifier that takes pictures."""

    suffix: str = ".mlpackage"
    parts: tuple[str, ...] = ()
    title: Message = Message("Core ML")
    purpose: Message = Message(
        "For apps on iPhones, iPads and Macs, with Xcode. A folder that macOS shows as one file."
    )
    usage: str = "Xcode, and `MLModel` in Swift"
    usual: bool = False
    is_program: bool = True
    tolerance: float | None = 1e-2
    extra: Extra | None = _EXTRA
    is_folder: bool = True
    runs_here: bool = sys.platform == "darwin"

    def write(
        self, network: Network, target: Path, options: ExportOptions, images: Path | None
    ) -> Written:
        """Write a file; see `Format.write`."""
        del images
        try:
            with warnings.catch_warnings():
                warnings.simplefilter(
                    "ignore"
                )  # about versions of torch that it was not tried with
                model = _converted(network, raw=options.raw)
        except Exception as error:  # whatever the converter stumbles over
            raise ExportError(
                Message(
                    "{architecture} cannot be written as Core ML.",
                    architecture=network.recipe.architecture,
                ),
                why=verbatim(reason(error)),
                remedy=Message("Export as .onnx instead."),
            ) from error
        model.save(str(target))
        return Written()

    def open(self, file: Path) -> Answer:
        """Open a file, on a Mac; see `Format.open`."""
        import coremltools
        from PIL import Image

        model = coremltools.models.MLModel(str(file))
        names = json.loads(model.user_defined_metadata["slimstudio.classes"])

        import numpy as np

        def one(image: NDArray[Any]) -> Scores:
            if image.dtype == np.uint8:
                shares = model.predict({INPUT: Image.fromarray(image)})[SHARES]
                order = names or map(str, range(len(shares)))
                return np.array([shares[name] for name in order], np.float32)
            answer = model.predict({INPUT: image[None]})[OUTPUT]
            scores: Scores = np.asarray(answer, np.float32)[0]
            return scores

        return lambda images: np.stack([one(image) for image in images])

    def beside(self, network: Network, file: Path) -> dict[str, str]:
        """Give the texts that go beside a file; see `Format.beside`."""
        del network, file
        return {}


def _converted(network: Network, *, raw: bool) -> Any:
    import coremltools
    import torch

    from slimstudio.engine.export.format import about
    from slimstudio.engine.export.inputs import planes_module

    recipe = network.recipe
    shape = (1, 3, *sides(recipe.preprocessing.size))
    module = planes_module(network, raw=raw)
    wanted: dict[str, Any] = {
        "convert_to": "mlprogram",
        "minimum_deployment_target": coremltools.target.iOS15,
        "compute_precision": coremltools.precision.FLOAT32,
    }
    if raw:
        colours = coremltools.colorlayout.RGB
        given = coremltools.ImageType(name=INPUT, shape=shape, color_layout=colours)
        names = recipe.classes or tuple(map(str, range(recipe.outputs)))
        wanted["classifier_config"] = coremltools.ClassifierConfig(list(names))
    else:
        given = coremltools.TensorType(name=INPUT, shape=shape)
        wanted["outputs"] = [coremltools.TensorType(name=OUTPUT)]
    with torch.no_grad():
        traced = torch.jit.trace(module, torch.zeros(shape), check_trace=False)
        try:
            model = coremltools.convert(traced, inputs=[given], **wanted)
        except Exception:  # noqa: BLE001 - whatever its converter of traces stumbles over
            # Sizes that attention computes with are steps of a trace, and plain numbers here.
            exported = torch.export.export(module.eval(), (torch.zeros(shape),))
            program = exported.run_decompositions({})
            model = coremltools.convert(program, inputs=[given], **wanted)
    for name, text in about(network).items():
        model.user_defined_metadata[f"slimstudio.{name}"] = text
    return model


COREML = _CoreMl()
