"""Writing a network as LiteRT, which was called TensorFlow Lite, for Android and small devices."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from slimstudio.engine.export.extra import Extra
from slimstudio.engine.export.format import Written
from slimstudio.engine.export.pt2 import reason
from slimstudio.errors import ExportError, SlimStudioError
from slimstudio.messages import Message, verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from slimstudio.engine.export.format import Answer, Scores
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network


_EXTRA = Extra(
    "litert", ("litert_torch", "ai_edge_litert"), 300, "Apache-2.0", package="litert-torch"
)


@dataclass(frozen=True)
class _LiteRt:
    """LiteRT; see `Format`. One image at a time."""

    suffix: str = ".tflite"
    parts: tuple[str, ...] = ()
    title: Message = Message("LiteRT (TensorFlow Lite)")
    purpose: Message = Message(
        "For Android and small devices. Takes one image at a time; beside it lies a file with the "
        "names of the classes."
    )
    usage: str = "`ai_edge_litert.interpreter.Interpreter(file)`"
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
        import litert_torch
        import torch

        from slimstudio.engine.export.inputs import deployed

        module, shown = deployed(network, raw=options.raw)
        try:
            with torch.no_grad():
                litert_torch.convert(module, (shown[:1],)).export(str(target))
        except Exception as error:  # whatever the converter stumbles over
            raise ExportError(
                Message(
                    "{architecture} cannot be written as LiteRT.",
                    architecture=network.recipe.architecture,
                ),
                why=verbatim(reason(error)),
                remedy=Message("Export as .onnx instead."),
            ) from error
        return Written()

    def open(self, file: Path) -> Answer:
        """Open a file; see `Format.open`."""
        import numpy as np
        from ai_edge_litert.interpreter import Interpreter

        try:
            runner = Interpreter(model_path=str(file), num_threads=1)
            runner.allocate_tensors()
        except (RuntimeError, ValueError) as error:
            why = verbatim(reason(error))
            raise SlimStudioError(Message("LiteRT cannot read the file."), why=why) from error
        given, made = runner.get_input_details()[0], runner.get_output_details()[0]

        def one(image: NDArray[Any]) -> Scores:
            runner.set_tensor(given["index"], np.ascontiguousarray(image[None]))
            runner.invoke()
            scores: Scores = runner.get_tensor(made["index"])[0]
            return scores

        return lambda images: np.stack([one(image) for image in images])

    def beside(self, network: Network, file: Path) -> dict[str, str]:
        """Give the texts that go beside a file; see `Format.beside`."""
        del file
        from slimstudio.engine.export.format import about

        return {".json": json.dumps(about(network), ensure_ascii=False, indent=1) + "\n"}


LITERT = _LiteRt()
