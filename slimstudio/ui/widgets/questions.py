"""The few questions that the window asks before it does something that cannot be undone."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from slimstudio.session.run_state import StopAnswer
from slimstudio.ui.plain_text import PlainMessageBox, plain_tip
from slimstudio.ui.widgets.message_text import listing_text

translate = QCoreApplication.translate

_MOST_NAMED = 4


class SaveAnswer(Enum):
    """What to do with edits that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()  # do not close at all


class ChangedFile(Enum):
    """What to do where a file was changed by somebody else since it was opened."""

    SAVE_AS = auto()
    REPLACE = auto()
    CANCEL = auto()


def ask_about_changed(parent: QWidget, name: str, kept: str) -> ChangedFile:
    """Ask what to do about a project file that somebody else has saved into.

    Args:
        parent: Over what the question opens.
        name: Of the file.
        kept: What it would be called once it is replaced.
    """
    box = PlainMessageBox(parent)
    box.setObjectName("askAboutChanged")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Questions", "SlimStudio"))
    box.setText(
        translate("Questions", "{name} was changed since it was opened here.").format(name=name)
    )
    box.setInformativeText(
        translate(
            "Questions",
            "Another window or program has saved into it. Save as another file to keep both; "
            "with Replace, what it holds now is kept as {kept}.",
        ).format(kept=kept)
    )
    role = QMessageBox.ButtonRole
    choices = (
        (ChangedFile.SAVE_AS, translate("Questions", "Save &as…"), role.AcceptRole, "saveAs"),
        (
            ChangedFile.REPLACE,
            translate("Questions", "&Replace"),
            role.DestructiveRole,
            "replaceChanged",
        ),
        (ChangedFile.CANCEL, translate("Questions", "Cancel"), role.RejectRole, "cancelSave"),
    )
    buttons: dict[ChangedFile, QPushButton] = {}
    for answer, text, kind, object_name in choices:
        button = buttons[answer] = box.addButton(text, kind)
        button.setObjectName(object_name)
    box.setDefaultButton(buttons[ChangedFile.SAVE_AS])
    box.setEscapeButton(buttons[ChangedFile.CANCEL])
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((a for a, one in buttons.items() if one is clicked), ChangedFile.CANCEL)


def ask_to_save(parent: QWidget, name: str) -> SaveAnswer:
    """Ask what to do with the unsaved edits of the project `name`."""
    box = PlainMessageBox(parent)
    box.setObjectName("askToSave")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Questions", "SlimStudio"))
    box.setText(translate("Questions", "Save the changes to “{name}”?").format(name=name))
    box.setInformativeText(translate("Questions", "What you do not save is lost."))
    button = QMessageBox.StandardButton
    box.setStandardButtons(button.Save | button.Discard | button.Cancel)
    box.setDefaultButton(button.Save)
    answer = box.exec()
    box.deleteLater()
    return {
        button.Save.value: SaveAnswer.SAVE,
        button.Discard.value: SaveAnswer.DISCARD,
    }.get(answer, SaveAnswer.CANCEL)


def ask_what_to_keep(parent: QWidget, *, has_compact: bool) -> StopAnswer | None:
    """Ask what becomes of a run that is to stop; None lets it go on.

    Args:
        parent: Over what the question opens.
        has_compact: Whether the run has a compact network yet.
    """
    box = PlainMessageBox(parent)
    box.setObjectName("askWhatToKeep")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Questions", "SlimStudio"))
    box.setText(translate("Questions", "Stop the run?"))
    box.setInformativeText(
        translate(
            "Questions",
            "Keep best measures the best compact network so far and makes it the result. With "
            "Resume later the run goes on from here whenever you like, even after SlimStudio was "
            "closed.",
        )
    )
    role = QMessageBox.ButtonRole
    choices = (
        (StopAnswer.KEEP_BEST, translate("Questions", "&Keep best"), role.AcceptRole, "keepBest"),
        (
            StopAnswer.RESUME_LATER,
            translate("Questions", "Resume &later"),
            role.AcceptRole,
            "resumeLater",
        ),
        (
            StopAnswer.DISCARD,
            translate("Questions", "&Discard"),
            role.DestructiveRole,
            "discardRun",
        ),
        (None, translate("Questions", "&Go on"), role.RejectRole, "goOn"),
    )
    buttons: dict[StopAnswer | None, QPushButton] = {}
    for answer, text, kind, name in choices:
        button = buttons[answer] = box.addButton(text, kind)
        button.setObjectName(name)
    buttons[StopAnswer.KEEP_BEST].setEnabled(has_compact)
    if not has_compact:
        reason = translate(
            "Questions", "No channels were removed yet, so there is no compact network to keep."
        )
        buttons[StopAnswer.KEEP_BEST].setToolTip(plain_tip(reason))
    box.setDefaultButton(buttons[StopAnswer.RESUME_LATER])
    box.setEscapeButton(buttons[None])
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((a for a, button in buttons.items() if button is clicked), None)


