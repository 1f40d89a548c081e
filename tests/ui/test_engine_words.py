"""What the engine says, recognised and said in another language."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.folder import scan
from slimstudio.engine.models.tensor_file import read_tensors
from slimstudio.errors import SlimStudioError
from slimstudio.session.attempts import NO_ATTEMPTS
from slimstudio.session.files import open_project
from slimstudio.session.settings import Language
from slimstudio.system import locations
from slimstudio.ui.engine_words import engine_words
from slimstudio.ui.language import speak
from slimstudio.ui.tasks import results
from slimstudio.ui.widgets.error_words import error_words
from tests.ui import scenes

ROOT = Path(__file__).resolve().parents[2]
SENTENCES = json.loads(
    (locations.resources() / "translations" / "engine.json").read_text(encoding="utf-8")
)
LANGUAGES = [one for one in Language if one.value not in ("system", "en")]


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, Language.ENGLISH)


def names(sentence: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(sentence) if name is not None]


def test_the_list_is_what_the_sources_say() -> None:
    script = "import json, translations as t; print(json.dumps(t.engine_messages()))"
    found = subprocess.run(
        [sys.executable, "-c", script], check=True, cwd=ROOT / "packaging", capture_output=True
    )
    known = set(SENTENCES)
    missing = [one for one in json.loads(found.stdout) if one not in known]
    assert len(missing) <= 0.05 * len(known), missing


def refusal(call: object, *arguments: object) -> SlimStudioError:
    assert callable(call)
    with pytest.raises(SlimStudioError) as caught:
        call(*arguments)
    return caught.value


def test_errors_of_the_engine_speak_german(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "cat").mkdir()
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save(tmp_path / "cat" / "one.png")
    broken = tmp_path / "broken.slim"
    broken.write_bytes(b"no zip")
    errors = (
        refusal(scan, tmp_path, Unattended()),
        refusal(scan, tmp_path / "gone", Unattended()),
        refusal(read_tensors, tmp_path / "gone.pt"),
        refusal(open_project, broken),
    )
    speak(qapp, Language.GERMAN)
    classes, folder, weights, project = map(error_words, errors)
    assert classes.what == f"In {tmp_path} ist nur eine Klasse: „cat“."
    assert folder.what == f"Der Bilderordner {tmp_path / 'gone'} existiert nicht."
    assert folder.remedy == "Wählen Sie den Ordner erneut."
    assert weights.what == f"Es gibt keine Datei „{tmp_path / 'gone.pt'}“."
    assert project.why == "Sie ist abgeschnitten, beschädigt oder gar kein Zip."


def test_several_sentences_and_values_that_are_sentences(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)
    assert engine_words(
        "layer1.0 is not removed. Its output (8 x 8) has another shape than its input (9 x 9)."
    ) == (
        "layer1.0 wird nicht entfernt. Seine Ausgabe (8 x 8) hat eine andere Form als seine "
        "Eingabe (9 x 9)."
    )
    assert engine_words("1,234 files are empty") == "1.234 Dateien sind leer"
    assert engine_words("The disk is full. Choose another name.") == (
        "Der Datenträger ist voll. Wählen Sie einen anderen Namen."
    )


def test_numbers_are_written_as_the_language_does(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)
    assert engine_words("44.7 MB") == "44,7 MB"
    assert engine_words("2.0 times faster") == "2,0-mal schneller"


def test_names_that_people_gave_stay(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)
    assert engine_words("The layer “the disk is full” cannot be frozen.") == (
        "Die Schicht „the disk is full“ lässt sich nicht einfrieren."
    )
    assert engine_words("The disk with /media/Cats and Dogs is full.") == (
        "Der Datenträger mit /media/Cats and Dogs ist voll."
    )


def test_what_is_not_known_stays_as_it_is(qapp: QApplication) -> None:
    speak(qapp, Language.CHINESE)
    assert engine_words("Nobody ever said this.") == "Nobody ever said this."
    assert engine_words("") == ""
    assert re.search("[一-鿿]", engine_words("The disk is full. Nobody said this."))


def test_a_stranger_s_sentence_is_not_half_translated(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)
    for words in ("The file is cut off: its table is missing.", "Nobody knows what is missing."):
        assert engine_words(words) == words


def test_percentages_are_written_as_elsewhere_in_the_window(qapp: QApplication) -> None:
    said = "Repaired 20 layers: 9.8% right before, 100.0% after, on some training images."
    speak(qapp, Language.ENGLISH)
    assert engine_words(said) == said.replace("%", "\N{NO-BREAK SPACE}%")
    speak(qapp, Language.CHINESE)
    assert "98.0\N{NO-BREAK SPACE}%" in engine_words("With 50% of the MACs, 98.0% are right.")
    speak(qapp, Language.ENGLISH)
    for name in ("/cats/50%/a.png", "“50%”", "“50% off.pt”", "a%", "%d"):
        assert engine_words(f"The file {name} is empty.") == f"The file {name} is empty."


def test_english_is_left_alone(qapp: QApplication) -> None:
    speak(qapp, Language.ENGLISH)
    assert engine_words("The folder 1,5 cannot be read.") == "The folder 1,5 cannot be read."


def test_the_report_is_in_the_language_of_the_window(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)
    page = results.report_page(
        scenes.project(),
        scenes.outcome(),
        NO_ATTEMPTS,
        None,
        Unattended(),
        say=engine_words,
        language="de",
    )
    assert '<html lang="de">' in page
    assert "Was getan wurde" in page
    assert "Das kompakte Netz braucht" in page
    assert "Bilder pro Schritt" in page
    assert not re.search(r"\d\.\d+ (%|MB|kB|ms)", page)
    for english in ("The compact", "Accuracy", "Before", "Settings", "layers", "images"):
        assert english not in page
