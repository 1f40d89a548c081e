"""What the outputs of a layer read, one row for each place.

Letters in shapes: B images, C channels, G groups of a convolution, P places, D values that one
output reads, O outputs of a group.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

Weighted = nn.Conv2d | nn.Linear


def is_weighted(layer: nn.Module) -> bool:
    """Tell whether a layer is an ordinary convolution or linear layer, with weights of its own."""
    plain = type(layer).forward in (nn.Conv2d.forward, nn.Linear.forward) or _pads_as_needed(layer)
    return plain and "weight" in dict(layer.named_parameters(recurse=False))


def group_count(layer: Weighted) -> int:
    """Count the groups, G."""
    return layer.groups if isinstance(layer, nn.Conv2d) else 1


def column_count(layer: Weighted) -> int:
    """Count the values that one output reads, D."""
    return layer.weight[0].numel()


def read_rows(layer: Weighted, values: Tensor, places: Tensor | None) -> Tensor:
    """Copy what the outputs at some places read.

    Args:
        layer: The layer.
        values: Its input, [B, C, H, W] or [..., C].
        places: Positions of outputs, numbered row by row; None for all.

    Returns:
        [G, B * P, D], in the order of `weight_of`.
    """
    if isinstance(layer, nn.Linear):
        tokens = values.reshape(values.shape[0], -1, values.shape[-1])
        tokens = (
            tokens.clone() if places is None else tokens.index_select(1, places.to(values.device))
        )
        return tokens.flatten(0, 1).unsqueeze(0)
    index, count = _kernel_index(layer, padded := _padded(layer, values), places)
    flat = padded.permute(0, 2, 3, 1).flatten(1, 2)
    rows = flat.index_select(1, index.to(flat.device)).reshape(
        len(values) * count, -1, padded.shape[1]
    )
    if layer.groups == 1:
        return rows.flatten(1).unsqueeze(0)
    parted: Tensor = rows.unflatten(2, (layer.groups, -1))
    return parted.permute(2, 0, 1, 3).flatten(2)


def answered_rows(values: Tensor, places: Tensor | None, *, spatial: bool) -> Tensor:
    """Copy outputs at some places.

    Args:
        values: [B, O, H, W] if `spatial`, otherwise [..., O].
        places: As in `read_rows`.
        spatial: Whether the channels come second.

    Returns:
        [B * P, O].
    """
    ordered = values.permute(0, 2, 3, 1) if spatial else values
    tokens = ordered.reshape(values.shape[0], -1, ordered.shape[-1])
    tokens = tokens.clone() if places is None else tokens.index_select(1, places.to(values.device))
    return tokens.flatten(0, 1)


def weight_of(layer: Weighted) -> Tensor:
    """Copy a layer's weight, [G, O, D], in the order of `read_rows`."""
    weight = layer.weight.detach()
    if isinstance(layer, nn.Linear):
        return weight.unsqueeze(0)
    rows: Tensor = weight.permute(0, 2, 3, 1).flatten(1).unflatten(0, (layer.groups, -1))
    return rows


def add_to_weight(layer: Weighted, change: Tensor) -> None:
    """Add [G, O, D], in the order of `read_rows`, to a layer's weight."""
    with torch.no_grad():
        if isinstance(layer, nn.Linear):
            layer.weight += change[0].to(layer.weight)
            return
        inputs, high, wide = layer.weight.shape[1:]
        kernels = change.flatten(0, 1).unflatten(1, (high, wide, inputs))
        layer.weight += kernels.permute(0, 3, 1, 2).to(layer.weight)


def _pads_as_needed(layer: nn.Module) -> bool:
    """Tell whether a layer is timm's convolution that pads as TensorFlow does."""
    kind = type(layer)
    return kind.__name__ == "Conv2dSame" and kind.__module__.startswith("timm.layers.")


def _padded(layer: nn.Conv2d, values: Tensor) -> Tensor:
    margins = []
    as_needed = _pads_as_needed(layer)
    for axis in (1, 0):  # the last axis comes first
        extent = layer.dilation[axis] * (layer.kernel_size[axis] - 1)
        if as_needed:
            size, stride = values.shape[2 + axis], layer.stride[axis]
            total = max((-(-size // stride) - 1) * stride + extent + 1 - size, 0)
            margins += [total // 2, total - total // 2]
        elif isinstance(layer.padding, str):
            total = extent if layer.padding == "same" else 0
            margins += [total // 2, total - total // 2]
        else:
            margins += [int(layer.padding[axis])] * 2
    mode = "constant" if layer.padding_mode == "zeros" else layer.padding_mode
    return functional.pad(values, margins, mode=mode) if any(margins) else values


def _kernel_index(layer: nn.Conv2d, padded: Tensor, places: Tensor | None) -> tuple[Tensor, int]:
    """Number what the kernel covers at each place, [P * kernel], and count the places."""
    high, wide = padded.shape[2:]
    covered = [torch.arange(layer.kernel_size[axis]) * layer.dilation[axis] for axis in (0, 1)]
    starts = [
        torch.arange(0, size - int(covered[axis][-1]), layer.stride[axis])
        for axis, size in ((0, high), (1, wide))
    ]
    corners = (starts[0].unsqueeze(1) * wide + starts[1]).flatten()
    if places is not None:
        corners = corners[places]
    kernel = (covered[0].unsqueeze(1) * wide + covered[1]).flatten()
    return (corners.unsqueeze(1) + kernel).flatten(), len(corners)
