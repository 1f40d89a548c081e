"""How unlike a pruned network and its original are: in answers, and in what leads to them."""

from collections.abc import Sequence
from contextlib import ExitStack

import torch
from torch import Tensor, nn
from torch.nn import functional

from slimstudio.engine.reconstruction.layer_pairs import LayerPairs
from slimstudio.engine.reconstruction.layer_trace import Additions

# Answers alone are too little to learn from: without features healing made a network worse.
_FEATURE_WEIGHT, _LAST_WEIGHT = 3.0, 6.0


class Likeness:
    """How unlike two networks answer, and what they compute on the way.

    Args:
        original: Whom the student is to be like.
        student: The network that learns; its layers have the names of the pruned one's.
        pairs: The layers of both.
    """

    def __init__(self, original: nn.Module, student: nn.Module, pairs: LayerPairs) -> None:
        self.original, self.student = original, student
        self._sums = ends_of_stages(pairs)
        last = list(pairs.left)[-1] if pairs.left else ""
        self._last = last if last in pairs.whole and _same_inputs(pairs, last) else ""

    def loss(self, images: Tensor) -> Tensor:
        """Add up how unlike answers and features are, a number."""
        with torch.no_grad():
            wanted, seen = self._run(self.original, images, [one for one, _ in self._sums])
        given, made = self._run(self.student, images, [other for _, other in self._sums])
        loss = divergence(given, wanted)
        apart = (given - given.mean(1, keepdim=True)) - (wanted - wanted.mean(1, keepdim=True))
        loss = loss + apart.square().mean() / wanted.var(1).mean().clamp_min(1e-6)
        for place, (mine, theirs) in enumerate(zip(made, seen, strict=True)):
            weight = _LAST_WEIGHT if place == len(self._sums) else _FEATURE_WEIGHT
            axes = [axis for axis in range(theirs.dim()) if axis != _channel_axis(theirs)]
            spread = theirs.var(axes, unbiased=False) + 1e-6
            loss = loss + weight * ((mine - theirs).square().mean(axes) / spread).mean()
        return loss

    def _run(
        self, network: nn.Module, images: Tensor, sums: Sequence[int]
    ) -> tuple[Tensor, list[Tensor]]:
        """Return answers, the sums of these numbers, and what the last layer reads."""
        found: dict[int, Tensor] = {}
        read: list[Tensor] = []

        def added(number: int, _terms: tuple[Tensor, Tensor], total: Tensor) -> None:
            if number in sums:
                found[number] = total.clone()  # the network may change it in place

        def hook(_layer: nn.Module, inputs: tuple[Tensor, ...]) -> None:
            read.append(inputs[0])

        with ExitStack() as stack:
            if self._last:
                layer = network.get_submodule(self._last)
                stack.callback(layer.register_forward_pre_hook(hook).remove)
            stack.enter_context(Additions(added))
            answers = network(images)
        return answers, [*(found[number] for number in sums), *read[-1:]]


def _channel_axis(values: Tensor) -> int:
    return 1 if values.dim() == 4 else values.dim() - 1


def divergence(given: Tensor, wanted: Tensor) -> Tensor:
    """Average the Kullback-Leibler divergence of given scores from wanted ones, [B, K, ...]."""
    each = functional.kl_div(
        given.log_softmax(1), wanted.log_softmax(1), log_target=True, reduction="none"
    )
    return each.sum(1).mean()


def _same_inputs(pairs: LayerPairs, name: str) -> bool:
    whole, left = (net.get_submodule(name) for net in (pairs.original, pairs.pruned))
    linear = isinstance(whole, nn.Linear) and isinstance(left, nn.Linear)
    return linear and whole.weight.shape == left.weight.shape


def ends_of_stages(pairs: LayerPairs) -> list[tuple[int, int]]:
    """List sums that can be compared in both networks: the last before images get smaller.

    Where they never do, as in transformers, four of them.

    Returns:
        The number of each addition in the original and in the pruned network.
    """
    found: dict[int, list[tuple[int, int]]] = {}
    for name, left in pairs.left.items():
        whole, kept = pairs.whole.get(name), pairs.kept.get(name)
        if whole is None or whole.sum is None or left.sum is None or whole.width != left.width:
            continue
        if kept is None or bool(kept.all()):
            found.setdefault(left.places, []).append((whole.sum, left.sum))
    if len(found) == 1:
        (every,) = found.values()
        quarter = -(-len(every) // 4)
        return every[::-1][::quarter][::-1]
    return [sums[-1] for sums in found.values()]
