import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from slimstudio.session.settings import Theme as ThemeChoice
from slimstudio.ui.colours import DARK, LIGHT
from slimstudio.ui.compare.confusion_view import ConfusionView
from slimstudio.ui.theme import theme

CLASSES = ("cat", "dog", "fox")
COUNTS = ((8, 2, 0), (0, 10, 0), (1, 0, 0))


@pytest.fixture
def view(qtbot: QtBot) -> ConfusionView:
    made = ConfusionView("Answers of the original")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_counts(CLASSES, COUNTS)
    made.show()
    return made


def colours_of(view: ConfusionView, classes: int = 3) -> list[list[QColor]]:
    """Look at each cell as it is drawn, beside its number."""
    drawn = view.grab().toImage()
    side = view.cell_centre(0, 1).x() - view.cell_centre(0, 0).x()
    aside = QPointF(side, side) * 0.35

    def colour(row: int, column: int) -> QColor:
        place = (view.cell_centre(row, column) + aside) * drawn.devicePixelRatio()
        return QColor(drawn.pixelColor(place.toPoint()).rgb())

    return [[colour(row, column) for column in range(classes)] for row in range(classes)]


def test_a_cell_is_explained_in_words(view: ConfusionView) -> None:
    said = view.cell_text(0, 1).replace("\N{NO-BREAK SPACE}", " ")
    assert said == "cat taken for dog: 2 of 10 (20 %)"
    said = view.cell_text(1, 1).replace("\N{NO-BREAK SPACE}", " ")
    assert said == "dog: 10 of 10 answered right (100 %)"


@pytest.mark.parametrize("classes", [2, 3, 10, 100])
def test_every_cell_is_found_where_it_is_drawn(view: ConfusionView, classes: int) -> None:
    names = [f"a rather long name of class {index}" for index in range(classes)]
    view.show_counts(names, [[1] * classes] * classes)
    last = classes - 1
    for row, column in ((0, 0), (0, last), (last, 0), (last, last)):
        assert view.cell_at(view.cell_centre(row, column)) == (row, column)
        assert view.rect().contains(view.cell_centre(row, column).toPoint())
    assert view.cell_at(QPointF(0, 0)) is None
    assert view.grab().width() > 0


def test_the_scale_is_the_share_of_the_row_whatever_the_counts(view: ConfusionView) -> None:
    colours = colours_of(view)
    assert colours[1][1] == QColor(theme.current.accent)
    assert colours[2][0] == QColor(theme.current.series[1])
    assert colours[0][2] == QColor(theme.current.raised)
    view.show_counts(CLASSES, [[10 * count for count in row] for row in COUNTS])
    assert colours_of(view) == colours


def test_a_single_mistake_among_many_is_visible(view: ConfusionView) -> None:
    view.show_counts(("a", "b"), ((999, 1), (0, 1000)))
    colours = colours_of(view, 2)
    assert colours[0][1] != colours[1][0]


def test_a_class_without_images_is_empty(view: ConfusionView) -> None:
    view.show_counts(("a", "b"), ((0, 0), (0, 3)))
    assert colours_of(view, 2)[0][0] == QColor(theme.current.raised)
    assert "0 of 0" in view.cell_text(0, 0)


def test_arrow_keys_move_over_the_cells_and_stop_at_the_edge(
    view: ConfusionView, qtbot: QtBot
) -> None:
    key = Qt.Key
    for pressed in (key.Key_Right, key.Key_Right, key.Key_Down, key.Key_Up, key.Key_Up):
        qtbot.keyClick(view, pressed)
    assert view.current == (0, 1)
    for _ in range(5):
        qtbot.keyClick(view, key.Key_Down)
    assert view.current == (2, 1)
    view.clearFocus()


def test_the_view_tells_screen_readers_what_it_shows(view: ConfusionView) -> None:
    assert view.accessibleName() == "Answers of the original"
    assert "3 classes, 3 wrong answers" in view.accessibleDescription()


def test_the_colours_follow_the_theme(view: ConfusionView) -> None:
    theme.choose(ThemeChoice.DARK)
    try:
        assert colours_of(view)[1][1] == QColor(DARK.accent)
    finally:
        theme.choose(ThemeChoice.LIGHT)
    assert colours_of(view)[1][1] == QColor(LIGHT.accent)


@pytest.mark.parametrize("classes", [2, 3, 10])
@pytest.mark.parametrize("width", [220, 330, 700])
def test_it_is_as_high_as_cells_and_names_and_no_higher(
    view: ConfusionView, classes: int, width: int
) -> None:
    names = [f"a rather long name of class {index}" for index in range(classes)]
    view.show_counts(names, [[1] * classes] * classes)
    view.resize(width, view.heightForWidth(width))
    drawn = view.grab().toImage()
    last = drawn.height() - 1
    background = drawn.pixelColor(0, last)
    lowest = max(
        y
        for y in range(drawn.height())
        if any(drawn.pixelColor(x, y) != background for x in range(drawn.width()))
    )
    assert last - lowest < 24
