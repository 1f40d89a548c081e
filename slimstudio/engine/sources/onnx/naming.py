"""Where the layers of an ONNX file were in the program that wrote it, as far as its names tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from torch import nn

if TYPE_CHECKING:
    from slimstudio.engine.sources.onnx.folded import FoldedNode

# Names that exporters make up; they tell nothing.
_MADE_UP = re.compile(r"^(onnx::|val_|node_|_|/|\d|const|getitem)", re.IGNORECASE)
# What weights are called at the end of their names.
_TENSORS = frozenset(
    [
        "weight",
        "bias",
        "running_mean",
        "running_var",
        "kernel",
        "gamma",
        "beta",
        "moving_mean",
        "moving_variance",
    ]
)
_HOLDS_LAYERS = re.compile(r"\.(container|activation\.MultiheadAttention|transformer)")
_WORDS = re.compile(r"[^0-9A-Za-z_]")
_LONGEST = 60
_DEEPEST = 24
_OPTIMISER_ENDINGS = ("_bias", "_token")


class Names:
    """Gives every layer and tensor a dotted name of its own."""

    def __init__(self, nodes: Sequence[FoldedNode]) -> None:
        self._steps: dict[str, list[str]] = {}  # by what the steps' own names say they were in
        for node in nodes:
            if node.name.startswith("/"):
                path = _clean(_path_in(node.name))
                self._steps.setdefault(path, []).append(node.operation)
        self._taken: set[str] = set()  # layers and tensors
        self._around: set[str] = set()  # what holds them
        self._latest = ""

    def layer(self, node: FoldedNode, kind: str, weights: Sequence[str], words: str = "") -> str:
        """Name a layer: after its weights, after its node, or after its kind."""
        told = ["" if _MADE_UP.match(name) else _of_weight(name) for name in weights if name]
        # Biases that are alike, as those that have not learned, are one in a file.
        candidates = [path for path in (*told[:1], self._layer_scope(node), *told[1:]) if path]
        for path in candidates:
            if self._is_free(path):
                return self._take(path)
        plain = words or re.sub(r"\d+d$", "", kind).lower()
        around = self.container(node)
        near = [path for path in candidates if path.startswith(f"{around}.") or not around]
        base = near[0] if near else _joined(around, plain)
        return self._take(self._numbered(base))

    def tensor(self, name: str, container: str) -> str:
        """Name a tensor that belongs to no layer."""
        told = "" if not name or _MADE_UP.match(name) else _clean(name.split("."))
        path = told or _joined(container, "constant")
        return self._take(path if self._is_free(path) else self._numbered(path))

    def container(self, node: FoldedNode) -> str:
        """Name what is around a step; where nothing tells, what was around the step before."""
        if node.scopes or node.name.startswith("/"):
            self._latest = self._container_scope(node)
        elif self._taken and self._latest in self._taken:
            self._latest = self._latest.rpartition(".")[0]
        return self._free_container(self._latest)

    def _free_container(self, path: str) -> str:
        """Give the innermost of these containers that is no layer."""
        words = path.split(".") if path else []
        for count in range(1, len(words) + 1):
            if ".".join(words[:count]) in self._taken:
                return ".".join(words[: count - 1])
        return path

    def containers(self, nodes: Iterable[FoldedNode]) -> dict[str, str]:
        """Tell the classes of containers, where the file does."""
        classes = {
            _clean(scope.split(".")): kind.rpartition(".")[2]
            for node in nodes
            for scope, kind in zip(node.scopes[:-1], node.classes[:-1], strict=False)
        }
        return {path: classes[path] for path in ("", *self._around) if path in classes}

    def _numbered(self, base: str) -> str:
        around, _, word = base.rpartition(".")
        base = _joined(self._free_container(around), word)
        count = 1
        while not self._is_free(f"{base}_{count}"):
            count += 1
        return f"{base}_{count}"

    def _layer_scope(self, node: FoldedNode) -> str:
        """Name the layer that a step was in the program that wrote the file, where it was one."""
        if len(node.scopes) > 1:
            kind = node.classes[-2]
            is_layer = kind.startswith("torch.nn.modules.") and not _HOLDS_LAYERS.search(kind)
            return _clean(node.scopes[-2].split(".")) if is_layer else ""
        if node.name.startswith("/"):
            path = _clean(_path_in(node.name))
            alone = len(self._steps[path]) == 1 or self._steps[path] == ["MatMul", "Add"]
            return path if alone else ""
        return ""

    def _container_scope(self, node: FoldedNode) -> str:
        layer = self._layer_scope(node)
        if layer:
            return layer.rpartition(".")[0]
        if node.name.startswith("/"):
            return _clean(_path_in(node.name))
        return _clean(node.scopes[-2].split(".")) if len(node.scopes) > 1 else ""

    def _is_free(self, path: str) -> bool:
        words = path.split(".")
        inside = {".".join(words[:count]) for count in range(1, len(words))}
        return path not in self._taken and path not in self._around and not inside & self._taken

    def _take(self, path: str) -> str:
        words = path.split(".")
        self._taken.add(path)
        self._around.update(".".join(words[:count]) for count in range(1, len(words)))
        self._latest = ".".join(words[:-1])
        return path


def _of_weight(name: str) -> str:
    words = name.replace("/", ".").removesuffix(":0").split(".")
    last = words[-1]
    for ending in _OPTIMISER_ENDINGS:
        last = last.removesuffix(ending)
    return _clean(words[:-1]) if last.lower() in _TENSORS else ""


def _path_in(name: str) -> list[str]:
    """Read "/layer1/layer1.0/conv1/Conv", where a part may repeat what it is in."""
    parts = [one for one in name.split("/") if one][:-1]
    words: list[str] = []
    before = ""
    for part in parts:
        inner = part[len(before) + 1 :] if before and part.startswith(f"{before}.") else part
        words += inner.split(".")
        before = part
    return words


def _joined(container: str, word: str) -> str:
    return f"{container}.{word}" if container else word


def _clean(words: Sequence[str]) -> str:
    """Make a dotted name of words, as modules may be called."""
    return ".".join(_word(word) for word in words[:_DEEPEST] if word)


def _word(word: str) -> str:
    plain = _WORDS.sub("_", word)[:_LONGEST].lstrip("_") or "part"
    return f"{plain}_" if hasattr(nn.Module, plain) or plain in _RESERVED else plain


_RESERVED = frozenset(("graph_program", "graph_sizes", "training", "constructor"))
