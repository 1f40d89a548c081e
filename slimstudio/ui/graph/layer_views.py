"""Tree and graph of the same network: one of them, or both side by side."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from slimstudio.session.opened import OpenedNetwork
from slimstudio.ui.graph.faces import Faces
from slimstudio.ui.graph.geometry import Direction
from slimstudio.ui.graph.graph_tools import tool_button
from slimstudio.ui.graph.nesting import Nesting
from slimstudio.ui.graph.network_graph import NetworkGraph
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.tree.layer_search import EVERYTHING, LayerQuery, LayerSearch
from slimstudio.ui.tree.layer_tree_view import LayerTreeView
from slimstudio.ui.tree.tree_state import Coupling, TreeState

_ROOM_FOR_BOTH = 900
_TREE_SHARE = 0.55  # so that it shows ratios, too


class View(StrEnum):
    """What is shown."""

    TREE = "tree"
    GRAPH = "graph"
    BOTH = "both"


class LayerViews(QWidget):
    """Shows tree and graph, which share what is selected, searched and marked.

    Signals:
        selection_changed: Other layers are selected.
    """

    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerViews")
        self._opened: OpenedNetwork | None = None
        self._nesting: Nesting | None = None
        self._graph_is_drawn = False
        self._chosen: View | None = None  # what the person asked for
        self._found_at = 0
        self.search = LayerSearch(self)
        self.tree = LayerTreeView(self)
        self.graph = NetworkGraph(self.tree.selection, self)
        self._whole: WholeScreen | None = None
        self.buttons: dict[View, QPushButton] = {}
        self._place_widgets()
        self._connect()
        self._show_view(View.TREE)

    def _place_widgets(self) -> None:
        group = QButtonGroup(self)
        group.setExclusive(True)
        switch = QWidget(self)
        row = QHBoxLayout(switch)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for view, words in (
            (View.TREE, self.tr("Show the layers as a tree")),
            (View.GRAPH, self.tr("Show the layers as a graph")),
            (View.BOTH, self.tr("Show tree and graph side by side")),
        ):
            button = tool_button(self, f"view-{view}", str(view), words)
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose_view, view))
            group.addButton(button)
            button.setAutoExclusive(True)  # it is told as one of several
            row.addWidget(button)
            self.buttons[view] = button
        self.search.put_beside(switch)
        self._parts = QSplitter(Qt.Orientation.Horizontal, self)
        self._parts.setObjectName("treeAndGraph")
        self._parts.setHandleWidth(12)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.tree)
        self._parts.addWidget(self.graph)
        self.tree.setMinimumWidth(240)
        self.graph.setMinimumWidth(220)
        rows = QVBoxLayout(self)
        rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # see `minimumSizeHint`
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.search)
        rows.addWidget(self._parts, 1)

    def _connect(self) -> None:
        self.search.query_changed.connect(self._look_for)
        self.search.text.returnPressed.connect(self._go_to_next)
        self.tree.selection_changed.connect(self.selection_changed)
        self.graph.selection_requested.connect(self.select)
        self.graph.mark_requested.connect(self.tree.marking.ask)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.start)
        whole = QShortcut(QKeySequence("F11"), self)
        whole.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        whole.activated.connect(self.switch_whole)
        self.graph.tools.whole.clicked.connect(self.switch_whole)

    @Slot()
    def switch_whole(self) -> None:
        """Let the graph fill the screen, or put it back where it was."""
        if self._whole is not None:
            self._whole.close()
            return
        if self.view is View.TREE:
            self._choose_view(View.GRAPH)
        self._whole = WholeScreen(self.graph, self.window())
        self._whole.left.connect(self._put_back)
        self._whole.showFullScreen()
        self.graph.view.setFocus()

    @Slot()
    def _put_back(self) -> None:
        self._whole = None
        self._parts.addWidget(self.graph)
        self._show_view(self.view)
        self.graph.view.setFocus()

    # -- what is shown ----------------------------------------------------------------------

    @property
    def view(self) -> View:
        """What is shown: what the person chose, or else what there is room for."""
        if self._chosen is View.BOTH and not self._holds_both:
            return View.TREE
        if self._chosen is not None:
            return self._chosen
        return View.BOTH if self.width() >= _ROOM_FOR_BOTH else View.TREE

    @property
    def _holds_both(self) -> bool:
        graph = max(self.graph.minimumWidth(), self.graph.minimumSizeHint().width())
        return self.width() >= self.tree.minimumWidth() + self._parts.handleWidth() + graph

    @property
    def arrangement(self) -> str:
        """How the person arranged the views, as text for `arrange`."""
        left, right = self._parts.sizes()
        return f"{self._chosen or ''},{self.graph.direction},{left},{right}"

    def arrange(self, arrangement: str) -> None:
        """Arrange the views as before; text that cannot be understood is ignored."""
        parts = arrangement.split(",")
        if len(parts) != 4 or parts[0] not in ("", *View) or parts[1] not in list(Direction):
            return
        self._chosen = View(parts[0]) if parts[0] else None
        self.graph.flow(Direction(parts[1]))
        sizes = [int(size) for size in parts[2:] if size.isdecimal()]
        if len(sizes) == 2 and all(sizes):
            self._parts.setSizes(sizes)
        self._show_view(self.view)

    def show_network(self, opened: OpenedNetwork | None, state: TreeState) -> None:
        """Show another network, or none."""
        self._opened = opened
        self._nesting = Nesting(opened.graph) if opened else None
        self._graph_is_drawn = False
        layers = opened.layers if opened else ()
        self.tree.show_layers(layers, state)
        self.search.offer_kinds(layers)
        self._draw_graph()

    def show_state(self, state: TreeState) -> None:
        """Show other marks and forecasts of the same network."""
        self.tree.show_state(state)
        faces = self._faces()
        if faces is not None and self._graph_is_drawn:
            self.graph.show_faces(faces)

    def show_selection(self) -> None:
        """Tint what loses channels together with what is selected."""
        names, opened = self.tree.selection.names(), self._opened
        if opened is None:
            return
        coupling = Coupling(opened.analysis)
        leaves = {layer.name for layer in opened.layers if layer.is_leaf}
        # A whole stage is coupled to most of the network: a tint would say nothing.
        plain = leaves.issuperset(names)
        self.tree.show_coupled(coupling.together_with(names) if plain else frozenset())
        if self._graph_is_drawn:
            self.graph.show_selection(coupling)

    @Slot(object)
    def select(self, names: tuple[str, ...]) -> None:
        """Select layers by name, also those that a search hides: it ends."""
        rows = (self.tree.layer_model.index_of(name) for name in names)
        if not all(self.tree.filter.mapFromSource(row).isValid() for row in rows):
            self.search.clear()
        self.tree.select(names)
        self.show_selection()  # also where the tree had selected them before

    def suggest_ratio(self, ratio: float) -> None:
        """Prune by `ratio` (0 to 1) when a layer is marked without saying how much."""
        self.tree.suggest_ratio(ratio)
        self.graph.suggest_ratio(ratio)

    # -- searching --------------------------------------------------------------------------

    @Slot(object)
    def _look_for(self, query: LayerQuery) -> None:
        self.tree.look_for(query)
        self._found_at = 0
        self.selection_changed.emit()  # the same rows, but marks may go to other layers in them
        if self._graph_is_drawn:
            self.graph.show_found(None if query == EVERYTHING else frozenset(self._found()))

    def _found(self) -> list[str]:
        rows, layers = self.tree.filter, self.tree.layer_model.outline.layers
        return [layer.name for place, layer in enumerate(layers) if rows.lets_through(place)]

    @Slot()
    def _go_to_next(self) -> None:
        """Select the next layer that was found, and show where it is."""
        found = self._found()
        if self.search.query == EVERYTHING or not found:
            return
        name = found[self._found_at % len(found)]
        self._found_at += 1
        self.tree.select((name,))
        self.graph.show_layer(name)

    # -- inside -----------------------------------------------------------------------------

    def _choose_view(self, view: View, _checked: object = None) -> None:
        self._chosen = view
        self._show_view(view)

    def _show_view(self, view: View) -> None:
        self.buttons[view].setChecked(True)
        self.tree.setVisible(view is not View.GRAPH)
        self.graph.setVisible(view is not View.TREE)
        self._draw_graph()

    def _draw_graph(self) -> None:
        """Draw it once somebody wants to see it."""
        if self._graph_is_drawn or self.graph.isHidden():
            return
        faces = self._faces()
        if faces is None:
            return
        self._graph_is_drawn = True
        self.graph.show_network(faces)
        self._look_for(self.search.query)
        self.show_selection()

    def _faces(self) -> Faces | None:
        if self._nesting is None:
            return None
        model = self.tree.layer_model
        return Faces(self._nesting, model.outline, model.state, model.summaries)

    def minimumSizeHint(self) -> QSize:
        """Ask for the tree alone: the graph goes where it has no room beside it."""
        width = max(self.search.minimumSizeHint().width(), self.tree.minimumWidth())
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room, until somebody chooses."""
        super().resizeEvent(event)
        both = self.buttons[View.BOTH]
        both.setEnabled(self._holds_both)
        both.setToolTip(
            plain_tip(
                both.accessibleName()
                if self._holds_both
                else self.tr("There is no room here for tree and graph side by side")
            )
        )
        if not self.buttons[self.view].isChecked():
            self._show_view(self.view)
            if self.view is View.BOTH and self._chosen is None:
                tree = round(self.width() * _TREE_SHARE)
                self._parts.setSizes([tree, self.width() - tree])


class WholeScreen(QWidget):
    """A window with nothing but the graph; F11 and Escape leave it.

    Args:
        graph: It is put back by whoever hears `left`.
        parent: The window that it belongs to.

    Signals:
        left: The window closes.
    """

    left = Signal()

    def __init__(self, graph: QWidget, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("wholeScreen")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Graph of the network"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.addWidget(graph)
        for keys in ("F11", "Esc"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the graph back."""
        self.left.emit()
        super().closeEvent(event)
