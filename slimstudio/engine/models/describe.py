"""A network as a tree of layers, with what each costs."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.flop_counter import flop_registry

from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.channels.surroundings import attention_in_parts
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.models.layers import Layer
from slimstudio.errors import PlanError
from slimstudio.messages import Message

# Looking for a size that works: larger images are not tried, and where sizes must come in steps,
# they are multiples of this.
_LARGEST_SIZE = 1024
_STEP = 32


def describe_layers(module: nn.Module, input_size: ImageSize) -> tuple[Layer, ...]:
    """List a network's layers, outer before inner, with shapes, parameters and MACs.

    One forward pass on tensors without values: nothing is computed and `module` is not changed.
    Layers that only run in training, such as auxiliary heads, are listed with no shape and no MACs.

    Args:
        module: A network that takes images, [N, 3, H, W].
        input_size: Of an image, in pixels.

    Returns:
        The network itself first (named ""), then its layers in the order of their definition.
        Containers carry the sums of what they hold. One MAC is one multiplication with its
        addition, in convolutions, linear layers, matrix products and attention.

    Raises:
        PlanError: the network cannot take images of this size; the message says which it can take.
    """
    copied = on_meta(module).eval()
    trace = _run(copied, input_size)
    return tuple(
        Layer(
            name=name,
            kind=type(layer).__name__,
            output_shape=trace.shapes.get(name),
            parameters=sum(parameter.numel() for parameter in layer.parameters()),
            macs=sum(trace.macs.get(id(inner), 0) for inner in layer.modules()),
            is_leaf=next(layer.children(), None) is None,
        )
        for name, layer in copied.named_modules()
    )


class _Trace(TorchDispatchMode):
    """Counts MACs by module, and keeps the shape that each module gave last.

    An operation belongs to the module that owns its weight, for some networks use the weights of a
    layer without calling it; an operation without a weight belongs to the innermost module that is
    running.
    """

    def __init__(self, module: nn.Module) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it without annotations
        self.macs: dict[int, int] = {}
        self.shapes: dict[str, tuple[int, ...]] = {}
        self._running: list[nn.Module] = []
        # Tensors are compared by identity, and kept so that no identity is used twice.
        self._owners: dict[int, tuple[Tensor, int]] = {
            id(parameter): (parameter, id(layer))
            for layer in module.modules()
            for parameter in layer.parameters(recurse=False)
        }

    def __torch_dispatch__(
        self, func: Any, types: Any, args: Any = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        del types  # all tensors are treated alike
        kwargs = kwargs or {}
        result = func(*args, **kwargs)
        if func.is_view:
            self._follow_view(args[0], result)
        formula = flop_registry.get(func.overloadpacket)
        if formula is not None:
            # torch counts a multiplication and its addition as two operations.
            owner = self._owner(args)
            self.macs[owner] = (
                self.macs.get(owner, 0) + formula(*args, **kwargs, out_val=result) // 2
            )
        return result

    @contextmanager
    def watching(self, module: nn.Module) -> Iterator[None]:
        """Follow which module is running while the context is open."""
        handles = []
        for name, layer in module.named_modules():
            handles.append(layer.register_forward_pre_hook(self._enter))
            handles.append(layer.register_forward_hook(self._leave(name)))
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

    def _owner(self, args: Sequence[Any]) -> int:
        for argument in args:
            if id(argument) in self._owners:
                return self._owners[id(argument)][1]
        return id(self._running[-1])

    def _follow_view(self, source: Any, result: Any) -> None:
        if id(source) not in self._owners:
            return
        owner = self._owners[id(source)][1]
        for view in result if isinstance(result, list | tuple) else [result]:
            self._owners[id(view)] = (view, owner)

    def _enter(self, module: nn.Module, _inputs: Any) -> None:
        self._running.append(module)

    def _leave(self, name: str) -> Callable[[nn.Module, Any, Any], None]:
        def leave(_module: nn.Module, _inputs: Any, output: Any) -> None:
            self._running.pop()
            if isinstance(output, Tensor):
                self.shapes[name] = tuple(output.shape[1:])

        return leave


def _run(module: nn.Module, input_size: ImageSize) -> _Trace:
    trace = _Trace(module)
    try:
        with trace.watching(module), trace:
            _forward(module, input_size)
    except (RuntimeError, ValueError, AssertionError, TypeError, AttributeError) as error:
        raise PlanError(
            Message(
                "The network cannot take images of {height} by {width} pixels.",
                height=sides(input_size)[0],
                width=sides(input_size)[1],
            ),
            why=Message("{error:sentence}", error=str(error).strip().partition("\n")[0]),
            remedy=_smallest_that_works(module, input_size),
        ) from error
    return trace


def _forward(module: nn.Module, input_size: ImageSize) -> None:
    images = torch.empty(1, 3, *sides(input_size), device="meta")
    with attention_in_parts(), torch.no_grad():
        module(images)


def _smallest_that_works(module: nn.Module, input_size: ImageSize) -> Message:
    def works(size: int) -> bool:
        try:
            _forward(module, size)
        except (RuntimeError, ValueError, AssertionError, TypeError, AttributeError):
            return False
        return True

    # Transformers with a table of positions take one size only, and say which.
    fixed = getattr(module, "image_size", None)
    if isinstance(fixed, int) and works(fixed):
        return Message("It takes images of exactly {fixed} by {fixed} pixels.", fixed=fixed)
    high = 2 * max(sides(input_size))
    while high <= _LARGEST_SIZE and not works(high):
        high *= 2
    if high <= _LARGEST_SIZE:
        low = high // 2
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if works(middle) else (middle, high)
        return Message("The smallest images that it takes have {high} by {high} pixels.", high=high)
    first = max(sides(input_size)) // _STEP * _STEP + _STEP
    for size in range(first, _LARGEST_SIZE // 2 + 1, _STEP):
        if works(size):
            return Message("It takes images of {size} by {size} pixels.", size=size)
    return Message("No larger size that we tried works either.")
