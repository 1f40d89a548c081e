"""What the confined reader leaves behind of an ONNX file: nodes, and where their numbers are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

FOLDED = "folded.json"
WEIGHTS = "weights.safetensors"
ANSWERS = "answers.safetensors"
IMAGES_KEY, ANSWERS_KEY = "images", "answers"


@dataclass(frozen=True)
class FoldedNode:
    """One step of the folded graph.

    Args:
        operation: ONNX's name for it, for example "Conv".
        name: The node's name in the file; may be empty.
        inputs: Names of values and weights; "" where an optional one is left out.
        outputs: Names of what it makes; "" where nobody wants it.
        attributes: Plain numbers, texts and lists; a tensor is a list of its numbers.
        scopes: Modules of the program that wrote the file around the step, outermost first.
        classes: The classes of these.
    """

    operation: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any] = field(default_factory=dict)
    scopes: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()


@dataclass(frozen=True)
class FoldedInput:
    """What the graph is given.

    Args:
        name: Its name in the file.
        shape: Sizes that it was folded for.
        precision: The kind of numbers, as torch names it.
        any_batch: Whether the file leaves the number of images open.
    """

    name: str
    shape: tuple[int, ...]
    precision: str
    any_batch: bool


@dataclass(frozen=True)
class Folded:
    """A graph without shape arithmetic.

    Args:
        nodes: Its steps, in an order in which they can run.
        inputs: What it is given.
        outputs: Names of what it answers.
        weights: Names of weights and constants; the place of each is its key among the tensors.
        learned: Those that the file itself holds and that are not computed from others.
        opset: Version of ONNX's operators that the nodes mean.
        producer: The program that wrote the file.
        notes: What the file says about itself.
    """

    nodes: tuple[FoldedNode, ...]
    inputs: tuple[FoldedInput, ...]
    outputs: tuple[str, ...]
    weights: tuple[str, ...]
    learned: tuple[str, ...]
    opset: int
    producer: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
