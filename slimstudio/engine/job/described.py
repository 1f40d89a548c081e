"""What the files of an interrupted job say about themselves: plain values, no torch."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slimstudio.engine.events import Phase
from slimstudio.engine.training.settings import Passes

# The state before the stage that was interrupted, and how far that stage is, where it trains.
JOB = "job.safetensors"
TRAINING = "training.safetensors"


@dataclass(frozen=True)
class DescribedJob:
    """How far a job is.

    Args:
        inputs: Digest of everything that the job was given; with other inputs it cannot go on.
        threads: CPU threads that it computes with; others would give other bits.
        done: Stages that are over.
        phase: What comes next.
        epoch: Epochs trained before it.
        epochs: Epochs of the whole job.
        pruned: Whether there is a compact network already.
        original: Recipe of the original, as plain data.
        compact: Recipe of the compact network; None where there is none.
        before: The original's `Evaluation`, as plain data.
        after: The compact network's.
        learned: Epochs that the original had.
        settled: Whether it learned until it got no better.
        passes: What a preset settled when the job began; None where a person chose the passes.
    """

    inputs: str
    threads: int
    done: int
    phase: Phase
    epoch: int
    epochs: int
    pruned: bool
    original: Mapping[str, Any]
    compact: Mapping[str, Any] | None
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    learned: int = 0
    settled: bool = False
    passes: Passes | None = None


@dataclass(frozen=True)
class DescribedTraining:
    """How far the training in a stage is.

    Args:
        inputs: As in `DescribedJob`.
        done: Stages that are over: it belongs to a `DescribedJob` with the same number.
        place: `training.snapshot.Place`, as plain data.
    """

    inputs: str
    done: int
    place: Mapping[str, Any]
