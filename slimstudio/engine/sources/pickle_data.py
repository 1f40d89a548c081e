"""A pickle read as data: nothing that it names is imported or called, whatever it is.

A pickle is a program for a small machine with a stack. Python's own machine calls what the program
names, and can be led to work without end by a few bytes: by keys that are nested, or calls that
feed each other. Here a call makes a note of itself, and each step costs what its bytes cost, so
that time and memory are in proportion to the file.
"""

from __future__ import annotations

import pickletools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from slimstudio.engine.sources.pickle_names import MOST_STEPS, is_data
from slimstudio.messages import Message

if TYPE_CHECKING:
    import mmap

_LARGEST_NUMBER_BITS = 1024
_LARGEST_KEY = 2**31  # larger numbers can be chosen so that a dictionary searches for ever


class ForeignNameError(ValueError):
    """A pickle names a function or class that is no data."""


@dataclass(frozen=True, eq=False)
class Named:
    """A function or class that a pickle names; it is not imported."""

    name: str


@dataclass(frozen=True, eq=False)
class Made:
    """What a call would have made; it did not take place."""

    what: object
    arguments: object


@dataclass(frozen=True, eq=False)
class _Key:
    """Stands for a key that is neither a text nor a small number; equal only to itself."""

    value: object


def read_pickle(
    file: BinaryIO | mmap.mmap,
    made: Callable[[str, tuple[Any, ...]], Any] = lambda _name, _arguments: None,
    referred: Callable[[Any], Any] = lambda _: None,
) -> Any:
    """Read one pickle; the file stands behind it afterwards.

    Args:
        file: At the pickle's beginning.
        made: Given the name and the arguments of each call, answers what it makes; None for a note.
        referred: Given what stands for an object outside of the pickle, answers the object.

    Returns:
        What the pickle describes: numbers, texts, bytes, lists, tuples, dictionaries, and notes.

    Raises:
        ForeignNameError: it names what is no data.
        ValueError: it is damaged, or of a kind that torch never writes.
    """
    machine = _Machine(made, referred)
    try:
        for opcode, argument, _position in islice(
            pickletools.genops(cast("BinaryIO", file)), MOST_STEPS
        ):
            if opcode.name == "STOP":
                return machine.stack.pop()
            machine.step(opcode.name, argument)
    except ForeignNameError:
        raise
    except Exception as error:  # damaged ones fail anywhere
        if error.args and isinstance(error.args[0], Message):
            raise
        raise ValueError(Message("It is no pickle that torch.save writes.")) from error
    raise ValueError(Message("It has more parts than any network."))


class _Machine:
    """The stack of the machine, what lies below its marks, and its memory."""

    def __init__(
        self, made: Callable[[str, tuple[Any, ...]], Any], referred: Callable[[Any], Any]
    ) -> None:
        self.stack: list[Any] = []
        self._below: list[list[Any]] = []
        self._memo: dict[int, Any] = {}
        self._copied = 0
        self._made = made
        self._referred = referred

    def step(self, name: str, argument: Any) -> None:
        """Carry out one instruction; raises anything for one that has no place here."""
        if name in _VALUES:
            self.stack.append(_small(argument))
        elif name in _NEW:
            self.stack.append(_NEW[name]())
        elif name in _TUPLES:
            count = _TUPLES[name]
            self.stack[-count:] = [tuple(self.stack[-count:])]
        elif name in _CALLS:
            self._call(name)
        elif name not in _SKIPPED:
            _OTHERS[name](self, argument)

    def mark(self, _: object) -> None:
        """Begin a list of parts."""
        self._below.append(self.stack)
        self.stack = []

    def parts(self) -> list[Any]:
        """Take what stands above the last mark."""
        parts = self.stack
        self.stack = self._below.pop()
        return parts

    def drop(self) -> None:
        """Forget what stands above the last mark."""
        self.parts()

    def gather(self, kind: Callable[[list[Any]], Any]) -> None:
        """Make one value of what stands above the last mark."""
        made = kind(self.parts())
        self.stack.append(made)

    def extend(self, parts: list[Any]) -> None:
        """Put parts into the list on the stack; what stands for a made object takes none."""
        if isinstance(self.stack[-1], list):
            self.stack[-1].extend(parts)

    def update(self, parts: list[Any]) -> None:
        """Put keys and values into the dictionary on the stack."""
        if isinstance(self.stack[-1], dict):
            self.stack[-1].update(paired(parts))

    def put(self, place: int | None) -> None:
        """Remember what is on top."""
        self._memo[len(self._memo) if place is None else place] = self.stack[-1]

    def get(self, place: int) -> None:
        """Take what was remembered."""
        self.stack.append(self._memo[place])

    def name(self, dotted: str) -> None:
        """Name a function or class."""
        if not is_data(dotted):
            raise ForeignNameError(dotted)
        self.stack.append(Named(dotted))

    def named_by_texts(self) -> None:
        """Name what two texts on the stack name."""
        name, module = self.stack.pop(), self.stack.pop()
        self.name(f"{module}.{name}")

    def refer(self) -> None:
        """Replace what stands for an object outside by the object."""
        self.stack.append(self._referred(self.stack.pop()))

    def _call(self, name: str) -> None:
        named = self.stack.pop() if name == "NEWOBJ_EX" else None
        arguments, what = self.stack.pop(), self.stack.pop()
        if not isinstance(arguments, tuple) or not isinstance(what, Named):
            raise TypeError(what)
        made = self._plain(what.name, arguments) if not named else None
        if made is None:
            made = self._made(what.name, arguments)
        self.stack.append(Made(what, arguments) if made is None else made)

    def _plain(self, name: str, arguments: tuple[Any, ...]) -> Any:
        """Make what is a plain value in any case; None for anything else."""
        if name == "collections.OrderedDict":
            pairs = arguments[0] if arguments else ()
            self._copied += len(pairs)  # the same pairs may be asked for again and again
            if self._copied > MOST_STEPS:
                raise OverflowError
            return paired([part for key, value in pairs for part in (key, value)])
        return {} if name == "collections.defaultdict" else None


