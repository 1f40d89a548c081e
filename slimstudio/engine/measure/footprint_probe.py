"""Finding out which values a network holds in memory at once."""

import weakref
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.measure.facts import Footprint

_FIXED = ""  # owner of what no pruning changes


def find_footprint(module: nn.Module, input_size: ImageSize) -> Footprint:
    """Run a network once on tensors without values, and watch what is alive after each operation.

    Args:
        module: A network that takes images, [N, 3, H, W]; it is not changed.
        input_size: Of an image, in pixels.
    """
    shadow = on_meta(module).eval()
    image = torch.empty(1, 3, *sides(input_size), device="meta")
    watch = _Watch(shadow, image)
    with torch.no_grad(), watch:
        shadow(image)
    layers = tuple(sorted({name for moment in watch.moments for name in moment} - {_FIXED}))
    place = {name: number for number, name in enumerate(layers)}
    fixed = np.array([float(moment.get(_FIXED, 0)) for moment in watch.moments])
    bytes_of = np.zeros((len(watch.moments), len(layers)))
    for row, moment in enumerate(watch.moments):
        for name, size in moment.items():
            if name != _FIXED:
                bytes_of[row, place[name]] = size
    return Footprint(layers, fixed, bytes_of)


@dataclass(eq=False)
class _Values:
    """Some memory: how large it is, and whose channels it holds."""

    size: int
    owner: str


class _Watch(TorchDispatchMode):
    """Follows memory by the tensors that hold it.

    What a layer with a weight makes belongs to that layer; everything else belongs to the owner
    of what it was made from.
    """

    def __init__(self, module: nn.Module, image: Tensor) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it without annotations
        self.moments: list[dict[str, int]] = []
        self._makers = {
            id(weight): name.rpartition(".")[0]
            for name, weight in module.named_parameters()
            if weight.dim() > 1
        }
        self._known = {id(t) for t in (*module.parameters(), *module.buffers())}
        self._held: dict[int, _Values] = {}
        self._hold(image, _Values(image.numel() * image.element_size(), _FIXED))

    def __torch_dispatch__(
        self, func: Any, types: Any, args: Any = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        """Run the operation, and note what it made."""
        del types  # all tensors are treated alike
        kwargs = kwargs or {}
        result = func(*args, **kwargs)
        given = [each for each in tree_leaves((args, kwargs)) if isinstance(each, Tensor)]
        source = next((self._held[id(t)] for t in given if id(t) in self._held), None)
        maker = next((self._makers[id(t)] for t in given if id(t) in self._makers), None)
        for made in tree_leaves(result):
            if not isinstance(made, Tensor) or id(made) in self._held or id(made) in self._known:
                continue
            if func.is_view and source is not None:
                self._hold(made, source)
            elif not func.is_view:
                owner = maker if maker is not None else source.owner if source else _FIXED
                self._hold(made, _Values(made.numel() * made.element_size(), owner))
        self.moments.append(self._alive())
        return result

    def _hold(self, tensor: Tensor, values: _Values) -> None:
        self._held[id(tensor)] = values
        weakref.finalize(tensor, self._forget, id(tensor)).atexit = False

    def _forget(self, number: int) -> None:
        del self._held[number]

    def _alive(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for values in {id(each): each for each in self._held.values()}.values():
            found[values.owner] = found.get(values.owner, 0) + values.size
        return found
