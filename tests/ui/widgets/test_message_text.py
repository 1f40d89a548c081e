"""Messages in the window's language: templates are translated, values are not."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.folder import scan
from slimstudio.engine.sources.tensor_file import read_tensors
from slimstudio.errors import SlimStudioError
from slimstudio.messages import NO_MESSAGE, Message, plural, sentences, verbatim
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.opening import open_project
from slimstudio.session.settings import Language
from slimstudio.ui.preferences import speak
from slimstudio.ui.tasks import results
from slimstudio.ui.widgets.message_text import error_words, listing_text, message_text
from tests.ui import scenes

LANGUAGES = [one for one in Language if one is not Language.SYSTEM]
# Full stops before capitals, lists, numbers and words that we have translated.
NAMES = (
    "St. Example",
    "Cats and Dogs. The disk is full",
    "50%. {name} 1,234.5 MB",
    "“The file is empty.” and, or",
)
NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, Language.ENGLISH)


def refusal(call: Callable[..., object], *arguments: object) -> SlimStudioError:
    with pytest.raises(SlimStudioError) as caught:
        call(*arguments)
    return caught.value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_no_name_is_torn_apart_or_translated(
    qapp: QApplication, tmp_path: Path, language: Language, name: str
) -> None:
    home = tmp_path / name
    (home / "cat").mkdir(parents=True)
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save(home / "cat" / "one.png")
    errors = (
        refusal(scan, home, Unattended()),
        refusal(scan, home / "gone", Unattended()),
        refusal(read_tensors, home / "gone.pt"),
        refusal(open_project, home / "gone.slim"),
    )
    speak(qapp, language)
    for error in errors:
        assert str(home) in error_words(error).what
        if language is not Language.ENGLISH:
            assert error_words(error).what != str(error.what)


def test_errors_of_the_engine_speak_german(qapp: QApplication, tmp_path: Path) -> None:
    broken = tmp_path / "broken.slim"
    broken.write_bytes(b"no zip")
    speak(qapp, Language.GERMAN)
    folder = error_words(refusal(scan, tmp_path / "gone", Unattended()))
    assert folder.what == f"Der Bilderordner {tmp_path / 'gone'} existiert nicht."
    assert folder.remedy == "Wählen Sie den Ordner erneut."
    project = error_words(refusal(open_project, broken))
    assert project.why == "Sie ist abgeschnitten, beschädigt oder gar kein Zip."


def test_messages_within_messages_are_translated(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)
    reason = Message(
        "Its output ({made}) has another shape than its input ({given}).", made="8 x 8", given="9"
    )
    said = Message("{name} is not removed. {reason}", name="layer1.0", reason=reason)
    assert message_text(said) == (
        "layer1.0 wird nicht entfernt. Seine Ausgabe (8 x 8) hat eine andere Form als seine "
        "Eingabe (9)."
    )
    listed = Message("{first} and {last}", first=["a", "b"], last=Message("1 layer"))
    assert message_text(listed) == "a, b und 1 Schicht"


def test_numbers_are_written_as_the_language_does(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)
    assert message_text(plural(1234, "{count} file is empty", "{count:,} files are empty")) == (
        "1.234 Dateien sind leer"
    )
    assert message_text(Message("{ratio:.1f} times faster", ratio=2)) == "2,0-mal so schnell"
    assert message_text(Message("{share:.1%}", share=0.098)) == f"9,8{NO_BREAK}%"
    speak(qapp, Language.ENGLISH)
    assert message_text(Message("{share:.1%} of {count:,}", share=0.5, count=1234)) == (
        f"50.0{NO_BREAK}% of 1,234"
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ENGLISH, "The disk is full. Choose another name."),
        (Language.GERMAN, "Der Datenträger ist voll. Wählen Sie einen anderen Namen."),
        (Language.CHINESE, "磁盘已满。请选择其他名称。"),
    ],
)
def test_sentences_stand_one_after_the_other(
    qapp: QApplication, language: Language, said: str
) -> None:
    speak(qapp, language)
    both = sentences(Message("The disk is full."), Message("Choose another name."))
    assert message_text(both) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_part_becomes_a_sentence_in_every_language(
    qapp: QApplication, language: Language
) -> None:
    speak(qapp, language)
    part = Message("it is cut off, damaged, or no zip at all")
    words = message_text(part)
    whole = message_text(Message("{error:sentence}", error=part))
    assert whole[0] == words[0].upper()
    assert whole[1:-1] == words[1:]
    assert whole[-1] == ("。" if language is Language.CHINESE else ".")


def test_what_others_say_stays_as_it_is(qapp: QApplication) -> None:
    speak(qapp, Language.CHINESE)
    for words in ("The disk is full.", "Nobody ever said {this}.", "50%"):
        assert message_text(verbatim(words)) == words
    assert message_text(NO_MESSAGE) == ""
    assert message_text(Message("A template that nobody translated: {a}.", a=1)).endswith("1.")


def test_the_report_is_in_the_language_of_the_window(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)
    page = results.report_page(
        scenes.project(),
        scenes.outcome(),
        NO_ATTEMPTS,
        None,
        Unattended(),
        say=message_text,
        language="de",
    )
    assert '<html lang="de">' in page
    assert "Was getan wurde" in page
    assert "kleiner und 2,5-mal so schnell" in page
    assert "Bilder pro Schritt" in page
    assert not re.search(r"\d\.\d+ (%|MB|kB|ms)", page)
    for english in ("The compact", "Accuracy", "Before", "Settings", "layers", "images"):
        assert english not in page


def test_names_are_listed_as_in_a_sentence() -> None:
    assert [listing_text(names) for names in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
