"""Finds what older versions of ONNX say in several steps: activations and layer normalisation."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from torch import Tensor

from slimstudio.engine.sources.onnx.folded import Folded, FoldedNode

_CLOSE = 1e-4  # how well a number must fit, relative to what it should be
Found = tuple[FoldedNode, Sequence[FoldedNode]]  # what says it in one step, and the steps


def recognised(folded: Folded, weights: Mapping[str, Tensor]) -> Folded:
    """Say in one step what was said in several.

    Args:
        folded: The graph.
        weights: Name to numbers.
    """
    for pattern in _PATTERNS:
        folded = _Recogniser(folded, weights).replaced(pattern)
    return folded


class _Recogniser:
    def __init__(self, folded: Folded, weights: Mapping[str, Tensor]) -> None:
        self._folded = folded
        self.weights = weights
        self._made = {name: node for node in folded.nodes for name in node.outputs}
        self._readers: dict[str, list[FoldedNode]] = {}
        for node in folded.nodes:
            for name in node.inputs:
                self._readers.setdefault(name, []).append(node)

    def replaced(self, pattern: Callable[[_Recogniser, FoldedNode], Found | None]) -> Folded:
        """Put one step where a pattern is found, which is asked at the last step of each."""
        instead: dict[int, FoldedNode] = {}
        gone: set[int] = set()
        for node in self._folded.nodes:
            found = pattern(self, node)
            if found is None or gone & {id(one) for one in found[1]}:
                continue
            if self._is_closed(node, found[1]):
                instead[id(node)] = found[0]
                gone.update(id(one) for one in found[1])
        nodes = tuple(
            instead.get(id(node), node)
            for node in self._folded.nodes
            if id(node) in instead or id(node) not in gone
        )
        return replace(self._folded, nodes=nodes)

    def _is_closed(self, last: FoldedNode, steps: Sequence[FoldedNode]) -> bool:
        """Tell whether nobody else reads what the steps make on their way."""
        own = {id(step) for step in steps}
        for step in steps:
            if step is last:
                continue
            for name in step.outputs:
                outside = any(id(one) not in own for one in self._readers.get(name, ()))
                if outside or name in self._folded.outputs:
                    return False
        return True

    def maker(self, name: str, *operations: str) -> FoldedNode | None:
        """Give the step that makes a value, where it is one of these."""
        node = self._made.get(name)
        return node if node is not None and node.operation in operations else None

    def number(self, name: str) -> float | None:
        """Give the only number of a constant."""
        held = self.weights.get(name)
        return float(held.reshape(())) if held is not None and held.numel() == 1 else None

    def by_number(self, node: FoldedNode | None, operation: str, number: float) -> str | None:
        """Give what is added to or multiplied by a number, also where it is the second."""
        if node is None or node.operation != operation or len(node.inputs) != 2:
            return None
        pairs = [node.inputs, node.inputs[::-1]] if operation in ("Add", "Mul") else [node.inputs]
        for value, constant in pairs:
            held = self.number(constant)
            if held is not None and math.isclose(held, number, rel_tol=_CLOSE):
                return value
        return None

    def sixth(self, node: FoldedNode | None) -> str | None:
        """Give what is divided by six."""
        return self.by_number(node, "Div", 6.0) or self.by_number(node, "Mul", 1 / 6)

    def line_of_six(self, name: str) -> tuple[str, list[FoldedNode]] | None:
        """Find x in clip(x + 3, 0, 6), and the steps."""
        clip = self.maker(name, "Clip")
        if clip is None:
            return None
        ends = [self.number(one) for one in clip.inputs[1:3]]
        ends = ends or [clip.attributes.get("min"), clip.attributes.get("max")]
        add = self.maker(clip.inputs[0], "Add")
        value = self.by_number(add, "Add", 3.0)
        return None if ends != [0, 6] or value is None or add is None else (value, [add, clip])


def _one_step(
    last: FoldedNode, operation: str, value: str, **attributes: float | str
) -> FoldedNode:
    return replace(last, operation=operation, inputs=(value,), attributes=attributes)


def _hard_sigmoid(known: _Recogniser, node: FoldedNode) -> Found | None:
    value = known.sixth(node)
    line = None if value is None else known.line_of_six(value)
    if line is None:
        return None
    return _one_step(node, "HardSigmoid", line[0], alpha=1 / 6, beta=0.5), [*line[1], node]


def _hard_swish(known: _Recogniser, node: FoldedNode) -> Found | None:
    product = known.sixth(node)
    multiplied = None if product is None else known.maker(product, "Mul")
    for value, other in _orders(multiplied):
        line = known.line_of_six(other)
        if multiplied is not None and line is not None and line[0] == value:
            return _one_step(node, "HardSwish", value), [*line[1], multiplied, node]
    for value, other in _orders(node if node.operation == "Mul" else None):
        gate = known.maker(other, "HardSigmoid")
        if gate is not None and gate.inputs[0] == value:
            slope, middle = gate.attributes.get("alpha", 0.2), gate.attributes.get("beta", 0.5)
            if math.isclose(slope, 1 / 6, rel_tol=_CLOSE) and middle == 0.5:
                return _one_step(node, "HardSwish", value), [gate, node]
    return None


def _swish(known: _Recogniser, node: FoldedNode) -> Found | None:
    for value, other in _orders(node if node.operation == "Mul" else None):
        gate = known.maker(other, "Sigmoid")
        if gate is not None and gate.inputs[0] == value:
            return _one_step(node, "Swish", value), [gate, node]
    return None


def _gelu(known: _Recogniser, node: FoldedNode) -> Found | None:
    """Find x / 2 · (1 + erf(x / √2)), multiplied in any order."""
    factors, steps = _factors(known, node)
    for place, name in enumerate(factors):
        add = known.maker(name, "Add")
        inner = known.by_number(add, "Add", 1.0)
        erf = None if inner is None else known.maker(inner, "Erf")
        scaled = None if erf is None else known.maker(erf.inputs[0], "Div", "Mul")
        value = known.by_number(scaled, "Div", math.sqrt(2)) or known.by_number(
            scaled, "Mul", math.sqrt(0.5)
        )
        if add is None or erf is None or scaled is None or value is None:
            continue
        others = factors[:place] + factors[place + 1 :]
        numbers = [known.number(one) for one in others if known.number(one) is not None]
        if others.count(value) == 1 and len(others) == 2 and numbers == [0.5]:
            return _one_step(node, "Gelu", value), [scaled, erf, add, *steps]
    return None


def _factors(known: _Recogniser, node: FoldedNode) -> tuple[list[str], list[FoldedNode]]:
    """List what is multiplied with each other, and the multiplications."""
    if node.operation != "Mul":
        return [], []
    names, steps = [*node.inputs], [node]
    for name in node.inputs:
        inner = known.maker(name, "Mul")
        if inner is not None and len(names) == 2:
            names = [one for one in names if one != name] + [*inner.inputs]
            steps.insert(0, inner)
    return names, steps


def _layer_norm(known: _Recogniser, node: FoldedNode) -> Found | None:
    """Find (x - mean) / sqrt(variance + ε), over the last axis."""
    if node.operation != "Div":
        return None
    sub, root = known.maker(node.inputs[0], "Sub"), known.maker(node.inputs[1], "Sqrt")
    add = None if root is None else known.maker(root.inputs[0], "Add")
    if sub is None or root is None or add is None:
        return None
    value = sub.inputs[0]
    mean = known.maker(sub.inputs[1], "ReduceMean")
    for name, small in _orders(add):
        epsilon, variance = known.number(small), known.maker(name, "ReduceMean")
        square = None if variance is None else known.maker(variance.inputs[0], "Pow", "Mul")
        if epsilon is None or variance is None or square is None or mean is None:
            continue
        squared = known.by_number(square, "Pow", 2.0)
        if square.operation == "Mul" and square.inputs[0] == square.inputs[1]:
            squared = square.inputs[0]
        again = None if squared is None else known.maker(squared, "Sub")
        same = again is not None and again.inputs[0] == value
        if not same or mean.inputs[0] != value or not _over_last(known, mean, variance):
            continue
        steps = [mean, sub, square, variance, add, root, node]
        if again is not None and again is not sub:
            other = known.maker(again.inputs[1], "ReduceMean")
            steps += [again, *([other] if other is not None and other is not mean else [])]
        made = _one_step(node, "LayerNormalization", value, epsilon=epsilon)
        return made, steps
    return None


def _over_last(known: _Recogniser, *nodes: FoldedNode) -> bool:
    for node in nodes:
        axes = node.attributes.get("axes")
        if axes is None and len(node.inputs) > 1 and node.inputs[1] in known.weights:
            axes = known.weights[node.inputs[1]].reshape(-1).tolist()
        if axes != [-1] or not node.attributes.get("keepdims", 1):
            return False
    return True


def _with_weights(known: _Recogniser, node: FoldedNode) -> Found | None:
    """Let a normalisation take the weights that it is multiplied by and that are added."""
    for name, weight in _orders(node):
        norm = known.maker(name, "LayerNormalization")
        held = known.weights.get(weight)
        if norm is None or held is None or held.dim() != 1:
            continue
        if node.operation == "Mul" and len(norm.inputs) == 1:
            return replace(norm, inputs=(*norm.inputs, weight), outputs=node.outputs), [norm, node]
        if node.operation == "Add" and len(norm.inputs) == 2:
            return replace(norm, inputs=(*norm.inputs, weight), outputs=node.outputs), [norm, node]
    return None


def _orders(node: FoldedNode | None) -> list[tuple[str, str]]:
    if node is None or len(node.inputs) != 2:
        return []
    first, second = node.inputs
    return [(first, second), (second, first)]


_PATTERNS = (
    _hard_sigmoid,
    _hard_swish,
    _swish,
    _gelu,
    _layer_norm,
    _with_weights,
    _with_weights,
)
