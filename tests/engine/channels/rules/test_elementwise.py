"""Activations and combinations of values at the same position."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from tests.engine.channels.rules.exactness import Around, leave_exactly

_LAYERS = (
    nn.PReLU(16),
    nn.PReLU(1),
    nn.LogSigmoid(),
    nn.RReLU(),
    nn.CELU(),
    nn.Hardtanh(),
    nn.Hardswish(),
    nn.Hardsigmoid(),
    nn.Tanhshrink(),
    nn.Softmin(-1),
    nn.Dropout2d(),
    nn.AlphaDropout(),
    nn.FeatureAlphaDropout(),
)
_FUNCTIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "atan": torch.atan,
    "cosh": torch.cosh,
    "erfc": torch.erfc,
    "exp2": torch.exp2,
    "sinc": torch.sinc,
    "logaddexp": lambda features: torch.logaddexp(features, features * features),
    "hypot": lambda features: torch.hypot(features, features + 1),
    "copysign": lambda features: torch.copysign(features, features.sin()),
    "rrelu in place": lambda features: functional.rrelu(features.clone(), inplace=True),
    "normalized over places": lambda features: functional.normalize(features, dim=2),
}


@pytest.mark.parametrize("layer", _LAYERS, ids=str)
def test_layers(layer: nn.Module) -> None:
    leave_exactly(Around(layer), "before")


@pytest.mark.parametrize("name", _FUNCTIONS)
def test_functions(name: str) -> None:
    leave_exactly(Around(_FUNCTIONS[name]), "before")


@pytest.mark.parametrize("axis", [1, 2])
def test_one_half_gates_the_other(axis: int) -> None:
    leave_exactly(Around(nn.GLU(axis), 16 if axis > 1 else 8), "before")
