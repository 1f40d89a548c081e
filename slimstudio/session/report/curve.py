"""How a network learned: its accuracy over the epochs, and why it dips where channels left."""

from collections.abc import Sequence
from html import escape

from slimstudio.engine.events import EpochFinished, Measured, Phase
from slimstudio.engine.outcome import Outcome
from slimstudio.messages import Message
from slimstudio.session.report.charts import ACCENT, OTHER, AxisMark, Series, chart
from slimstudio.session.report.markup import Say, drawing

_NOTHING = float("nan")


def learning(outcome: Outcome, say: Say) -> str:
    """Draw the accuracy over the epochs, with a caption; "" where nothing was learned."""
    epochs = [one for one in outcome.history if isinstance(one, EpochFinished)]
    judged = [one for one in outcome.history if isinstance(one, EpochFinished | Measured)]
    if not epochs:
        return ""
    line = 100 * outcome.before.evaluation.accuracy
    ends = [judged[0].epoch, judged[-1].epoch]
    cuts = sorted({one.epoch for one in judged if one.phase is Phase.REPAIR})
    labelled = outcome.comparison.labelled
    drawn = chart(
        say(
            Message("Accuracy over the epochs")
            if labelled
            else Message("Agreement with the original over the epochs")
        ),
        say(Message("Epoch")),
        say(Message("Accuracy in %") if labelled else Message("Agreement in %")),
        (
            Series(
                say(Message("training images")),
                _broken([(one.phase, one.epoch, one.train_accuracy) for one in epochs]),
                ACCENT,
            ),
            Series(
                say(Message("validation images")),
                _broken([(one.phase, one.epoch, one.validation_accuracy) for one in judged]),
                OTHER,
            ),
            Series(say(Message("original")), [(x, line) for x in ends], "#667085", dashed=True),
        ),
        [AxisMark(epoch, say(Message("channels removed"))) for epoch in cuts],
    )
    caption = " ".join(map(say, _caption(outcome, judged)))
    words = say(
        Message("Accuracy on training and validation images over the epochs")
        if labelled
        else Message("Agreement on training and validation images over the epochs")
    )
    return f"{drawing(drawn, words)}<p class='muted'>{escape(caption)}</p>"


def _broken(points: Sequence[tuple[Phase, float, float]]) -> list[tuple[float, float]]:
    """Part a line where channels leave: what comes after is another network."""
    found: list[tuple[float, float]] = []
    before = None
    for phase, epoch, share in points:
        cut = phase is Phase.REPAIR or (phase is Phase.TUNE and before not in _AFTER)
        if cut and found:
            found.append((epoch, _NOTHING))
        found.append((epoch, 100 * share))
        before = phase
    return found


_AFTER = {Phase.REPAIR, Phase.TUNE}  # what may stand before fine-tuning on the same line


def _caption(outcome: Outcome, judged: Sequence[EpochFinished | Measured]) -> list[Message]:
    """Say what is seen, and why there is a dip."""
    said = [
        Message("Accuracy on images that the network learned from, and on those that judge it.")
        if outcome.comparison.labelled
        else Message("How often the network answers as the original, while it learns.")
    ]
    dips = [one for one in judged if one.phase is Phase.REPAIR]
    if not dips:
        return said
    lowest = min(dips, key=lambda one: one.validation_accuracy)
    before, after = outcome.before.evaluation.accuracy, outcome.after.evaluation.accuracy
    if lowest.validation_accuracy < before:
        said.append(
            Message(
                "The dip at epoch {epoch:g} is where channels were removed: from {before:.1%} to "
                "{dip:.1%} after repair. Fine-tuning brought it to {after:.1%}.",
                epoch=lowest.epoch,
                before=before,
                dip=lowest.validation_accuracy,
                after=after,
            )
        )
    return said
