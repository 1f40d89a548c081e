"""What is known of timm's networks without importing timm: two tables, and their families' names.

`packaging/timm_table.py` makes the tables.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from slimstudio.engine.models.network import Interpolation, Preprocessing
from slimstudio.engine.sources.source import Architecture
from slimstudio.system import locations

# Before the name of a network whose name is one of torchvision's, too; those mean torchvision's.
OURS = "timm/"

_PREPROCESSING = ("size", "resize", "interpolation", "mean", "std")
NETWORKS = locations.resources() / "networks" / "timm.csv"
NETWORKS_HEAD = (
    *("name", "module", "parameters", "macs"),
    *_PREPROCESSING,
    *("fingerprint", "body"),
)
WEIGHTS = locations.resources() / "networks" / "timm_weights.csv"
WEIGHTS_HEAD = (
    *("architecture", "tag", "url", "licence", "checksum", "accuracy"),
    *_PREPROCESSING,
)

# The file of timm that a family is in, to its name for people; where it is not here, the file's
# name will do.
_FAMILIES = {
    "beit": "BEiT",
    "byoanet": "BYOB with attention",
    "byobnet": "BYOB (RepVGG, MobileOne, GENet)",
    "cait": "CaiT",
    "coat": "CoaT",
    "convit": "ConViT",
    "convmixer": "ConvMixer",
    "convnext": "ConvNeXt (timm)",
    "crossvit": "CrossViT",
    "cspnet": "CSPNet",
    "cspnext": "CSPNeXt",
    "davit": "DaViT",
    "deepseek_vit": "DeepSeek ViT",
    "deit": "DeiT",
    "densenet": "DenseNet (timm)",
    "dla": "DLA",
    "dpn": "DPN",
    "edgenext": "EdgeNeXt",
    "efficientformer": "EfficientFormer",
    "efficientformer_v2": "EfficientFormerV2",
    "efficientnet": "EfficientNet (timm)",
    "efficientvim": "EfficientViM",
    "efficientvit_mit": "EfficientViT (MIT)",
    "efficientvit_msra": "EfficientViT (MSRA)",
    "eva": "EVA",
    "fasternet": "FasterNet",
    "fastvit": "FastViT",
    "focalnet": "FocalNet",
    "gcvit": "GCViT",
    "gemma4_vit": "Gemma ViT",
    "ghostnet": "GhostNet",
    "hardcorenas": "HardCoRe-NAS",
    "hgnet": "HGNet",
    "hiera": "Hiera",
    "hieradet_sam2": "Hiera (SAM 2)",
    "hrnet": "HRNet",
    "iformer": "iFormer",
    "inception_next": "InceptionNeXt",
    "inception_resnet_v2": "Inception-ResNet",
    "inception_v3": "Inception (timm)",
    "inception_v4": "Inception-v4",
    "lcnetv2": "LCNetV2",
    "levit": "LeViT",
    "lowformer": "LowFormer",
    "mambaout": "MambaOut",
    "maxxvit": "MaxViT and CoAtNet (timm)",
    "metaformer": "MetaFormer",
    "mlp_mixer": "MLP-Mixer",
    "mobilenetv3": "MobileNetV3, MobileNetV4 and LCNet (timm)",
    "mobilenetv5": "MobileNetV5",
    "mobilevit": "MobileViT",
    "mvitv2": "MViTv2",
    "naflexvit": "NaFlexViT",
    "nasnet": "NASNet",
    "nest": "NesT",
    "nextvit": "Next-ViT",
    "nfnet": "NFNet",
    "pit": "PiT",
    "pnasnet": "PNASNet",
    "pvt_v2": "PVTv2",
    "qwen3_vit": "Qwen3 ViT",
    "rdnet": "RDNet",
    "regnet": "RegNet (timm)",
    "repghost": "RepGhost",
    "repvit": "RepViT",
    "res2net": "Res2Net",
    "resnest": "ResNeSt",
    "resnet": "ResNet (timm)",
    "resnetv2": "ResNetV2",
    "rexnet": "ReXNet",
    "selecsls": "SelecSLS",
    "senet": "SENet",
    "sequencer": "Sequencer",
    "shvit": "SHViT",
    "sknet": "SKNet",
    "starnet": "StarNet",
    "swiftformer": "SwiftFormer",
    "swin_transformer": "Swin Transformer (timm)",
    "swin_transformer_v2": "Swin Transformer V2 (timm)",
    "swin_transformer_v2_cr": "Swin Transformer V2 (CR)",
    "tiny_vit": "TinyViT",
    "tnt": "TNT",
    "tresnet": "TResNet",
    "twins": "Twins",
    "vgg": "VGG (timm)",
    "visformer": "Visformer",
    "vision_transformer": "Vision Transformer (timm)",
    "vision_transformer_hybrid": "Vision Transformer, hybrid",
    "vision_transformer_relpos": "Vision Transformer, relative positions",
    "vision_transformer_sam": "Vision Transformer (SAM)",
    "vitamin": "ViTamin",
    "volo": "VOLO",
    "vovnet": "VoVNet",
    "xception": "Xception",
    "xception_aligned": "Xception, aligned",
    "xcit": "XCiT",
}


@dataclass(frozen=True)
class TrainedValues:
    """A row of the table of trained values.

    Args:
        architecture: Our name of the network.
        tag: timm's name for this training.
        url: Where the file is; "hub:" and a name for one of the hub.
        licence: As its authors abbreviate it; "" where they say nothing.
        checksum: The first digits of its SHA-256; "" where nobody says them.
        accuracy: Share of ImageNet's validation images that it is right on; None where no figure
            is published for this size of images.
        preprocessing: What it expects of a photograph.
    """

    architecture: str
    tag: str
    url: str
    licence: str
    checksum: str
    accuracy: float | None
    preprocessing: Preprocessing


@cache
def listed() -> tuple[Architecture, ...]:
    """List timm's networks, in the order of their names."""
    return tuple(
        Architecture(
            row["name"],
            _FAMILIES.get(row["module"], row["module"]),
            _preprocessing(row),
            int(row["parameters"]),
            int(row["macs"]),
        )
        for row in _rows(NETWORKS)
    )


@cache
def fingerprints(column: str = "fingerprint") -> Mapping[str, tuple[str, ...]]:
    """Map fingerprints to the names of the networks that have them.

    Args:
        column: "fingerprint" for whole networks, "body" for all but what depends on the classes.
    """
    found: dict[str, list[str]] = {}
    for row in _rows(NETWORKS):
        found.setdefault(row[column], []).append(row["name"])
    return {key: tuple(names) for key, names in found.items()}


@cache
def trained_values() -> Mapping[str, tuple[TrainedValues, ...]]:
    """Map the names of networks to their trained values."""
    found: dict[str, list[TrainedValues]] = {}
    for row in _rows(WEIGHTS):
        one = TrainedValues(
            row["architecture"],
            row["tag"],
            row["url"],
            row["licence"],
            row["checksum"],
            float(row["accuracy"]) / 100 if row["accuracy"] else None,
            _preprocessing(row),
        )
        found.setdefault(one.architecture, []).append(one)
    return {name: tuple(values) for name, values in found.items()}


def _preprocessing(row: Mapping[str, str]) -> Preprocessing:
    return Preprocessing(
        int(row["size"]),
        int(row["resize"]),
        _three(row["mean"]),
        _three(row["std"]),
        Interpolation(row["interpolation"]),
    )


def _three(text: str) -> tuple[float, float, float]:
    red, green, blue = map(float, text.split())
    return red, green, blue


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
