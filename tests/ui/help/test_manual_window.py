"""The manual: its pages are whole, say what the window says, and open where one stands."""

import re
import xml.etree.ElementTree as ET

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from slimstudio.system import locations
from slimstudio.ui.frame.main_window import MainWindow
from slimstudio.ui.help.manual_window import FIRST, ManualWindow, manual_pages
from slimstudio.ui.help.shortcut_sheet import ShortcutSheet
from slimstudio.ui.plan.plan_panel import PlanPanel
from slimstudio.ui.steps import Step

_PAGES = [page.name for page in manual_pages()]
_SOURCES = locations.resources() / "translations" / "slimstudio_de.ts"


def text_of(name: str) -> str:
    return next(page.text for page in manual_pages() if page.name == name)


def bare(words: str) -> str:
    return words.replace("&", "").rstrip("…")


def manual_of(window: MainWindow, qtbot: QtBot) -> ManualWindow:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    found = window.findChild(ManualWindow)
    assert isinstance(found, ManualWindow)
    return found


def test_ten_tasks_are_listed_and_no_page_is_forgotten() -> None:
    assert _PAGES[0] == FIRST
    assert len(_PAGES) == len(set(_PAGES)) == 11
    assert {path.stem for path in locations.manual().glob("*.md")} == set(_PAGES)


@pytest.mark.parametrize("name", _PAGES)
def test_a_page_leads_nowhere_but_to_pages_and_pictures_that_are_there(name: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", text_of(name)):
        assert (locations.manual() / target).is_file()


def test_every_picture_is_shown_somewhere_and_is_small_enough_to_ship() -> None:
    shown = {one for name in _PAGES for one in re.findall(r"pictures/[\w-]+\.png", text_of(name))}
    there = list((locations.manual() / "pictures").iterdir())
    assert {f"pictures/{path.name}" for path in there} == shown
    for path in there:
        with Image.open(path) as picture:
            assert picture.size == (1280, 800)
        assert path.stat().st_size < 200_000


@pytest.mark.parametrize("name", _PAGES)
def test_what_a_page_prints_in_bold_is_written_in_the_window(name: str) -> None:
    messages = ET.parse(_SOURCES).getroot().iter("message")
    said = {bare(str(one.findtext("source"))) for one in messages if not _is_gone(one)}
    # Pages and targets speak in other files; these are what a person reads on buttons.
    bold = {bare(words) for words in re.findall(r"\*\*(.+?)\*\*", text_of(name), re.DOTALL)}
    assert {words.replace("\n", " ") for words in bold} - said == set()


def _is_gone(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") in {"vanished", "obsolete"}


def test_every_step_has_a_page() -> None:
    assert {step.value.manual for step in Step} <= set(_PAGES)


def test_f1_opens_the_page_about_where_one_stands(window: MainWindow, qtbot: QtBot) -> None:
    manual = manual_of(window, qtbot)
    assert manual.shown == "sample"
    assert manual.contents.currentItem().text() == "See it work in five minutes"
    assert "1,797 handwritten digits" in manual.page.toPlainText()
    window.show_step(Step.PLAN)
    window.menus.manual.trigger()
    assert window.findChildren(ManualWindow) == [manual]
    assert manual.shown == "plan"
    plan = window.panel(Step.PLAN)
    assert isinstance(plan, PlanPanel)
    plan.details.setChecked(True)
    window.menus.manual.trigger()
    assert manual.shown == "layers"
    manual.close()


def test_links_and_the_list_lead_to_the_same_pages(window: MainWindow, qtbot: QtBot) -> None:
    manual = manual_of(window, qtbot)
    manual.show_page("compare")
    manual.page.setSource(manual.page.source().resolved(QUrl("attempts.md")))
    assert manual.contents.currentItem().text() == "Try again, and keep the best"
    manual.contents.setCurrentRow(0)
    assert manual.shown == FIRST
    manual.close()


@pytest.mark.parametrize("name", _PAGES)
def test_a_page_is_shown_in_the_order_in_which_it_is_written(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    manual = manual_of(window, qtbot)
    manual.show_page(name)
    manual.resize(700, 500)
    qtbot.wait(1)
    shown = re.findall(r"\w+", manual.page.toPlainText())
    text = re.sub(
        r"!\[[^]]*\]\([^)]*\)|\]\([^)]*\)|^\d+\. |```", " ", text_of(name), flags=re.MULTILINE
    )
    assert shown == re.findall(r"\w+", text)
    manual.close()


def test_pictures_are_no_wider_than_the_page(window: MainWindow, qtbot: QtBot) -> None:
    manual = manual_of(window, qtbot)
    manual.resize(760, 500)
    manual.show_page("run")
    qtbot.wait(1)
    assert manual.page.document().idealWidth() <= manual.page.viewport().width()
    manual.close()


def test_a_word_is_found_in_the_pages_that_hold_it(window: MainWindow, qtbot: QtBot) -> None:
    manual = manual_of(window, qtbot)
    qtbot.keyClicks(manual.search, "sensitivity")
    seen = [row for row in range(len(_PAGES)) if not manual.contents.item(row).isHidden()]
    assert seen == [_PAGES.index("plan")]
    manual.close()


def test_the_keys_are_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    manual = manual_of(window, qtbot)
    qtbot.mouseClick(manual.keys, Qt.MouseButton.LeftButton)
    sheet = window.findChild(ShortcutSheet)
    assert isinstance(sheet, ShortcutSheet)
    sheet.reject()
    manual.close()


def test_nothing_is_fetched(window: MainWindow, qtbot: QtBot) -> None:
    manual = manual_of(window, qtbot)
    for kind in QTextDocument.ResourceType:
        assert manual.page.loadResource(kind.value, QUrl("https://example.org/a.png")) is None
    manual.close()
