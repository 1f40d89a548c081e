"""Technical words are found in the texts of the window, in any language."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from slimstudio.ui.glossary.glossary import Glossary, explained, explanation, glossary
from slimstudio.ui.glossary.term import Term
from slimstudio.ui.plain_text import plain_tip

pytestmark = pytest.mark.usefixtures("qapp")


def found(text: str, *terms: Term) -> list[tuple[str, str]]:
    book = Glossary(terms) if terms else glossary()
    return [(place.term.name, text[place.start : place.end]) for place in book.find(text)]


class German(QTranslator):
    """Says a few words otherwise, as a translation that is loaded later does."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        words = {"channel": "Kanal|Kanäle|Kanälen", "network": "Netz|Netze"}
        if context == "Glossary":
            return words.get(source.partition("|")[0], source)
        return source


@pytest.fixture
def _german(qapp: QApplication) -> Iterator[None]:
    translator = German(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_every_term_has_a_name_of_its_own_and_one_or_two_sentences() -> None:
    terms = glossary().terms
    spellings = Counter(each.casefold() for term in terms for each in term.spellings)
    assert [each for each, count in spellings.items() if count > 1] == []
    for term in terms:
        assert term.name[0] == term.name[0].upper()
        assert term.meaning.endswith(".")
        assert 20 < len(term.meaning) < 240, term.name


def test_terms_are_in_alphabetical_order() -> None:
    names = [term.name.casefold() for term in glossary().terms if term.name.isalpha()]
    assert names == sorted(names)


def test_only_the_first_use_of_a_term_is_found() -> None:
    assert found("Channels leave; these channels stay.") == [("Channel", "Channels")]


def test_the_longest_spelling_wins() -> None:
    text = "Right answers on validation images"
    assert found(text) == [("Validation images", "validation images")]


def test_a_term_is_a_whole_word_however_it_is_broken() -> None:
    assert found("Epochal, re-epoch, headlong") == []
    assert found("the learning\nrate") == [("Learning rate", "learning\nrate")]
    assert found("(epochs)") == [("Epoch", "epochs")]


def test_names_of_files_are_left_alone() -> None:
    assert found("pets.onnx, onnx.zip, channels/epoch_3.pt and C:\\\\epochs") == []
    assert found("It writes ONNX. (.onnx)") == [("ONNX", "ONNX")]


def test_words_of_every_sentence_are_listed_but_not_pointed_out() -> None:
    assert found("A network tells classes apart.") == []
    assert [term.name for term in glossary().search("neural")] == ["Network"]


def test_chinese_terms_need_no_blanks_around_them() -> None:
    channel = Term(("通道",), "…")
    rate = Term(("学习率",), "…")
    assert found("移除通道并降低学习率。", channel, rate) == [
        ("通道", "通道"),
        ("学习率", "学习率"),
    ]


def test_a_glossary_of_nothing_finds_nothing() -> None:
    assert Glossary(()).find("channels") == ()


@pytest.mark.usefixtures("_german")
def test_terms_are_spelled_in_the_language_of_the_window() -> None:
    assert found("Viele Kanäle, wenige channels") == [("Kanal", "Kanäle")]


def test_a_search_shows_terms_of_that_name_first() -> None:
    names = [term.name for term in glossary().search(" epoch ")]
    assert names[0] == "Epoch"
    assert "Kept variations" in names  # its meaning mentions epochs
    assert glossary().search("") == glossary().terms


def test_an_explanation_shows_signs_as_they_are() -> None:
    assert "&lt;" in explanation(Term(("a < b",), "Smaller."))


def test_a_tool_tip_says_its_own_words_first_and_explains_those_of_the_text() -> None:
    tip = explained("Epochs", "As many as\nit takes, if < 10.")
    assert tip.startswith("As many as<br>it takes, if &lt; 10.<br><br><b>Epoch</b>")
    assert explained("Name", "a < b") == plain_tip("a < b")
    assert explained("Name") == ""
