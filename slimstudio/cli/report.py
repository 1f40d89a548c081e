"""What came of a job: as values for a program, and as a table for a person."""

from collections.abc import Sequence

from slimstudio import __version__
from slimstudio.cli.numbers import big, size
from slimstudio.engine.data.pixels import LoadedImages
from slimstudio.engine.export.exported import Exported
from slimstudio.engine.measure.scorecard import Latency, Scorecard, Speed
from slimstudio.engine.outcome import Outcome


def as_json(
    outcome: Outcome,
    images: LoadedImages,
    exports: Sequence[Exported],
    *,
    notes: Sequence[str],
    seconds: float,
) -> dict[str, object]:
    """Put everything that was measured into plain values.

    Args:
        outcome: The job's two networks with their measurements.
        images: What they learned from and were judged by.
        exports: The verified files.
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
        "before": _card(outcome.before),
        "after": _card(outcome.after),
        "speeds": [_speed(one) for one in outcome.speeds],
        "exports": [
            {
                "format": one.format.suffix.lstrip("."),
                "path": str(one.path),
                "size_bytes": one.path.stat().st_size,
                "agreement": {
                    "images": one.agreement.images,
                    "agreeing": one.agreement.agreeing,
                    "largest_difference": one.agreement.largest_difference,
                    "accuracy": one.agreement.accuracy,
                    "latency_ms": one.agreement.latency_ms,
                    "float_layers": list(one.agreement.float_layers),
                },
            }
            for one in exports
        ],
        "notes": list(notes),
        "seconds": round(seconds, 3),
    }


def as_table(outcome: Outcome, exports: Sequence[Exported], *, seconds: float) -> str:
    """Put the most important measurements into a short table, and the files below it."""
    before, after = outcome.before, outcome.after
    rows = [
        ("", "before", "after"),
        (
            "accuracy",
            f"{before.evaluation.accuracy:.1%}",
            f"{after.evaluation.accuracy:.1%}",
        ),
        *_test_row(before, after),
        ("parameters", big(before.parameters), big(after.parameters)),
        ("MACs", big(before.macs), big(after.macs)),
        ("size", size(before.size_bytes), size(after.size_bytes)),
        (
            "latency",
            f"{before.latency.median_ms:.2f} ms",
            f"{after.latency.median_ms:.2f} ms",
        ),
    ]
    lines = [f"{name:<12}{first:>12}{second:>12}" for name, first, second in rows]
    if outcome.speeds:
        lines += ["", *_speed_lines(outcome.speeds)]
    lines.append("")
    for one in exports:
        agreement = one.agreement
        lines.append(
            f"{one.path} ({size(one.path.stat().st_size)}): agrees on {agreement.agreeing} of "
            f"{agreement.images} images, largest difference {agreement.largest_difference:.0e}, "
            f"accuracy {agreement.accuracy:.1%}, {agreement.latency_ms:.2f} ms"
        )
    lines.append(f"done in {seconds:.0f} seconds")
    return "\n".join(lines)


def _test_row(before: Scorecard, after: Scorecard) -> list[tuple[str, str, str]]:
    """Lay out the accuracy on the test images, where there are such."""
    if before.test is None or after.test is None:
        return []
    return [("test images", f"{before.test.accuracy:.1%}", f"{after.test.accuracy:.1%}")]


def _speed_lines(speeds: Sequence[Speed]) -> list[str]:
    """Lay out a line for each comparison, with the spread of both networks in brackets."""
    rows = [("runs by turns, one thread", "before", "after", "")]
    rows += [
        (
            f"{one.runtime.label}, images: {one.batch}",
            _spread(one.before),
            _spread(one.after),
            _faster(one.times_faster),
        )
        for one in speeds
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        f"{name:<{widths[0]}}  {before:>{widths[1]}}  {after:>{widths[2]}}  {faster}".rstrip()
        for name, before, after, faster in rows
    ]


def _spread(latency: Latency) -> str:
    return f"{latency.median_ms:.2f} ms ({latency.low_ms:.2f} to {latency.high_ms:.2f})"


def _faster(times: float) -> str:
    if times == 1.0:
        return "about as fast"
    return f"{times:.1f} times faster" if times > 1 else f"{1 / times:.1f} times slower"


def _speed(speed: Speed) -> dict[str, object]:
    return {
        "runtime": speed.runtime.value,
        "batch": speed.batch,
        "before_ms": _latency(speed.before),
        "after_ms": _latency(speed.after),
        "times_faster": speed.times_faster,
    }


def _card(card: Scorecard) -> dict[str, object]:
    return {
        "accuracy": card.evaluation.accuracy,
        "loss": card.evaluation.loss,
        "test_accuracy": None if card.test is None else card.test.accuracy,
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
