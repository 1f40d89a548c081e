"""A network that is ready to answer, from any file that SlimStudio opens or exported."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import onnx
import torch
from numpy.typing import NDArray

from slimstudio.engine.data.batches import normalise
from slimstudio.engine.export.onnx_session import open_onnx
from slimstudio.engine.image_size import sides
from slimstudio.engine.measure.modes import evaluating
from slimstudio.engine.models.confidence import UNCALIBRATED_THRESHOLD, Confidence, confidence_in
from slimstudio.engine.models.input_values import UnknownValuesError
from slimstudio.engine.models.network import Network, Preprocessing, is_usable
from slimstudio.errors import ModelFileError, SlimStudioError, lost_file
from slimstudio.messages import Message
from slimstudio.system.ordinary_file import open_ordinary

Squares = NDArray[np.uint8]
Shares = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Classifier:
    """Answers with the share of each class.

    Args:
        ask: From squares, uint8 [B, H, W, 3], to shares, float32 [B, classes].
        classes: Names of the answers.
        preprocessing: How pictures become squares.
        confidence: How far its confidence can be trusted; None where nobody calibrated it.
    """

    ask: Callable[[Squares], Shares]
    classes: tuple[str, ...]
    preprocessing: Preprocessing
    confidence: Confidence | None = None

    @property
    def threshold(self) -> float:
        """The share below which an answer is unsure."""
        return self.confidence.threshold if self.confidence else UNCALIBRATED_THRESHOLD

    def answer(self, squares: Squares) -> Shares:
        """Ask, and make shares say how often such an answer is right, where that is known."""
        shares = self.ask(squares)
        return shares if self.confidence is None else self.confidence.tempered(shares)


def of_network(network: Network) -> Classifier:
    """Let a network answer; it is left in the mode in which it was."""
    recipe = network.recipe

    def ask(squares: Squares) -> Shares:
        images = torch.from_numpy(squares).permute(0, 3, 1, 2)
        with evaluating(network.module), torch.inference_mode():
            scores = network.module(normalise(images, recipe.preprocessing))
        shares: Shares = scores.softmax(1).float().cpu().numpy()
        return shares

    names = recipe.classes or tuple(map(str, range(recipe.outputs)))
    return Classifier(ask, names, recipe.preprocessing, network.confidence)


def of_onnx(path: Path) -> Classifier:
    """Let an ONNX file answer that SlimStudio exported: it says what it takes.

    Raises:
        UnknownValuesError: it does not say how pictures are prepared.
        ModelFileError: it cannot be opened, or what it says cannot be.
    """
    try:
        with open_ordinary(path) as file:
            content = file.read()
    except OSError as error:
        raise lost_file(path, error) from error
    model = _parsed(content)
    props = {one.key: one.value for one in model.metadata_props}
    if "preprocessing" not in props:
        raise UnknownValuesError(
            Message("“{file}” does not say how pictures are prepared for it.", file=path.name),
            why=Message("It was not exported by SlimStudio."),
            remedy=Message(
                "Say what it takes with --preprocess: imagenet, as most networks of PyTorch, 0-1, "
                "-1-1, or none for 0 to 255."
            ),
        )
    answer = open_onnx(content)
    try:
        told = {name: json.loads(props[name]) for name in ("preprocessing", "classes")}
        preprocessing = msgspec.convert(told["preprocessing"], Preprocessing)
        classes = msgspec.convert(told["classes"], tuple[str, ...])
        confidence = confidence_in(props)
        if not is_usable(preprocessing):
            raise ValueError(preprocessing.size)  # noqa: TRY301 - told below
    except (KeyError, ValueError, RecursionError, msgspec.ValidationError) as error:
        raise ModelFileError(
            Message("“{file}” does not say how pictures are prepared for it.", file=path.name),
            why=Message("It was changed since SlimStudio exported it."),
            remedy=Message("Choose a file that SlimStudio exported, or a saved project."),
        ) from error
    takes_pixels = model.graph.input[0].type.tensor_type.elem_type == onnx.TensorProto.UINT8
    ask = answer if takes_pixels else _normalised(answer, preprocessing)
    if not classes:
        outputs = ask(np.zeros((1, *sides(preprocessing.size), 3), np.uint8)).shape[1]
        classes = tuple(map(str, range(outputs)))
    return Classifier(ask, classes, preprocessing, confidence)


def _parsed(content: bytes) -> onnx.ModelProto:
    try:
        return onnx.load_model_from_string(content)
    except Exception as error:  # whatever protobuf stumbles over
        raise ModelFileError(
            Message("This is no ONNX file, or it is damaged."),
            remedy=Message("Get another copy of it from where it was made."),
        ) from error


def _normalised(
    answer: Callable[[NDArray[Any]], NDArray[np.float32]], preprocessing: Preprocessing
) -> Callable[[Squares], Shares]:
    def ask(squares: Squares) -> Shares:
        images = normalise(torch.from_numpy(squares).permute(0, 3, 1, 2), preprocessing)
        scores = answer(images.contiguous().numpy())
        if scores.ndim != 2:
            raise SlimStudioError(
                Message("The network does not answer with a score for each class.")
            )
        shares: Shares = torch.from_numpy(scores).softmax(1).numpy()
        return shares

    return ask
