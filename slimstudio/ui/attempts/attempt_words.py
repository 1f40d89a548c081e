"""What an attempt did, and how it differs from another one, in words."""

import dataclasses
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone

from slimstudio.engine.marks import MarkKind, Marks
from slimstudio.engine.training.settings import Preset
from slimstudio.session.attempts import Attempt, Attempts
from slimstudio.session.pareto import CostAxis
from slimstudio.session.project import Project
from slimstudio.ui.plan.limits import budget_text, goal_name
from slimstudio.ui.plan.training_words import choice_word, setting_words
from slimstudio.ui.results.compare_rows import estimate_words
from slimstudio.ui.widgets.number_text import localized, percent_text

translate = QCoreApplication.translate


def cost_word(cost: CostAxis) -> str:
    """Name a cost."""
    match cost:
        case CostAxis.SIZE:
            return translate("Attempts", "File size")
        case CostAxis.MACS:
            return translate("Attempts", "Computation per image")
        case CostAxis.LATENCY:
            return translate("Attempts", "Time per image")


def attempt_name(project: Project) -> str:
    """Name an attempt by what it is for: "At most 50 % of the MACs"."""
    removing = {MarkKind.PRUNE, MarkKind.HEADS, MarkKind.REMOVE}
    own = {name for name, mark in project.marks.items() if mark.kind in removing} - project.filled
    if project.goal is None:
        return (
            translate("Attempts", "Own marks")
            if own
            else translate("Attempts", "Without removing anything")
        )
    goal = goal_name(project.goal, project.device)
    return translate("Attempts", "{goal}, adjusted").format(goal=goal) if own else goal


def when_words(attempt: Attempt) -> str:
    """Tell when it ended, in the person's own time."""
    ended = QDateTime.fromString(attempt.ended, Qt.DateFormat.ISODate)
    ended.setTimeZone(QTimeZone.utc())
    return QLocale().toString(ended.toLocalTime(), QLocale.FormatType.ShortFormat)


def attempt_facts(attempt: Attempt, attempts: Attempts) -> tuple[tuple[str, str], ...]:
    """List what there is to say about an attempt, as names and values."""
    project = attempt.made_with
    parent = attempts.find(attempt.parent)
    facts = [
        (translate("Attempts", "Ended"), when_words(attempt)),
        (translate("Attempts", "Plan"), plan_words(project)),
    ]
    if parent is not None:
        facts.append((translate("Attempts", "Came from"), parent.name))
        changed = differences(parent.made_with, project)
        words = "\n".join(changed) or translate("Attempts", "Nothing: the same plan once more.")
        facts.append((translate("Attempts", "What changed"), words))
    if project.model is not None:
        model = project.model.architecture or Path(project.model.weights).name
        facts.append((translate("Attempts", "Network"), model))
    facts.append((translate("Attempts", "Images"), Path(project.images).name))
    expected = attempt.result.expected
    if expected is not None:
        words = translate("Attempts", "Time on {device}").format(device=expected.device)
        times = f"{estimate_words(expected.before)} → {estimate_words(expected.after)}"
        facts.append((words, times))
    return tuple(facts)


def plan_words(project: Project) -> str:
    """Sum up the marks and the goal."""
    said = [_counted(project.marks) or translate("Attempts", "every layer trains")]
    if project.goal is not None:
        goal = translate("Attempts", "goal: {goal}")
        said.append(goal.format(goal=budget_text(project.goal, device=project.device)))
    text = "; ".join(said)
    return text[:1].upper() + text[1:]


def differences(before: Project, after: Project) -> tuple[str, ...]:
    """List in words what is other in a second project, but for its name."""
    found = []
    if before.model != after.model:
        found.append(translate("Attempts", "Another network"))
    if before.images != after.images:
        found.append(translate("Attempts", "Other images"))
    if dict(before.marks) != dict(after.marks):
        changed = sum(
            before.marks.get(name) != after.marks.get(name)
            for name in before.marks.keys() | after.marks.keys()
        )
        words = (
            translate("Attempts", "Marks of one layer")
            if changed == 1
            else translate("Attempts", "Marks of {count} layers").format(count=changed)
        )
        found.append(words)
    if before.device != after.device:
        computer = translate("Attempts", "this computer")
        words = translate("Attempts", "Times of: {before} → {after}")
        names = {"before": before.device or computer, "after": after.device or computer}
        found.append(words.format(**names))
    found += _setting_changes(before.training, after.training)
    found += _setting_changes(before.pruning, after.pruning)
    return tuple(found)


def _setting_changes(before: object, after: object) -> list[str]:
    if not dataclasses.is_dataclass(before) or isinstance(before, type):
        return []
    lines = []
    for field in dataclasses.fields(before):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new:
            lines.append(f"{_setting_name(field.name)}: {_value(old)} → {_value(new)}")
    return lines


def _setting_name(name: str) -> str:
    try:
        return setting_words(name).title.replace("&", "")
    except KeyError:
        plain = name.replace("_", " ")
        return plain[:1].upper() + plain[1:]


def _value(value: object) -> str:
    match value:
        case bool():
            return translate("Attempts", "yes") if value else translate("Attempts", "no")
        case Preset():
            return choice_word(value)
        case None:
            return choice_word("own")
        case float():
            return localized(f"{value:g}")
        case _:
            return str(value)


def _counted(marks: Marks) -> str:
    """Count the layers by their marks: "12 layers pruned by 30.0 % to 50.0 %, 1 frozen"."""
    counts = Counter(mark.kind for mark in marks.values())
    pruned = [mark.ratio for mark in marks.values() if mark.kind is MarkKind.PRUNE]
    said = []
    if pruned:
        low, high = percent_text(min(pruned), 0), percent_text(max(pruned), 0)
        by = low if low == high else translate("Attempts", "{low} to {high}")
        words = translate("Attempts", "{count} pruned by {by}")
        said.append(words.format(count=len(pruned), by=by.format(low=low, high=high)))
    for kind, words in (
        (MarkKind.HEADS, translate("Attempts", "{count} with heads pruned")),
        (MarkKind.REMOVE, translate("Attempts", "{count} blocks removed")),
        (MarkKind.FREEZE, translate("Attempts", "{count} frozen")),
        (MarkKind.PROTECT, translate("Attempts", "{count} protected")),
    ):
        if counts[kind]:
            said.append(words.format(count=counts[kind]))
    return translate("Attempts", "layers: {list}").format(list=", ".join(said)) if said else ""
