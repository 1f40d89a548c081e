"""Keep 60 % of the computation where it hurts least, and repair without a label."""

import torch
from torch import Tensor, nn

import slimstudio
from slimstudio.engine.vision import torchvision


def difference(one: nn.Module, other: nn.Module, images: Tensor) -> float:
    """Compare the answers of two networks: mean square, relative to the first one's."""
    with torch.no_grad():
        a, b = one(images), other(images)
    return float((a - b).square().mean() / a.square().mean())


def main() -> None:
    """Do it, with noise in place of photographs and of trained values."""
    torch.manual_seed(0)
    model = torchvision.models.mobilenet_v3_small(weights=None, num_classes=10).eval()
    images, others = torch.randn(64, 3, 64, 64), torch.randn(32, 3, 64, 64)

    result = slimstudio.prune(model, images[:1], macs=0.6, calibration=images, round_to=8)
    print(f"{result.macs / result.macs_before:.0%} of the computation is left")
    print(f"answers differ by {difference(model, result.model, others):.3f}")
    slimstudio.reconstruct(model, result, images)
    print(f"repaired, by {difference(model, result.model, others):.3f}")


if __name__ == "__main__":
    main()
