"""What training tools leave among a network's tensors: masks, observers, counters."""

import re

import torch
from torch import Tensor

# Observers and fake quantisation of quantisation-aware training, and the counters of profilers.
_BESIDE = re.compile(
    r"(^|\.)("
    r"weight_fake_quant|activation_post_process(_\d+)?|[\w]*_fake_quant|fake_quant|quant|dequant"
    r"|(fake_quant|observer)_enabled|total_ops|total_params|n_averaged"
    r"|decay|num_updates|initted|step|global_step"
    r")(\.|$)"
)
_OBSERVED = re.compile(r"(^|\.)(weight_fake_quant|activation_post_process(_\d+)?)\.")
# Fused for such training, a convolution holds the normalisation that used to follow it.
_FUSED_BY_NAME = re.compile(r"(^|\.)conv(\d*)\.bn\.")
_FUSED_BY_PLACE = re.compile(r"(^|\.)(\d+)\.bn\.")


def without_leftovers(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Leave out what is a tool's own, such as an observer's range, and no layer's.

    Layers that were fused for quantisation-aware training are named as before.
    """
    kept = {name: tensor for name, tensor in tensors.items() if not _BESIDE.search(name)}
    if not any(_OBSERVED.search(name) for name in tensors):
        return kept
    return {_unfused(name, kept): tensor for name, tensor in kept.items()}


def assembled(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Put weights together that training tools take apart, and give layers their names back.

    - Masks of `torch.nn.utils.prune` are applied: `weight_orig` times `weight_mask`.
    - Weight normalisation and spectral normalisation are computed into the weight.

    Args:
        tensors: Name to tensor; none of them larger than its file.

    Returns:
        Name to tensor, in the same order; the same where there are no such things.
    """
    whole = [_whole(name, tensor, tensors) for name, tensor in tensors.items()]
    return dict(one for one in whole if one is not None)


def _whole(name: str, tensor: Tensor, tensors: dict[str, Tensor]) -> tuple[str, Tensor] | None:
    """Put a tensor together with its parts; None for a part that belongs to another one."""
    if name.endswith(("_mask", "_u", "_v")) and f"{name.rpartition('_')[0]}_orig" in tensors:
        return None
    if name.endswith("_orig"):
        own = name.removesuffix("_orig")
        mask, left, right = (tensors.get(f"{own}_{part}") for part in ("mask", "u", "v"))
        if mask is not None and mask.shape == tensor.shape:
            return own, tensor * mask.to(tensor.dtype)
        if left is not None and right is not None:
            return own, _by_largest(tensor, left, right)
    for length, direction in _NORMED:
        at, _, end = name.rpartition(direction)
        if not end and f"{at}{length}" in tensors and name.endswith(direction):
            return None
        at, _, end = name.rpartition(length)
        if not end and name.endswith(length) and f"{at}{direction}" in tensors:
            return f"{at}weight", _along(tensors[f"{at}{direction}"], tensor)
    return name, tensor


# Where weight normalisation keeps the lengths and the directions of a weight's rows.
_NORMED = (
    ("weight_g", "weight_v"),
    ("parametrizations.weight.original0", "parametrizations.weight.original1"),
)


def _along(direction: Tensor, length: Tensor) -> Tensor:
    """Give each row of a direction its length, as weight normalisation does."""
    sizes = length.shape if length.dim() else (1,) * direction.dim()
    if len(sizes) != direction.dim() or any(
        size not in (1, whole) for size, whole in zip(sizes, direction.shape, strict=True)
    ):
        return direction
    axes = [axis for axis, size in enumerate(sizes) if size == 1]
    norm: Tensor = torch.linalg.vector_norm(direction.float(), dim=axes, keepdim=True)
    return direction.float() * (length.float().reshape(sizes) / norm)


def _by_largest(weight: Tensor, left: Tensor, right: Tensor) -> Tensor:
    """Divide a weight by its largest singular value, as spectral normalisation estimated it."""
    if not weight.numel() or weight.dim() < 2:
        return weight
    rows = weight.reshape(weight.shape[0], -1)
    if left.shape != rows.shape[:1] or right.shape != rows.shape[1:]:
        return weight
    scaled: Tensor = weight / torch.dot(left.float(), rows.float() @ right.float())
    return scaled


def _unfused(name: str, tensors: dict[str, Tensor]) -> str:
    named = _FUSED_BY_NAME.sub(r"\1bn\2.", name)
    if named == name:
        named = _FUSED_BY_PLACE.sub(lambda at: f"{at[1]}{int(at[2]) + 1}.", name)
    return name if named in tensors else named
