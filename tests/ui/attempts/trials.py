"""A few attempts for the screens, with figures but without weights."""

from dataclasses import replace

from slimstudio.engine.marks import FREEZE, prune
from slimstudio.engine.planning.budget import Budget
from slimstudio.session.attempts import NO_ATTEMPTS, Attempt, AttemptResult, Attempts, added
from tests.ui import scenes

RIGHT, ONE_WRONG, TWO_WRONG = (0, 1, 2, 0, 1, 2), (0, 1, 2, 0, 1, 1), (0, 1, 0, 0, 1, 1)

# Key, parent, ratio, answers, bytes, milliseconds.
_RUNS = (
    ("one", "", 0.5, ONE_WRONG, 500_000, 1.1),
    ("two", "one", 0.75, TWO_WRONG, 250_000, 0.7),
    ("three", "one", 0.3, RIGHT, 700_000, 1.5),
    ("four", "three", 0.4, ONE_WRONG, 620_000, 1.6),
)


def attempts() -> Attempts:
    """Four runs: the second and the third come from the first, the fourth from the third."""
    made = NO_ATTEMPTS
    for number, (key, parent, ratio, answers, size, time) in enumerate(_RUNS, start=1):
        project = replace(
            scenes.project(), marks={"0": prune(ratio), "2": FREEZE}, goal=Budget(macs=1 - ratio)
        )
        if number > 1:
            project = replace(
                project, training=replace(project.training, tune_epochs=3 * number, mirror=False)
            )
        after = scenes.scorecard(answers, size_bytes=size, median_ms=time)
        digests = [f"{number}{at}" * 32 for at in "abc"]
        result = AttemptResult(scenes.scorecard(RIGHT), after, digests[0], digests[1], digests[2])
        ended = f"2026-05-17T1{number}:05:09"
        attempt = Attempt(key, f"Attempt {number}", parent, ended, project, result)
        made = added(made, attempt)
    return made
