"""(a) What torchvision's own examples do: files, worker processes, transforms for each image."""

from collections.abc import Callable
from pathlib import Path

import torch
from torch.nn import functional
from torch.utils.data import DataLoader

from slimstudio.engine.vision import torchvision
from tests.benchmarks.training.case import Case

_WORKERS = 2


def reference(case: Case, folder: Path) -> Callable[[], None]:
    """Make a function that trains for one epoch and judges once."""
    # Here, because torchvision has to be mended first.
    from torchvision.transforms import v2  # noqa: PLC0415

    mean, std = case.preprocessing.mean, case.preprocessing.std
    end = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True), v2.Normalize(mean, std)]
    varied = v2.Compose([v2.RandomResizedCrop(case.side), v2.RandomHorizontalFlip(), *end])
    plain = v2.Compose([v2.Resize(case.preprocessing.resize), v2.CenterCrop(case.side), *end])
    folders = torchvision.datasets.ImageFolder
    train = DataLoader(
        folders(str(folder / "train"), varied),
        batch_size=case.batch_size,
        shuffle=True,
        num_workers=_WORKERS,
    )
    validation = DataLoader(
        folders(str(folder / "val"), plain), batch_size=case.batch_size, num_workers=_WORKERS
    )
    network, optimizer = case.plain()

    def epoch() -> None:
        network.train()
        for images, labels in train:
            optimizer.zero_grad()
            functional.cross_entropy(network(images), labels).backward()
            optimizer.step()
        network.eval()
        with torch.inference_mode():
            for images, labels in validation:
                (network(images).argmax(1) == labels).sum().item()

    return epoch
