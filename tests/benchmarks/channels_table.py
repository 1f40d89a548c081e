"""The figures of `channels` as a table, and what they show on the whole."""

from math import exp, log
from typing import Any

from tests.engine.sources.families import WITH_VALUES

SIDES = ("ours", "peer", "floor")
_INTRODUCTION = """# Finding coupled channels, against Torch-Pruning {version}

Written by `python -m tests.benchmarks channels`.

- Times are processor time of one thread, so that other programs on the machine matter little;
  each is the best of three. A failure, or more than {limit:.0f} s or
  12 GiB of memory, counts as {limit:.0f} s.
- *Peer* builds the dependency graph and lists all groups. *Floors*: our time over that of one plain
  forward pass of the same network on tensors without numbers.
- *Dry run* selects channels and forecasts what is left. *Check* cuts a copy of the stock network
  without its numbers, runs it again, and mends or puts back what does not line up.
- *Left*: after the same ratio, {ratio:.0%}, everywhere; ours / peer. Ours keeps channels that a
  LayerNorm mixes, because removing them is not exact, and whole attention heads; the peer removes
  such channels, so on transformers and ConvNeXt these two columns do not compare like with like.
- A network with a star is too large for several copies with numbers: both sides saw it without."""
_HEAD = (
    "| network | ours s | peer s | ratio | floors | dry run s | check s | MACs left | "
    "parameters left | failures |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|---|"
)


def table(rows: list[dict[str, Any]], limit_s: float) -> str:
    """Write the figures as Markdown.

    Args:
        rows: What `measure` found for each network.
        limit_s: What a failure counts as, in seconds.
    """
    version = next((r["peer"]["version"] for r in rows if "version" in r["peer"]), "")
    ratio = next((r["ours"]["ratio"] for r in rows if "ratio" in r["ours"]), 0.0)
    introduction = _INTRODUCTION.format(version=version, ratio=ratio, limit=limit_s)
    lines = [_line(row, limit_s) for row in rows]
    return "\n\n".join([introduction, _summary(rows, limit_s), "\n".join([_HEAD, *lines])])


def _seconds(row: dict[str, Any], side: str, limit_s: float) -> float:
    return float(min(row[side].get("seconds", limit_s), limit_s))


def _line(row: dict[str, Any], limit_s: float) -> str:
    ours, peer, floor = (_seconds(row, side, limit_s) for side in SIDES)
    failed = "; ".join(f"{side}: {row[side]['error']}" for side in SIDES if "error" in row[side])
    cells = [
        row["name"] + (" \\*" if row["peer"].get("without_numbers") else ""),
        f"{ours:.3f}",
        f"{peer:.3f}",
        f"{peer / ours:.1f}",
        f"{ours / floor:.1f}",
        f"{row['ours'].get('dry_run_s', 0):.3f}",
        f"{row['ours'].get('check_s', 0):.2f}",
        _shares(row, "macs_left"),
        _shares(row, "parameters_left"),
        failed.replace("|", "\\|"),
    ]
    return f"| {' | '.join(cells)} |"


def _shares(row: dict[str, Any], key: str) -> str:
    values = (row[side].get(key) for side in SIDES[:2])
    return " / ".join("-" if value is None else f"{value:.1%}" for value in values)


def _summary(rows: list[dict[str, Any]], limit_s: float) -> str:
    ratios = {r["name"]: _seconds(r, "peer", limit_s) / _seconds(r, "ours", limit_s) for r in rows}
    floors = {r["name"]: _seconds(r, "ours", limit_s) / _seconds(r, "floor", limit_s) for r in rows}
    succeeded = {row["name"]: ratios[row["name"]] for row in rows if "error" not in row["peer"]}
    slower = [f"{name} ({ratio:.2f})" for name, ratio in ratios.items() if ratio < 1]
    covered = {side: sum("error" not in row[side] for row in rows) for side in SIDES}
    missing = [one.name for one in WITH_VALUES if one.name not in ratios]
    lines = [
        (
            f"- {_mean(ratios):.1f} times as fast as the peer, geometric mean of {len(rows)} "
            f"networks; {_mean(succeeded):.1f} on those where the peer succeeds"
        ),
        f"- covered: ours {covered['ours']}, peer {covered['peer']} of {len(rows)}",
        f"- not measured: {', '.join(missing) or 'none'}",
        f"- slower than the peer: {', '.join(slower) or 'none'}",
        f"- least ratio: {_extreme(ratios, min)}; most floors: {_extreme(floors, max)}",
    ]
    for key, title in (("check_s", "slowest check"), ("analysis_and_dry_run_s", "slowest to plan")):
        values = {row["name"]: row["ours"][key] for row in rows if key in row["ours"]}
        lines.append(f"- {title}: {_extreme(values, max)} s")
    return "\n".join(lines)


def _mean(ratios: dict[str, float]) -> float:
    return exp(sum(map(log, ratios.values())) / len(ratios)) if ratios else 0.0


def _extreme(values: dict[str, float], choose: Any) -> str:
    if not values:
        return "none"
    name = choose(values, key=values.__getitem__)
    return f"{values[name]:.2f} ({name})"
