"""Whatever is built from convolutions, groups, splits, joins, shuffles and sums stays exact."""

from dataclasses import dataclass

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from slimstudio.engine.channels.analyse import analyse
from slimstudio.engine.channels.analysis import Analysis
from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.forecast import count
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import Pruned, prune
from slimstudio.errors import PlanError
from tests.engine.surgery.masking import masked, relative_difference, with_lively_statistics

_WIDTH = 8
_SIDE = 6


@dataclass(frozen=True)
class Step:
    """One block: its kind and a number that the kind interprets."""

    kind: str
    number: int


class RandomNetwork(nn.Module):
    """Blocks in a row, each of which keeps eight channels."""

    def __init__(self, steps: list[Step]) -> None:
        super().__init__()
        self.steps = steps
        self.stem = nn.Conv2d(3, _WIDTH, 3, padding=1)
        self.blocks = nn.ModuleList(_layers(step) for step in steps)
        self.head = nn.Linear(_WIDTH * _SIDE * _SIDE, 4)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, 6, 6] to [N, 4]."""
        features = torch.relu(self.stem(images))
        earlier = features
        for step, block in zip(self.steps, self.blocks, strict=True):
            earlier, features = features, _apply(step, block, features, earlier)
        logits: Tensor = self.head(features.flatten(1))
        return logits


def _layers(step: Step) -> nn.ModuleList:
    def conv(inputs: int, outputs: int, groups: int = 1) -> nn.Conv2d:
        return nn.Conv2d(inputs, outputs, 3, padding=1, groups=groups)

    middle = 2 + step.number % 7
    layers: dict[str, list[nn.Module]] = {
        "plain": [conv(_WIDTH, middle), nn.BatchNorm2d(middle), conv(middle, _WIDTH)],
        "grouped": [conv(_WIDTH, _WIDTH, 2 ** (step.number % 4)), nn.BatchNorm2d(_WIDTH)],
        "sum": [conv(_WIDTH, _WIDTH), nn.BatchNorm2d(_WIDTH)],
        "skip": [],
        "join": [conv(_WIDTH, middle), conv(_WIDTH, 12 - middle), conv(12, _WIDTH)],
        "split": [conv(4, 4), nn.BatchNorm2d(4)],
        "shuffle": [conv(_WIDTH, _WIDTH)],
        "excite": [nn.Conv2d(_WIDTH, middle, 1), nn.Conv2d(middle, _WIDTH, 1)],
    }
    return nn.ModuleList(layers[step.kind])


def _apply(step: Step, block: nn.Module, features: Tensor, earlier: Tensor) -> Tensor:
    layers = list(block.children())
    result = features
    match step.kind:
        case "sum":
            result = features + layers[1](layers[0](features))
        case "skip":
            result = torch.maximum(features, earlier)
        case "join":
            parts = [layers[0](features), torch.sigmoid(layers[1](features))]
            result = layers[2](torch.cat(parts, 1))
        case "split":
            left, right = features.chunk(2, dim=1)
            result = torch.cat([layers[1](layers[0](right)), left], 1)
        case "shuffle":
            pairs = layers[0](features).unflatten(1, (2, -1))
            result = pairs.transpose(1, 2).flatten(1, 2)
        case "excite":
            means = features.mean((2, 3), keepdim=True)
            result = features * torch.sigmoid(layers[1](torch.relu(layers[0](means))))
        case _:
            for layer in layers:
                result = torch.tanh(layer(result))
    return result


_STEPS = st.builds(
    Step,
    st.sampled_from(["plain", "grouped", "sum", "skip", "join", "split", "shuffle", "excite"]),
    st.integers(0, 100),
)


def _pruned(network: Network, analysis: Analysis, plan: Plan) -> Pruned | None:
    """Prune, unless the network is so entangled that nothing can leave."""
    try:
        return prune(network, analysis, plan)
    except PlanError:
        return None


@given(st.lists(_STEPS, min_size=1, max_size=6), st.sampled_from([0.25, 0.5, 0.75]))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_pruned_equals_masked(steps: list[Step], ratio: float) -> None:
    torch.manual_seed(0)
    module = with_lively_statistics(RandomNetwork(steps))
    analysis = analyse(module, _SIDE)
    plan = Plan({group.index: ratio for group in analysis.groups if group.removable})
    pruned = _pruned(Network(module, Recipe("made-up", 4)), analysis, plan)
    if pruned is None:
        return
    compact = pruned.network.module
    oracle = masked(module, analysis, pruned.removed)
    assert relative_difference(oracle, compact, _SIDE) < 1e-4
    told = count(analysis, pruned.removed).parameters
    assert told == sum(parameter.numel() for parameter in compact.parameters())
    compact.train()(torch.randn(2, 3, _SIDE, _SIDE)).sum().backward()


def test_most_random_networks_can_be_pruned() -> None:
    refused = 0
    kinds = ["plain", "grouped", "sum", "skip", "join", "split", "shuffle", "excite"]
    for first in kinds:
        for second in kinds:
            torch.manual_seed(0)
            module = RandomNetwork([Step(first, 1), Step(second, 2)]).eval()
            analysis = analyse(module, _SIDE)
            plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
            refused += _pruned(Network(module, Recipe("made-up", 4)), analysis, plan) is None
    assert refused <= len(kinds)
