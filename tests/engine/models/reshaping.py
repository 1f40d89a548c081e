"""Attention as people write it: it names the number of channels in its reshapes, in many ways."""

from typing import Any

import torch
from torch import Tensor, nn


class Network(nn.Module):
    """One attention module between a normalisation and a head."""

    inner: Any

    def __init__(self, inner: Any) -> None:
        super().__init__()
        self.norm, self.head = nn.LayerNorm(12), nn.Linear(12, 5)
        self.inner = inner

    def forward(self, x: Tensor) -> Tensor:
        """[N, tokens, 12] to [N, 5]."""
        return torch.as_tensor(self.head((x + self.inner(self.norm(x))).mean(1)))


class _Base(nn.Module):
    def __init__(self, width: int = 12, heads: int = 3) -> None:
        super().__init__()
        self.heads = heads
        self.qkv, self.proj = nn.Linear(width, 3 * width), nn.Linear(width, width)

    def attend(self, x: Tensor) -> Tensor:
        """Answer [N, tokens, heads, width of a head]."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).reshape(b, n, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        mixed: Tensor = (q @ k.transpose(-2, -1)).softmax(-1) @ v
        return mixed.transpose(1, 2)


class Attention(_Base):
    def forward(self, x: Tensor) -> Any:
        b, n, c = x.shape
        return self.proj(self.attend(x).reshape(b, n, c))


class AttentionOfOneFunction(_Base):
    def forward(self, x: Tensor) -> Any:
        """Attend.

        Several lines of words, indented as the code is.
        """
        B, N, C = x.shape  # noqa: N806 - as it is mostly written
        qkv = self.qkv(x).reshape(B, N, 3, self.heads, C // self.heads).permute(2, 0, 3, 1, 4)
        q, k, v = qkv.unbind(0)
        x = (q @ k.transpose(-2, -1)).softmax(dim=-1) @ v
        return self.proj(x.transpose(1, 2).reshape(B, N, C))


class AttentionBySize(_Base):
    def forward(self, x: Tensor) -> Any:
        b, n, dim = x.size()
        return self.proj(self.attend(x).contiguous().view(b, n, dim))


class AttentionByLastSize(_Base):
    def forward(self, x: Tensor) -> Any:
        n, width = x.shape[1], x.size(-1)
        return self.proj(self.attend(x).reshape(x.shape[0], n, width))


class AttentionByNames(_Base):
    def forward(self, x: Tensor) -> Any:
        b, n, c = x.shape
        each = c // self.heads
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, each).permute(2, 0, 3, 1, 4)
        x = (q @ k.transpose(-2, -1)).softmax(-1) @ v
        whole = c
        return self.proj(torch.reshape(x.transpose(1, 2), (b, n, whole)))


class AttentionInATuple(_Base):
    def forward(self, x: Tensor) -> Any:
        shape = x.shape
        b, n, c = shape[0], shape[1], x.shape[-1]
        return self.proj(self.attend(x).reshape([b, n, c]))


class AttentionInASecondMethod(_Base):
    def forward(self, x: Tensor, *, gain: float = 1.0) -> Any:
        return self.proj(self.__joined(x) * gain)

    def __joined(self, x: Tensor) -> Tensor:
        b, n, c = x.shape
        return self.attend(x).reshape(b, n, c)


class AttentionWithSuper(Attention):
    def forward(self, x: Tensor) -> Any:
        b, n, c = x.shape
        return self.proj(super().attend(x).reshape(b, n, c))


class Inherited(Attention):
    pass


def InAClosure(factor: float) -> type[nn.Module]:  # noqa: N802 - it is a class
    """Make a class whose code refers to what is around it."""

    class Scaled(_Base):
        def forward(self, x: Tensor) -> Any:
            b, n, c = x.shape
            return self.proj(self.attend(x).reshape(b, n, c)) * factor

    return Scaled


class OpenAlready(_Base):
    def forward(self, x: Tensor) -> Any:
        b, _, c = x.shape
        return self.proj(self.attend(x).reshape(b, -1, c))


class TwoSizesOfChannels(_Base):
    def forward(self, x: Tensor) -> Any:
        b, n, c = x.shape
        x = self.attend(x).reshape(b, n, c // 2, c // 6)
        return self.proj(x.flatten(2))


class Decorated(_Base):
    @torch.no_grad()
    def forward(self, x: Tensor) -> Any:
        b, n, c = x.shape
        return self.proj(self.attend(x).reshape(b, n, c))


KINDS: tuple[type[Any], ...] = (
    Attention,
    AttentionOfOneFunction,
    AttentionBySize,
    AttentionByLastSize,
    AttentionByNames,
    AttentionInATuple,
    AttentionInASecondMethod,
    AttentionWithSuper,
    Inherited,
    InAClosure(2.0),
)
LEFT_ALONE: tuple[type[Any], ...] = (OpenAlready, TwoSizesOfChannels, Decorated)
