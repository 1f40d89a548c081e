"""One of several processes that make a file in turn; see `test_shared`."""

import sys
from pathlib import Path

from slimstudio.engine.training.together import joined


def member(folder: Path) -> None:
    """Make the file where it is not there yet, and say who made it."""
    with joined() as together:
        assert together is not None
        assert together.first_here == together.leads  # both are on one machine
        path = folder / "made"

        def make() -> str:
            if not path.exists():
                path.write_text(str(together.rank))
            with (folder / "order").open("a") as order:
                order.write(str(together.rank))
            return path.read_text()

        print(together.in_turn(make))
        print(together.tell_bytes(b"told by 0" if together.leads else b"").decode())


if __name__ == "__main__":
    member(Path(sys.argv[1]))
