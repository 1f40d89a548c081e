"""Finds out how data flows through a network, in one pass over its shapes."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves, tree_map

from slimstudio.engine.channels.copying import on_meta
from slimstudio.engine.channels.surroundings import attention_in_parts
from slimstudio.engine.image_size import ImageSize, sides
from slimstudio.engine.marks import is_inside
from slimstudio.engine.models.layers import DataFlow, FlowNode, NodeKind

_JOINS = {
    "add": NodeKind.ADD,
    "sub": NodeKind.ADD,
    "mul": NodeKind.MULTIPLY,
    "cat": NodeKind.CONCATENATE,
    "stack": NodeKind.CONCATENATE,
    **dict.fromkeys(("mm", "bmm", "addmm", "baddbmm"), NodeKind.PRODUCT),
}


def data_flow(module: nn.Module, input_size: ImageSize) -> DataFlow:
    """Follow an image through a network, layer by layer.

    One forward pass on tensors without values: nothing is computed and `module` is not changed.
    Layers are followed as wholes. Between them only steps at which several results meet are kept;
    reshaping, slicing and plain functions belong to the way between two layers.

    Args:
        module: A network that takes images, [N, 3, H, W]; it was described or analysed before, so
            that it is known to run.
        input_size: Of an image, in pixels.
    """
    copied = on_meta(module).eval()
    kinds = (p.dtype for p in copied.parameters())
    precision = next((kind for kind in kinds if kind.is_floating_point), torch.float32)
    image = torch.empty(1, 3, *sides(input_size), dtype=precision, device="meta")
    flow = _Flow(copied)
    flow.give(image, flow.step(NodeKind.INPUT, ()))
    with attention_in_parts(), torch.no_grad(), flow.following(copied), flow:
        answer = copied(image)
    flow.step(NodeKind.OUTPUT, flow.steps_of(tree_leaves(answer)))
    return DataFlow(tuple(flow.nodes), tuple(flow.edges))


class _Flow(TorchDispatchMode):
    """Remembers for every tensor the step that made it."""

    def __init__(self, module: nn.Module) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        self.nodes: list[FlowNode] = []
        self.edges: dict[tuple[int, int], None] = {}
        self._made_by: dict[int, int] = {}
        # Keys are identities, so every tensor must stay alive; meta tensors hold no memory.
        self._alive: list[Tensor] = []
        self._owners = {
            id(parameter): name
            for name, layer in module.named_modules()
            if _is_leaf(layer)
            for parameter in layer.parameters(recurse=False)
        }
        self._counts: dict[str, int] = {}
        self._beside: dict[tuple[int, ...], int] = {}
        self._running = [""]
        self._inside_layer = False
        self._written: set[int] = set()

    # -- what is known ----------------------------------------------------------------------

    def give(self, tensor: Tensor, step: int) -> None:
        """Note which step made a tensor."""
        self._made_by[id(tensor)] = step
        self._alive.append(tensor)

    def steps_of(self, values: Iterable[object]) -> tuple[int, ...]:
        """List the steps that made some values, each once."""
        known = self._made_by
        return tuple(dict.fromkeys(known[id(value)] for value in values if id(value) in known))

    def step(
        self, kind: NodeKind, given: tuple[int, ...], layer: str = "", operation: str = ""
    ) -> int:
        """Add a step that reads what other steps made."""
        container = layer.rpartition(".")[0] if layer else self._home(given)
        if kind in (NodeKind.INPUT, NodeKind.OUTPUT):
            container = ""
        name = layer if kind is NodeKind.LAYER else f"{container}/{kind}"
        count = self._counts[name] = self._counts.get(name, 0) + 1
        key = name if kind is NodeKind.LAYER and count == 1 else f"{name}#{count}"
        self.nodes.append(FlowNode(key, kind, layer, container, operation))
        place = len(self.nodes) - 1
        self.edges.update(((source, place), None) for source in given)
        return place

    def _home(self, given: tuple[int, ...]) -> str:
        """Find what a meeting belongs to: a container that made at least one of what meets."""
        home = self._running[-1]
        while home and not any(is_inside(self.nodes[g].container, (home,)) for g in given):
            home = home.rpartition(".")[0]
        return home

    # -- between layers ---------------------------------------------------------------------

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Run one operation, and note what it makes out of what."""
        del types  # all tensors are treated alike
        out = func(*args, **(kwargs or {}))
        if self._inside_layer:
            if func._schema.is_mutable:  # noqa: SLF001 - torch has no public way to ask
                self._written.update(id(value) for value in tree_leaves(out))
            return out
        values = [part for arg in args for part in (arg if isinstance(arg, list) else (arg,))]
        self._follow(func.overloadpacket.__name__.strip("_"), values, out)
        return out

    def _follow(self, operation: str, values: list[object], out: object) -> None:
        given = self.steps_of(values)
        owner = next((self._owners[id(v)] for v in values if id(v) in self._owners), "")
        if owner and not given:
            # A weight in another shape, before it meets any data.
            for tensor in _tensors(out):
                self._owners[id(tensor)] = owner
                self._alive.append(tensor)
            return
        if not given:
            return
        made = given[0]
        if owner:  # its weights are used without calling it
            if any(self.nodes[step].layer != owner for step in given):
                made = self.step(NodeKind.LAYER, given, owner)
        elif len(given) > 1:
            made = self._meet(operation, given)
        for tensor in _tensors(out):
            self.give(tensor, made)

    def _meet(self, operation: str, given: tuple[int, ...]) -> int:
        kind = _JOINS.get(operation, NodeKind.OTHER)
        if kind is not NodeKind.CONCATENATE:
            return self.step(kind, given, operation=operation)
        # In a dense block each layer reads everything before it. What an earlier layer read
        # already stands side by side, and only what is new has to be put beside it.
        for length in range(len(given), 1, -1):
            earlier = self._beside.get(given[:length])
            if earlier is not None:
                rest = given[length:]
                made = self.step(kind, (earlier, *rest), operation=operation) if rest else earlier
                break
        else:
            made = self.step(kind, given, operation=operation)
        self._beside[given] = made
        return made

    # -- layers -----------------------------------------------------------------------------

    @contextmanager
    def following(self, module: nn.Module) -> Iterator[None]:
        """Know which module runs, while this lasts."""
        modules = dict(module.named_modules())
        for name, child in modules.items():
            note = self._layer if _is_leaf(child) else self._container
            child.__dict__["forward"] = note(name, child.forward)
        try:
            yield
        finally:
            for child in modules.values():
                child.__dict__.pop("forward", None)

    def _container(self, name: str, forward: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            self._running.append(name)
            result = forward(*args, **kwargs)
            self._running.pop()
            return result

        return run

    def _layer(self, name: str, forward: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            values = tree_leaves((args, kwargs))
            self._written.clear()
            self._inside_layer = True
            try:
                result = forward(*args, **kwargs)
            finally:
                self._inside_layer = False
            made = self.step(NodeKind.LAYER, self.steps_of(values), name)
            received = {id(value) for value in values} - self._written

            def note(value: Any) -> Any:
                if not isinstance(value, Tensor):
                    return value
                # Dropout hands on the very tensor that it was given: whoever else reads that one
                # does not read it from here.
                mine = value.view_as(value) if id(value) in received else value
                self.give(mine, made)
                return mine

            return tree_map(note, result)

        return run


def _is_leaf(module: nn.Module) -> bool:
    return next(module.children(), None) is None


def _tensors(out: object) -> Iterator[Tensor]:
    return (value for value in tree_leaves(out) if isinstance(value, Tensor))
