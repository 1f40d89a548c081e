"""The settings in people's words, without those that nobody asks for."""

import re
from dataclasses import fields

from slimstudio.engine.planning.settings import PruningSettings, Ramp
from slimstudio.engine.training.settings import Augmentation, TrainingSettings
from slimstudio.messages import Message
from slimstudio.session.project import Project
from slimstudio.session.report.settings_table import settings_table


def rows(
    training: TrainingSettings | None = None, pruning: PruningSettings | None = None
) -> dict[str, tuple[str, str]]:
    project = Project(training=training or TrainingSettings(), pruning=pruning or PruningSettings())
    table = settings_table(project, str)
    cells = [re.findall("<td>(.*?)</td>", one) for one in re.findall("<tr>(.*?)</tr>", table)]
    return {title: (word, note) for title, word, note in cells}


def test_what_is_as_usual_is_short_and_has_no_words_of_machines() -> None:
    assert rows() == {
        "Learning epochs": ("3", ""),
        "Fine-tuning epochs": ("3", ""),
        "Images per step": ("64", ""),
        "Optimizer": ("AdamW", ""),
        "Learning rate": ("0.001", ""),
        "Images varied": ("a little", ""),
        "Images mirrored": ("yes", ""),
        "Criterion": ("Reconstruction error", ""),
        "Seed": ("0", ""),
    }


def test_what_is_not_as_usual_is_told_with_what_is() -> None:
    found = rows(TrainingSettings(augmentation=Augmentation.STRONG, label_smoothing=0.1))
    assert found["Images varied"] == ("a lot", "usually a little")
    assert found["Label smoothing"] == ("10.0 %", "usually 0 %")


def test_what_has_no_effect_is_left_out() -> None:
    assert "Temperature" not in rows(TrainingSettings(temperature=8))
    assert "Temperature" in rows(TrainingSettings(temperature=8, distillation=True))
    assert "Ramp" not in rows(pruning=PruningSettings(ramp=Ramp.LINEAR))
    assert "Ramp" in rows(pruning=PruningSettings(ramp=Ramp.LINEAR, rounds=3))
    assert "Threads" not in rows(TrainingSettings(threads=4))


def test_what_is_usual_is_said_in_other_languages_whatever_it_is() -> None:
    def german(words: Message) -> str:
        return str(words).replace("usually ", "sonst ")

    project = Project(training=TrainingSettings(warm_up=0.1, augmentation=Augmentation.NONE))
    table = settings_table(project, german)
    assert "sonst 5.0 %" in table
    assert "sonst a little" in table
    assert "usually" not in table


def test_every_setting_has_a_title() -> None:
    training = TrainingSettings(
        **{one.name: None for one in fields(TrainingSettings)}  # type: ignore[arg-type]
    )
    pruning = PruningSettings(
        **{one.name: None for one in fields(PruningSettings)}  # type: ignore[arg-type]
    )
    table = rows(training, pruning)
    assert "Calibration images" in table
    assert "Label smoothing" in table
