"""Forward passes that pause at layers, so that many batches go through a network side by side.

To rebuild a layer one must see all images as far as that layer, with all layers before it rebuilt.
So each batch runs in a thread of its own that waits at that layer. Only one of them runs at any
time, in a fixed order: results are those of a plain loop, and every layer computes once for each
image instead of once for each layer behind it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch import Tensor, nn, overrides

from slimstudio.engine.reconstruction.layer_trace import Additions, LayerTrace
from slimstudio.engine.reconstruction.patches import Weighted, answered_rows, read_rows


class LayerStop:
    """Where a pass pauses for one layer, and what is seen of it there.

    In the original the pass pauses when the layer has answered, or when its answer went into a sum.
    In a network that is rebuilt it pauses just before the layer runs for the last time, or before
    its answer goes into a sum; the layer then runs with what became of its weights meanwhile.

    Args:
        trace: What is known about the layer in this network.
        places: Which places of its output are looked at, [P]; None for all.
        rebuilds: Whether the layer is about to be rebuilt.
    """

    def __init__(self, trace: LayerTrace, places: Tensor | None, *, rebuilds: bool) -> None:
        self.trace = trace
        self._places = places
        self._rebuilds = rebuilds
        self._reads: list[Tensor] = []
        self._answers: list[Tensor] = []
        self._inputs = self._branch = torch.empty(0)
        self.walk: Walk | None = None

    @property
    def reads(self) -> Tensor:
        """What the layer read, [G, R, D]; see `read_rows`."""
        return torch.cat(self._reads, 1)

    @property
    def answers(self) -> Tensor | None:
        """What it answered, or the sum of that and what it is added to, [R, O].

        None of a layer that is rebuilt and goes into no sum: it did not answer yet.
        """
        return torch.cat(self._answers) if self._answers else None

    def before(self, layer: Weighted, inputs: Tensor) -> None:
        """The layer is about to run."""
        if not self._rebuilds:
            return
        self._reads.append(read_rows(layer, inputs, self._places))
        if self.trace.sum is not None:
            self._inputs = inputs
        elif len(self._reads) == self.trace.calls:
            self._pause()

    def after(self, output: Tensor) -> None:
        """The layer ran, or the BatchNorm behind it."""
        self._branch = output
        if not self._rebuilds and self.trace.sum is None:
            self._see(output)
            if len(self._answers) == self.trace.calls:
                self._pause()

    def adds(self, terms: tuple[Tensor, Tensor], layer: Weighted, norm: nn.Module | None) -> None:
        """What the layer made is about to be added to something."""
        if not self._rebuilds:
            return
        for term in terms:
            self._see(term)
        self._answers = [self._answers[0] + self._answers[1]]
        inputs, branch = self._inputs, self._branch
        self._inputs = self._branch = torch.empty(0)
        before = layer.weight._version, _version(layer.bias), _version(_mean(norm))  # noqa: SLF001
        self._pause()
        after = layer.weight._version, _version(layer.bias), _version(_mean(norm))  # noqa: SLF001
        if before != after and any(term is branch for term in terms):
            again = layer.forward(inputs)
            branch.copy_(again if norm is None else norm.forward(again))

    def added(self, total: Tensor) -> None:
        """The sum is there."""
        if not self._rebuilds:
            self._see(total)
            self._pause()

    def _see(self, values: Tensor) -> None:
        self._answers.append(answered_rows(values, self._places, spatial=self.trace.spatial))

    def _pause(self) -> None:
        assert self.walk is not None
        self.walk.pause()


def _mean(norm: nn.Module | None) -> Tensor | None:
    return None if norm is None else norm.get_buffer("running_mean")


def _version(tensor: Tensor | None) -> int:
    return -1 if tensor is None else tensor._version  # noqa: SLF001 - counts changes in place


class _Left(BaseException):
    """A pass ends early, because nobody needs the rest of it."""


class Walk:
    """One network answering one batch.

    Args:
        network: Where it walks.
        images: The batch, [B, ...].
    """

    def __init__(self, network: WalkedNetwork, images: Tensor) -> None:
        self._network = network
        self._images = images
        self._go, self._paused = threading.Semaphore(0), threading.Semaphore(0)
        self._thread = threading.Thread(target=self._run, name="walk", daemon=True)
        self._failure: BaseException | None = None
        self._leaves = self.done = False
        self._modes = overrides._get_current_function_mode_stack()  # noqa: SLF001 - see _run
        self.stops: dict[str, LayerStop] = {}
        self.answer: Any = None

    def to(self, stops: Mapping[str, LayerStop]) -> bool:
        """Go on until one of these pauses; tells whether one did before the pass was over.

        Args:
            stops: Layer name to where the pass stops for it.
        """
        if self.done:
            return False
        self.stops = dict(stops)
        for stop in stops.values():
            stop.walk = self
        if self._thread.ident is None:
            self._thread.start()
        else:
            self._go.release()
        self._paused.acquire()
        if self._failure is not None:
            raise self._failure
        return not self.done

    def finish(self) -> Any:
        """Go on to the end, and return what the network answers."""
        self.to({})
        return self.answer

    def pause(self) -> None:
        """Wait for the next call of `to`; called by a stop, in the thread of the pass."""
        self._paused.release()
        self._go.acquire()
        if self._leaves:
            raise _Left

    def close(self) -> None:
        """End the pass where it is."""
        if self._thread.ident is None:
            return
        if not self.done:
            self._leaves = True
            self._go.release()
        self._thread.join()

    def _run(self) -> None:
        try:
            # What holds for calls of torch here, such as a default device, holds for one thread.
            for mode in self._modes:
                overrides._push_mode(mode)  # noqa: SLF001 - entering it again would change it
            with torch.no_grad(), self._network.entered(self):
                self.answer = self._network.module(self._images)
        except _Left:
            pass
        except BaseException as error:  # noqa: BLE001 - raised where the pass was asked for
            self._failure = error
        finally:
            self.done = True
            self.stops = {}
            self._images = torch.empty(0)
            self._paused.release()


class WalkedNetwork:
    """A network that several passes go through at the same time.

    Args:
        module: The network, in evaluation mode.
        traces: What is known about its layers, by name.
    """

    def __init__(self, module: nn.Module, traces: Mapping[str, LayerTrace]) -> None:
        self.module = module
        self._traces = traces
        self._here = threading.local()

    @contextmanager
    def walks(self, batches: Sequence[Tensor]) -> Iterator[list[Walk]]:
        """Make a pass for each batch; all end with the block, wherever they are."""
        with ExitStack() as stack:
            for name, trace in self._traces.items():
                self._hook(name, trace, stack)
            walks = [Walk(self, batch) for batch in batches]
            for walk in walks:
                stack.callback(walk.close)
            yield walks

    @contextmanager
    def entered(self, walk: Walk) -> Iterator[None]:
        """Let hooks and additions of this thread know whose pass it is."""
        self._here.walk = walk
        with Additions(self._added, self._adds):
            yield

    def _hook(self, name: str, trace: LayerTrace, stack: ExitStack) -> None:
        layer = self.module.get_submodule(name)
        assert isinstance(layer, Weighted)

        def before(_layer: nn.Module, inputs: tuple[Tensor, ...]) -> None:
            stop = self._stops.get(name)
            if stop is not None:
                assert isinstance(layer, Weighted)
                stop.before(layer, inputs[0])

        def after(_layer: nn.Module, _inputs: tuple[Tensor, ...], output: Tensor) -> None:
            stop = self._stops.get(name)
            if stop is not None:
                stop.after(output)

        def normed(_layer: nn.Module, _inputs: tuple[Tensor, ...], output: Tensor) -> None:
            stop = self._stops.get(name)
            if stop is not None and stop.trace.sum is not None:
                stop.after(output)

        stack.callback(layer.register_forward_pre_hook(before).remove)
        stack.callback(layer.register_forward_hook(after).remove)
        if trace.norm and trace.sum is not None:
            norm = self.module.get_submodule(trace.norm)
            stack.callback(norm.register_forward_hook(normed).remove)

    @property
    def _stops(self) -> Mapping[str, LayerStop]:
        walk: Walk | None = getattr(self._here, "walk", None)
        return walk.stops if walk is not None else {}

    def _at_sum(self, number: int) -> tuple[str, LayerStop] | None:
        found = ((n, stop) for n, stop in self._stops.items() if stop.trace.sum == number)
        return next(found, None)

    def _adds(self, number: int, terms: tuple[Tensor, Tensor]) -> None:
        at = self._at_sum(number)
        if at is not None:
            name, stop = at
            layer, norm = self.module.get_submodule(name), self._traces[name].norm
            assert isinstance(layer, Weighted)
            stop.adds(terms, layer, self.module.get_submodule(norm) if norm else None)

    def _added(self, number: int, _terms: tuple[Tensor, Tensor], total: Tensor) -> None:
        at = self._at_sum(number)
        if at is not None:
            at[1].added(total)
