"""How often the aims were met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benchmarks.accuracy.cases import Side

if TYPE_CHECKING:
    from tests.benchmarks.accuracy.figures import Figures, Key

# Ours without any training is held against the peer after this much.
_AIMS = {"digits": "epochs_3", "glyphs": "epochs_1"}
_AIMED_SHARES = (0.5, 0.25)
_WORDS = {"mended": "without training", "epochs_1": "after 1 epoch", "epochs_3": "after 3 epochs"}


def summary(figures: Figures) -> str:
    """Say in how many rows ours leads the best of the peer's, and where it does not."""
    both = figures.keys(Side.OURS, Side.PEER)
    lines = []
    for task, column in _AIMS.items():
        keys = [key for key in both if key[0] == task and key[2] in _AIMED_SHARES]
        if keys:
            lines.append(
                f"- {task}, half and a quarter of the MACs: ours without training is at least the "
                f"best of the peer's {_WORDS[column]} in {_score(figures, keys, 'mended', column)}"
            )
    for column, words in _WORDS.items():
        score = _score(figures, both, column, column)
        lines.append(
            f"- all rows, both {words}: ours is at least the best of the peer's in {score}"
        )
    return "\n".join(lines)


def _score(figures: Figures, keys: list[Key], ours: str, theirs: str) -> str:
    """Count the rows in which ours is no worse, and list the others with what is lacking."""
    lacking = []
    for key in keys:
        seeds = figures.seeds(key, Side.OURS, Side.PEER)
        best = figures.best(key, seeds)
        difference = figures.ours(key, seeds)[ours] - best[theirs] if "failed" not in best else 0.0
        if difference < -1e-9:
            lacking.append(f"{key[0]} {key[1]} {key[2]:.1%} ({100 * difference:.1f})")
    behind = f"; behind: {', '.join(lacking)}" if lacking else ""
    return f"{len(keys) - len(lacking)} of {len(keys)}{behind}"
