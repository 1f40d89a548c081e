"""Narrower attention heads that attend alike.

Queries and keys only meet in products, and values pass through nothing but weighted means before
they are mixed. So a narrower head need not keep some of its features and lose the others: it keeps
those mixtures of all features that carry most of the products, or most of what the head gives out.
Both are best approximations of low rank, weighted by the second moments of the features, as in
Yuan et al., "ASVD: Activation-aware Singular Value Decomposition", 2023.

Letters in shapes: H heads, R rows, K features of a head, L features that are left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from slimstudio.engine.models.attention import Attention
from slimstudio.engine.surgery.cutting import Cut

if TYPE_CHECKING:
    from slimstudio.engine.importance.calibration import Calibration

_IMAGES = 128
_FLOOR = 1e-6  # features that vary less than this share of the largest are noise


class HeadFeatures:
    """Products of the features of each head, added up while the original answers.

    They are the outputs of a layer, or what it reads.

    Args:
        layer: The layer.
        heads: How many heads there are, H.
        width: How many features each has, K.
        reads: Whether they are what the layer reads.
        centred: Whether what they are on average does not count.
    """

    def __init__(
        self, layer: nn.Linear, heads: int, width: int, *, reads: bool, centred: bool
    ) -> None:
        self.layer = layer
        self._heads, self._reads, self._centred = heads, reads, centred
        place = layer.weight.device
        self._products = torch.zeros(heads, width, width, dtype=torch.float64, device=place)
        self._sums = torch.zeros(heads, width, dtype=torch.float64, device=place)
        self._rows = 0

    def ran(self, _layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        """Take in what a layer read and answered; a forward hook."""
        values = inputs[0] if self._reads else output
        features = values.flatten(0, -2).unflatten(1, (self._heads, -1)).transpose(0, 1)
        self._products += features.transpose(1, 2) @ features
        self._sums += features.sum(1)
        self._rows += features.shape[1]

    def moments(self) -> Tensor:
        """Average the products, float64 [H, K, K]."""
        mean, moments = self._sums / self._rows, self._products / self._rows
        return moments - mean.unsqueeze(2) * mean.unsqueeze(1) if self._centred else moments


def mix_heads(
    heads: Sequence[NarrowHeads],
    original: nn.Module,
    calibration: Calibration,
    before_batch: Callable[[], None],
) -> dict[str, Tensor]:
    """Let all narrower heads compute mixtures, after one look at some of the images.

    Args:
        heads: The attention layers.
        original: The network before.
        calibration: Images to see the features on.
        before_batch: Called before each batch.

    Returns:
        As `NarrowHeads.mix`, of all of them.
    """
    features = [each.features() for each in heads]
    if not any(features):
        return {}
    with ExitStack() as stack:
        for each in features:
            for one in each.values():
                stack.callback(one.layer.register_forward_hook(one.ran).remove)
        for batch in calibration.first(_IMAGES).batches():
            before_batch()
            original(batch.images)
    mixes: dict[str, Tensor] = {}
    for narrow, seen in zip(heads, features, strict=True):
        mixes |= narrow.mix(seen)
    return mixes


@dataclass(frozen=True, eq=False)
class NarrowHeads:
    """An attention layer whose heads lost features, beside what it was.

    Args:
        name: Its dotted name.
        original: The network before.
        pruned: The network after surgery.
        cut: What is left of each tensor.
    """

    name: str
    original: nn.Module
    pruned: nn.Module
    cut: Mapping[str, Cut]

    def features(self) -> dict[str, HeadFeatures]:
        """Say which features of the original have to be looked at, by the part that has them."""
        found = {}
        if self._width_left("query"):
            found["query"] = self._features("query")
            # The same for all keys, what queries make of the mean key does not count in a softmax.
            found["key"] = self._features("key", centred=True)
        if self._width_left("value"):
            found["out"] = self._features("out", centred=True)
        return found

    def mix(self, features: Mapping[str, HeadFeatures]) -> dict[str, Tensor]:
        """Let the heads compute mixtures of the features that they had.

        Args:
            features: What `features` returned, after they were looked at.

        Returns:
            Name of each layer that computes mixtures now, with the matrix that turns its outputs in
            the original into these, [outputs, outputs left].
        """
        mixes: dict[str, Tensor] = {}
        if width := self._width_left("query"):
            queries, keys = features["query"].moments(), features["key"].moments()
            for part, found in zip(
                ("query", "key"), similar_products(queries, keys, width), strict=True
            ):
                mixes[self._place(part)] = self._produce(part, found)
        if width := self._width_left("value"):
            reads = features["out"].moments()
            weight = self._rows_left("out").double().unflatten(1, (len(reads), -1)).transpose(0, 1)
            found, back = similar_outputs(reads, weight, width)
            mixes[self._place("value")] = self._produce("value", found)
            back = back[self._heads].transpose(0, 1).flatten(1)
            self.pruned.get_parameter(self._place("out.weight")).copy_(back)
        return mixes

    def _features(self, part: str, *, centred: bool = False) -> HeadFeatures:
        layer, heads, reads = self._layer(self.original, part), self._head_count, part == "out"
        width = (layer.in_features if reads else layer.out_features) // heads
        return HeadFeatures(layer, heads, width, reads=reads, centred=centred)

    def _place(self, part: str) -> str:
        return f"{self.name}.{part}" if self.name else part

    def _layer(self, network: nn.Module, part: str) -> nn.Linear:
        layer = network.get_submodule(self._place(part))
        assert isinstance(layer, nn.Linear)
        return layer

    @property
    def _head_count(self) -> int:
        """Count the heads of the original, H."""
        attention = self.original.get_submodule(self.name)
        assert isinstance(attention, Attention)
        return len(attention.scale)

    @property
    def _heads(self) -> Tensor:
        """Which heads are left, by number."""
        cut = self.cut.get(self._place("scale"))
        numbers = torch.arange(self._head_count)
        return numbers if cut is None else cut.apply(numbers.view(-1, 1, 1)).flatten()

    def _width_left(self, part: str) -> int:
        """How many features of each head are left; 0 where all are."""
        whole = self._layer(self.original, part).out_features
        width = self._layer(self.pruned, part).out_features // len(self._heads)
        return width if width < whole // self._head_count else 0

    def _produce(self, part: str, mixtures: Tensor) -> Tensor:
        """Let a layer compute mixtures, [H, K, L]; returns them as one matrix."""
        heads, features, width = mixtures.shape
        left = self._heads
        matrix = torch.zeros(heads, features, len(left), width, device=mixtures.device)
        for place, head in enumerate(left.tolist()):
            matrix[head, :, place] = mixtures[head]
        matrix = matrix.flatten(2).flatten(0, 1)
        layer = self._layer(self.pruned, part)
        layer.weight.copy_(matrix.T @ self._columns_left(part))
        if layer.bias is not None:
            layer.bias.copy_(self.original.get_parameter(self._place(f"{part}.bias")) @ matrix)
        return matrix

    def _rows_left(self, part: str) -> Tensor:
        return self._along(part, lambda axis: axis == 0)

    def _columns_left(self, part: str) -> Tensor:
        return self._along(part, lambda axis: axis != 0)

    def _along(self, part: str, wanted: Callable[[int], bool]) -> Tensor:
        name = self._place(f"{part}.weight")
        weight = self.original.get_parameter(name)
        if name not in self.cut:
            return weight
        axes = tuple(axis for axis in self.cut[name].axes if wanted(axis[0]))
        return Cut(self.cut[name].shape, axes).apply(weight)


def similar_products(queries: Tensor, keys: Tensor, width: int) -> tuple[Tensor, Tensor]:
    """Find mixtures of queries and of keys whose products are most like the whole ones.

    Args:
        queries: Second moments, float64 [H, K, K].
        keys: The same of the keys.
        width: How many mixtures, L.

    Returns:
        For queries and for keys, [H, K, L].
    """
    (query_root, query_inverse), (key_root, key_inverse) = _roots(queries), _roots(keys)
    left, strength, right = torch.linalg.svd(query_root @ key_root)
    strength = strength[:, None, :width].sqrt()
    first = query_inverse @ left[:, :, :width] * strength
    second = key_inverse @ right.transpose(1, 2)[:, :, :width] * strength
    return first, second


def similar_outputs(values: Tensor, weights: Tensor, width: int) -> tuple[Tensor, Tensor]:
    """Find mixtures of values from which the output is made most like the whole one.

    Args:
        values: Second moments of what the output layer reads, float64 [H, K, K].
        weights: The output layer's, float64 [H, outputs, K].
        width: How many mixtures, L.

    Returns:
        The mixtures, [H, K, L], and the output layer's new weights, [H, outputs, L].
    """
    root, inverse = _roots(values)
    _, directions = torch.linalg.eigh(root @ weights.transpose(1, 2) @ weights @ root)
    main = directions[:, :, -width:]
    return inverse @ main, weights @ root @ main


def _roots(moments: Tensor) -> tuple[Tensor, Tensor]:
    """Take the square root of symmetric matrices, [H, K, K], and its inverse."""
    energies, directions = torch.linalg.eigh(moments)
    floor = _FLOOR * energies.amax(1, keepdim=True).clamp_min(torch.finfo(moments.dtype).tiny)
    roots = energies.clamp_min(floor).sqrt().unsqueeze(1)
    flipped = directions.transpose(1, 2)
    return directions * roots @ flipped, directions / roots @ flipped
