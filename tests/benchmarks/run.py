"""Picks a benchmark, runs it case by case, and writes its figures as JSON beside its table."""

import argparse
import json
import sys
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Protocol

from tests.benchmarks import (
    channels,
    classifying,
    formats,
    latency,
    onnx_files,
    photos,
    proof,
    transfer,
)
from tests.benchmarks.accuracy import benchmark as accuracy
from tests.benchmarks.fidelity import benchmark as fidelity
from tests.benchmarks.strangers import benchmark as strangers
from tests.benchmarks.training import benchmark as training

Row = dict[str, Any]


class Benchmark(Protocol):
    """A module that measures one claim."""

    def names(self) -> list[str]:
        """List the cases, such as networks."""

    def measure(self, name: str, limit_s: float) -> Row:
        """Measure one case; the figures hold its name under "name"."""

    def table(self, rows: list[Row], limit_s: float) -> str:
        """Write the figures of all cases as Markdown, with what they show on the whole."""


_BENCHMARKS: dict[str, Benchmark] = {
    "accuracy": accuracy,
    "channels": channels,
    "fidelity": fidelity,
    "classify": classifying,
    "formats": formats,
    "latency": latency,
    "onnx": onnx_files,
    "photos": photos,
    "proof": proof,
    "timm": strangers,
    "training": training,
    "transfer": transfer,
}


def main(argv: list[str]) -> int:
    """Run one benchmark.

    Args:
        argv: Its name, and options.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("name", choices=_BENCHMARKS)
    parser.add_argument(
        "--only", nargs="+", metavar="CASE", help="just these cases; * stands for anything"
    )
    parser.add_argument(
        "--quick", action="store_true", help="just its quick cases, where a benchmark has any"
    )
    parser.add_argument("--limit", type=float, default=120.0, help="seconds for each measurement")
    parser.add_argument("--out", type=Path, help="folder for the figures and the table")
    parser.add_argument(
        "--resume", action="store_true", help="keep the cases that are in that folder already"
    )
    parser.add_argument(
        "--photos", type=Path, metavar="FOLDER", help="fidelity: measure with these pictures"
    )
    parser.add_argument(
        "--model", metavar="NAME", help="fidelity: measure this network, with its published values"
    )
    arguments = parser.parse_args(argv)
    benchmark, out = _BENCHMARKS[arguments.name], arguments.out
    if arguments.photos or arguments.model:
        fidelity.choose(arguments.photos, arguments.model)
    rows: list[Row] = []
    if arguments.resume and out is not None and (out / f"{arguments.name}.json").exists():
        rows = json.loads((out / f"{arguments.name}.json").read_text(encoding="utf-8"))
    known = {row["name"] for row in rows}
    names = benchmark.names()
    only = list(getattr(benchmark, "QUICK", ())) if arguments.quick else arguments.only
    for name in _chosen(names, only):
        if name in known:
            continue
        rows.append(benchmark.measure(name, arguments.limit))
        print(json.dumps(rows[-1]), flush=True)
        if out is not None:
            rows.sort(key=lambda row: names.index(row["name"]) if row["name"] in names else -1)
            _write(out / f"{arguments.name}.json", json.dumps(rows, indent=1))
    table = benchmark.table(rows, arguments.limit)
    print(table)
    if out is not None:
        _write(out / f"{arguments.name}.md", table)
    return 0


def _chosen(names: list[str], patterns: list[str] | None) -> list[str]:
    """List the cases that match, and names of cases that are in no list."""
    chosen = [name for name in names if any(fnmatchcase(name, one) for one in patterns or ["*"])]
    return chosen + [one for one in patterns or () if "*" not in one and one not in names]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
