"""What came of a job: as values for a program, as a table for a person, and `slimstudio report`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from slimstudio.cli.numbers import big, size
from slimstudio.cli.printing import say
from slimstudio.cli.terminal import TerminalControl
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.export.agreement import Exported
from slimstudio.engine.measure.scorecard import (
    Evaluation,
    Expected,
    Latency,
    Scorecard,
    Speed,
    estimate_text,
    ms_text,
    spread_text,
)
from slimstudio.engine.measure.significance import wilson
from slimstudio.engine.measure.verdict import Verdict, judge, share_words
from slimstudio.engine.outcome import Outcome
from slimstudio.engine.training.settings import TrainingSettings
from slimstudio.errors import ImagesError, InputError
from slimstudio.messages import Message
from slimstudio.session import tasks
from slimstudio.session.blob_store import BlobStore
from slimstudio.session.opening import Saved, open_with_attempts
from slimstudio.session.report.page import Report, report_page
from slimstudio.session.tasks.results import write_page
from slimstudio.system.temporary import temporary_folder
from slimstudio.version import __version__

_MOST_CLASSES = 20


def as_json(
    outcome: Outcome,
    images: LoadedImages,
    exports: Sequence[Exported],
    training: TrainingSettings,
    *,
    notes: Sequence[str],
    seconds: float,
) -> dict[str, object]:
    """Put everything that was measured into plain values.

    Args:
        outcome: The job's two networks with their measurements.
        images: What they learned from and were judged by.
        exports: The verified files.
        training: How the networks learned.
        notes: What deserved a line in the log.
        seconds: How long all of it took.
    """
    return {
        "slimstudio": __version__,
        "model": outcome.compact.recipe.architecture,
        "classes": list(outcome.compact.recipe.classes),
        "images": {
            "layout": str(images.description),
            "training": len(images.dataset.train),
            "validation": len(images.dataset.validation),
            "test": 0 if images.dataset.test is None else len(images.dataset.test),
            "rejected": [{"name": one.name, "reason": str(one.reason)} for one in images.rejected],
        },
        "training": _training(training),
        "verdict": _verdict(judge(outcome.comparison), outcome),
        "before": _card(outcome.before, outcome.class_names),
        "after": _card(outcome.after, outcome.class_names),
        "agreement": outcome.comparison.agreement,
        "speeds": [_speed(one) for one in outcome.speeds],
        "expected": _expected(outcome.expected),
        "exports": [export_json(one) for one in exports],
        "notes": list(notes),
        "seconds": round(seconds, 3),
    }


def _training(training: TrainingSettings) -> dict[str, object]:
    """Say which passes were the most: with these as options a run repeats exactly."""
    preset = training.preset
    return {
        "preset": None if preset is None else str(preset),
        "learn_epochs": training.learn_epochs,
        "tune_epochs": training.tune_epochs,
        "learn_further": training.learn_further,
        "tune_further": training.tune_further,
        "seed": training.seed,
    }


def export_json(one: Exported) -> dict[str, object]:
    """Put what is known of a written file into plain values."""
    found = one.agreement
    return {
        "format": one.format.suffix.lstrip("."),
        "path": str(one.path),
        "size_bytes": one.size_bytes,
        "agreement": {
            "images": found.images,
            "agreeing": found.agreeing,
            "largest_difference": found.largest_difference,
            "accuracy": found.accuracy if found.labelled else None,
            "original_agreement": None if found.labelled else found.accuracy,
            "latency_ms": found.latency_ms,
            "float_layers": list(found.float_layers),
            "single_precision": None if found.speed is None else _speed(found.speed),
            "advice": str(found.advice) or None,
        },
    }


def as_table(outcome: Outcome, exports: Sequence[Exported], *, seconds: float) -> str:
    """Put the most important measurements into a short table, and the files below it."""
    before, after = outcome.before, outcome.after
    one_image = outcome.comparison.one_image[0]
    rows = [
        ("", "before", "after"),
        *_answer_rows(outcome),
        ("parameters", big(before.parameters), big(after.parameters)),
        ("MACs", big(before.macs), big(after.macs)),
        ("size", size(before.size_bytes), size(after.size_bytes)),
        ("latency", spread_text(one_image.before), spread_text(one_image.after)),
        *_device_row(outcome.expected),
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        f"{name:<{widths[0]}}  {first:>{widths[1]}}  {second:>{widths[2]}}"
        for name, first, second in rows
    ]
    if outcome.speeds:
        lines += ["", *_speed_lines(outcome.speeds)]
    verdict = judge(outcome.comparison)
    lines += ["", f"{verdict.sentence}.", *map(str, verdict.details)]
    lines.append("")
    for one in exports:
        agreement = one.agreement
        right = "accuracy" if agreement.labelled else "agreement with the original"
        lines.append(
            f"{one.path} ({size(one.size_bytes)}): agrees on {agreement.agreeing} of "
            f"{agreement.images} images, largest difference {agreement.largest_difference:.0e}, "
            f"{right} {agreement.accuracy:.1%}, {ms_text(agreement.latency_ms)} ms"
        )
        if agreement.advice:
            lines.append(f"  {agreement.advice}")
    lines.append(f"done in {seconds:.0f} seconds")
    return "\n".join(lines)


def _answer_rows(outcome: Outcome) -> list[tuple[str, str, str]]:
    before, after = outcome.before, outcome.after
    shares = str(share_words(before.evaluation)), str(share_words(after.evaluation))
    if not after.evaluation.labelled:
        return [("agreement", *shares), *_test_row(before, after)]
    then, now = (f"{one.evaluation.balanced_accuracy:.1%}" for one in (before, after))
    return [
        ("accuracy", *shares),
        ("balanced accuracy", then, now),
        *_test_row(before, after),
        *_class_rows(outcome),
    ]


def _test_row(before: Scorecard, after: Scorecard) -> list[tuple[str, str, str]]:
    """Lay out the accuracy on the test images, where there are such."""
    if before.test is None or after.test is None:
        return []
    return [("test images", str(share_words(before.test)), str(share_words(after.test)))]


def _device_row(expected: Expected | None) -> list[tuple[str, str, str]]:
    """Lay out what is expected on another device, where the plan went by its times."""
    if expected is None:
        return []
    before, after = estimate_text(expected.before), estimate_text(expected.after)
    return [(f"expected on {expected.device}", before, after)]


def _expected(expected: Expected | None) -> dict[str, object] | None:
    if expected is None:
        return None
    both = {"before_ms": expected.before, "after_ms": expected.after}
    times = {
        name: {"median": one.ms, "low": one.low_ms, "high": one.high_ms}
        for name, one in both.items()
    }
    return {"device": expected.device, **times}


def _class_rows(outcome: Outcome) -> list[tuple[str, str, str]]:
    """Lay out how often each class is recognised; of very many those that are hardest."""
    shares = _classes(outcome.after.evaluation, outcome.class_names)
    then = _classes(outcome.before.evaluation, outcome.class_names)
    known = [name for name, share in shares.items() if share is not None]
    hardest = sorted(known, key=lambda name: shares[name] or 0.0)[:_MOST_CLASSES]
    return [
        (f"  {name}", f"{then[name] or 0.0:.1%}", f"{shares[name] or 0.0:.1%}")
        for name in known
        if name in hardest
    ]


def _classes(evaluation: Evaluation, names: Sequence[str]) -> dict[str, float | None]:
    return dict(zip(names, evaluation.class_accuracy, strict=True))


def _verdict(verdict: Verdict, outcome: Outcome) -> dict[str, object]:
    learning = outcome.learning
    return {
        "sentence": str(verdict.sentence),
        "details": [str(one) for one in verdict.details],
        "mood": verdict.mood.value or "plain",
        "guessing": verdict.guessing,
        "accuracy": outcome.comparison.accuracy.value,
        "differences": [one.value for one in outcome.comparison.differences],
        "learning": None
        if learning is None
        else {
            "original_epochs": learning.original_epochs,
            "compact_epochs": learning.compact_epochs,
            "settled": learning.settled,
            "distilled": learning.distilled,
        },
    }


def _speed_lines(speeds: Sequence[Speed]) -> list[str]:
    """Lay out a line for each comparison, with the spread of both networks in brackets."""
    rows = [("runs by turns, one thread", "before", "after", "")]
    rows += [
        (
            f"{one.runtime.label}, images: {one.batch}",
            spread_text(one.before),
            spread_text(one.after),
            str(one.words),
        )
        for one in speeds
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        f"{name:<{widths[0]}}  {before:>{widths[1]}}  {after:>{widths[2]}}  {faster}".rstrip()
        for name, before, after, faster in rows
    ]


def _speed(speed: Speed) -> dict[str, object]:
    return {
        "runtime": speed.runtime.value,
        "batch": speed.batch,
        "before_ms": _latency(speed.before),
        "after_ms": _latency(speed.after),
        "times_faster": speed.times_faster,
    }


def _card(card: Scorecard, classes: Sequence[str]) -> dict[str, object]:
    found, test = card.evaluation, card.test
    share, interval = found.accuracy, list(wilson(found.right, found.images))
    tested = None if test is None else test.accuracy
    # Without labels nobody knows what is right; the same share is then the agreement.
    known = found.labelled
    return {
        "accuracy": share if known else None,
        "accuracy_interval": interval if known else None,
        "balanced_accuracy": found.balanced_accuracy if known else None,
        "class_accuracy": _classes(found, classes) if known else {},
        "loss": found.loss,
        "test_accuracy": tested if known else None,
        "agreement": None if known else share,
        "agreement_interval": None if known else interval,
        "test_agreement": None if known else tested,
        "parameters": card.parameters,
        "macs": card.macs,
        "size_bytes": card.size_bytes,
        "latency_ms": _latency(card.latency),
    }


def _latency(latency: Latency) -> dict[str, object]:
    return {
        "median": latency.median_ms,
        "low": latency.low_ms,
        "high": latency.high_ms,
        "threads": latency.threads,
        "runs": latency.runs,
    }


def report(arguments: argparse.Namespace) -> None:
    """Write the page and say where it is.

    Args:
        arguments: What `build_parser` made of the command.

    Raises:
        SlimStudioError: the project cannot be read, has no result, or the page cannot be written.
        Cancelled: the person stopped it.
    """
    path = Path(arguments.project)
    with temporary_folder() as folder:
        saved = open_with_attempts(path, BlobStore(folder))
    if saved.outcome is None:
        raise InputError(
            Message("There is no finished run in {path}.", path=path),
            remedy=Message("Run the project and save it first."),
        )
    out = arguments.out or path.with_suffix(".html")
    current = saved.attempts.find(saved.attempts.current)
    project = current.made_with if current else saved.project
    images = _images(saved) if arguments.pictures else None
    page = report_page(Report(project, saved.outcome, saved.attempts, images, file=path.name))
    write_page(page.encode(), out)
    say(f"{out}: {out.stat().st_size / 1e3:.0f} kB")


def _images(saved: Saved) -> LoadedImages | None:
    """Load the images, if they are where the project says; the page does without them, too."""
    control = TerminalControl(sys.stderr)
    assert saved.outcome is not None
    seed = saved.project.training.seed
    try:
        return tasks.load_images(
            saved.project.images, saved.outcome.original, seed, control, saved.project.curation
        )
    except ImagesError as error:
        say(f"slimstudio: without pictures: {error}", sys.stderr)
        return None
