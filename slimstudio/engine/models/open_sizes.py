"""Lets code that names the number of channels in a reshape leave that size to PyTorch.

Attention is often written `B, N, C = x.shape` and, in the end, `x.reshape(B, N, C)`: what is inside
must be as wide as what came in, though nothing but this line asks for it. Of the sizes of a
reshape, one may always be left open, `x.reshape(B, N, -1)`; the network answers as before.
"""

from __future__ import annotations
import __future__

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, Generic

if TYPE_CHECKING:
    from torch import nn

_RESHAPES = frozenset(("reshape", "view"))
_SHAPES = frozenset(("shape", "size"))
# Their modules are replaced as a whole where that lets channels leave.
_KNOWN = ("torch.", "torchvision.", "slimstudio.")
_UNTOLD = frozenset((object, Generic))
_CHANNELS_FIRST = 1  # their place in [N, C, ...]
_FUTURES = sum(getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)


def open_sizes(module: nn.Module) -> bool:
    """Let the modules inside a network leave one size of each reshape open; in place.

    Args:
        module: Any network. It keeps its own class; modules inside become of classes that are the
            same but for their reshapes.

    Returns:
        Whether there was any.
    """
    found = False
    for layer in list(module.modules())[1:]:
        given: Any = type(layer)  # a class can be hashed
        kind = _opened(given)
        if kind is not None:
            object.__setattr__(layer, "__class__", kind)
            found = True
    return found


def leaves_sizes_open(layer: nn.Module) -> bool:
    """Tell whether a module is one that `open_sizes` has changed."""
    return "_slimstudio_original" in vars(type(layer))


@cache
def _opened(kind: Any) -> type[nn.Module] | None:
    """Make a class of modules that leaves sizes open; None where there are none."""
    changed = {
        name: again
        for name, function in _own_functions(kind).items()
        if (again := _rewritten(function)) is not None
    }
    if not changed:
        return None

    def reduce(self: nn.Module, protocol: Any) -> Any:
        whole: Any = super(opened, self).__reduce_ex__(protocol)
        return (_blank, (kind,), *whole[2:])

    about = {
        "__module__": kind.__module__,
        "__qualname__": kind.__qualname__,
        "__doc__": kind.__doc__,
        "__reduce_ex__": reduce,
        "_slimstudio_original": kind,
    }
    made: Any = type(kind)
    opened: type[nn.Module] = made(kind.__name__, (kind,), {**about, **changed})
    return opened


def _blank(kind: Any) -> nn.Module:
    """Make a module without state, for copies and pickles."""
    opened = _opened(kind) or kind  # what is read again may have other code than what was written
    blank: nn.Module = opened.__new__(opened)
    return blank


def _own_functions(kind: type[nn.Module]) -> dict[str, FunctionType]:
    """List the methods of a class that were written for it, and not by PyTorch."""
    known = f"{kind.__module__}.".startswith(_KNOWN) or "_slimstudio_original" in vars(kind)
    # Who is told of every subclass would be told of this one.
    if known or any("__init_subclass__" in vars(b) for b in kind.__mro__ if b not in _UNTOLD):
        return {}
    found: dict[str, FunctionType] = {}
    for base in reversed(kind.__mro__):
        if f"{base.__module__}.".startswith(_KNOWN) or base is object:
            for name in vars(base):
                found.pop(name, None)
            continue
        for name, value in vars(base).items():
            found.pop(name, None)
            if type(value) is FunctionType and _may_name_sizes(value.__code__):
                found[name] = value
    return found


def _may_name_sizes(code: CodeType) -> bool:
    return not _RESHAPES.isdisjoint(code.co_names) and not _SHAPES.isdisjoint(code.co_names)


def _rewritten(function: FunctionType) -> FunctionType | None:
    """Leave sizes open in a function; None where there is nothing to do, or no source of it."""
    try:
        lines, first = inspect.getsourcelines(function)
        # Indented as it stands, for its words are as long as their indentation.
        (around,) = ast.parse(f"if True:\n{''.join(lines)}").body
    except (OSError, TypeError, SyntaxError):
        return None
    definition = around.body[0] if isinstance(around, ast.If) else around
    if not isinstance(definition, ast.FunctionDef) or definition.decorator_list:
        return None
    ast.increment_lineno(definition, first - 2)
    # What stands in the file may no longer be what runs.
    known = _compiled(definition, function)
    if known is None or _parts(known) != _parts(function.__code__):
        return None
    if not _leave_open(definition):
        return None
    code = _compiled(definition, function)
    if code is None:
        return None
    cells = dict(zip(function.__code__.co_freevars, function.__closure__ or (), strict=True))
    again = FunctionType(
        code,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        tuple(cells[name] for name in code.co_freevars),
    )
    again.__kwdefaults__ = function.__kwdefaults__
    again.__qualname__, again.__doc__ = function.__qualname__, function.__doc__
    again.__module__ = function.__module__
    return again


def _parts(code: CodeType) -> tuple[object, ...]:
    """Tell what a function is made of; how it calls others goes by what is around it, too."""
    plain = [(type(one), one) for one in code.co_consts if not isinstance(one, CodeType)]
    return code.co_names, code.co_varnames, code.co_freevars, plain, code.co_firstlineno


