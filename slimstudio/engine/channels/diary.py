"""Writing down every operation of a run, to look up later what became of which values."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode

from slimstudio.engine.channels.answers import tensors_in
from slimstudio.engine.channels.constraints import Constraints

# Operations that only move values, or give them another home.
MOVES = frozenset(
    (
        *("view", "_unsafe_view", "permute", "transpose", "t", "unsqueeze", "flip", "roll"),
        *("squeeze", "expand", "slice", "select", "unbind", "split", "split_with_sizes", "clone"),
        *("detach", "alias", "_to_copy", "contiguous", "repeat"),
    )
)
_COPIES = frozenset(("clone", "detach", "alias", "_to_copy", "contiguous"))
VIEWS = frozenset(("view", "_unsafe_view"))
# Takes no more from another tensor than its kind.
FRESH = frozenset(("new_full", "new_ones", "new_zeros"))


class DiaryEntry:
    """One operation: its name, what it was given, and what it made.

    Args:
        func: What ran.
        args: What it was given.
        kwargs: The same, by name.
    """

    def __init__(self, func: Any, args: Any, kwargs: Any) -> None:
        self.func, self.args, self.kwargs = func, args, kwargs
        self.full: str = func.overloadpacket.__name__
        self.name = self.full.removesuffix("_")  # in place or not
        self.out: Any = None

    def given(self) -> Iterator[Tensor]:
        """List the tensors among the arguments."""
        for value in (*self.args, *self.kwargs.values()):
            for part in value if isinstance(value, list | tuple) else (value,):
                if isinstance(part, Tensor):
                    yield part

    def made(self) -> tuple[Any, ...]:
        """List the results."""
        return tuple(self.out) if isinstance(self.out, list | tuple) else (self.out,)

    def moved(self, index: Tensor) -> tuple[Tensor, ...]:
        """Do with something else of the same shape what a move did with values."""
        if self.name in _COPIES:
            return (index,)
        if self.name in VIEWS:  # whose memory the index need not share
            return (index.reshape(self.args[1]),)
        moved = self.func(index, *self.args[1:], **self.kwargs)
        return tuple(moved) if isinstance(moved, list | tuple) else (moved,)


class Diary(TorchDispatchMode):
    """Writes down every operation, above a tracer that follows the channels.

    Args:
        constraints: The tracer's constraint recorder.
    """

    def __init__(self, constraints: Constraints) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated
        self.operations: list[DiaryEntry] = []
        self.numbered: dict[int, DiaryEntry] = {}
        self.answers: list[Tensor] = []
        self._constraints = constraints

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Run one operation, and note it with the steps that the tracer took meanwhile."""
        del types  # all tensors are treated alike
        operation = DiaryEntry(func, args, kwargs or {})
        before = self._constraints.place
        operation.out = func(*args, **operation.kwargs)
        self.operations.append(operation)
        for number in range(before, self._constraints.place):
            self.numbered[number] = operation
        return operation.out

    @contextmanager
    def above(self, module: nn.Module) -> Iterator[None]:
        """Write while the module runs."""

        def begin(*_: Any) -> None:
            self.__enter__()  # type: ignore[no-untyped-call]  # torch leaves it unannotated

        def end(_module: nn.Module, _args: Any, answer: Any) -> None:
            self.__exit__(None, None, None)  # type: ignore[no-untyped-call]  # the same
            self.answers.extend(tensors_in(answer))

        handles = [module.register_forward_pre_hook(begin), module.register_forward_hook(end)]
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()


class Run:
    """What happened in the run of a network.

    Args:
        operations: All, in order.
        names: Names of parameters and buffers, by `id()`.
        answers: What came out.
    """

    def __init__(
        self,
        operations: Sequence[DiaryEntry],
        names: Mapping[int, str],
        answers: Sequence[Tensor],
    ) -> None:
        self.operations, self.names, self.answers = operations, names, answers
        self._places = {id(operation): place for place, operation in enumerate(operations)}
        self._makers: dict[int, list[int]] = {}
        self._readers: dict[int, list[DiaryEntry]] = {}
        self._plain: set[int] = set()
        for place, operation in enumerate(operations):
            plain = True
            for tensor in operation.given():
                self._readers.setdefault(id(tensor), []).append(operation)
                plain = (operation.name in FRESH or self.is_plain(tensor)) and plain
            for made in operation.made():
                self._makers.setdefault(id(made), []).append(place)
                (self._plain.add if plain else self._plain.discard)(id(made))

    def is_plain(self, value: Any) -> bool:
        """Tell whether something is a number, or was made of numbers in the code."""
        if not isinstance(value, Tensor) or id(value) in self._plain:
            return True
        fresh = id(value) not in self._makers and id(value) not in self.names
        return fresh and (not value.is_meta or value.numel() == 1)

    def maker(self, tensor: Any, before: DiaryEntry) -> DiaryEntry | None:
        """Find the operation that made what a tensor holds when another operation reads it."""
        places = self._makers.get(id(tensor), ())
        limit = self._places[id(before)]
        found = next((place for place in reversed(places) if place < limit), None)
        return None if found is None else self.operations[found]

    def readers(self, tensor: Any) -> Sequence[DiaryEntry]:
        """List the operations that read a tensor."""
        return self._readers.get(id(tensor), ())
