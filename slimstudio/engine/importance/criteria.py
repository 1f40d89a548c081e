"""All measures of importance, by name."""

from collections.abc import Mapping
from difflib import get_close_matches
from types import MappingProxyType

from slimstudio.engine.importance.activation import ActivationEnergy
from slimstudio.engine.importance.batchnorm_scale import BatchNormScale
from slimstudio.engine.importance.chance import Chance
from slimstudio.engine.importance.criterion import Criterion
from slimstudio.engine.importance.geometric_median import GeometricMedian
from slimstudio.engine.importance.hessian import HessianDiagonal
from slimstudio.engine.importance.l1 import L1
from slimstudio.engine.importance.l2 import L2
from slimstudio.engine.importance.reconstruction import ReconstructionLoss
from slimstudio.engine.importance.taylor import Taylor
from slimstudio.errors import PlanError
from slimstudio.messages import Message

_ALL: tuple[Criterion, ...] = (
    L2(),
    L1(),
    BatchNormScale(),
    GeometricMedian(),
    Taylor(),
    HessianDiagonal(),
    ActivationEnergy(),
    ReconstructionLoss(),
    Chance(),
)

CRITERIA: Mapping[str, Criterion] = MappingProxyType({one.name: one for one in _ALL})


def find(name: str) -> Criterion:
    """Return the criterion of a name.

    Raises:
        PlanError: there is none.
    """
    if name in CRITERIA:
        return CRITERIA[name]
    close = get_close_matches(name.lower(), CRITERIA, cutoff=0.4)
    raise PlanError(
        Message("There is no importance criterion “{name}”.", name=name),
        remedy=(
            Message("Did you mean {close}?", close=" or ".join(close))
            if close
            else Message("Choose one of: {criteria}.", criteria=[*CRITERIA])
        ),
    )
