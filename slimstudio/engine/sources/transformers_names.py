"""Tensors of transformers' image classifiers under timm's names.

Both libraries build the same layers: they differ in names, in whether queries, keys and values are
one matrix or three, and in epsilons, which a variance can take over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import ceil

import torch
from torch import Tensor

Rules = Sequence[tuple[str, str]]

_BLOCK: Rules = (
    (r"attention\.(?:attention|self)\.(query|key|value)\.", r"attn.\1."),
    (r"attention\.self\.", "attn."),
    (r"attention\.output\.dense\.", "attn.proj."),
    (r"intermediate\.dense\.", "mlp.fc1."),
    (r"(\d)\.output\.dense\.", r"\1.mlp.fc2."),
    ("layernorm_before", "norm1"),
    ("layernorm_after", "norm2"),
    ("continuous_position_bias_mlp", "cpb_mlp"),
)
_VIT: Rules = (
    (r"^\w+\.embeddings\.(cls_token)$", r"\1"),
    (r"^\w+\.embeddings\.distillation_token$", "dist_token"),
    (r"^\w+\.embeddings\.position_embeddings$", "pos_embed"),
    (r"^\w+\.embeddings\.patch_embeddings\.projection\.", "patch_embed.proj."),
    (r"^\w+\.encoder\.layer\.(\d+)\.", r"blocks.\1."),
    *_BLOCK,
    (r"^(?:vit|deit)\.layernorm\.", "norm."),
    (r"^(?:cls_)?classifier\.", "head."),
    (r"^distillation_classifier\.", "head_dist."),
)
_SWIN: Rules = (
    (r"^\w+\.embeddings\.patch_embeddings\.projection\.", "patch_embed.proj."),
    (r"^\w+\.embeddings\.norm\.", "patch_embed.norm."),
    (r"^\w+\.encoder\.layers\.", "layers."),
    *_BLOCK,
    (r"^\w+\.layernorm\.", "norm."),
    (r"^classifier\.", "head.fc."),
)
_CONVNEXT: Rules = (
    (r"^\w+\.embeddings\.patch_embeddings\.", "stem.0."),
    (r"^\w+\.embeddings\.layernorm\.", "stem.1."),
    (r"^\w+\.encoder\.stages\.(\d+)\.downsampling_layer\.", r"stages.\1.downsample."),
    (r"^\w+\.encoder\.stages\.(\d+)\.layers\.(\d+)\.", r"stages.\1.blocks.\2."),
    (r"\.dwconv\.", ".conv_dw."),
    (r"^(stages\..*)\.layernorm\.", r"\1.norm."),
    (r"\.pwconv([12])\.", r".mlp.fc\1."),
    (r"\.grn\.", ".mlp.grn."),
    (r"\.layer_scale_parameter$", ".gamma"),
    (r"^\w+\.layernorm\.", "head.norm."),
    (r"^classifier\.", "head.fc."),
)
_MOBILENET: Rules = (
    (r"\.convolution\.", "."),
    (r"^mobilenet_v1\.conv_stem\.normalization\.", "bn1."),
    (r"^mobilenet_v1\.conv_stem\.", "conv_stem."),
    (r"^mobilenet_v2\.conv_stem\.first_conv\.normalization\.", "bn1."),
    (r"^mobilenet_v2\.conv_stem\.first_conv\.", "conv_stem."),
    (r"^mobilenet_v2\.conv_stem\.conv_3x3\.normalization\.", "blocks.0.0.bn1."),
    (r"^mobilenet_v2\.conv_stem\.conv_3x3\.", "blocks.0.0.conv_dw."),
    (r"^mobilenet_v2\.conv_stem\.reduce_1x1\.normalization\.", "blocks.0.0.bn2."),
    (r"^mobilenet_v2\.conv_stem\.reduce_1x1\.", "blocks.0.0.conv_pw."),
    (r"^mobilenet_v2\.conv_1x1\.normalization\.", "bn2."),
    (r"^mobilenet_v2\.conv_1x1\.", "conv_head."),
    (r"\.expand_1x1\.normalization\.", ".bn1."),
    (r"\.expand_1x1\.", ".conv_pw."),
    (r"\.conv_3x3\.normalization\.", ".bn2."),
    (r"\.conv_3x3\.", ".conv_dw."),
    (r"\.reduce_1x1\.normalization\.", ".bn3."),
    (r"\.reduce_1x1\.", ".conv_pwl."),
)
_EFFICIENTNET: Rules = (
    (r"^\w+\.embeddings\.convolution\.", "conv_stem."),
    (r"^\w+\.embeddings\.batchnorm\.", "bn1."),
    (r"^\w+\.encoder\.top_conv\.", "conv_head."),
    (r"^\w+\.encoder\.top_bn\.", "bn2."),
    (r"\.expansion\.expand_conv\.", ".conv_pw."),
    (r"\.expansion\.expand_bn\.", ".bn1."),
    (r"\.depthwise_conv\.depthwise_conv\.", ".conv_dw."),
    (r"\.depthwise_conv\.depthwise_norm\.", ".bn2."),
    (r"\.squeeze_excite\.(reduce|expand)\.", r".se.conv_\1."),
    (r"\.projection\.project_conv\.", ".conv_pwl."),
    (r"\.projection\.project_bn\.", ".bn3."),
)
# A block without expansion counts its parts from the depthwise convolution.
_SEPARABLE: Rules = ((r"\.bn2\.", ".bn1."), (r"\.bn3\.", ".bn2."), (r"\.conv_pwl\.", ".conv_pw."))

_V1_STAGES = (1, 2, 2, 6, 2)
_V2_STAGES = (1, 2, 3, 4, 3, 3, 1)
_EFFICIENT_STAGES = (1, 2, 2, 3, 3, 4, 1)
_NARROW = 96  # channels of the stem from which on timm has linear layers
_POINTWISE = re.compile(r"\.mlp\.fc[12]\.weight$")
_QKV = re.compile(r"(.*attn\.)(query|key|value)\.(weight|bias)")


def vision_transformer(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Name the tensors of ViT and DeiT."""
    named = _fused(_renamed(tensors, _VIT, drop=("pooler", "mask_token")))
    if "dist_token" in named and "head_dist.weight" not in named:
        # timm takes the mean of two answers, transformers the answer of the class token alone.
        for part in ("weight", "bias"):
            if f"head.{part}" in named:
                named[f"head.{part}"] = 2 * named[f"head.{part}"]
                named[f"head_dist.{part}"] = torch.zeros_like(named[f"head.{part}"])
    return named


