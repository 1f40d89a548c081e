"""A page about a compact network, for whoever gets its files."""

import re
from collections.abc import Mapping, Sequence
from html import escape

from slimstudio.engine.export.agreement import Agreement, Exported
from slimstudio.engine.export.format import licence
from slimstudio.engine.export.instructions import program, steps
from slimstudio.engine.measure.scorecard import Evaluation, Scorecard, Speed, ms_text, spread_text
from slimstudio.engine.measure.verdict import judge, share_words
from slimstudio.engine.outcome import Outcome
from slimstudio.system.private_text import without_home
from slimstudio.version import __version__

_MOST_CLASSES = 100
# A point, a dash or a plus makes a list only at the beginning of a line, and we never begin one so.
_MARKUP = re.compile(r"[\\`*_{}\[\]()#!|~$^=]|(?<=:)//|(?<=www)\.|@")


def card_text(outcome: Outcome, exported: Sequence[Exported], *, raw: bool) -> str:
    """Write the page in Markdown: what the network is, what it takes, how good it is.

    Args:
        outcome: The run that made it.
        exported: Its files.
        raw: Whether those that hold the computation take pixels; see `ExportOptions`.
    """
    recipe = outcome.compact.recipe
    found = judge(outcome.comparison)
    parts = [
        f"# {_escaped(recipe.architecture)}, made smaller",
        _summary(outcome),
        f"**{found.sentence}.** {found.detail}",
        "## What it takes and answers",
        _takes(outcome, raw=raw and any(one.format.is_program for one in exported)),
        "## Before and after",
        _table(outcome),
        _by_class(outcome),
        "## Files",
        "\n".join(_file(one) for one in exported),
        "## Where it comes from",
        _origin(outcome),
        "## Licence",
        licence(recipe),
    ]
    return without_home("\n\n".join(filter(None, parts)) + "\n")


def _escaped(name: str) -> str:
    """Write a name so that neither Markdown nor HTML sees anything in it."""
    line = "".join(letter if letter.isprintable() else " " for letter in name)
    return _MARKUP.sub(r"\\\g<0>", escape(line, quote=False))


def _summary(outcome: Outcome) -> str:
    classes = outcome.compact.recipe.classes
    tells = (
        f"tells {len(classes)} classes apart: {', '.join(map(_escaped, classes))}"
        if classes
        else "classifies"
    )
    return (
        f"An image classifier that {tells}. Channels were removed from the network and the rest "
        f"was trained again, by SlimStudio {__version__}."
    )


def _origin(outcome: Outcome) -> str:
    """Tell what was done apart from what is said of the network that it was done to."""
    start = outcome.original.recipe.provenance
    recipe = outcome.compact.recipe
    made = {key: text for key, text in recipe.provenance.items() if start.get(key) != text}
    known = f"What is known about the {recipe.architecture} that it was made from:"
    parts = [
        _listed(made),
        f"{known}\n\n{_listed(start)}"
        if start
        else "Nothing is known about the network it was made from.",
    ]
    return "\n\n".join(part for part in parts if part)


def _listed(texts: Mapping[str, str]) -> str:
    return "\n".join(f"- {_escaped(key)}: {_escaped(text)}" for key, text in texts.items())


def _takes(outcome: Outcome, *, raw: bool) -> str:
    wanted = outcome.compact.recipe.preprocessing
    parts = [
        "Photographs are prepared in these steps, and in no other way:",
        steps(wanted, raw=raw),
        "The same in Python, with Pillow and numpy, for the files that hold the computation:"
        if raw
        else "The same in Python, with Pillow and numpy:",
        f"```python\n{program(wanted, raw=raw)}```",
    ]
    return "\n\n".join(parts)


def _table(outcome: Outcome) -> str:
    before, after = outcome.before, outcome.after
    images = len(after.evaluation.answers)
    rows = (
        ("", "before", "after"),
        ("---", "---:", "---:"),
        (
            _measured(after.evaluation, f"{images:,} validation images"),
            str(share_words(before.evaluation)),
            str(share_words(after.evaluation)),
        ),
        *_balanced(before, after),
        *_tested(before, after),
        ("parameters", f"{before.parameters:,}", f"{after.parameters:,}"),
        ("MACs for one image", f"{before.macs:,}", f"{after.macs:,}"),
        ("size of the tensors", _megabytes(before.size_bytes), _megabytes(after.size_bytes)),
        *_latencies(outcome),
    )
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _measured(evaluation: Evaluation, images: str) -> str:
    if evaluation.labelled:
        return f"accuracy on {images}"
    return f"agreement with the original on {images}; nobody said what they show"


def _balanced(before: Scorecard, after: Scorecard) -> list[tuple[str, str, str]]:
    if not after.evaluation.labelled:
        return []
    then, now = (f"{one.evaluation.balanced_accuracy:.1%}" for one in (before, after))
    return [("balanced accuracy, every class counting alike", then, now)]


def _tested(before: Scorecard, after: Scorecard) -> list[tuple[str, str, str]]:
    """Lay out the accuracy on the test images, where there are such."""
    if before.test is None or after.test is None:
        return []
    count = len(after.test.answers)
    shares = str(share_words(before.test)), str(share_words(after.test))
    return [(_measured(after.test, f"{count:,} test images"), *shares)]


def _by_class(outcome: Outcome) -> str:
    """Lay out how often each class is recognised; "" where there are too many for a page."""
    before, after = outcome.before.evaluation, outcome.after.evaluation
    names = outcome.class_names
    if not after.labelled or not 1 < len(names) <= _MOST_CLASSES:
        return ""
    rows = [("class", "images", "before", "after"), ("---", "---:", "---:", "---:")]
    rows += [
        (_escaped(name), f"{sum(counts):,}", f"{then:.1%}", f"{now:.1%}")
        for name, counts, then, now in zip(
            names, after.confusion, before.class_accuracy, after.class_accuracy, strict=True
        )
        if then is not None and now is not None
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _latencies(outcome: Outcome) -> list[tuple[str, str, str]]:
    measured = outcome.speeds or outcome.comparison.one_image
    return [(_timed(one), spread_text(one.before), spread_text(one.after)) for one in measured]


def _timed(speed: Speed) -> str:
    images = "one image" if speed.batch == 1 else f"{speed.batch} images at once"
    return f"latency of {images} ({speed.runtime.label}, threads: {speed.after.threads})"


def _file(one: Exported) -> str:
    found = one.agreement
    name = "".join(letter if letter.isprintable() else " " for letter in one.path.name)
    name = name.replace("`", "'")
    begin = (
        f"- `{name}` ({one.format.title}, {_megabytes(one.size_bytes)}): for {one.format.usage}. "
    )
    if not found.images:
        return f"{begin}Not checked on this computer."
    text = (
        f"{begin}Opened again, it answered {found.agreeing:,} of {found.images:,} "
        f"images like the trained network, {_right(found)} {found.accuracy:.1%}, and took "
        f"{ms_text(found.latency_ms)} ms for one image on one thread."
    )
    if found.photographs:
        text += (
            " Image files of each kind among yours were prepared and answered there as here "
            f"({found.photographs})."
        )
    if found.advice:
        text += f" {found.advice}"
    if found.float_layers:
        text += f" In single precision: {', '.join(found.float_layers)}."
    return text


def _right(found: Agreement) -> str:
    return "was right on" if found.labelled else "agreed with the original on"


def _megabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1e6:.1f} MB"
