"""What each box of the drawing says: its name, kind, channels and mark."""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.channels.words import listing
from slimstudio.engine.marks import MarkKind
from slimstudio.engine.models.layers import FlowNode, Layer, NodeKind
from slimstudio.ui.graph.nesting import Nesting
from slimstudio.ui.tree.layer_words import layer_sentence, shape_text
from slimstudio.ui.tree.mark_summary import LayerOutline, MarkSummary
from slimstudio.ui.tree.marks import mark_word
from slimstudio.ui.tree.tree_state import Coupling, TreeState
from slimstudio.ui.widgets.message_text import message_text

translate = QCoreApplication.translate


class FaceKind(Enum):
    """How a box looks."""

    LAYER = 1
    BLOCK = 2  # a folded container
    JOIN = 3  # results meet
    END = 4  # the image, the answer


@dataclass(frozen=True)
class Face:
    """What one box shows.

    Args:
        kind: How it looks.
        title: Its first line.
        detail: Its second line.
        layer: Name of the tree's row that it stands for; "" for none.
        mark: The mark of everything in it; None where marks differ or do not apply.
        channels: Channels that go out of it, before and after the plan; (0, 0) if nobody knows.
        removed: Whether it leaves whole.
        tooltip: All of it in sentences.
    """

    kind: FaceKind
    title: str
    detail: str = ""
    layer: str = ""
    mark: MarkKind | None = None
    channels: tuple[int, int] = (0, 0)
    removed: bool = False
    tooltip: str = ""


@dataclass(frozen=True, eq=False)
class Faces:
    """Makes the faces of one network in one state.

    Args:
        nesting: Its steps and containers.
        outline: Its layers, as the tree has them.
        state: Marks, and what they lead to.
        summaries: The marks in each sub-tree, by layer id.
    """

    nesting: Nesting
    outline: LayerOutline
    state: TreeState
    summaries: tuple[MarkSummary, ...]

    @cached_property
    def channels(self) -> tuple[tuple[int, int], ...]:
        """Channels that go out of each step, before and after the plan.

        A step without channels of its own, as an activation, hands on what it is given.
        """
        graph = self.nesting.graph
        given: list[list[int]] = [[] for _ in graph.nodes]
        for source, target in graph.edges:
            given[target].append(source)
        found: list[tuple[int, int]] = []
        for node, sources in zip(graph.nodes, given, strict=True):
            own = self.state.channels.get(node.layer) if node.layer else None
            coming = [found[source] for source in sources if found[source][0]]
            if own is not None:
                found.append(own)
            elif node.kind is NodeKind.CONCATENATE:
                found.append((sum(c[0] for c in coming), sum(c[1] for c in coming)))
            else:
                found.append(coming[0] if coming else (0, 0))
        return tuple(found)

    def face(self, key: str) -> Face:
        """Say what one box shows."""
        if self.nesting.is_container(key):
            return self._block(key)
        node = self.nesting.graph.nodes[self.nesting.places[key]]
        if node.kind is NodeKind.LAYER:
            return self._layer(node)
        if node.kind in (NodeKind.INPUT, NodeKind.OUTPUT):
            return self._end(node)
        channels = self.channels[self.nesting.places[key]]
        meaning = join_meaning(node)
        return Face(FaceKind.JOIN, join_sign(node), channels=channels, tooltip=meaning)

    def _layer(self, node: FlowNode) -> Face:
        layer, mark = self._known(node.layer)
        channels = self.channels[self.nesting.places[node.key]]
        own = self.state.channels.get(node.layer)
        kind = layer.kind if layer else ""
        return Face(
            FaceKind.LAYER,
            node.layer.rpartition(".")[2] or translate("Faces", "Network"),
            f"{kind}   {_change(*own)}" if own else kind,
            node.layer,
            mark,
            channels,
            self.state.is_removed(node.layer),
            self._tooltip(layer, mark, own) if layer else node.layer,
        )

    def _block(self, name: str) -> Face:
        layer, mark = self._known(name)
        channels = self._last_channels(name)
        kind = layer.kind if layer else ""
        heads = self.state.heads_left.get(name)
        if heads:
            words = translate("Faces", "{count} heads").format(count=_change(*heads))
            kind = f"{kind}   {words}"
        elif channels[0]:
            kind = f"{kind}   {_change(*channels)}"
        return Face(
            FaceKind.BLOCK,
            name.rpartition(".")[2],
            kind,
            name,
            mark,
            channels,
            self.state.is_removed(name),
            self._tooltip(layer, mark, None) if layer else name,
        )

    def _end(self, node: FlowNode) -> Face:
        top = self.outline.layers[0] if self.outline.layers else None
        if node.kind is NodeKind.INPUT:
            return Face(
                FaceKind.END,
                translate("Faces", "Image"),
                tooltip=translate("Faces", "The image that the network is shown."),
            )
        shape = shape_text(top.output_shape) if top else ""
        words = translate("Faces", "The network's answer: one number for each of {count} classes.")
        plain = translate("Faces", "The network's answer.")
        return Face(
            FaceKind.END,
            translate("Faces", "Answer"),
            tooltip=words.format(count=shape) if shape else plain,
        )

    def _known(self, name: str) -> tuple[Layer | None, MarkKind | None]:
        layer_id = self.outline.id_of(name)
        if layer_id is None:
            return None, None
        return self.outline.layers[layer_id], self.summaries[layer_id].kind

    def _last_channels(self, name: str) -> tuple[int, int]:
        """Find the channels that leave a container: those of its last step."""
        return self.channels[self._last_step[name]]

    @cached_property
    def _last_step(self) -> dict[str, int]:
        last: dict[str, int] = {}
        for place, path in enumerate(self.nesting.paths):
            last.update(dict.fromkeys(path[:-1], place))
        return last

    def _tooltip(
        self, layer: Layer, mark: MarkKind | None, channels: tuple[int, int] | None
    ) -> str:
        lines = [layer.name, layer_sentence(layer)]
        if layer.output_shape:
            words = translate("Faces", "Output: {shape}")
            lines.append(words.format(shape=shape_text(layer.output_shape)))
        if channels:
            words = translate("Faces", "Channels: {change}")
            lines.append(words.format(change=_change(*channels)))
        if mark:
            lines.append(translate("Faces", "Mark: {mark}").format(mark=mark_word(mark)))
        return "\n".join(line for line in lines if line)

    def spoken(self, key: str) -> str:
        """Describe a box in one sentence, for those who hear it."""
        return describe(self.face(key))


