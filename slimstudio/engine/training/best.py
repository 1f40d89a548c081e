"""The best weights that training has seen so far."""

import torch
from torch import Tensor, nn

from slimstudio.engine.measure.scorecard import Evaluation


class Best:
    """Remembers a network's tensors at its best moment.

    Args:
        module: The network, as it is before training: the weights to go back to until better
            ones are offered.
        start: How good it is; None where nobody knows, then the first offer is taken.
    """

    def __init__(self, module: nn.Module, start: Evaluation | None) -> None:
        self._module = module
        self._tensors: dict[str, Tensor] = {}
        self.evaluation: Evaluation | None = None
        self._keep(start)

    def offer(self, evaluation: Evaluation) -> None:
        """Keep the network's present tensors if it is better now: at equal accuracy, by loss."""
        if self.evaluation is None or _merit(evaluation) > _merit(self.evaluation):
            self._keep(evaluation)

    def restore(self) -> None:
        """Put the best tensors back into the network."""
        with torch.no_grad():
            for name, tensor in self._module.state_dict().items():
                tensor.copy_(self._tensors[name])

    def _keep(self, evaluation: Evaluation | None) -> None:
        self.evaluation = evaluation
        state = self._module.state_dict()
        self._tensors = {name: tensor.clone() for name, tensor in state.items()}


def _merit(evaluation: Evaluation) -> tuple[float, float]:
    return evaluation.accuracy, -evaluation.loss
