"""What people who hear a page, and people who see little, find on it: read off what is shown."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

LEAST_TEXT, LEAST_FRAME, LEAST_SIDE_PX = 4.5, 3.0, 24

_Role = QAccessible.Role
# What says nothing of what a thing does.
_VAGUE = {_Role.NoRole, _Role.Client, _Role.Graphic, _Role.Canvas, _Role.Pane, _Role.LayeredPane}
_MOST_CHILDREN, _MOST_COLUMNS = 200, 12


def interfaces(widget: QWidget) -> Iterator[tuple[QAccessibleInterface, QWidget]]:
    """Walk the accessibility tree of what can be seen: each interface that stands for a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None or not widget.isVisible():
        return
    yield interface, widget
    for place in range(min(interface.childCount(), _MOST_CHILDREN)):
        child = interface.child(place)
        inner: QObject | None = child.object() if child is not None and child.isValid() else None
        if isinstance(inner, QWidget):
            yield from interfaces(inner)


def unheard(page: QWidget) -> list[str]:
    """Find what can be used and is not told as what it is."""
    found = []
    for interface, widget in interfaces(page):
        state, role = interface.state(), interface.role()
        name = interface.text(QAccessible.Text.Name)
        used = state.focusable and not isinstance(widget, QScrollArea | QHeaderView)
        who = f"{type(widget).__name__} {widget.objectName()}"
        if used and not name:
            found.append(f"{who} has no name")
        # What is drawn has no better role in Qt: it must say more of itself.
        told = interface.text(QAccessible.Text.Description)
        if used and role in _VAGUE and not told:
            found.append(f"{who} is a {role.name}")
        if isinstance(widget, QComboBox | QAbstractSpinBox) and not _labelled(interface):
            found.append(f"{who} has no label")
        if isinstance(widget, QAbstractButton):
            shown = widget.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            if shown and shown not in name:
                found.append(f"{who} reads “{shown}” and is named “{name}”")
            group = widget.group()
            one_of = widget.isCheckable() and group is not None and group.exclusive()
            if one_of and role not in {_Role.RadioButton, _Role.PageTab}:
                found.append(f"{who} is one of several, and is a {role.name}")
    return found


def _labelled(interface: QAccessibleInterface) -> bool:
    return any(flag & QAccessible.RelationFlag.Label for _, flag in interface.relations())


def small(page: QWidget) -> list[str]:
    """Find what is clicked and is smaller than a finger or a shaking hand needs."""
    return [
        f"{type(each).__name__} {each.objectName()}: {each.width()}x{each.height()}"
        for each in page.findChildren(QAbstractButton)
        if each.isVisible()
        and each.window() is page.window()
        and not isinstance(each.parent(), QLineEdit | QAbstractItemView)
        and min(each.width(), each.height()) < LEAST_SIDE_PX
    ]


def pale(page: QWidget) -> list[str]:
    """Find text and frames that differ too little from their ground, as they are painted."""
    painted = _luminances(page.grab().toImage())
    found = []
    for widget in page.findChildren(QWidget):
        if widget.window() is not page or widget.hasFocus():
            continue
        if not widget.isVisible() or not widget.isEnabled():
            continue
        for words, owner, place, least in _judged(widget):
            seen = _part(painted, page, owner, place)
            # Of what is scrolled away in part, the words may be what is not seen.
            whole = seen.size >= 0.9 * place.width() * place.height()
            if whole and (got := _contrast_within(seen)) < least:
                found.append(f"{words} of {type(widget).__name__} {widget.objectName()}: {got:.2f}")
    return found


def _judged(widget: QWidget) -> Iterator[tuple[str, QWidget, QRect, float]]:
    """List what is judged of a widget: words, where it is, and the contrast that it needs."""
    if isinstance(widget, QAbstractItemView):
        for words, place in _cells(widget):
            yield f"“{words}”", widget.viewport(), place, LEAST_TEXT
    elif isinstance(widget, QLabel | QAbstractButton) and widget.text():
        yield f"“{widget.text()[:40]}”", widget, widget.rect(), LEAST_TEXT
    frame = _frame(widget)
    if frame is not None:
        yield "frame", widget, frame, LEAST_FRAME


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    model = view.model()
    for row in range(min(model.rowCount(), 12)):
        for column in range(_MOST_COLUMNS):
            index = model.index(row, column)
            if not index.isValid():
                break
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            if words and index.flags() & Qt.ItemFlag.ItemIsEnabled:
                yield words[:40], view.visualRect(index).intersected(view.viewport().rect())


def _frame(widget: QWidget) -> QRect | None:
    """Tell where the left edge of the frame of a field is: the frame itself, and beside it."""
    if isinstance(widget, QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        element = (
            QStyle.SubElement.SE_CheckBoxIndicator
            if isinstance(widget, QCheckBox)
            else QStyle.SubElement.SE_RadioButtonIndicator
        )
        place = widget.style().subElementRect(element, option, widget)
    elif isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox) and not isinstance(
        widget.parent(), QAbstractSpinBox | QComboBox
    ):
        place = widget.rect()
        around = widget.parent()
        if around is not None and around.property("chip") == "true":
            return None  # the chip is its frame
    elif isinstance(widget, QPushButton) and widget.property("kind") is None:
        place = widget.rect()
    else:
        return None
    return QRect(place.left() - 2, place.center().y(), 6, 1)


def _part(
    painted: NDArray[np.float64], page: QWidget, widget: QWidget, place: QRect
) -> NDArray[np.float64]:
    """Cut out what can be seen of a part of a widget; nothing where it is scrolled away."""
    area = QRect(widget.mapTo(page, place.topLeft()), place.size())
    above: QObject | None = widget
    while isinstance(above, QWidget) and above is not page:
        area &= QRect(above.mapTo(page, QPoint(0, 0)), above.size()).adjusted(-2, 0, 2, 0)
        above = above.parent()
    return painted[area.top() : area.bottom() + 1, max(0, area.left()) : area.right() + 1]


def _luminances(image: QImage) -> NDArray[np.float64]:
    """Relative luminance of every pixel, [height, width], as WCAG 2 defines it."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    colours = rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3) / 255
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    red, green, blue = (linear[:, :, place].astype(np.float64) for place in range(3))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast_within(seen: NDArray[np.float64]) -> float:
    """Contrast of the ground, which most pixels are, with what differs most from it."""
    if not seen.size:
        return np.inf
    values, counts = np.unique(seen.round(4), return_counts=True)
    ground = values[counts.argmax()] + 0.05
    others = values + 0.05
    return float(np.maximum(others / ground, ground / others).max())