def _change(before: int, after: int) -> str:
    return f"{before}" if before == after else f"{before} \N{RIGHTWARDS ARROW} {after}"


def join_sign(node: FlowNode) -> str:
    """Write what happens where results meet as one sign."""
    match node.kind:
        case NodeKind.ADD:
            return "+"
        case NodeKind.MULTIPLY:
            return "\N{MULTIPLICATION SIGN}"
        case NodeKind.CONCATENATE:
            return "\N{IDENTICAL TO}"
        case NodeKind.PRODUCT:
            return "\N{ASTERISK OPERATOR}"
        case _:
            return "\N{WHITE CIRCLE}"


def join_meaning(node: FlowNode) -> str:
    """Say what happens where results meet, and what that means for their channels."""
    match node.kind:
        case NodeKind.ADD:
            return translate(
                "Graph", "Added, value by value: what meets here must keep the same channels."
            )
        case NodeKind.MULTIPLY:
            return translate(
                "Graph",
                "Multiplied, value by value: what meets here must keep the same channels.",
            )
        case NodeKind.CONCATENATE:
            return translate("Graph", "Laid side by side: each part may lose channels by itself.")
        case NodeKind.PRODUCT:
            return translate(
                "Graph", "A product of matrices: how attention compares, and then gathers."
            )
        case _:
            return translate("Graph", "Several results meet in {operation}.").format(
                operation=node.operation
            )


def describe(face: Face) -> str:
    """Describe a box in one sentence."""
    parts = [face.layer or face.title, face.detail]
    before, after = face.channels
    if face.removed:
        parts.append(translate("Graph", "leaves whole"))
    elif after < before:
        words = translate("Graph", "{count} of {whole} channels leave")
        parts.append(words.format(count=before - after, whole=before))
    return ", ".join(part for part in parts if part)


def explain_selection(coupling: Coupling, names: tuple[str, ...]) -> str:
    """Say in one sentence what lights up together with the selected layer; "" for nothing."""
    if len(names) == 1:
        return coupling.explain(names[0])
    together = coupling.together_with(names)
    if not together:
        return ""
    words = translate("Graph", "Channels leave together with those of {layers}.")
    return words.format(layers=message_text(listing(sorted(together))))
