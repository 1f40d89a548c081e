"""Writing a network for ncnn, a small runtime for telephones and boards."""
# ruff: noqa: PLC0415 - a format loads what it needs when it writes or opens a file

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from slimstudio.engine.export.extra import Extra
from slimstudio.engine.export.format import Written
from slimstudio.engine.export.pt2 import reason
from slimstudio.engine.image_size import sides
from slimstudio.errors import ExportError, SlimStudioError
from slimstudio.messages import Message, verbatim

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from slimstudio.engine.export.format import Answer, Scores
    from slimstudio.engine.export.options import ExportOptions
    from slimstudio.engine.models.network import Network

# As pnnx names what goes in and comes out.
_INPUT, _OUTPUT = "in0", "out0"


_EXTRA = Extra("ncnn", ("ncnn", "pnnx"), 40, "BSD-3-Clause")


@dataclass(frozen=True)
class _Ncnn:
    """ncnn; see `Format`. One image at a time: float32 [3, S, S], also where it takes pixels."""

    suffix: str = ".ncnn.param"
    parts: tuple[str, ...] = (".ncnn.bin",)
    title: Message = Message("ncnn")
    purpose: Message = Message(
        "For Android and small boards, in C++. Takes one image at a time; two files that stay "
        "together, and one with the names of the classes."
    )
    usage: str = "`ncnn::Net`, with the `.ncnn.bin` beside it"
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
        import pnnx
        import torch

        from slimstudio.engine.export.inputs import planes_module

        size = sides(network.recipe.preprocessing.size)
        module = planes_module(network, raw=options.raw)
        folder = target.parent / "pnnx"
        folder.mkdir()
        before = Path.cwd()
        os.chdir(folder)  # it writes a dozen files there, whatever it is told
        try:
            with torch.no_grad():
                pnnx.export(module, "network.pt", (torch.zeros(1, 3, *size),), fp16=False)
        except Exception as error:  # whatever the tracer stumbles over
            raise _unwritten(network, verbatim(reason(error))) from error
        finally:
            os.chdir(before)
        made = folder / "network.ncnn.param", folder / "network.ncnn.bin"
        if not all(path.is_file() for path in made):
            raise _unwritten(network, Message("Its converter does not know one of the operations."))
        unknown = _unknown(made[0])
        if unknown:
            raise _unwritten(
                network, Message("ncnn does not know {operations}.", operations=unknown)
            )
        stem = target.name.removesuffix(self.suffix)
        for path, ending in zip(made, (self.suffix, *self.parts), strict=True):
            path.replace(target.with_name(stem + ending))
        shutil.rmtree(folder)
        return Written()

    def open(self, file: Path) -> Answer:
        """Open a file; see `Format.open`."""
        import ncnn

        net = ncnn.Net()
        net.opt.num_threads = 1
        # Exact as PyTorch is; what devices save by half precision is theirs to choose.
        net.opt.use_fp16_packed = net.opt.use_fp16_storage = False
        net.opt.use_fp16_arithmetic = net.opt.use_bf16_storage = False
        stem = file.name.removesuffix(self.suffix)
        weights = file.with_name(stem + self.parts[0])
        if net.load_param(str(file)) or net.load_model(str(weights)):
            raise SlimStudioError(Message("ncnn cannot read the file."))

        import numpy as np

        def one(image: NDArray[Any]) -> Scores:
            planes = image.transpose(2, 0, 1) if image.dtype == np.uint8 else image
            values = np.ascontiguousarray(planes, np.float32)  # held: a Mat does not own it
            extractor = net.create_extractor()
            extractor.input(_INPUT, ncnn.Mat(values))
            failed, scores = extractor.extract(_OUTPUT)
            if failed:
                raise SlimStudioError(Message("ncnn cannot run the file."))
            return np.array(scores)

        return lambda images: np.stack([one(image) for image in images])

    def beside(self, network: Network, file: Path) -> dict[str, str]:
        """Give the texts that go beside a file; see `Format.beside`."""
        del file
        from slimstudio.engine.export.format import about

        return {".json": json.dumps(about(network), ensure_ascii=False, indent=1) + "\n"}


def _unknown(file: Path) -> tuple[str, ...]:
    """List operations that its converter left as torch calls them: ncnn's have no dots."""
    lines = file.read_text(encoding="utf-8").splitlines()
    kinds = {line.split(maxsplit=1)[0] for line in lines if line.strip()}
    return tuple(sorted(kind for kind in kinds if "." in kind))


def _unwritten(network: Network, why: Message) -> ExportError:
    return ExportError(
        Message(
            "{architecture} cannot be written for ncnn.", architecture=network.recipe.architecture
        ),
        why=why,
        remedy=Message("Export as .onnx instead."),
    )


NCNN = _Ncnn()
