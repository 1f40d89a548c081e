"""(b) The limit: a bare loop on tensors that lie in memory, ready to be used."""

from collections.abc import Callable

import torch
from torch.nn import functional

from slimstudio.engine.data.batches import normalise
from slimstudio.engine.data.pixels import Dataset, Pixels
from tests.benchmarks.training.case import Case


def limit(case: Case, dataset: Dataset) -> Callable[[], None]:
    """Make a function that trains for one epoch and judges once."""

    def batches(pixels: Pixels) -> list[tuple[torch.Tensor, torch.Tensor]]:
        images = normalise(pixels.images, case.preprocessing)
        return list(
            zip(images.split(case.batch_size), pixels.labels.split(case.batch_size), strict=True)
        )

    train, validation = batches(dataset.train), batches(dataset.validation)
    network, optimizer = case.plain()
    for tensor in network.parameters():
        if tensor.dim() == 4:
            tensor.data = tensor.data.contiguous(memory_format=torch.channels_last)

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
