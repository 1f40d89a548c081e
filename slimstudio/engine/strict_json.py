"""JSON to frozen values, refusing what the values have no place for."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from slimstudio.messages import Message, from_data, to_data

T = TypeVar("T")

_MOST_BYTES = 2**28
_MOST_VALUES = 4_000_000


def decode(data: bytes, kind: type[T]) -> T:
    """Decode JSON into a dataclass of type `kind`; see `convert`.

    Raises:
        ValueError: the text is no JSON, or does not describe a `kind`; the message says where.
    """
    # Each value takes up to a hundred times its two bytes once it is an object.
    if len(data) > _MOST_BYTES or sum(map(data.count, (b",", b"[", b"{"))) > _MOST_VALUES:
        raise ValueError(Message("it holds more values than anything of SlimStudio"))
    try:
        given = msgspec.json.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    return convert(given, kind)


def convert(given: Any, kind: type[T]) -> T:
    """Turn what JSON was decoded to into a dataclass of type `kind`.

    Types and required fields are checked by msgspec, and what the values' own `__post_init__`
    refuses is refused. Fields that a dataclass does not have are refused too, at any depth.

    Raises:
        ValueError: it does not describe a `kind`; the message says where.
    """
    try:
        value = msgspec.convert(given, type=kind, dec_hook=_restored)
    except msgspec.MsgspecError as error:
        raise ValueError(str(error)) from error
    _refuse_unknown(given, plain(value), "$")
    return value


def encode(value: object) -> bytes:
    """Encode a dataclass as indented JSON.

    Raises:
        ValueError: a text in it is not valid Unicode.
    """
    return msgspec.json.format(msgspec.json.encode(value, enc_hook=_plain), indent=2)


def plain(value: object) -> Any:
    """Turn a dataclass into what JSON can hold."""
    return msgspec.to_builtins(value, enc_hook=_plain)


def _plain(value: object) -> object:
    if isinstance(value, Message):
        return to_data(value)
    raise NotImplementedError(f"JSON has no place for {type(value)}")


def _restored(kind: type[Any], given: object) -> object:
    if kind is Message:
        return from_data(given)
    if kind is object:  # whatever JSON holds
        return given
    raise NotImplementedError(f"{kind} cannot be read from JSON")


def _refuse_unknown(given: Any, understood: Any, where: str) -> None:
    """Compare what was given with the same value written again."""
    match given, understood:
        case Mapping(), Mapping():
            for name, value in given.items():
                if name not in understood:
                    raise ValueError(f"unknown field {where}.{name}")
                _refuse_unknown(value, understood[name], f"{where}.{name}")
        case (Sequence(), Sequence()) if not isinstance(given, str):
            for index, (left, right) in enumerate(zip(given, understood, strict=True)):
                _refuse_unknown(left, right, f"{where}[{index}]")
