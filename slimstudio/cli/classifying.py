"""`slimstudio classify`: what pictures show, as a table and as sorted copies."""

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from slimstudio.cli.printing import say, say_all
from slimstudio.cli.terminal import TerminalControl, stopping
from slimstudio.engine.classify.classifier import Classifier
from slimstudio.engine.classify.pictures import Answered, find_pictures
from slimstudio.engine.classify.pictures import classify as answers
from slimstudio.engine.classify.sorting import Sorter
from slimstudio.engine.classify.table import not_written, table_lines
from slimstudio.engine.models.input_values import InputValues
from slimstudio.engine.replacing import replacing, target_of
from slimstudio.errors import InputError, system_says
from slimstudio.messages import Message
from slimstudio.session.tasks.classifying import open_classifier
from slimstudio.system.temporary import temporary_folder


class _Counting:
    """Counts answers while they pass by, and copies the pictures where that was asked for."""

    def __init__(self, classifier: Classifier, threshold: float, sorter: Sorter | None) -> None:
        self.classifier, self.threshold, self._sorter = classifier, threshold, sorter
        self.classes: Counter[str] = Counter()
        self.pictures = self.unsure = self.unread = 0

    def passing(self, found: Iterator[Answered]) -> Iterator[Answered]:
        for one in found:
            self.pictures += 1
            self.unread += not one.ranked
            self.unsure += one.is_unsure(self.threshold)
            if one.ranked:
                self.classes[self.classifier.classes[one.ranked[0][0]]] += 1
            if self._sorter is not None:
                self._sorter.copy(one)
            yield one


def classify(arguments: argparse.Namespace) -> None:
    """Ask a network about pictures, write the table, and print how many showed what.

    Args:
        arguments: What `build_parser` made of the command.

    Raises:
        SlimStudioError: something foreseen went wrong; nothing was written.
        Cancelled: the person stopped it; nothing was written.
    """
    control = TerminalControl()
    out = arguments.out.absolute()
    folder = None if arguments.sort is None else arguments.sort.absolute()
    _refuse_existing(out, folder, overwrite=arguments.overwrite)
    with stopping(control):
        values = None if arguments.preprocess is None else InputValues(arguments.preprocess)
        classifier = open_classifier(arguments.network.absolute(), control, values)
        threshold = classifier.threshold if arguments.unsure is None else arguments.unsure
        pictures = find_pictures([path.absolute() for path in arguments.pictures], control)
        began = time.monotonic()
        try:
            found = answers(classifier, pictures, control)
            counting = _write(arguments.out.absolute(), classifier, found, folder, threshold)
        except OSError as error:
            raise not_written(error) from error
    _tell(arguments, counting, out, folder, time.monotonic() - began)


def _write(
    out: Path,
    classifier: Classifier,
    found: Iterator[Answered],
    folder: Path | None,
    threshold: float,
) -> _Counting:
    """Write all of it under temporary names, and give them their names at the end."""
    with ExitStack() as stack:
        sorter = draft = None
        if folder is not None:
            draft = stack.enter_context(temporary_folder(beside=folder.parent)) / "sorted"
            draft.mkdir()
            sorter = Sorter(draft, classifier.classes, threshold)
        counting = _Counting(classifier, threshold, sorter)
        lines = table_lines(counting.passing(found), classifier.classes, threshold)
        with replacing(out) as stream:
            for line in lines:
                stream.write(line)
            if draft is not None and folder is not None:
                draft.rename(folder)
    return counting


def _refuse_existing(out: Path, folder: Path | None, *, overwrite: bool) -> None:
    if out.exists() and not overwrite:
        raise InputError(
            Message("{path} is there already.", path=out),
            remedy=Message("Choose another file with --out, or agree with --overwrite."),
        )
    if folder is not None and folder.exists():
        raise InputError(
            Message("{path} is there already.", path=folder),
            remedy=Message("Choose a new folder with --sort."),
        )
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        target_of(out)
        if folder is not None:
            folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            Message("The file {file} cannot be written.", file=out),
            why=system_says(error),
            remedy=Message("Choose another file with --out."),
        ) from error


def _tell(
    arguments: argparse.Namespace,
    counting: _Counting,
    out: Path,
    folder: Path | None,
    seconds: float,
) -> None:
    calibrated = counting.classifier.confidence is not None
    if arguments.json:
        told = {
            "table": str(out),
            "sorted": None if folder is None else str(folder),
            "pictures": counting.pictures,
            "unsure": counting.unsure,
            "unread": counting.unread,
            "threshold": counting.threshold,
            "calibrated": calibrated,
            "answers": dict(counting.classes.most_common()),
            "seconds": round(seconds, 3),
        }
        say_all(json.dumps(told, indent=2).split("\n"))
        return
    for name, count in counting.classes.most_common():
        say(f"{count:>8,}  {name}")
    say(
        f"{counting.pictures:,} picture{'' if counting.pictures == 1 else 's'}, "
        f"{counting.unsure:,} unsure (below "
        f"{counting.threshold:.0%}{'' if calibrated else ', not calibrated'}), "
        f"{counting.unread:,} cannot be read"
    )
    say(f"The table is {out}")
    if folder is not None:
        say(f"The sorted copies are in {folder}")
