"""Turns a `.pt` into a program: python -m slimstudio.engine.export.convert ORDER.json.

The exporters compute for many seconds without a pause. In a process of their own they can be
stopped, and do not hold up the window.
"""

import sys
from pathlib import Path

import msgspec
from safetensors.numpy import load_file

from slimstudio.engine.export.child import last_line
from slimstudio.engine.export.conversion import Conversion, read_conversion
from slimstudio.engine.export.formats import Format
from slimstudio.engine.export.onnx import write_onnx
from slimstudio.engine.export.pt2 import write_pt2
from slimstudio.engine.models.opening import open_network
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
    network = open_network(order.source)
    if order.format is Format.PT2:
        write_pt2(network, order.target, raw=order.raw)
        return ()
    if order.format is Format.ONNX:
        write_onnx(network, order.target, raw=order.raw)
        return ()
    single = order.target.with_suffix(".single.onnx")
    write_onnx(network, single, raw=order.raw)
    try:
        if order.format is Format.ONNX_FP16:
            # Both take seconds to import, and only these formats need them.
            from slimstudio.engine.export.half import write_half  # noqa: PLC0415

            write_half(single, order.target)
            return ()
        from slimstudio.engine.export.int8 import Judged, write_int8  # noqa: PLC0415

        given = load_file(order.images)
        judged = Judged(given["images"], given["labels"])
        return write_int8(single, order.target, given["calibration"], judged, order.largest_loss)
    finally:
        single.unlink()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