_VALUES = frozenset(
    {
        *("BININT", "BININT1", "BININT2", "LONG1", "LONG4", "BINFLOAT"),
        *("SHORT_BINSTRING", "BINSTRING", "SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8"),
        *("SHORT_BINBYTES", "BINBYTES", "BINBYTES8", "BYTEARRAY8"),
    }
)
_NEW: Mapping[str, Callable[[], object]] = {
    "NONE": lambda: None,
    "NEWTRUE": lambda: True,
    "NEWFALSE": lambda: False,
    "EMPTY_TUPLE": tuple,
    "EMPTY_LIST": list,
    "EMPTY_DICT": dict,
    "EMPTY_SET": list,  # its elements need not be told apart
}
_TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}
_CALLS = frozenset({"REDUCE", "NEWOBJ", "NEWOBJ_EX"})
_SKIPPED = frozenset({"PROTO", "FRAME"})
_OTHERS: Mapping[str, Callable[[_Machine, Any], None]] = {
    "MARK": _Machine.mark,
    "POP": lambda machine, _: machine.stack.pop(),
    "POP_MARK": lambda machine, _: machine.drop(),
    "TUPLE": lambda machine, _: machine.gather(tuple),
    "LIST": lambda machine, _: machine.gather(list),
    "FROZENSET": lambda machine, _: machine.gather(list),
    "DICT": lambda machine, _: machine.gather(paired),
    "APPEND": lambda machine, _: machine.extend([machine.stack.pop()]),
    "APPENDS": lambda machine, _: machine.extend(machine.parts()),
    "ADDITEMS": lambda machine, _: machine.extend(machine.parts()),
    "SETITEM": lambda machine, _: machine.update([*reversed([machine.stack.pop() for _ in "kv"])]),
    "SETITEMS": lambda machine, _: machine.update(machine.parts()),
    "BINPUT": _Machine.put,
    "LONG_BINPUT": _Machine.put,
    "MEMOIZE": _Machine.put,
    "BINGET": _Machine.get,
    "LONG_BINGET": _Machine.get,
    "GLOBAL": lambda machine, named: machine.name(named.replace(" ", ".", 1)),
    "STACK_GLOBAL": lambda machine, _: machine.named_by_texts(),
    "BINPERSID": lambda machine, _: machine.refer(),
    "BUILD": lambda machine, _: machine.stack.pop(),  # what a made object is made of
}


def _small(value: Any) -> Any:
    if isinstance(value, int) and value.bit_length() > _LARGEST_NUMBER_BITS:
        raise OverflowError
    return value


def paired(parts: list[Any]) -> dict[Any, Any]:
    """Make a dictionary of keys and values that take turns."""
    return {_key(key): value for key, value in zip(parts[::2], parts[1::2], strict=True)}


def _key(key: Any) -> Any:
    # Hashing what is nested can take for ever; nobody looks up such a key here.
    if key is None or isinstance(key, str | bytes):
        return key
    return key if isinstance(key, int) and abs(key) < _LARGEST_KEY else _Key(key)
