"""The translations: complete, with nothing lost, compiled from what the sources say."""

import ast
import re
import string
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, QTranslator

from slimstudio.session.settings import Language
from slimstudio.system import locations

ROOT = Path(__file__).resolve().parents[2]
FOLDER = locations.resources() / "translations"
LANGUAGES = [str(known) for known in Language if known.value not in ("system", "en")]

# Names of fields, columns and figures: where a technical word stands alone, it must be found.
NAMES = (
    "Training",
    "Pruning",
    "TreeColumns",
    "NetworkCard",
    "NetworkList",
    "MetricPlot",
    "Compare",
)

Words = tuple[str, str]  # context, source


def messages(catalogue: Path) -> dict[Words, str]:
    found = {}
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            text = "" if translation.get("type") else translation.text or ""
            found[context.findtext("name", ""), message.findtext("source", "")] = text
    return found


def catalogue(language: str) -> dict[Words, str]:
    return messages(FOLDER / f"slimstudio_{language}.ts")


@pytest.fixture(scope="module")
def in_the_sources(tmp_path_factory: pytest.TempPathFactory) -> frozenset[Words]:
    """What Qt's lupdate finds in the sources as they are now."""
    script = "import sys; from translations import update; from pathlib import Path; "
    script += "update(Path(sys.argv[1]), 'de')"
    fresh = tmp_path_factory.mktemp("translations") / "fresh.ts"
    subprocess.run([sys.executable, "-c", script, fresh], check=True, cwd=ROOT / "packaging")
    return frozenset(messages(fresh))


def placeholders(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_everything_that_the_window_says_is_translated(
    language: str, in_the_sources: frozenset[Words]
) -> None:
    translated = {words for words, text in catalogue(language).items() if text}
    missing = in_the_sources - translated
    assert len(missing) <= 0.05 * len(in_the_sources), sorted(missing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_placeholder_is_lost_or_invented(language: str) -> None:
    for (context, source), text in catalogue(language).items():
        if text:
            assert placeholders(text) == placeholders(source), (context, source, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_a_key_after_an_ampersand_keeps_one(language: str) -> None:
    for (context, source), text in catalogue(language).items():
        if text:
            keys = [len(re.findall(r"&\w", words)) for words in (source, text)]
            assert keys[0] == keys[1], (context, source, text)


def spelled(language: str) -> dict[str, frozenset[str]]:
    """Each spelling in a language, with the English names of the terms that are spelled so."""
    found: dict[str, frozenset[str]] = {}
    for (context, source), text in catalogue(language).items():
        if context == "Glossary":
            for each in (text or source).split("|"):
                word = each.strip().casefold()
                found[word] = found.get(word, frozenset()) | {source.partition("|")[0]}
    return found


def without_key(text: str) -> str:
    return re.sub(r"\(&\w\)|&", "", text).casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_spells_terms_as_fields_and_columns_do(language: str) -> None:
    english = {
        each.casefold(): source.partition("|")[0]
        for context, source in catalogue(language)
        if context == "Glossary"
        for each in source.split("|")
    }
    known = spelled(language)
    missing = [
        (source, text)
        for (context, source), text in catalogue(language).items()
        if context in NAMES
        and text
        and without_key(source) in english
        and english[without_key(source)] not in known.get(without_key(text), ())
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ellipsis_that_promises_a_question_stays(language: str) -> None:
    for (context, source), text in catalogue(language).items():
        if text:
            assert text.count("…") == source.count("…"), (context, source, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_its_source_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(QLocale(language), "slimstudio", "_", str(FOLDER))
    for (context, source), text in catalogue(language).items():
        if text:
            assert translator.translate(context, source) == text


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def called(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def is_painting(call: ast.Call) -> bool:
    """Tell Qt's translate(x, y), which moves, from the one for words."""
    match call.args[0]:
        case ast.Constant(value=str()):
            return False
    return called(call) == "translate"


def test_whatever_goes_through_tr_is_found(in_the_sources: frozenset[Words]) -> None:
    """Words put together at run time, or written with escapes, lupdate cannot know."""
    known = {source for _, source in in_the_sources}
    for path in (ROOT / "slimstudio" / "ui").rglob("*.py"):
        for call in calls(path):
            place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(called(call))
            if place is None or len(call.args) <= place or is_painting(call):
                continue
            match call.args[place]:
                case ast.Constant(value=str(words)):
                    assert words in known, (path, call.lineno, words)
                case ast.Call(func=ast.Name(id="str")):
                    pass  # what QT_TRANSLATE_NOOP marked elsewhere
                case _:
                    pytest.fail(f"{path}:{call.lineno}: not a plain string")
