"""Answering again and again while only a late part of a network changes."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from slimstudio.engine.measure.modes import evaluating

_MEMORY = 512 * 2**20  # bytes that remembered outputs may fill


class Remembered:
    """A network and a few batches; what comes before a layer is computed once.

    Modules that ended before the layer began hand out copies of what they answered the first time.
    Only modules count that ran once and answer with a tensor.

    Args:
        module: The network; it is not changed.
        batches: The images.
        before_batch: Called before each batch.
    """

    def __init__(
        self, module: nn.Module, batches: Sequence[Tensor], before_batch: Callable[[], None]
    ) -> None:
        self._module = module
        self._batches = batches
        self._before_batch = before_batch
        self._outputs: dict[str, list[Tensor]] = {}
        self._began: dict[str, int] = {}
        self._ended: dict[str, int] = {}
        self.whole = self._look()

    def answers(self, changed: Sequence[str]) -> Iterator[Tensor]:
        """Answer for all batches while nothing differs that runs before these layers."""
        first = min((self._began.get(name, 0) for name in changed), default=0)
        early = [name for name in self._outputs if self._ended[name] < first]
        chosen = set(early)
        outermost = [name for name in early if not _inside_any(name, chosen)]
        for number, batch in enumerate(self._batches):
            self._before_batch()
            with self._handing_out(outermost, number), evaluating(self._module), torch.no_grad():
                yield self._module(batch)

    def _look(self) -> list[Tensor]:
        """Answer once, and remember."""
        clock, calls = 0, dict.fromkeys(dict(self._module.named_modules()), 0)
        left = float(_MEMORY)

        def began(name: str) -> Callable[..., None]:
            def hook(_module: nn.Module, _inputs: Any) -> None:
                nonlocal clock
                clock += 1
                calls[name] += 1
                self._began.setdefault(name, clock)

            return hook

        def ended(name: str) -> Callable[..., None]:
            def hook(_module: nn.Module, _inputs: Any, output: Any) -> None:
                nonlocal clock, left
                clock += 1
                self._ended[name] = clock
                if isinstance(output, Tensor) and left > 0:
                    left -= output.numel() * output.element_size()
                    self._outputs.setdefault(name, []).append(output.clone())
                else:
                    calls[name] = -len(self._batches) - 1

            return hook

        found = []
        with ExitStack() as stack:
            for name, module in self._module.named_modules():
                if not name:
                    continue
                stack.callback(module.register_forward_pre_hook(began(name)).remove)
                if _stands_in_a_row(self._module, name):
                    stack.callback(module.register_forward_hook(ended(name)).remove)
            stack.enter_context(evaluating(self._module))
            stack.enter_context(torch.no_grad())
            for batch in self._batches:
                self._before_batch()
                clock = 0
                found.append(self._module(batch))
        once = len(self._batches)
        self._outputs = {name: kept for name, kept in self._outputs.items() if calls[name] == once}
        return found

    @contextmanager
    def _handing_out(self, names: Sequence[str], batch: int) -> Iterator[None]:
        with ExitStack() as stack:
            for name in names:
                module, kept = self._module.get_submodule(name), self._outputs[name][batch]
                own = vars(module)
                before = own.get("forward")

                def put_back(own: dict[str, Any] = own, before: Any = before) -> None:
                    if before is None:
                        own.pop("forward", None)
                    else:
                        own["forward"] = before

                stack.callback(put_back)
                own["forward"] = lambda *_given, _kept=kept, **_named: _kept.clone()
            yield


def _stands_in_a_row(network: nn.Module, name: str) -> bool:
    """Tell whether a module is a part of the whole, or one of a list: what others begin with."""
    parent = name.rpartition(".")[0]
    return not parent or isinstance(network.get_submodule(parent), nn.Sequential | nn.ModuleList)


def _inside_any(name: str, chosen: set[str]) -> bool:
    parent = name.rpartition(".")[0]
    while parent:
        if parent in chosen:
            return True
        parent = parent.rpartition(".")[0]
    return False
