"""Attention whose heads can be removed and narrowed.

The attention modules of PyTorch and torchvision compute the width of a head from the width of
their input, so neither can change alone. These take both from the sizes of their tensors: the
number of heads is the length of `scale`, and the width of a head follows from the number of
features. They answer exactly as the originals do. This file needs nothing but torch: a copy of it
travels with exported networks.

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

    def forward(
        self,
        tokens: Tensor,
        bias: Tensor | None = None,
        key: Tensor | None = None,
        value: Tensor | None = None,
        blank: bool = False,  # noqa: FBT001, FBT002 - TorchScript knows no others
    ) -> Tensor:
        """Let tokens attend to each other, or queries to keys.

        Args:
            tokens: [..., N, E]; with keys and values, the queries, [..., L, H * K].
            bias: Added to the similarities, broadcast to [..., H, L, S].
            key: The keys, [..., S, H * K].
            value: The values, [..., S, H * V].
            blank: Whether who may attend to nobody is given zeros.
        """
        if key is None or value is None:
            return self.attend(
                self.query(tokens), self.key(tokens), self.value(tokens), bias, blank
            )[0]
        return self.attend(tokens, key, value, bias, blank)[0]

    def attend(
        self,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        bias: Tensor | None,
        blank: bool,  # noqa: FBT001
    ) -> tuple[Tensor, Tensor]:
        """Let queries attend to keys, and say how much of each was taken, [..., H, L, S]."""
        query, key, value = self.heads(query), self.heads(key), self.heads(value)
        if self.cosine:
            query = functional.normalize(query, dim=-1)
            key = functional.normalize(key, dim=-1)
            scale = self.scale.clamp(max=4.6052).exp()  # at most a factor of 100
        else:
            scale = self.scale
        similarity = (query * scale) @ key.transpose(-2, -1)
        if bias is not None:
            similarity = similarity + bias
        weights = similarity.softmax(-1)
        if bias is not None and blank:
            weights = weights.masked_fill(bias.isneginf().all(-1, keepdim=True), 0.0)
        weights = functional.dropout(weights, self.dropout, self.training)
        mixed = weights @ value
        result: Tensor = self.out(mixed.transpose(-3, -2).flatten(-2))
        return result, weights


class OpenAttention(nn.Module):
    """Stands in for `nn.MultiheadAttention`, with every option that it has.

    Args:
        attention: Its projections; those for keys and values may read other widths than that for
            queries.
        batch_first: Whether tokens are [B, N, E] and not [N, B, E].
        bias_k: A further key for all, [1, 1, H * K].
        bias_v: The value that goes with it, [1, 1, H * V].
        zero: Whether there is a key, and a value, of zeros.
    """

    # What transformers look at before they take a shortcut past their layers, which would need
    # the original's tensors.
    in_proj_bias = None
    in_proj_weight = None
    _qkv_same_embed_dim = False

    def __init__(
        self,
        attention: Attention,
        *,
        batch_first: bool = True,
        bias_k: nn.Parameter | None = None,
        bias_v: nn.Parameter | None = None,
        zero: bool = False,
    ) -> None:
        super().__init__()
        self.attention = attention
        self.batch_first = batch_first
        self.bias_k, self.bias_v = bias_k, bias_v
        self.add_zero_attn = zero

    @property
    def num_heads(self) -> int:
        """How many heads there are."""
        return self.attention.scale.shape[0]

    def forward(  # noqa: PLR0917 - the signature of the original
        self,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        key_padding_mask: Tensor | None = None,
        need_weights: bool = True,  # noqa: FBT001, FBT002 - the signature of the original
        attn_mask: Tensor | None = None,
        average_attn_weights: bool = True,  # noqa: FBT001, FBT002
        is_causal: bool = False,  # noqa: FBT001, FBT002
    ) -> tuple[Tensor, Tensor | None]:
        """Let queries attend to keys; see `nn.MultiheadAttention.forward`."""
        if is_causal and attn_mask is None:
            raise RuntimeError("Need attn_mask if specifying the is_causal hint.")
        batched = query.dim() == 3
        if not batched:
            query, key, value = query.unsqueeze(0), key.unsqueeze(0), value.unsqueeze(0)
            if key_padding_mask is not None:
                key_padding_mask = key_padding_mask.unsqueeze(0)
        elif not self.batch_first:
            query, key, value = query.transpose(0, 1), key.transpose(0, 1), value.transpose(0, 1)
        queries = self.attention.query(query)
        keys, values = self.attention.key(key), self.attention.value(value)
        if self.bias_k is not None and self.bias_v is not None:
            keys = torch.cat([keys, self.bias_k.expand(len(keys), -1, -1)], 1)
            values = torch.cat([values, self.bias_v.expand(len(values), -1, -1)], 1)
        if self.add_zero_attn:
            keys, values = (functional.pad(one, (0, 0, 0, 1)) for one in (keys, values))
        hinted = is_causal and key_padding_mask is None and not need_weights
        if hinted:
            size = (query.shape[1], keys.shape[1])
            attn_mask = torch.ones(size, dtype=torch.bool, device=query.device).tril().logical_not()
        mask = self._mask(query, keys.shape[1], attn_mask, key_padding_mask)
        shown: Tensor | None = None
        if need_weights:
            mixed, shown = self.attention.attend(queries, keys, values, mask, blank=False)
            shown = shown.mean(1) if average_attn_weights else shown
        else:
            mixed = self.attention(queries, mask, keys, values, blank=True)
        if not batched:
            return mixed.squeeze(0), None if shown is None else shown.squeeze(0)
        return mixed if self.batch_first else mixed.transpose(0, 1), shown

    def _mask(
        self, query: Tensor, sources: int, tokens: Tensor | None, padding: Tensor | None
    ) -> Tensor | None:
        """Bring masks into one that is added to the similarities, [B or 1, H or 1, L or 1, S]."""
        found: Tensor | None = None
        if tokens is not None:
            parted = (
                tokens[None, None]
                if tokens.dim() == 2
                else tokens.unflatten(0, (len(query), self.num_heads))
            )
            found = _added(parted, sources, query)
        if padding is not None:
            given = _added(padding[:, None, None], sources, query)
            found = given if found is None else found + given
        return found


def _added(mask: Tensor, sources: int, like: Tensor) -> Tensor:
    """Turn a mask of what is left out into what is added; further keys are let through."""
    if mask.dtype == torch.bool:
        empty = torch.zeros(mask.shape, dtype=like.dtype, device=mask.device)
        mask = empty.masked_fill(mask, float("-inf"))
    return functional.pad(mask, (0, sources - mask.shape[-1]))


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
