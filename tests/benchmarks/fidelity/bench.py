"""The network, the photographs, and the judge that everybody shares."""

import time
from collections.abc import Callable
from contextlib import nullcontext
from copy import deepcopy
from functools import cached_property
from math import sqrt
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.control import Unattended
from slimstudio.engine.importance.calibration import Calibration
from slimstudio.engine.models.network import Network, Preprocessing
from slimstudio.engine.planning.forecast import forecast
from slimstudio.engine.planning.plan import NOTHING
from slimstudio.engine.reconstruction.likeness import divergence
from slimstudio.engine.sources.opening import open_network
from slimstudio.engine.sources.weights.pretrained import pretrained
from slimstudio.engine.training.freezing import fixed_statistics
from slimstudio.engine.training.optimizer import rate_at
from slimstudio.system import locations
from tests.benchmarks.photographs import Pictures, of_folder, unlabelled

MODEL = "tf_efficientnet_lite0"
CONTROL = Unattended()
Stage = dict[str, Any]

_STORED = 256  # pixels of the photographs before they are brought to a size
_BATCH = 32
_TEMPERATURE, _DECAY, _WARM_UP = 2.0, 1e-2, 0.1
_MOST_SHIFT = 1 / 16  # of a side


class Bench:
    """A network, its photographs at one size, and who judges.

    Args:
        network: The original.
        stored: Photographs to work with, and others to judge by.
        side: Pixels.
        images: How many photographs work, at most.
        name: Of the network.
        photos: What the photographs are, in words.
    """

    def __init__(
        self, network: Network, stored: Pictures, side: int, images: int, name: str, photos: str
    ) -> None:
        self.network, self.side, self.name, self.photos = network, side, name, photos
        self.model: nn.Module = network.module.eval()
        self.model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.pictures = torch.from_numpy(stored.judge)
        self.judge = self._prepared(self.pictures, side)
        work = self._prepared(torch.from_numpy(stored.repair[:images]), side)
        self.work = Calibration(work, self.answers(self.model, work).argmax(1), Preprocessing())
        self._wanted = self.answers(self.model, self.judge)

    @classmethod
    def opened(cls, side: int, images: int, folder: Path | None, name: str) -> "Bench":
        """Open a network with its published values, and photographs.

        Args:
            side: Pixels.
            images: How many photographs work, at most.
            folder: Where the photographs are; None for the stamps of Tux Paint.
            name: Of the network.

        Raises:
            PhotographsMissing: there are none.
        """
        stored = of_folder(folder, _STORED) if folder else unlabelled(_STORED)
        file = pretrained(name, locations.weight_folders(""), CONTROL, may_download=True)
        photos = "pictures of a folder" if folder else "photographs of Tux Paint's stamps"
        return cls(open_network(file), stored, side, images, name, photos)

    @cached_property
    def analysis(self) -> Analysis:
        """The network's channels."""
        return analyse(self.model, self.side)

    @cached_property
    def macs(self) -> int:
        """Multiply-accumulate operations of the whole network."""
        return forecast(self.analysis, NOTHING).macs

    def answers(self, model: nn.Module, pictures: Tensor) -> Tensor:
        """Let a network answer, [N, classes]."""
        with torch.no_grad():
            return torch.cat([model(part) for part in pictures.split(_BATCH)])

    def judged(self, stage: str, macs: float, model: nn.Module, seconds: float) -> Stage:
        """Compare a network's answers to the judging photographs with the original's."""
        return self.told(stage, macs, self.answers(model.eval(), self.judge), seconds)

    def told(self, stage: str, macs: float, answers: Tensor, seconds: float) -> Stage:
        """Compare answers with the original's."""
        alike = int((answers.argmax(1) == self._wanted.argmax(1)).sum())
        low, high = wilson(alike, len(answers))
        return {
            "stage": stage, "macs": macs, "agreement": alike / len(answers), "low": low,
            "high": high, "kl": float(divergence(answers, self._wanted)), "seconds": seconds,
            "judges": len(answers),
        }  # fmt: skip

    def smaller(self, small: int) -> Stage:
        """Let the original answer the photographs at a smaller size."""
        answers = self.answers(self.model, self._prepared(self.pictures, small))
        return self.told(f"{small} px", small**2 / self.side**2, answers, 0.0)

    def _prepared(self, pictures: Tensor, side: int) -> Tensor:
        """Bring photographs, uint8 [N, S, S, 3], to a size and into the form of the network."""
        form = self.network.recipe.preprocessing
        planes = pictures.permute(0, 3, 1, 2).float()
        small = functional.interpolate(planes, size=(side, side), mode="bicubic", antialias=True)
        mean, std = (torch.tensor(one).view(1, -1, 1, 1) for one in (form.mean, form.std))
        values = (small.clamp(0, 255).round() / 255 - mean) / std
        return values.contiguous(memory_format=torch.channels_last)

    def distilled(
        self, model: nn.Module, passes: int, rate: float, *, fixed: bool = True
    ) -> tuple[nn.Module, float]:
        """Teach a copy the original's answers, without labels: AdamW, warm-up and cosine.

        Args:
            model: Who learns.
            passes: Over the photographs, which are moved a little and mirrored.
            rate: Its peak.
            fixed: Whether BatchNorm keeps its statistics, as it does where SlimStudio trains
                without labels.

        Returns:
            The copy, and the seconds.
        """
        student = deepcopy(model)
        with fixed_statistics(student) if fixed else nullcontext():
            return student, timed(lambda: self._teach(student, passes, rate))[1]

    def _teach(self, student: nn.Module, passes: int, rate: float) -> None:
        draw = torch.Generator().manual_seed(0)
        orders = [torch.randperm(len(self.work), generator=draw) for _ in range(passes)]
        steps = [part for order in orders for part in order.split(_BATCH) if len(part) > 1]
        optimizer = torch.optim.AdamW(student.parameters(), rate, weight_decay=_DECAY)
        student.train()
        for step, part in enumerate(steps):
            for group in optimizer.param_groups:
                group["lr"] = rate * rate_at(step, len(steps), _WARM_UP)
            images = _moved(self.work.prepared(part), draw)
            with torch.no_grad():
                wanted = self.model(images)
            loss = divergence(student(images) / _TEMPERATURE, wanted / _TEMPERATURE)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(student.parameters(), 1.0)
            optimizer.step()
        optimizer.zero_grad()
        student.eval()


def _moved(images: Tensor, draw: torch.Generator) -> Tensor:
    """Move all images of a batch by a few pixels, and mirror them half of the time."""
    most = round(_MOST_SHIFT * images.shape[-1])
    down, right = torch.randint(-most, most + 1, (2,), generator=draw).tolist()
    padded = functional.pad(images, (most, most, most, most), mode="replicate")
    high, wide = images.shape[2:]
    moved = padded[:, :, most + down : most + down + high, most + right : most + right + wide]
    mirrored = bool(torch.rand((), generator=draw) < 1 / 2)
    found = moved.flip(3) if mirrored else moved
    return found.contiguous(memory_format=torch.channels_last)


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """Return a result, and the processor time that it took."""
    began = time.process_time()
    found = work()
    return found, time.process_time() - began


def passes_text(passes: int) -> str:
    """Say how many times photographs were shown."""
    return "1 pass" if passes == 1 else f"{passes} passes"


def wilson(right: int, count: int) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a share (Wilson, JASA 1927)."""
    z, share = 1.96, right / count
    middle = share + z * z / 2 / count
    half = z * sqrt(share * (1 - share) / count + z * z / 4 / count / count)
    scale = 1 + z * z / count
    return (middle - half) / scale, (middle + half) / scale
