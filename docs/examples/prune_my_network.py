"""Prune a network whose class nobody but you knows, save it, and open it again."""

import sys
import tempfile
from pathlib import Path

import torch
from torch import Tensor, nn

import slimstudio


class Mine(nn.Module):
    """Tells ten kinds of grey pictures apart; two paths meet in a sum."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(1, 32, 3, padding=1)
        self.left = nn.Sequential(nn.Conv2d(32, 64, 3, padding=1), nn.BatchNorm2d(64), nn.ReLU())
        self.right = nn.Conv2d(32, 64, 1)
        self.head = nn.Linear(64, 10)

    def forward(self, pictures: Tensor) -> Tensor:
        """Map [N, 1, H, W] to scores, [N, 10]."""
        features = torch.relu(self.stem(pictures))
        features = self.left(features) + self.right(features)
        scores: Tensor = self.head(features.mean((2, 3)))
        return scores


def main(folder: Path) -> None:
    """Do it."""
    model = Mine().eval()
    result = slimstudio.prune(model, torch.randn(1, 1, 28, 40), ratio=0.5)
    print(f"{result.macs / result.macs_before:.0%} of the computation is left")
    for layer, reason in result.protected.items():
        print(f"{layer} stays whole: {reason}")

    result.save(folder / "mine.pt")
    again = slimstudio.load(folder / "mine.pt", build=Mine)
    pictures = torch.randn(4, 1, 28, 40)
    with torch.no_grad():
        print("the same answers:", torch.equal(again(pictures), result.model(pictures)))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as temporary:
            main(Path(temporary))
