"""What is measured, most important first."""

from __future__ import annotations

from dataclasses import dataclass

from tests.benchmarks.accuracy.networks import NETWORKS
from tests.benchmarks.accuracy.tasks import TASKS

SHARES = (0.5, 0.25, 0.125)
_SEEDS = (0, 1, 2)
_ABLATED = ("resnet18", "vit")
_ABLATION = "ablation"


@dataclass(frozen=True)
class Case:
    """One network with one seed on one task, pruned to one share of its MACs.

    Args:
        ablation: Whether parts of our method are left out, one by one; else it meets the peer.
    """

    task: str
    network: str
    seed: int
    share: float
    ablation: bool = False

    @property
    def name(self) -> str:
        """Its parts, as `--only` takes them."""
        parts = [self.task, self.network, str(self.seed), f"{self.share:.1%}"]
        return "/".join([_ABLATION, *parts] if self.ablation else parts)

    @classmethod
    def named(cls, name: str) -> Case:
        """Read a name."""
        parts = name.split("/")
        ablation = parts[0] == _ABLATION
        task, network, seed, share = parts[1:] if ablation else parts
        return cls(task, network, int(seed), float(share.rstrip("%")) / 100, ablation)


def cases() -> list[Case]:
    """List all cases: half and a quarter of the MACs first, and one seed before the next."""
    found = []
    for seed in _SEEDS:
        for shares in (SHARES[:2], SHARES[2:]):
            found += [
                Case(task, network, seed, share)
                for network in NETWORKS
                for task in TASKS
                for share in shares
            ]
            if shares == SHARES[:2]:
                found += [
                    Case(task, network, seed, 0.25, ablation=True)
                    for network in _ABLATED
                    for task in TASKS
                ]
    return found
