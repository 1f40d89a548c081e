"""What can be removed from networks that nobody tuned for, how exactly, and what stays and why."""

import json
import subprocess
import sys
from typing import Any

from tests.benchmarks.strangers.networks import names

__all__ = ["measure", "names", "table"]

_EXACT = 1e-5  # largest relative difference in double precision
_MOST_LEFT = 0.6
_LONGER = 5  # a process may take this many times its limit: other programs run too
_HEAD = """\
| network | exact | MACs left | with inexact | the peer leaves | differs by | analysis, s \
| pruning, s | what stays, and why |
|---|---|---:|---:|---:|---:|---:|---:|---|"""
_EXPLANATION = """
Half of every group of channels, and half of the attention heads, are asked for; where nothing is
in the way, about a quarter of the MACs is left. "Exact" compares the pruned network with the
original whose removed channels are zero, in double precision, relative to the largest answer; at
most 1e-5 may they differ. "With inexact" also lets channels leave that a normalisation mixes with
each other. The peer is Torch-Pruning, which is asked for half of every layer but the last; what it
leaves was not compared with anything. What stays is told with its number of channels and one of
the places. The three largest have three of their blocks, which are all alike. Times are of a
processor that does other things, too.
"""


def measure(name: str, limit_s: float) -> dict[str, Any]:
    """Halve every group of a network in a process of its own.

    Args:
        name: Name of a network.
        limit_s: Seconds of processor time that the peer may take; and all together at most
            `_LONGER` times as long by the clock.
    """
    worker = ["-W", "ignore", "-m", "tests.benchmarks.strangers.worker", name, str(limit_s)]
    row: dict[str, Any] = {"name": name}
    try:
        done = subprocess.run(
            [sys.executable, *worker],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LONGER * limit_s,
            check=False,
        )
        told, missing = done.stdout, f"the process ended with {done.returncode}"
    except subprocess.TimeoutExpired as late:
        told, missing = late.stdout or b"", f"more than {_LONGER * limit_s:.0f} s"
    for line in told.decode().splitlines():
        if line.startswith("{"):  # the peer prints what it thinks, too
            row.update(json.loads(line))
    if len(row) == 1:
        row["crash"] = missing
    return {"peer": {"crash": missing}, **row}


def table(rows: list[dict[str, Any]], _limit_s: float) -> str:
    """Write a line for each network, under what they show on the whole."""
    title = "# Networks that nobody tuned for"
    return "\n".join([title, _EXPLANATION, *_summary(rows), "", _HEAD, *map(_line, rows)])


def _summary(rows: list[dict[str, Any]]) -> list[str]:
    wrong = [row["name"] for row in rows if _verdict(row) == "WRONG"]
    crashed = [row["name"] for row in rows if "crash" in row]
    refused = [row["name"] for row in rows if "refused" in row]
    faulty = [row["name"] for row in rows if "fault_of_unchanged" in row]
    timm = [row for row in rows if row["name"].startswith("timm/")]
    small = [row for row in timm if row.get("macs_left", 1.0) <= _MOST_LEFT]
    both = [row for row in rows if "macs_left" in row and "macs_left" in row["peer"]]
    ahead = [row for row in both if row["macs_left"] <= row["peer"]["macs_left"]]
    told = f"{len(wrong)} wrong, {len(crashed)} crash, {len(refused)} refused"
    return [
        f"- {len(rows)} networks: {told}{_listed([*wrong, *crashed, *refused])}.",
        f"- {len(faulty)} are found at fault before anything is removed{_listed(faulty)}.",
        f"- At most 60 % of the MACs are left in {len(small)} of timm's {len(timm)} families.",
        f"- The peer prunes {len(both)} of them; on {len(ahead)} at least as much leaves here.",
    ]


def _listed(names_: list[str]) -> str:
    return f" ({', '.join(names_)})" if names_ else ""


def _verdict(row: dict[str, Any]) -> str:
    if "difference" not in row:
        return ""
    # Turned around, so that a difference that is no number is wrong too.
    return "yes" if row["difference"] <= _EXACT else "WRONG"


def _line(row: dict[str, Any]) -> str:
    told = [row[key] for key in ("crash", "refused", "nothing", "fault_of_unchanged") if key in row]
    peer = row["peer"]
    cells = [
        row["name"],
        _verdict(row),
        _percent(row.get("macs_left")),
        _percent(row.get("macs_left_inexact")),
        _percent(peer.get("macs_left")) or peer.get("crash", "").partition(":")[0],
        f"{row['difference']:.0e}" if "difference" in row else "",
        str(row.get("analysis_s", "")),
        str(row.get("pruning_s", "")),
        " ".join([*told, *row.get("stays", ())]),
    ]
    return f"| {' | '.join(cell.replace('|', ' ') for cell in cells)} |"


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.1%}"
