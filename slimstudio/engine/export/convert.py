"""Turns a `.pt` into ONNX: python -m slimstudio.engine.export.convert FROM.pt TO.onnx.

The exporter computes for many seconds without a pause. In a process of its own it can be stopped,
and does not hold up the window.
"""

import sys
from pathlib import Path

from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.models.opening import open_network
from slimstudio.errors import SlimStudioError


def main(arguments: list[str]) -> str | None:
    """Convert; the answer is the message of what went wrong, None when all is well."""
    source, target = arguments
    try:
        write_onnx(open_network(Path(source)), Path(target))
    except SlimStudioError as error:
        return str(error)
    except OSError as error:
        return error.strerror or str(error)
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
