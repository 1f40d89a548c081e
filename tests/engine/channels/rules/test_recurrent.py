"""Recurrent layers: a hidden channel takes its row of every gate and its column with it."""

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from slimstudio.engine.models.network import Network, Recipe
from slimstudio.engine.planning.plan import Plan
from slimstudio.engine.surgery.prune import prune
from tests.engine.channels.rules.exactness import analysed, leave_exactly


class _Rows(nn.Module):
    """A recurrent layer reads the columns of an image one after the other."""

    def __init__(self, kind: Any, *, last: bool = False, **options: Any) -> None:
        super().__init__()
        self.before = nn.Conv2d(3, 12, 3, padding=1)
        self.layer: nn.RNNBase = kind(12, 16, **options)
        self.last = last
        width = self.layer.proj_size or self.layer.hidden_size
        both = self.layer.bidirectional and not last
        self.head = nn.Linear(width * (2 if both else 1), 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, 8, 8] to [N, 5]."""
        steps = torch.relu(self.before(images)).mean(2)
        first = self.layer.batch_first
        answers, state = self.layer(steps.permute((0, 2, 1) if first else (2, 0, 1)))
        if self.last:
            hidden = state[0] if isinstance(state, tuple) else state
            result: Tensor = self.head(hidden[-1])
        else:
            result = self.head(answers.mean(1 if first else 0))
        return result


_OPTIONS: list[dict[str, Any]] = [
    {},
    {"batch_first": True},
    {"num_layers": 2},
    {"num_layers": 2, "bidirectional": True, "batch_first": True},
    {"bias": False, "bidirectional": True},
    {"num_layers": 2, "last": True},
]


@pytest.mark.parametrize("options", _OPTIONS, ids=str)
@pytest.mark.parametrize("kind", [nn.RNN, nn.GRU, nn.LSTM])
def test_hidden_channels_leave(kind: type[nn.RNNBase], options: dict[str, Any]) -> None:
    leave_exactly(_Rows(kind, **options), "before", "layer", plans=2)


@pytest.mark.parametrize("options", [{}, {"num_layers": 2, "bidirectional": True}], ids=str)
def test_projected_channels_leave_too(options: dict[str, Any]) -> None:
    torch.manual_seed(0)
    module = _Rows(nn.LSTM, proj_size=6, **options)
    analysis = analysed(module)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    pruned = prune(Network(module, Recipe("made-up", 5)), analysis, plan)
    layer = pruned.network.module.get_submodule("layer")
    assert isinstance(layer, nn.LSTM)
    assert (layer.input_size, layer.hidden_size, layer.proj_size) == (6, 8, 3)
    assert not pruned.put_back


class _Steps(nn.Module):
    """A cell that the code calls once for each column."""

    def __init__(self, kind: Any) -> None:
        super().__init__()
        self.before = nn.Conv2d(3, 12, 3, padding=1)
        self.cell = kind(12, 16)
        self.head = nn.Linear(16, 5)

    def forward(self, images: Tensor) -> Tensor:
        """Map [N, 3, 8, 8] to [N, 5]."""
        steps = torch.relu(self.before(images)).mean(2)
        state = None
        for step in steps.unbind(2):
            state = self.cell(step, state)
        logits: Tensor = self.head(state[0] if isinstance(state, tuple) else state)
        return logits


@pytest.mark.parametrize("kind", [nn.RNNCell, nn.GRUCell, nn.LSTMCell])
def test_cells(kind: type[nn.RNNCellBase]) -> None:
    leave_exactly(_Steps(kind), "before", "cell", plans=2)


def test_a_smaller_layer_trains() -> None:
    torch.manual_seed(0)
    module = _Rows(nn.LSTM, num_layers=2).eval()
    analysis = analysed(module)
    plan = Plan({group.index: 0.5 for group in analysis.groups if group.removable})
    smaller = prune(Network(module, Recipe("made-up", 5)), analysis, plan).network.module.train()
    smaller(torch.randn(2, 3, 8, 8, dtype=torch.float64)).sum().backward()
    gradients = [p.grad for p in smaller.parameters()]
    assert all(grad is not None and np.isfinite(grad.numpy()).all() for grad in gradients)
