"""What is measured, most important first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tests.benchmarks.accuracy.networks import NETWORKS
from tests.benchmarks.accuracy.tasks import TASKS

SHARES = (0.5, 0.25, 0.125)
_SEEDS = (0, 1, 2)
_ABLATED = ("resnet18", "vit")


class Side(StrEnum):
    """What is measured of one network at one size."""

    OURS = "ours"
    PEER = "peer"  # Torch-Pruning in six ways
    SCRATCH = "scratch"  # trained from nothing at the size of ours
    ABLATION = "ablation"  # ours with parts left out or exchanged, one by one


@dataclass(frozen=True)
class Case:
    """One network with one seed on one task, pruned to one share of its MACs, by one side."""

    task: str
    network: str
    seed: int
    share: float
    side: Side

    @property
    def name(self) -> str:
        """Its parts, as `--only` takes them."""
        return f"{self.task}/{self.network}/{self.seed}/{self.share:.1%}/{self.side}"

    @classmethod
    def named(cls, name: str) -> Case:
        """Read a name."""
        task, network, seed, share, side = name.split("/")
        return cls(task, network, int(seed), float(share.rstrip("%")) / 100, Side(side))


def cases() -> list[Case]:
    """List all cases: half and a quarter of the MACs first, and one seed before the next."""
    return [
        Case(task, network, seed, share, side)
        for seed in _SEEDS
        for shares in (SHARES[:2], SHARES[2:])
        for network in NETWORKS
        for task in TASKS
        for share in shares
        for side in Side
        if side is not Side.ABLATION or (network in _ABLATED and share == 0.25)
    ]