def _compiled(definition: ast.FunctionDef, function: FunctionType) -> CodeType | None:
    """Compile a method where it stood: in its class, inside what its free names come from."""
    name = function.__qualname__.rpartition(".")[0].rpartition(".")[2] or "_"
    inner = ast.ClassDef(name=name, bases=[], keywords=[], body=[definition], decorator_list=[])
    free = [ast.arg(arg=one) for one in function.__code__.co_freevars if one != "__class__"]
    outer = ast.FunctionDef(
        name="_",
        args=ast.arguments(posonlyargs=[], args=free, kwonlyargs=[], kw_defaults=[], defaults=[]),
        body=[inner],
        decorator_list=[],
    )
    whole = ast.fix_missing_locations(ast.Module(body=[outer], type_ignores=[]))
    code = compile(
        whole,
        function.__code__.co_filename,
        "exec",
        flags=function.__code__.co_flags & _FUTURES,
        dont_inherit=True,
    )
    found = [one for one in _codes(code) if one.co_name == function.__name__]
    same = len(found) == 1 and set(found[0].co_freevars) <= set(function.__code__.co_freevars)
    return found[0] if same else None


def _codes(code: CodeType, depth: int = 3) -> Iterator[CodeType]:
    """List the functions of a function of a class of a module."""
    for one in code.co_consts:
        if isinstance(one, CodeType):
            if depth == 1:
                yield one
            else:
                yield from _codes(one, depth - 1)


def _leave_open(definition: ast.FunctionDef) -> bool:
    """Change reshapes in place; tell whether there were any."""
    channels = _channel_names(definition)
    found = False
    for call in ast.walk(definition):
        if isinstance(call, ast.Call) and (sizes := _sizes_of(call)) is not None:
            named = [i for i, size in enumerate(sizes) if _reads_channels(size, channels)]
            if len(named) == 1 and not any(map(_is_open, sizes)):
                place = sizes[named[0]]
                sizes[named[0]] = ast.copy_location(ast.parse("-1", mode="eval").body, place)
                found = True
    return found


def _sizes_of(call: ast.Call) -> list[ast.expr] | None:
    """Find the sizes that a reshape is given; None for other calls, and where they are unsure."""
    function, args = call.func, call.args
    if not isinstance(function, ast.Attribute) or function.attr not in _RESHAPES or call.keywords:
        return None
    if isinstance(function.value, ast.Name) and function.value.id == "torch":
        args = args[1:]
    if len(args) == 1:
        only = args[0]
        if not isinstance(only, ast.Tuple | ast.List):
            return None
        args = only.elts
        sizes = args
    else:
        sizes = call.args
    return None if any(isinstance(size, ast.Starred) for size in args) else sizes


def _is_open(size: ast.expr) -> bool:
    return isinstance(size, ast.UnaryOp) and isinstance(size.op, ast.USub)


def _channel_names(definition: ast.FunctionDef) -> set[str]:
    """List the names that stand for a number of channels, and what is worked out from them."""
    names: set[str] = set()
    assigned: list[tuple[ast.expr, ast.expr]] = []
    for node in [one for one in ast.walk(definition) if isinstance(one, ast.Assign)]:
        for target in node.targets:
            if isinstance(target, ast.Tuple) and _is_shape(node.value):
                names |= _unpacked(target)
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                assigned += zip(target.elts, node.value.elts, strict=False)
            else:
                assigned.append((target, node.value))
    named = [(one.id, value) for one, value in assigned if isinstance(one, ast.Name)]
    while more := {n for n, v in named if n not in names and _counts_channels(v, names)}:
        names |= more
    return names


def _is_shape(value: ast.AST) -> bool:
    """Tell whether an expression is all sizes of a tensor."""
    if isinstance(value, ast.Call):
        return not value.args and _is_size_method(value.func)
    return isinstance(value, ast.Attribute) and value.attr == "shape"


def _is_size_method(function: ast.AST) -> bool:
    return isinstance(function, ast.Attribute) and function.attr == "size"


def _unpacked(target: ast.Tuple) -> set[str]:
    """Find the number of channels among unpacked sizes: the last, or the second in [N, C, ...]."""
    names = [one.id if isinstance(one, ast.Name) else "" for one in target.elts]
    if len(names) <= _CHANNELS_FIRST + 1:
        return set()
    second, last = names[_CHANNELS_FIRST], names[-1]
    return {second if second.lower().startswith("c") else last} - {"", "_"}


def _counts_channels(value: ast.expr, names: set[str]) -> bool:
    """Tell whether what is assigned is a number that is worked out from numbers of channels."""
    if _is_last_size(value):
        return True
    parts = (ast.BinOp, ast.Name, ast.Attribute, ast.Constant, ast.operator, ast.Load)
    return _reads_channels(value, names) and all(isinstance(n, parts) for n in ast.walk(value))


def _reads_channels(size: ast.expr, names: set[str]) -> bool:
    return any(
        (isinstance(node, ast.Name) and node.id in names) or _is_last_size(node)
        for node in ast.walk(size)
    )


def _is_last_size(node: ast.AST) -> bool:
    """Recognise `x.shape[-1]` and `x.size(-1)`."""
    match node:
        case ast.Subscript(value=value, slice=index):
            return _is_shape(value) and ast.unparse(index) == "-1"
        case ast.Call(func=function, args=[index]):
            return _is_size_method(function) and ast.unparse(index) == "-1"
    return False
