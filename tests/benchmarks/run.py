"""Picks a benchmark, runs it, prints its table and writes its figures as JSON."""

import argparse
import json
import sys
from pathlib import Path

from tests.benchmarks import channels, strangers

_BENCHMARKS = {"channels": channels, "timm": strangers}


def main(argv: list[str]) -> int:
    """Run one benchmark.

    Args:
        argv: Its name, and options.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("name", choices=_BENCHMARKS)
    parser.add_argument("--only", nargs="+", metavar="NETWORK", help="just these networks")
    parser.add_argument("--limit", type=float, default=120.0, help="seconds for each measurement")
    parser.add_argument("--out", type=Path, help="folder for the figures as JSON")
    arguments = parser.parse_args(argv)
    figures, table = _BENCHMARKS[arguments.name].measure(arguments.only, arguments.limit)
    print(table)
    if arguments.out is not None:
        arguments.out.mkdir(parents=True, exist_ok=True)
        path = arguments.out / f"{arguments.name}.json"
        path.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
        print(f"Figures: {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
