"""A computer with an Intel processor or graphics chip."""

from slimstudio.engine.export.openvino import OPENVINO
from slimstudio.engine.targets.python_program import PythonRuntime, write_classify
from slimstudio.engine.targets.target import Kit, Target
from slimstudio.messages import Message

_OPENVINO = PythonRuntime(
    "openvino",
    """\
    import openvino

    # "AUTO" takes the graphics chip or the NPU where there is one; they round more.
    network = openvino.Core().compile_model(path, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    return lambda pixels: network(pixels)[0]
""",
)


def _write_programs(kit: Kit) -> tuple[str, ...]:
    return write_classify(kit, _OPENVINO)


INTEL = Target(
    key="intel",
    title=Message("Intel computers"),
    purpose=Message("A small program with OpenVINO, for Intel's processors and graphics chips."),
    icon="chip",
    formats=(OPENVINO,),
    steps=(
        Message(
            "Install Python 3.10 or later from python.org. In a terminal, type: pip install "
            "openvino numpy pillow"
        ),
        Message(
            "In a terminal in this folder, type “python3 classify.py”. It must say that all "
            "answers agree."
        ),
        Message("Type “python3 classify.py” and the names of your own pictures."),
    ),
    write_programs=_write_programs,
    nearest=Message("This computer"),
)
