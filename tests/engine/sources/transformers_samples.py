"""Small networks as transformers saves them, and what they answer.

`transformers.json` was written by `python -m tests.engine.sources.transformers_samples` where
transformers is installed; tests compare with it where it is not.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.vision import timm

PATH = Path(__file__).with_name("transformers.json")
_VIT = {
    "image_size": 32,
    "hidden_size": 24,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 96,
}
_VIT_TIMM = {"img_size": 32, "embed_dim": 24, "depth": 2, "num_heads": 2}
_SWIN = {"image_size": 64, "window_size": 4, "embed_dim": 12, "depths": [2, 2], "num_heads": [2, 4]}
_SWIN_TIMM = {
    "img_size": 64,
    "window_size": 4,
    "embed_dim": 12,
    "depths": (2, 2),
    "num_heads": (2, 4),
}
_CONVNEXT = {"depths": [1, 1, 2, 1], "hidden_sizes": [8, 12, 16, 20]}
_CONVNEXT_TIMM = {"depths": (1, 1, 2, 1), "dims": (8, 12, 16, 20)}


@dataclass(frozen=True)
class Sample:
    """A network, by its class and config in transformers, and by its name in timm."""

    kind: str
    config: dict[str, Any]
    timm: str
    options: dict[str, Any]
    size: int = 64

    def counterpart(self) -> nn.Module:
        """Build timm's network."""
        module: nn.Module = timm().create_model(self.timm, num_classes=3, **self.options)
        return module.eval()

    def images(self) -> Tensor:
        """Two images, [2, 3, size, size]."""
        dice = torch.Generator().manual_seed(3)
        return torch.rand(2, 3, self.size, self.size, generator=dice)


SAMPLES = {
    "vit": Sample("ViT", _VIT, "vit_tiny_patch16_224", _VIT_TIMM, 32),
    "vit_no_bias": Sample(
        "ViT",
        _VIT | {"qkv_bias": False},
        "vit_tiny_patch16_224",
        _VIT_TIMM | {"qkv_bias": False},
        32,
    ),
    "deit": Sample("DeiT", _VIT, "deit_tiny_distilled_patch16_224", _VIT_TIMM, 32),
    "swin": Sample("Swin", _SWIN, "swin_tiny_patch4_window7_224", _SWIN_TIMM),
    "swinv2": Sample("Swinv2", _SWIN, "swinv2_tiny_window8_256", _SWIN_TIMM),
    "convnext": Sample("ConvNext", _CONVNEXT, "convnext_tiny", _CONVNEXT_TIMM),
    "convnextv2": Sample("ConvNextV2", _CONVNEXT, "convnextv2_atto", _CONVNEXT_TIMM),
    "resnet": Sample(
        "ResNet",
        {"layer_type": "basic", "depths": [2, 2, 2, 2], "hidden_sizes": [64, 128, 256, 512]},
        "resnet18",
        {},
    ),
    "mobilenet_v1": Sample("MobileNetV1", {"tf_padding": False}, "mobilenetv1_100", {}),
    "mobilenet_v2": Sample("MobileNetV2", {"tf_padding": False}, "mobilenetv2_100", {}),
    "mobilenet_v2_padded": Sample(
        "MobileNetV2", {"depth_multiplier": 0.35}, "mobilenetv2_035", {"pad_type": "same"}, 61
    ),
    "efficientnet": Sample(
        "EfficientNet",
        {"width_coefficient": 1.0, "depth_coefficient": 1.0, "hidden_dim": 1280},
        "tf_efficientnet_b0",
        {},
    ),
}


def filled(shapes: dict[str, list[int]]) -> dict[str, Tensor]:
    """Give tensors of these names and shapes values that let a network answer lively."""
    dice = torch.Generator().manual_seed(7)
    return {name: _values(name, shapes[name], dice) for name in sorted(shapes)}


def _values(name: str, shape: list[int], dice: torch.Generator) -> Tensor:
    if name.endswith("num_batches_tracked"):
        return torch.zeros(shape, dtype=torch.int64)
    noise = torch.randn(shape, generator=dice)
    if name.endswith("running_var"):
        return 0.5 + noise.abs()
    if len(shape) > 1:
        fan = max(1, noise[0].numel())
        scaled: Tensor = 1.5 * noise / fan**0.5
        return scaled
    return 1 + noise / 4 if name.endswith("weight") else noise / 4


def write(save: Callable[[str], object]) -> None:
    """Write what transformers answers."""
    import transformers  # noqa: PLC0415 - only who makes the samples has it

    told = {}
    for name, sample in SAMPLES.items():
        config = getattr(transformers, f"{sample.kind}Config")(num_labels=3, **sample.config)
        module = getattr(transformers, f"{sample.kind}ForImageClassification")(config).eval()
        saved = _saved(module)
        tensors = filled(saved)
        answers = _answers(module, tensors, sample)
        told[name] = {
            "config": json.loads(config.to_json_string(use_diff=False)),
            "shapes": saved,
            "answers": answers.tolist(),
        }
    save(json.dumps(told, indent=None, separators=(",", ":")) + "\n")


def _saved(module: Any) -> dict[str, list[int]]:
    import tempfile  # noqa: PLC0415

    from safetensors.torch import load_file  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        module.save_pretrained(folder)
        tensors = load_file(Path(folder) / "model.safetensors")
    return {name: list(tensor.shape) for name, tensor in sorted(tensors.items())}


def _answers(module: Any, tensors: dict[str, Tensor], sample: Sample) -> Tensor:
    import tempfile  # noqa: PLC0415

    from safetensors.torch import save_file  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        module.config.save_pretrained(folder)
        save_file(tensors, Path(folder) / "model.safetensors", metadata={"format": "pt"})
        again = type(module).from_pretrained(folder).eval()
    with torch.no_grad():
        answers: Tensor = again(pixel_values=sample.images()).logits
    return answers


if __name__ == "__main__":
    write(PATH.write_text)
    sys.exit(0)
