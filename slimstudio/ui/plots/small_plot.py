"""A small plot that is only looked at: no menus, no zooming, two axes with names."""

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from slimstudio.ui.plots.local_axis import local_axes
from slimstudio.ui.theme import Colours


def small_plot(parent: QWidget | None, name: str, height: int) -> pg.PlotWidget:
    """Make a plot.

    Args:
        parent: Qt's parent.
        name: What it shows, for those who hear it.
        height: Its height in pixels.
    """
    view = pg.PlotWidget(parent, axisItems=local_axes(), enableMenu=False)
    # pyqtgraph's own menu has no parent and would outlive the plot.
    view.plotItem.ctrlMenu.setParent(view, Qt.WindowType.Popup)
    view.setAccessibleName(name)
    view.setMinimumSize(120, height)
    view.setMaximumHeight(height)
    view.hideButtons()
    view.setMouseEnabled(x=False, y=False)
    view.setFrameShape(pg.PlotWidget.Shape.NoFrame)
    # The wheel belongs to what the plot lies in.
    view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for side in ("left", "bottom"):
        view.getAxis(side).enableAutoSIPrefix(enable=False)
    return view


def paint_axes(view: pg.PlotWidget, colours: Colours) -> None:
    """Choose the colours of background and axes."""
    view.setBackground(colours.surface)
    for side in ("left", "bottom"):
        axis = view.getAxis(side)
        axis.setPen(pg.mkPen(colours.border))
        axis.setTextPen(pg.mkPen(colours.muted))
