"""Folders of Hugging Face: what `config.json` and its neighbours say about a network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import Tensor

from slimstudio.engine.models.network import Interpolation, Preprocessing, is_usable
from slimstudio.engine.sources import transformers_names as names
from slimstudio.engine.sources.foreign_files import TO_ONNX
from slimstudio.engine.sources.labels import as_labels
from slimstudio.engine.sources.timm import padded_late
from slimstudio.errors import ModelFileError
from slimstudio.messages import Message

Tensors = dict[str, Tensor]
Config = Mapping[str, Any]

_BICUBIC = 3  # as Pillow numbers it
_LARGE = 384  # ConvNeXt's images of this size and more are not cut
_LARGEST_NUMBER = 10.0  # of depths, shares and epsilons
_LARGEST_SIDE = 8192
_EPSILON = 1e-5  # of timm's BatchNorms
# transformers pads EfficientNets by fixed numbers, TensorFlow and timm by what a size needs: both
# agree where a map has even sides before each of the five halvings.
_STEPS = {"efficientnet": 32}


@dataclass(frozen=True, eq=False)
class Described:
    """What a folder says, beyond its tensors.

    Args:
        tensors: Name to tensor, under timm's names.
        named: The network in the catalogue; "" where only the tensors tell.
        classes: Names of the outputs; empty where nobody says them.
        preprocessing: What the network expects; None where nobody says it.
        step: What the sides of its images must be multiples of, in pixels, to answer as there.
    """

    tensors: Tensors
    named: str = ""
    classes: tuple[str, ...] = ()
    preprocessing: Preprocessing | None = None
    step: int = 1


@dataclass(frozen=True)
class _Family:
    """Networks of transformers that a catalogue's networks answer like.

    Args:
        rename: From tensors and config to tensors under timm's names.
        same: What the config must say where it says anything: anything else answers differently.
    """

    rename: Callable[[Tensors, Config], Tensors]
    same: Mapping[str, Any]


_GELU = {"hidden_act": "gelu"}
_FAMILIES: Mapping[str, _Family] = {
    "vit": _Family(lambda t, _: names.vision_transformer(t), _GELU),
    "deit": _Family(lambda t, _: names.vision_transformer(t), _GELU),
    "swin": _Family(
        lambda t, _: names.swin(t), _GELU | {"use_absolute_embeddings": False, "mlp_ratio": 4}
    ),
    "swinv2": _Family(
        lambda t, _: names.swin(t), _GELU | {"use_absolute_embeddings": False, "mlp_ratio": 4}
    ),
    "convnext": _Family(lambda t, _: names.convnext(t), _GELU),
    "convnextv2": _Family(lambda t, _: names.convnext(t), _GELU),
    "resnet": _Family(
        lambda t, _: names.resnet(t),
        {"hidden_act": "relu", "downsample_in_bottleneck": False, "embedding_size": 64},
    ),
    "mobilenet_v1": _Family(
        lambda t, c: names.with_epsilon(names.mobilenet_v1(t), _epsilon(c), _EPSILON),
        {"hidden_act": "relu6"},
    ),
    "mobilenet_v2": _Family(
        lambda t, c: names.with_epsilon(names.mobilenet_v2(t), _epsilon(c), _EPSILON),
        {"hidden_act": "relu6", "output_stride": 32},
    ),
    "efficientnet": _Family(
        lambda t, c: names.efficientnet(t, _number(c.get("depth_coefficient"), 1.0)),
        {"hidden_act": "swish", "depthwise_padding": [], "batch_norm_eps": 0.001},
    ),
}
# EfficientNet's widths and depths tell its letter; timm's have TensorFlow's padding under "tf_".
_EFFICIENTNETS = {
    (1.0, 1.0): "b0", (1.0, 1.1): "b1", (1.1, 1.2): "b2", (1.2, 1.4): "b3",
    (1.4, 1.8): "b4", (1.6, 2.2): "b5", (1.8, 2.6): "b6", (2.0, 3.1): "b7",
}  # fmt: skip

_VITS = {192: "tiny", 384: "small", 768: "base", 1024: "large"}  # by the width of a token
# By the width of the first stage and the depth of the third.
_SWINS = {(96, 6): "tiny", (96, 18): "small", (128, 18): "base", (192, 18): "large"}


def described(tensors: Tensors, config: Config, prepared: Config, path: Path) -> Described:
    """Take what `config.json` says into account.

    Args:
        tensors: Name to tensor, as the files have them.
        config: What `config.json` says; empty without.
        prepared: What `preprocessor_config.json` says; empty without.
        path: Where they come from, for the message.

    Raises:
        ModelFileError: it describes a network that answers otherwise than any of the catalogue.
    """
    if isinstance(config.get("architecture"), str):
        return _of_timm(tensors, config)
    kind = config.get("model_type")
    if not isinstance(kind, str):
        return Described(tensors)
    family = _FAMILIES.get(kind)
    if family is None:
        raise ModelFileError(
            Message("“{file}” holds a network that SlimStudio does not know.", file=path.name),
            why=Message("Its config.json says that it is of the kind “{kind}”.", kind=kind[:80]),
            remedy=TO_ONNX,
        )
    meant = _named(kind, config)
    unusual = {key: one for key, one in family.same.items() if config.get(key, one) != one}
    if _is_padded_late(kind, config) and not meant:
        unusual["depth_multiplier"] = 1.0
    for key, wanted in unusual.items():
        raise ModelFileError(
            Message("“{file}” holds an unusual {kind}.", file=path.name, kind=kind),
            why=Message(
                "Its config.json says {key} {value}; SlimStudio knows it with {wanted}.",
                key=key,
                value=str(config.get(key))[:80],
                wanted=str(wanted),
            ),
            remedy=TO_ONNX,
        )
    renamed = family.rename(tensors, config)
    classes = as_labels(config.get("id2label"))
    return Described(renamed, meant, classes, _prepared(prepared), _STEPS.get(kind, 1))


def _named(kind: str, config: Config) -> str:
    """Name the network of timm that is meant, where others have the same tensors; "" otherwise."""
    if kind == "efficientnet":
        sizes = (_number(config.get("width_coefficient")), _number(config.get("depth_coefficient")))
        letter = _EFFICIENTNETS.get(sizes)
        return f"tf_efficientnet_{letter}" if letter else ""
    if kind.startswith("mobilenet"):
        width = round(100 * _number(config.get("depth_multiplier"), 1.0))
        name = f"{kind.replace('_', '')}_{width:03d}"
        return padded_late(name) if _is_padded_late(kind, config) else name
    pixels, patch = (_count(config.get(key)) for key in ("image_size", "patch_size"))
    if kind == "vit":
        size = _VITS.get(_count(config.get("hidden_size")))
        return f"vit_{size}_patch{patch}_{pixels}" if size else ""
    if kind in ("swin", "swinv2"):
        window, depths = _count(config.get("window_size")), config.get("depths")
        deep = depths[2] if isinstance(depths, list) and len(depths) == 4 else 0
        size = _SWINS.get((_count(config.get("embed_dim")), _count(deep)))
        between = "" if kind == "swinv2" else f"_patch{patch}"
        return f"{kind}_{size}{between}_window{window}_{pixels}" if size else ""
    return ""


def _is_padded_late(kind: str, config: Config) -> bool:
    """Tell whether a MobileNet pads as TensorFlow does, which is usual where nothing is said."""
    return kind.startswith("mobilenet") and config.get("tf_padding", True) is not False


def _count(value: object) -> int:
    return value if isinstance(value, int) and 0 <= value <= _LARGEST_SIDE else 0


def _epsilon(config: Config) -> float:
    return max(_EPSILON, _number(config.get("layer_norm_eps"), 0.001))


def _number(value: object, default: float = 0.0) -> float:
    """Take a number that some network could have; whatever else there is counts as none."""
    usable = isinstance(value, int | float) and 0 <= value <= _LARGEST_NUMBER
    return float(value) if usable else default  # type: ignore[arg-type]  # it is a number


def _of_timm(tensors: Tensors, config: Config) -> Described:
    """Read what timm writes beside what it pushes to a hub."""
    inner = config.get("pretrained_cfg")
    cfg = inner if isinstance(inner, dict) else config
    classes = as_labels(config.get("label_names") or cfg.get("label_names"))
    size = cfg.get("input_size")
    side = _side(size[-1]) if isinstance(size, list) and len(size) == 3 else None
    share = _number(cfg.get("crop_pct"), 1.0)
    preprocessing = _preprocessing(
        side,
        int(side / share) if side is not None and 0.1 < share <= 1 else side,
        cfg.get("mean"),
        cfg.get("std"),
        bicubic=cfg.get("interpolation") == "bicubic",
    )
    return Described(tensors, str(config["architecture"]), classes, preprocessing)


def _prepared(config: Config) -> Preprocessing | None:
    """Read `preprocessor_config.json`; None where it says nothing that we can do."""
    scaled = _side(config.get("size"))
    cut = _side(config.get("crop_size")) if config.get("do_center_crop") else None
    size = cut or scaled
    resize = scaled or cut
    share = config.get("crop_pct")
    if isinstance(share, float) and scaled and scaled < _LARGE and 0.1 < share < 1:
        size, resize = scaled, int(scaled / share)
    normal = config.get("do_normalize", True)
    return _preprocessing(
        size,
        resize,
        config.get("image_mean") if normal else [0.0] * 3,
        config.get("image_std") if normal else [1.0] * 3,
        bicubic=config.get("resample") == _BICUBIC,
    )


def _side(size: object) -> int | None:
    if isinstance(size, dict):
        size = size.get("shortest_edge", size.get("height"))
    return size if isinstance(size, int) and 0 < size <= _LARGEST_SIDE else None


def _preprocessing(
    size: object, resize: object, mean: object, std: object, *, bicubic: bool
) -> Preprocessing | None:
    if not isinstance(size, int) or not isinstance(resize, int):
        return None
    scale = [_three(values) for values in (mean, std)]
    if scale[0] is None or scale[1] is None:
        return None
    kind = Interpolation.BICUBIC if bicubic else Interpolation.BILINEAR
    made = Preprocessing(size, max(size, resize), scale[0], scale[1], kind)
    return made if is_usable(made) else None


def _three(values: object) -> tuple[float, float, float] | None:
    if not isinstance(values, list) or len(values) != 3:
        return None
    if not all(isinstance(value, int | float) and abs(value) < _LARGEST_SIDE for value in values):
        return None
    red, green, blue = map(float, values)
    return red, green, blue