def ask_to_stop(
    parent: QWidget, title: str, *, resumable: bool = False, saved: bool = True
) -> bool:
    """Ask whether the running job may be stopped so that the window can close.

    Args:
        parent: Over what the question opens.
        title: The job, in words.
        resumable: Whether it goes on from where it is when it is started again.
        saved: Whether the project has a file; without one nothing can be resumed, and whether
            there shall be one is asked next.
    """
    box = PlainMessageBox(parent)
    box.setObjectName("askToStop")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Questions", "SlimStudio"))
    box.setText(translate("Questions", "Stop the work and close?"))
    if not resumable:
        words = translate(
            "Questions", "“{title}” is still going on. Nothing of it is kept when it stops."
        )
    elif saved:
        words = translate(
            "Questions", "“{title}” is still going on. It can be resumed from where it stops."
        )
    else:
        words = translate(
            "Questions",
            "“{title}” is still going on. Save the project, which is asked next, and it can be "
            "resumed from where it stops.",
        )
    box.setInformativeText(words.format(title=title))
    stop = box.addButton(
        translate("Questions", "Stop and close"), QMessageBox.ButtonRole.DestructiveRole
    )
    stop.setObjectName("stopAndClose")
    go_on = box.addButton(translate("Questions", "&Go on"), QMessageBox.ButtonRole.RejectRole)
    go_on.setObjectName("goOn")
    box.setDefaultButton(go_on)
    box.exec()
    stops = box.clickedButton() is stop
    box.deleteLater()
    return stops


def ask_to_download(parent: QWidget, what: str) -> bool:
    """Ask whether something may be downloaded.

    Args:
        parent: Over what the question opens.
        what: What it is, from where, how large, under which licence.
    """
    box = PlainMessageBox(parent)
    box.setObjectName("askToDownload")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Questions", "SlimStudio"))
    box.setText(translate("Questions", "Download what is missing?"))
    box.setInformativeText(what)
    role = QMessageBox.ButtonRole
    agree = box.addButton(translate("Questions", "Download"), role.AcceptRole)
    agree.setObjectName("download")
    cancel = box.addButton(translate("Questions", "Cancel"), role.RejectRole)
    cancel.setObjectName("cancelDownload")
    box.setDefaultButton(cancel)
    box.exec()
    agrees = box.clickedButton() is agree
    box.deleteLater()
    return agrees


def ask_to_replace(parent: QWidget, names: Sequence[str], *, folder: bool = False) -> bool:
    """Ask whether files that exist already, or those of a folder, may be replaced."""
    box = PlainMessageBox(parent)
    box.setObjectName("askToReplace")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Questions", "SlimStudio"))
    if folder:
        said = translate("Questions", "Write into “{name}” again?")
        box.setText(said.format(name=names[0]))
        box.setInformativeText(
            translate("Questions", "Files of the same names are replaced; others in it stay.")
        )
    elif len(names) == 1:
        box.setText(translate("Questions", "Replace {name}?").format(name=names[0]))
        box.setInformativeText(
            translate(
                "Questions",
                "The folder holds this file already. It is kept until the new one is checked.",
            )
        )
    else:
        box.setText(translate("Questions", "Replace {names}?").format(names=listing_text(names)))
        box.setInformativeText(
            translate(
                "Questions",
                "The folder holds these files already. They are kept until the new are checked.",
            )
        )
    replace = box.addButton(translate("Questions", "Replace"), QMessageBox.ButtonRole.AcceptRole)
    replace.setObjectName("replace")
    keep = box.addButton(translate("Questions", "Keep"), QMessageBox.ButtonRole.RejectRole)
    keep.setObjectName("keep")
    box.setDefaultButton(keep)
    box.exec()
    replaces = box.clickedButton() is replace
    box.deleteLater()
    return replaces


class MarksAnswer(Enum):
    """What becomes of the shares that a person chose for single layers."""

    KEEP = auto()
    REPLACE = auto()


def ask_about_shares(parent: QWidget, names: Sequence[str]) -> MarksAnswer | None:
    """Ask whether a goal may choose other shares than a person did; None to leave all as it is.

    Args:
        parent: Over what the question opens.
        names: The layers that have a share of the person's own.
    """
    box = PlainMessageBox(parent)
    box.setObjectName("askAboutShares")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Questions", "SlimStudio"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("Questions", "Keep the shares that you chose?"))
    if len(names) == 1:
        words = translate("Questions", "You chose yourself how much leaves {layers}.")
    else:
        words = translate(
            "Questions", "You chose yourself how much leaves {count} layers: {layers}."
        )
    shown = ", ".join(names[:_MOST_NAMED]) + (", …" if len(names) > _MOST_NAMED else "")
    chosen = words.format(count=len(names), layers=shown)
    rest = translate("Questions", "The goal fills in the others either way.")
    box.setInformativeText(f"{chosen} {rest}")
    role = QMessageBox.ButtonRole
    keep = box.addButton(translate("Questions", "&Keep mine"), role.AcceptRole)
    keep.setObjectName("keepMine")
    replace = box.addButton(translate("Questions", "&Replace them"), role.DestructiveRole)
    replace.setObjectName("replaceMine")
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    answers = {keep: MarksAnswer.KEEP, replace: MarksAnswer.REPLACE}
    return next((answer for button, answer in answers.items() if button is clicked), None)
