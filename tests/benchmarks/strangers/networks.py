"""The networks that nobody tuned for: one of every family of timm's, and transformers' for images.

None of their weights is needed; transformers' come as small as their families allow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

from slimstudio.engine.vision import torchvision

if TYPE_CHECKING:
    from torch import Tensor, nn

CLASSES = 10

# The smallest of each family's networks; for images of at most 288 pixels where it has such.
_TIMM = """
beit_base_patch16_224 cait_xxs24_224 coat_tiny convit_tiny convmixer_768_32 cpubone_nano
crossvit_tiny_240 cs3darknet_focus_s csatv2 cspnext_tiny davit_tiny deepseek_vit_412m
deit_tiny_patch16_224 densenet121 dla46x_c dpn48b edgenext_xx_small efficientformer_l1
efficientformerv2_s0 efficientvim_m1 efficientvit_b0 efficientvit_m0 ese_vovnet19b_slim_dw
fasternet_t0 fastvit_t8 focalnet_tiny_srf gcvit_xxtiny gemma4_vit_167m ghostnet_050 gmlp_ti16_224
halonet_h1 hardcorenas_b hgnetv2_b0 hiera_tiny_224 hieradet_small hrnet_w18_small iformer_t
inception_next_atto inception_resnet_v2 inception_v3 inception_v4 lcnet_035 lcnetv2_small
legacy_seresnet18 legacy_xception levit_128s lowformer_b0 mobilenetv5_base mobilevit_xxs
mvitv2_tiny naflexvit_base_patch16_gap nasnetalarge nest_tiny nextvit_small pit_ti_224
pnasnet5large poolformerv2_s12 pvt_v2_b0 qwen3_vit_88m rdnet_tiny regnetx_002 repghostnet_050
repvit_m1 res2next50 resnest14d resnetv2_18 rexnet_100 samvit_base_patch16_224 selecsls42
sequencer2d_s shvit_s1 skresnet18 starnet_s050 swiftformer_xs swin_tiny_patch4_window7_224
swinv2_cr_tiny_224 swinv2_tiny_window8_256 test_byobnet test_coatnet test_convnext
test_efficientnet test_mambaout test_nfnet test_resnet test_vit test_vit_relpos tiny_vit_5m_224
tnt_s_legacy_patch16_224 tresnet_m twins_svt_small vgg11 visformer_tiny
vit_tiny_patch16_dinov3_qkvb vit_tiny_r_s16_p8_224 vitamin_small_224 volo_d1_224 xception41
xcit_nano_12_p8_224
"""

# These have nothing smaller, and all their blocks are alike: a few tell as much in minutes.
_SHALLOW: dict[str, dict[str, Any]] = {
    "deepseek_vit_412m": {"depth": 3},
    "gemma4_vit_167m": {"depth": 3},
    "qwen3_vit_88m": {"depth": 3},
}

# Sizes that differ from the family's usual ones, so that a run takes seconds.
_SMALL = {
    "hidden_size": 96,
    "intermediate_size": 192,
    "num_attention_heads": 4,
    "num_hidden_layers": 3,
    "image_size": 64,
    "patch_size": 16,
}
_PLAIN = "Beit Data2VecVision DeiT Dinov2 Dinov2WithRegisters IJepa ViT ViTMSN"
_HIERARCHICAL = """
Bit ConvNext ConvNextV2 Cvt EfficientNet FocalNet HGNetV2 Hiera Levit MobileNetV1 MobileNetV2
MobileViT MobileViTV2 PPLCNet PoolFormer Pvt PvtV2 RegNet ResNet Segformer SwiftFormer Swin Swinv2
TextNet
"""


@dataclass(frozen=True)
class Stranger:
    """A network, and what it takes.

    Args:
        module: In evaluation mode, with random weights.
        inputs: One image, [1, 3, H, W].
    """

    module: nn.Module
    inputs: Tensor


def names() -> list[str]:
    """List all networks, as `library/name`."""
    return [
        *(f"timm/{one}" for one in _TIMM.split()),
        *(f"transformers/{one}" for one in (*_PLAIN.split(), *_HIERARCHICAL.split())),
    ]


def build(name: str) -> Stranger:
    """Build a network by its name, as `names` gives it."""
    library, _, which = name.partition("/")
    return _timm(which) if library == "timm" else _transformers(which)


def _timm(name: str) -> Stranger:
    assert torchvision is not None  # mended before timm imports it
    import timm  # noqa: PLC0415 - must come after torchvision was mended

    module: Any = timm.create_model(
        name, pretrained=False, num_classes=CLASSES, **_SHALLOW.get(name, {})
    )
    size = module.default_cfg["input_size"]
    return Stranger(module.eval(), torch.zeros(1, *size))


def _transformers(name: str) -> Stranger:
    import transformers  # noqa: PLC0415 - only the benchmarks' extra brings it

    settings = _SMALL if name in _PLAIN.split() else {}
    config = getattr(transformers, f"{name}Config")(**settings, num_labels=CLASSES)
    module: nn.Module = getattr(transformers, f"{name}ForImageClassification")(config)
    size = getattr(config, "image_size", 224)
    side = size if isinstance(size, int) else size[0]
    return Stranger(module.eval(), torch.zeros(1, 3, side, side))
