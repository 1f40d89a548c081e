"""The graph beside the tree: the drawing, its tools, and what it says about the selection."""

from pathlib import Path

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from slimstudio.engine.marks import Mark, MarkKind
from slimstudio.errors import SlimStudioError
from slimstudio.ui.graph.faces import Faces, explain_selection
from slimstudio.ui.graph.geometry import Direction
from slimstudio.ui.graph.graph_scene import GraphScene, write_picture
from slimstudio.ui.graph.graph_tools import ElidedLabel, GraphTools
from slimstudio.ui.graph.graph_view import GraphView
from slimstudio.ui.graph.nesting import WHOLE
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.tree.delegates import DEFAULT_RATIO
from slimstudio.ui.tree.layer_selection import LayerSelection
from slimstudio.ui.tree.marks import MarkMenu, mark_of
from slimstudio.ui.tree.tree_state import Coupling
from slimstudio.ui.widgets.problems import show_error
from slimstudio.ui.widgets.saving import FileKind, ask_save_path
from slimstudio.ui.widgets.text_label import Role, text_label


class NetworkGraph(QWidget):
    """Shows a network as a graph and asks for selections and marks; it decides nothing.

    Args:
        selection: What is selected, shared with the tree and the inspector.
        parent: Qt's parent.

    Signals:
        selection_requested: These layers, by name, shall be selected.
        mark_requested: What is selected shall be marked: the mark.
    """

    selection_requested = Signal(object)  # tuple[str, ...]
    mark_requested = Signal(object)  # Mark

    def __init__(self, selection: LayerSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkGraph")
        self._selection = selection
        self._ratio = DEFAULT_RATIO
        self._known: tuple[object, object] | None = None  # the selection that is lit up
        self.drawing = GraphScene(self)
        self.view = GraphView(self.drawing, self)
        self.words = ElidedLabel(self)
        self.words.setObjectName("graphWords")
        self.missing = text_label(
            self.tr("How data flows through this network could not be followed: see the tree."),
            Role.MUTED,
            self,
        )
        self.missing.hide()
        self._place_widgets()
        self.view.chosen.connect(self._choose)
        self.view.toggled.connect(self.toggle)
        self.view.kind_requested.connect(self._ask_for_kind)
        self.view.menu_requested.connect(self.open_menu)

    def _place_widgets(self) -> None:
        self.tools = GraphTools(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.tools)
        rows.addWidget(self.missing)
        rows.addWidget(self.view, 1)
        rows.addWidget(self.words)
        self.tools.turned.connect(self._turn)
        self.tools.unfold_all.clicked.connect(self._unfold_all)
        self.tools.fold.clicked.connect(self._fold)
        self.tools.closer.clicked.connect(self._zoom_in)
        self.tools.farther.clicked.connect(self._zoom_out)
        self.tools.fit.clicked.connect(self.view.fit)
        self.tools.export.clicked.connect(self._export)

    # -- what it shows ----------------------------------------------------------------------

    def show_network(self, faces: Faces) -> None:
        """Draw another network."""
        self._known = None
        nothing = not faces.nesting.graph.nodes
        self.missing.setVisible(nothing)
        self.view.setVisible(not nothing)
        self.drawing.show_network(None if nothing else faces)
        self.view.show_start()

    def show_faces(self, faces: Faces) -> None:
        """Show other marks and channels of the same network."""
        if self.drawing.faces is not None:
            self.drawing.show_faces(faces)

    def show_selection(self, coupling: Coupling) -> None:
        """Light up what is selected and what loses channels with it, and say why."""
        names = self._selection.names()
        leaves = not any(self._is_container(name) for name in names)
        # A whole stage is coupled to most of the network: all of it lit up would say nothing.
        coupled = coupling.together_with(names) if leaves else frozenset[str]()
        if self._known == (names, coupled):
            return
        self._known = (names, coupled)
        current = self.drawing.current
        if not names:
            current = ""
        elif current not in names:
            current = self.drawing.key_of(names[0])
        self.drawing.show_selection(frozenset(names), current, coupled)
        self.words.say(explain_selection(coupling, names) if leaves else "")
        if len(names) == 1 and not self._is_seen(current):
            self.view.bring_into_view(current)
        self._tell(current)

    def show_found(self, found: frozenset[str] | None) -> None:
        """Dim everything but some layers, by name; None for nothing."""
        self.drawing.show_found(found)

    def show_layer(self, name: str) -> None:
        """Unfold what holds a layer, and bring it into view."""
        nesting = self.drawing.nesting
        if nesting is None or name not in nesting.first:
            return
        self.drawing.unfold(self.drawing.unfolded | frozenset(nesting.holders(name)))
        self.view.bring_into_view(self.drawing.key_of(name))

    def suggest_ratio(self, ratio: float) -> None:
        """Prune by `ratio` (0 to 1) when a layer is marked without saying how much."""
        self._ratio = ratio

    @property
    def direction(self) -> Direction:
        """Which way the data flows."""
        return self.drawing.direction

    def flow(self, direction: Direction) -> None:
        """Let the data flow another way."""
        self.tools.turn.setChecked(direction is Direction.RIGHT)

    # -- what a person does -----------------------------------------------------------------

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Fold or unfold a container; it stays where it is on the screen."""
        before = self._corner_of(name)
        unfolded = self.drawing.unfolded
        if name in unfolded:
            self.drawing.unfold(
                frozenset(n for n in unfolded if n != name and not n.startswith(f"{name}."))
            )
        else:
            self.drawing.unfold(unfolded | {name})
        after = self._corner_of(name)
        if before is not None and after is not None:
            self.view.move_by(before - after)

    def open_menu(self, where: QPoint) -> None:
        """Offer the marks, and what else can be done, at a place on the screen."""
        menu = MarkMenu(self._ratio, self._selection.problem, self)
        menu.mark_chosen.connect(self._ask_for_mark)
        menu.addSeparator()
        names = self._selection.names()
        if len(names) == 1 and self._is_container(names[0]) and names[0] != WHOLE:
            folded = names[0] not in self.drawing.unfolded
            text = self.tr("Unfold this block") if folded else self.tr("Fold this block")
            menu.addAction(text).triggered.connect(self._toggle_selected)
        menu.addAction(self.tr("Unfold everything"), self._unfold_all)
        menu.addAction(self.tr("Fold everything"), self._fold)
        menu.addSeparator()
        menu.addAction(self.tr("Save the drawing…"), self._export)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    @Slot(str, bool)
    def _choose(self, key: str, adds: bool) -> None:  # noqa: FBT001 - a slot
        item = self.drawing.items_by_key.get(key)
        name = item.face.layer if item is not None and item.face else ""
        if not name:
            # Where results meet there is nothing to mark, but something to say.
            self.drawing.show_selection(frozenset(), key, frozenset())
            self._known = None
            self.words.say(item.face.tooltip if item is not None and item.face else "")
            self._tell(key)
            return
        self.drawing.current = key
        self._known = None
        names = self._selection.names()
        if adds and name in names:
            chosen = tuple(n for n in names if n != name)
        else:
            chosen = (name, *names) if adds else (name,)
        self.selection_requested.emit(chosen or (name,))

    @Slot(object)
    def _ask_for_kind(self, kind: MarkKind) -> None:
        self._ask_for_mark(mark_of(kind, self._ratio))

    @Slot(object)
    def _ask_for_mark(self, mark: Mark) -> None:
        problem = self._selection.problem(mark.kind)
        if problem:
            corner = self._corner_of(self.drawing.current) or self.view.rect().center()
            QToolTip.showText(
                self.view.viewport().mapToGlobal(corner), plain_tip(problem), self.view
            )
        else:
            self.mark_requested.emit(mark)

    @Slot(object)
    def _turn(self, direction: Direction) -> None:
        self.drawing.turn(direction)
        self.view.show_start()

    @Slot()
    def _toggle_selected(self) -> None:
        self.toggle(self._selection.names()[0])

    @Slot()
    def _unfold_all(self) -> None:
        if self.drawing.nesting is not None:
            self.drawing.unfold(self.drawing.nesting.everything)
            self.view.show_start()

    @Slot()
    def _fold(self) -> None:
        if self.drawing.nesting is not None:
            self.drawing.unfold(self.drawing.nesting.readable())
            self.view.show_start()

    @Slot()
    def _zoom_in(self) -> None:
        self.view.zoom(1.25)

    @Slot()
    def _zoom_out(self) -> None:
        self.view.zoom(0.8)

    @Slot()
    def _export(self) -> None:
        kinds = (
            FileKind(self.tr("Drawings (*.svg)"), (".svg",)),
            FileKind(self.tr("Pictures (*.png)"), (".png",)),
        )
        start = Path.home() / "network.svg"
        path = ask_save_path(self, self.tr("Save the drawing"), start, kinds)
        if path is None:
            return
        try:
            write_picture(self.drawing, path)
        except SlimStudioError as error:
            show_error(self, error)

    # -- inside -----------------------------------------------------------------------------

    def _corner_of(self, key: str) -> QPoint | None:
        item = self.drawing.items_by_key.get(key)
        return None if item is None else self.view.mapFromScene(item.place.x, item.place.y)

    def _is_container(self, name: str) -> bool:
        nesting = self.drawing.nesting
        return nesting is not None and nesting.is_container(name)

    def _is_seen(self, key: str) -> bool:
        item = self.drawing.items_by_key.get(key)
        if item is None:
            return True
        seen = self.view.mapToScene(self.view.viewport().rect()).boundingRect()
        return seen.contains(item.sceneBoundingRect().center())

    def _tell(self, key: str) -> None:
        """Say to those who hear the window what the current box is."""
        faces = self.drawing.faces
        if faces is None or key not in self.drawing.items_by_key:
            return
        self.view.setAccessibleDescription(faces.spoken(key))
        event = QAccessibleEvent(self.view, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)