def swin(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Name the tensors of Swin and Swin V2, whose stages begin with what others end with."""
    left_out = ("relative_position_index", "relative_coords_table", "mask_token", "attn_mask")
    named = _renamed(tensors, _SWIN, drop=left_out)
    moved = {
        re.sub(
            r"^layers\.(\d+)\.downsample\.",
            lambda at: f"layers.{int(at[1]) + 1}.downsample.",
            name,
        ): tensor
        for name, tensor in named.items()
    }
    return _fused(moved)


def convnext(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Name the tensors of ConvNeXt and ConvNeXt V2."""
    named = _renamed(tensors, _CONVNEXT)
    if any(".grn." in name for name in named) and _stem_width(named) < _NARROW:
        # timm computes the small ones of V2 by convolutions of one place.
        named = {n: t[..., None, None] if _POINTWISE.search(n) else t for n, t in named.items()}
    return {n: t.flatten() if ".grn." in n else t for n, t in named.items()}


def _stem_width(tensors: Mapping[str, Tensor]) -> int:
    stem = tensors.get("stem.0.weight")
    return stem.shape[0] if stem is not None and stem.dim() else 0


def resnet(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Name the tensors of ResNet."""

    def layer(at: re.Match[str]) -> str:
        kind = "conv" if at[4] == "convolution" else "bn"
        return f"layer{int(at[1]) + 1}.{at[2]}.{kind}{int(at[3]) + 1}."

    def shortcut(at: re.Match[str]) -> str:
        place = 0 if at[3] == "convolution" else 1
        return f"layer{int(at[1]) + 1}.{at[2]}.downsample.{place}."

    named = {}
    inside = r"^resnet\.encoder\.stages\.(\d+)\.layers\.(\d+)\."
    for name, tensor in tensors.items():
        now = re.sub(inside + r"layer\.(\d+)\.(convolution|normalization)\.", layer, name)
        now = re.sub(inside + r"shortcut\.(convolution|normalization)\.", shortcut, now)
        now = now.replace("resnet.embedder.embedder.convolution.", "conv1.")
        now = now.replace("resnet.embedder.embedder.normalization.", "bn1.")
        named[now.replace("classifier.1.", "fc.")] = tensor
    return named


def mobilenet_v1(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Name the tensors of MobileNet V1: depthwise and pointwise convolutions take turns."""
    places = _places(_V1_STAGES)

    def layer(at: re.Match[str]) -> str:
        block, part = divmod(int(at[1]), 2)
        of_norm = at[2] == "normalization."
        kind = f"bn{part + 1}" if of_norm else ("conv_dw", "conv_pw")[part]
        return f"blocks.{places.get(block, 'x')}.{kind}."

    named = _renamed(tensors, _MOBILENET)
    pattern = re.compile(r"^mobilenet_v1\.layer\.(\d+)\.(normalization\.)?")
    return {pattern.sub(layer, name): tensor for name, tensor in named.items()}


def mobilenet_v2(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Name the tensors of MobileNet V2, whose first block lies in the stem."""
    named = _renamed(tensors, _MOBILENET)
    return _in_stages(named, r"^mobilenet_v2\.layer\.(\d+)\.", _V2_STAGES, first=1)


def efficientnet(tensors: Mapping[str, Tensor], depth: float) -> dict[str, Tensor]:
    """Name the tensors of EfficientNet.

    Args:
        tensors: Name to tensor.
        depth: By how much it is deeper than B0.
    """
    stages = [ceil(depth * blocks) for blocks in _EFFICIENT_STAGES]
    named = _renamed(tensors, _EFFICIENTNET)
    return _in_stages(named, r"^efficientnet\.encoder\.blocks\.(\d+)\.", stages)


def with_epsilon(tensors: Mapping[str, Tensor], given: float, wanted: float) -> dict[str, Tensor]:
    """Let the variances of BatchNorm take over the difference of two epsilons; answers stay."""
    if given == wanted:
        return dict(tensors)
    return {
        name: (tensor + (given - wanted)).clamp_min(0) if name.endswith("running_var") else tensor
        for name, tensor in tensors.items()
    }


def _renamed(
    tensors: Mapping[str, Tensor], rules: Rules, drop: Sequence[str] = ()
) -> dict[str, Tensor]:
    compiled = [(re.compile(pattern), replacement) for pattern, replacement in rules]
    named = {}
    for name, tensor in tensors.items():
        if any(part in name for part in drop):
            continue
        for pattern, replacement in compiled:
            name = pattern.sub(replacement, name)  # noqa: PLW2901 - one name, step by step
        named[name] = tensor
    return named


def _fused(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Put queries, keys and values into one matrix, as timm has them."""
    result: dict[str, Tensor] = {}
    for name, tensor in tensors.items():
        part = _QKV.fullmatch(name)
        if part is None:
            result[name] = tensor
            continue
        parts = {
            kind: tensors.get(f"{part[1]}{kind}.{part[3]}") for kind in ("query", "key", "value")
        }
        query, key, value = parts.values()
        if (
            query is not None
            and key is not None
            and value is not None
            and _alike(query, key, value)
        ):
            result[f"{part[1]}qkv.{part[3]}"] = torch.cat([query, key, value])
        else:  # Swin V2 has no bias for keys, and keeps the others apart
            result[f"{part[1]}{part[2][0]}_{part[3]}"] = tensor
    return result


def _alike(*parts: Tensor) -> bool:
    return all(part.dim() > 0 and part.shape == parts[0].shape for part in parts)


def _places(stages: Sequence[int], first: int = 0) -> dict[int, str]:
    """Tell in which stage, and at which place there, the block of a number is."""
    starts = accumulate(stages, initial=0)
    places = [
        (start + block, f"{stage}.{block}")
        for stage, (start, blocks) in enumerate(zip(starts, stages, strict=False))
        for block in range(blocks)
    ]
    return {number - first: place for number, place in places}


def _in_stages(
    tensors: Mapping[str, Tensor], pattern: str, stages: Sequence[int], first: int = 0
) -> dict[str, Tensor]:
    places = _places(stages, first)
    expanding = {name.rpartition(".conv_pw.")[0] for name in tensors if ".conv_pw." in name}
    compiled = re.compile(pattern)
    separable = [(re.compile(one), replacement) for one, replacement in _SEPARABLE]
    named = {}
    for name, tensor in tensors.items():
        at = compiled.match(name)
        if at is None:
            named[name] = tensor
            continue
        now = f"blocks.{places.get(int(at[1]), 'x')}.{name[at.end() :]}"
        if at[0].removesuffix(".") not in expanding:
            for one, replacement in separable:
                now = one.sub(replacement, now)
        named[now] = tensor
    return named
