"""On paper, what belongs together stands together."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument, QTextTable

from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.report.page import Report, report_page
from slimstudio.ui.files.report_printing import laid_out, parts, printed
from tests.ui import scenes
from tests.ui.plots.test_training_record import whole_run

SHEET = QSizeF(657, 955)


def table(rows: int) -> str:
    body = "".join(f"<tr><td>{row}</td><td>words</td></tr>" for row in range(rows))
    return f"<table><thead><tr><th>Row</th><th>What</th></tr></thead><tbody>{body}</tbody></table>"


def sheets_of(document: QTextDocument, top: float, bottom: float) -> list[int]:
    height = document.pageSize().height()
    return [int(one // height) for one in (top, bottom - 1)]


def tables(document: QTextDocument) -> list[QTextTable]:
    return [one for one in document.rootFrame().childFrames() if isinstance(one, QTextTable)]


def headings_apart(document: QTextDocument) -> list[str]:
    """List headings that stand on another sheet than what follows them."""
    layout, apart = document.documentLayout(), []
    block = document.begin()
    while block.next().isValid():
        if block.blockFormat().headingLevel():
            here, then = (layout.blockBoundingRect(one) for one in (block, block.next()))
            first, last = sheets_of(document, here.top(), then.top() + 2)
            if first != last:
                apart.append(block.text())
        block = block.next()
    return apart


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("rows", [3, 8, 13, 20, 27])
def test_tables_are_not_torn_and_headings_stay_with_them(rows: int) -> None:
    page = "".join(f"<h2>Part {at}</h2><h3>Of it</h3>{table(rows)}<p>So.</p>" for at in range(9))
    document = laid_out(page, SHEET)
    layout = document.documentLayout()
    assert document.pageCount() > 1
    for one in tables(document):
        area = layout.frameBoundingRect(one)
        first, last = sheets_of(document, area.top(), area.bottom())
        assert first == last
    assert headings_apart(document) == []


@pytest.mark.usefixtures("qapp")
def test_a_table_longer_than_a_sheet_begins_with_its_heading_and_repeats_its_head() -> None:
    document = laid_out(f"<h2>One</h2>{table(28)}<h2>Two</h2>{table(90)}", SHEET)
    assert [one.starts_page for one in parts(document)] == [False, True]
    assert [one.format().toTableFormat().headerRowCount() for one in tables(document)] == [1, 1]
    assert headings_apart(document) == []


@pytest.mark.usefixtures("qapp")
def test_a_report_is_a_pdf_with_its_parts_whole() -> None:
    outcome = scenes.outcome(tuple(whole_run()))
    page = report_page(Report(scenes.project(), outcome, NO_ATTEMPTS, scenes.images()))
    document = laid_out(page, SHEET)
    for one in parts(document):
        assert one.bottom - one.top <= SHEET.height()
        first, last = sheets_of(document, one.top, one.bottom)
        assert first == last
    assert document.idealWidth() <= SHEET.width()
    assert printed(page).startswith(b"%PDF")


@pytest.mark.usefixtures("qapp")
def test_the_page_s_margins_on_screen_are_not_those_on_paper() -> None:
    sheet = "<style>@media screen { body { margin: 90px; } }</style>"
    document = laid_out(f"{sheet}<p>words</p>", SHEET)
    area = document.documentLayout().blockBoundingRect(document.firstBlock())
    assert area.left() == 0
