"""Turns a `.pt` into a program: python -m slimstudio.engine.export.convert ORDER.json.

The exporters compute for many seconds without a pause. In a process of their own they can be
stopped, and do not hold up the window.
"""

import sys
from pathlib import Path

import msgspec

from slimstudio.engine.child import end_with_parent, last_line
from slimstudio.engine.export.conversion import Conversion, read_conversion
from slimstudio.engine.export.formats import format_of
from slimstudio.engine.sources.opening import open_network
from slimstudio.errors import SlimStudioError, system_reason


def main(arguments: list[str]) -> str | None:
    """Convert; the answer is the message of what went wrong, None when all is well."""
    order = read_conversion(Path(arguments[0]))
    try:
        order.report.write_bytes(msgspec.json.encode(_convert(order)))
    except SlimStudioError as error:
        return last_line(error.message)
    except OSError as error:
        return last_line(system_reason(error))
    return None


def _convert(order: Conversion) -> tuple[str, ...]:
    made = format_of(order.target.name)
    return made.write(open_network(order.source), order.target, order.options, order.images)


if __name__ == "__main__":
    end_with_parent()
    sys.exit(main(sys.argv[1:]))
