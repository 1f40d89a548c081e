"""The best weights that training has seen so far."""

from collections.abc import Mapping

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

    @property
    def tensors(self) -> Mapping[str, Tensor]:
        """The network's tensors at its best moment."""
        return self._tensors

    def offer(self, evaluation: Evaluation) -> bool:
        """Keep the network's present tensors if it is better now: at equal accuracy, by loss.

        Returns:
            Whether they were kept.
        """
        better = self.evaluation is None or _merit(evaluation) > _merit(self.evaluation)
        if better:
            self._keep(evaluation)
        return better

    def restore(self) -> None:
        """Put the best tensors back into the network."""
        with torch.no_grad():
            for name, tensor in self._module.state_dict().items():
                tensor.copy_(self._tensors[name])

    def load(self, tensors: Mapping[str, Tensor], evaluation: Evaluation | None) -> None:
        """Remember other tensors as the best ones."""
        self.evaluation = evaluation
        for name, tensor in self._tensors.items():
            tensor.copy_(tensors[name])

    def _keep(self, evaluation: Evaluation | None) -> None:
        self.evaluation = evaluation
        with torch.no_grad():
            for name, tensor in self._module.state_dict().items():
                if name in self._tensors:  # where they lie already, for new memory costs time
                    self._tensors[name].copy_(tensor)
                else:
                    self._tensors[name] = tensor.clone()


def _merit(evaluation: Evaluation) -> tuple[float, float]:
    return evaluation.accuracy, -evaluation.loss
