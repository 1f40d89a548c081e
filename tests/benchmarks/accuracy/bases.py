"""The originals, trained once and kept in a temporary folder between runs."""

from __future__ import annotations

import tempfile
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import safetensors.torch

from tests.benchmarks.accuracy import networks, tasks, training

if TYPE_CHECKING:
    from torch import nn

    from tests.benchmarks.accuracy.tasks import Task


def trained(task: Task, network: str, seed: int) -> nn.Module:
    """Return a network that has learned a task, from the cache where it is there."""
    module = networks.built(network, task.classes, seed)
    path = _cache() / f"{task.name}-{network}-{seed}.safetensors"
    if path.exists():
        module.load_state_dict(safetensors.torch.load_file(path))
        return module.eval()
    training.train(module, task.first(), epochs(task, network), training.RATE, seed)
    path.parent.mkdir(parents=True, exist_ok=True)
    tensors = {name: tensor.contiguous() for name, tensor in module.state_dict().items()}
    safetensors.torch.save_file(tensors, path)
    return module


def epochs(task: Task, network: str) -> int:
    """Say how many passes over its first images a network needs to learn a task."""
    return task.epochs * networks.PATIENCE[network]


def _cache() -> Path:
    """Name a folder that changes with everything that the originals depend on."""
    sources = b"".join(
        Path(str(module.__file__)).read_bytes() for module in (networks, tasks, training)
    )
    return Path(tempfile.gettempdir()) / "slimstudio-accuracy" / sha256(sources).hexdigest()[:12]
