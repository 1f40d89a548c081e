"""What is selected among the attempts: one in detail, or two side by side."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from slimstudio.engine.measure.comparison import Comparison, Learning
from slimstudio.engine.measure.scorecard import Runtime, Scorecard, Speed
from slimstudio.engine.measure.verdict import judge
from slimstudio.session.attempts import NO_ATTEMPTS, Attempt, Attempts
from slimstudio.ui.attempts.attempt_words import attempt_facts, differences
from slimstudio.ui.plain_text import plain_tip
from slimstudio.ui.results.compare_rows import CompareRow, compare_rows, device_rows
from slimstudio.ui.results.compare_table import CompareTable
from slimstudio.ui.widgets.card import Card, FactsTable
from slimstudio.ui.widgets.icons import themed_icon
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import latency_text, percent_text
from slimstudio.ui.widgets.text_label import Role, Tone, set_tone, text_label

translate = QCoreApplication.translate


class AttemptDetails(Card):
    """Says what the selected attempts did, and offers what can be done with them."""

    restore_requested = Signal()
    rename_requested = Signal()
    delete_requested = Signal()
    original_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("\N{NO-BREAK SPACE}", parent)
        self.setObjectName("attemptDetails")
        self.heading.setWordWrap(True)  # a person may give an attempt any name
        self._attempts = NO_ATTEMPTS
        self._selected: tuple[Attempt, ...] = ()
        self._busy = ""
        self._unchecked = ""
        self.verdict = text_label("", Role.BODY, self)
        self.detail = text_label("", Role.MUTED, self)
        self.facts = FactsTable(self)
        self.table = CompareTable("attemptTable", self.tr("Two attempts side by side"), self)
        self.table.horizontalHeader().setMinimumSectionSize(64)
        self.changes = text_label("", Role.MUTED, self)
        self.restore = self._button("restoreAttempt", "undo", self.tr("&Restore"))
        self.restore.setProperty("kind", "primary")
        themed_icon(self.restore, "undo", "on_accent")
        self.rename = self._button("renameAttempt", "", self.tr("Re&name"))
        self.delete = self._button("deleteAttempts", "clear", self.tr("&Delete"))
        self.delete.setProperty("kind", "danger")
        self.restore.clicked.connect(self.restore_requested)
        self.rename.clicked.connect(self.rename_requested)
        self.original = self._button("saveOriginal", "save", self.tr("Save the &original"))
        self.original.clicked.connect(self.original_requested)
        self.said = text_label("", Role.MUTED, self)
        self.delete.clicked.connect(self.delete_requested)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for column, button in enumerate((self.restore, self.rename, self.delete)):
            buttons.addWidget(button, 0, column)
        buttons.addWidget(self.original, 1, 0, 1, 3)
        buttons.setColumnStretch(3, 1)
        for widget in (self.verdict, self.detail, self.facts, self.table, self.changes, self.said):
            self.body.addWidget(widget)
        self.body.addSpacing(8)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
        self._show()

    def show_selection(self, attempts: Attempts, keys: tuple[str, ...]) -> None:
        """Tell of these attempts.

        Args:
            attempts: All of them.
            keys: Those that are selected.
        """
        self._attempts = attempts
        self._selected = tuple(one for one in attempts.kept if one.key in keys)
        self.say("")
        self._show()

    def say(self, words: str) -> None:
        """Say what became of a wish; "" for nothing."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def hold_back(self, reason: str, unchecked: str) -> None:
        """Note why something cannot be done now; "" where it can.

        Args:
            reason: Why nothing can be restored.
            unchecked: Why no network can be saved.
        """
        self._busy, self._unchecked = reason, unchecked
        self._show()

    @Slot()
    def _show(self) -> None:
        count = len(self._selected)
        self.verdict.setVisible(count != 2)
        self.detail.setVisible(count == 1)
        self.facts.setVisible(count == 1)
        self.table.setVisible(count == 2)
        self.changes.setVisible(count == 2)
        set_tone(self.verdict, "")
        match self._selected:
            case ():
                self.heading.setText(self.tr("Nothing selected"))
                self.verdict.setText(
                    self.tr("Select an attempt to see what it did, or two to compare them.")
                )
            case (one,):
                self._show_one(one)
            case (first, second):
                self._show_two(first, second)
            case _:
                self.heading.setText(self.tr("{count} attempts").format(count=count))
                self.verdict.setText(self.tr("Two at a time can be compared."))
        self._allow()

    def _show_one(self, one: Attempt) -> None:
        verdict = judge(one.result.comparison)
        self.heading.setText(one.name)
        self.verdict.setText(message_text(verdict.sentence))
        set_tone(self.verdict, Tone(verdict.mood))
        self.detail.setText(message_text(verdict.detail))
        self.facts.show_facts(attempt_facts(one, self._attempts))

    def _show_two(self, first: Attempt, second: Attempt) -> None:
        self.heading.setText(
            self.tr("{first} and {second}").format(first=first.name, second=second.name)
        )
        self.table.name_networks(first.name, second.name)
        runtime = Attempts((first, second)).runtime
        before, after = (one.result.cards(runtime)[1] for one in (first, second))
        other = first.made_with.training != second.made_with.training
        there = [one.result.expected for one in (first, second)]
        rows = _brief_rows(before, after, runtime, other_settings=other)
        if Attempts((first, second)).device:
            rows += device_rows(*(one.after if one else None for one in there))
        self.table.show_rows(rows)
        changed = differences(first.made_with, second.made_with)
        self.changes.setText(
            "\n".join((self.tr("What is different in the second:"), *changed))
            if changed
            else self.tr("Both carried out the same plan with the same settings.")
        )

    def _allow(self) -> None:
        count = len(self._selected)
        one = "" if count == 1 else self.tr("Select one attempt first.")
        some = "" if count else self.tr("Select an attempt first.")
        for button, reason, purpose in (
            (
                self.restore,
                one or self._busy,
                self.tr("Bring back its marks, its settings and its result."),
            ),
            (
                self.original,
                one or self._unchecked,
                self.tr("Save the original with the classes that it learned, as a network."),
            ),
            (self.rename, one, self.tr("Give it another name (F2).")),
            (self.delete, some, self.tr("Take it away; Undo brings it back (Del).")),
        ):
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason or purpose))
            button.setAccessibleDescription(reason or purpose)

    def _button(self, name: str, icon: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", ""))
        if icon:
            themed_icon(button, icon)
        return button


def _brief_rows(
    before: Scorecard, after: Scorecard, runtime: Runtime, *, other_settings: bool
) -> tuple[CompareRow, ...]:
    """Compare two networks without spreads and counts: there is little room here.

    Args:
        before: What the first one measured.
        after: What the second one measured.
        runtime: What both were timed in.
        other_settings: Whether the second one was trained otherwise: then a plan has no merit in
            what it gained. What is different is listed below the table.
    """
    timed = (Speed(runtime, 1, before.latency, after.latency),)
    learning = Learning(0, 0, other_settings=other_settings)
    accuracy, *others, time = compare_rows(Comparison(before, after, timed, learning))
    shares = [percent_text(card.evaluation.accuracy) for card in (before, after)]
    if before.test is not None and after.test is not None:
        tested = [percent_text(test.accuracy) for test in (before.test, after.test)]
        name = translate("Compare", "Test images")
        others = [
            replace(row, before=tested[0], after=tested[1]) if row.name == name else row
            for row in others
        ]
    times = [latency_text(card.latency.median_ms) for card in (before, after)]
    return (
        replace(accuracy, before=shares[0], after=shares[1]),
        *others,
        replace(
            time,
            name=translate("Compare", "Time per image"),
            before=times[0],
            after=times[1],
        ),
    )
