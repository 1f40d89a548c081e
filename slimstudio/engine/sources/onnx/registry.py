"""How each of ONNX's operators is said in PyTorch, by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedNode
    from slimstudio.engine.sources.onnx.translation import Translator
    from slimstudio.engine.sources.onnx.values import Value

Operator = Callable[["Translator", "FoldedNode"], "Value | Sequence[Value]"]
OPERATORS: dict[str, Operator] = {}


def operator(*names: str) -> Callable[[Operator], Operator]:
    """Register how ONNX's operators of these names are said in PyTorch."""

    def register(function: Operator) -> Operator:
        OPERATORS.update(dict.fromkeys(names, function))
        return function

    return register
