"""One of several processes that make a file in turn; see `test_shared`."""

import sys
from pathlib import Path

from slimstudio.engine.training.worker import joined


def member(folder: Path) -> None:
    """Make the file where it is not there yet, and say who made it."""
    with joined() as worker:
        assert worker is not None
        assert worker.first_here == worker.leads  # both are on one machine
        path = folder / "made"

        def make() -> str:
            if not path.exists():
                path.write_text(str(worker.rank))
            with (folder / "order").open("a") as order:
                order.write(str(worker.rank))
            return path.read_text()

        print(worker.in_turn(make))
        print(worker.tell_bytes(b"told by 0" if worker.leads else b"").decode())


if __name__ == "__main__":
    member(Path(sys.argv[1]))
