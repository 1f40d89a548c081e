"""Self-attention whose heads can be removed and narrowed.

The attention modules of torchvision compute the width of a head from the width of their input, so
neither can change alone. These take both from the sizes of their tensors: the number of heads is
the length of `scale`, and the width of a head follows from the number of features. They answer
exactly as the originals do. This file needs nothing but torch: a copy of it travels with exported
networks.

Letters in shapes: B batch, N tokens, E embedding, H heads, K features of a query or key, V of a
value.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional


class Attention(nn.Module):
    """Attention among tokens, [..., N, E] to [..., N, E].

    Args:
        query: Linear layer E to H * K.
        key: Linear layer E to H * K.
        value: Linear layer E to H * V.
        out: Linear layer H * V to E.
        scale: Factor for the similarities of each head, [H, 1, 1].
        cosine: Whether similarities are cosines, as in Swin Transformer V2.
        dropout: Share of attention weights dropped in training.
    """

    scale: Tensor

    def __init__(
        self,
        query: nn.Linear,
        key: nn.Linear,
        value: nn.Linear,
        out: nn.Linear,
        scale: Tensor,
        *,
        cosine: bool = False,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = query, key, value, out
        if isinstance(scale, nn.Parameter):
            self.scale = scale
        else:
            self.register_buffer("scale", scale)
        self.cosine = cosine
        self.dropout = dropout

    def heads(self, features: Tensor) -> Tensor:
        """Part [..., N, H * K] into heads, [..., H, N, K]."""
        parted: Tensor = features.unflatten(-1, (self.scale.shape[0], -1))
        return parted.transpose(-3, -2)

    def forward(self, tokens: Tensor, bias: Tensor | None = None) -> Tensor:
        """Let tokens attend to each other.

        Args:
            tokens: [..., N, E].
            bias: Added to the similarities, broadcast to [..., H, N, N].
        """
        query, key = self.heads(self.query(tokens)), self.heads(self.key(tokens))
        if self.cosine:
            query = functional.normalize(query, dim=-1)
            key = functional.normalize(key, dim=-1)
            scale = self.scale.clamp(max=4.6052).exp()  # at most a factor of 100
        else:
            scale = self.scale
        similarity = (query * scale) @ key.transpose(-2, -1)
        if bias is not None:
            similarity = similarity + bias
        weights = functional.dropout(similarity.softmax(-1), self.dropout, self.training)
        mixed = weights @ self.heads(self.value(tokens))
        result: Tensor = self.out(mixed.transpose(-3, -2).flatten(-2))
        return result


class SelfAttention(nn.Module):
    """Stands in for `nn.MultiheadAttention` where tokens attend to themselves."""

    def __init__(self, attention: Attention) -> None:
        super().__init__()
        self.attention = attention

    def forward(
        self,
        query: Tensor,
        key: Tensor,  # noqa: ARG002 - the signature of the original
        value: Tensor,  # noqa: ARG002
        need_weights: bool = False,  # noqa: ARG002, FBT001, FBT002
    ) -> tuple[Tensor, None]:
        """Map tokens [B, N, E] to [B, N, E]; the weights are never returned."""
        return self.attention(query), None


class RelativePosition(nn.Module):
    """A bias for each head and each pair of positions in a window, read from a table.

    Args:
        table: A value for each offset and head, [offsets, H]; or coordinates of each offset,
            [1, rows, columns, 2], which `network` turns into such values.
        index: Row of the table for each pair of positions, [N * N].
        network: Maps coordinates to heads; None where `table` holds the values.
    """

    table: Tensor
    index: Tensor

    def __init__(self, table: Tensor, index: Tensor, network: nn.Module | None = None) -> None:
        super().__init__()
        if isinstance(table, nn.Parameter):
            self.table = table
        else:
            self.register_buffer("table", table)
        self.register_buffer("index", index)
        self.side = round(index.numel() ** 0.5)
        self.network = network

    def forward(self) -> Tensor:
        """Return the bias, [H, N, N]."""
        values = self.table
        if self.network is not None:
            values = self.network(values).flatten(0, -2)
        pairs: Tensor = values[self.index].unflatten(0, (self.side, self.side))
        bias = pairs.permute(2, 0, 1)
        return 16 * torch.sigmoid(bias) if self.network is not None else bias


class WindowAttention(nn.Module):
    """Attention inside windows of an image, which may be shifted, as in Swin Transformers."""

    def __init__(
        self,
        attention: Attention,
        position: RelativePosition,
        window: tuple[int, int],
        shift: tuple[int, int],
        dropout: float,
    ) -> None:
        super().__init__()
        self.attention = attention
        self.position = position
        self.window = window
        self.shift = shift
        self.dropout = dropout

    def forward(self, images: Tensor) -> Tensor:
        """Map [B, rows, columns, E] to the same shape."""
        rows, columns = images.shape[1], images.shape[2]
        high, wide = self.window
        margins = [0, 0, 0, (wide - columns % wide) % wide, 0, (high - rows % high) % high]
        padded = functional.pad(images, margins)
        down, across = padded.shape[1] // high, padded.shape[2] // wide
        # A window as large as the image has nothing to be shifted against.
        shift = [0 if down == 1 else self.shift[0], 0 if across == 1 else self.shift[1]]
        if sum(shift) > 0:
            padded = torch.roll(padded, [-shift[0], -shift[1]], [1, 2])
        parts: Tensor = padded.unflatten(2, (across, wide)).unflatten(1, (down, high))
        tokens = parts.transpose(2, 3).flatten(3, 4).flatten(1, 2)
        bias = self.position()
        if sum(shift) > 0:
            bias = bias + self.apart(down, across, shift, tokens).unsqueeze(1)
        mixed = functional.dropout(self.attention(tokens, bias), self.dropout, self.training)
        parts = mixed.unflatten(2, (high, wide)).unflatten(1, (down, across))
        whole = parts.transpose(2, 3).flatten(3, 4).flatten(1, 2)
        if sum(shift) > 0:
            whole = torch.roll(whole, shift, [1, 2])
        return whole[:, :rows, :columns].contiguous()

    def apart(self, down: int, across: int, shift: list[int], like: Tensor) -> Tensor:
        """Keep tokens apart that only met because the image was rolled, [windows, N, N]."""
        high, wide = self.window
        strips = self._strip(down, high, shift[0], like).unsqueeze(1) * 3
        part: Tensor = strips + self._strip(across, wide, shift[1], like)
        part = part.reshape(down, high, across, wide).transpose(1, 2).reshape(down * across, -1)
        differ = part.unsqueeze(1) != part.unsqueeze(2)
        return -100.0 * differ.to(like.dtype)

    def _strip(self, windows: int, width: int, moved: int, like: Tensor) -> Tensor:
        """Number the strips that a roll leaves along one axis: 0, 1 and 2."""
        length = windows * width
        place = torch.arange(length, device=like.device)
        return (place >= length - width).long() + (place >= length - moved).long()


class PartitionAttention(nn.Module):
    """Attention inside the parts of a grid, as in MaxViT."""

    def __init__(self, attention: Attention, position: RelativePosition) -> None:
        super().__init__()
        self.attention = attention
        self.position = position

    def forward(self, parts: Tensor) -> Tensor:
        """Map [B, parts, N, E] to the same shape."""
        result: Tensor = self.attention(parts, self.position())
        return result
