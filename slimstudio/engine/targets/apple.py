"""iPhones, iPads and Macs: an app that somebody writes."""

from slimstudio.engine.export.coreml import COREML
from slimstudio.engine.targets.device_program import write_device_program
from slimstudio.engine.targets.target import Kit, Target
from slimstudio.messages import NO_MESSAGE, Message


def _write_programs(kit: Kit) -> tuple[str, ...]:
    return write_device_program(kit, "classify.swift")


APPLE = Target(
    key="apple",
    title=Message("iPhone, iPad, Mac"),
    purpose=Message(
        "For an app that you or somebody else writes with Xcode. Without one, put the web page on "
        "the web."
    ),
    icon="tablet",
    formats=(COREML,),
    steps=(
        Message(
            "On a Mac with Xcode, open a terminal in this folder and type “swift classify.swift”. "
            "It must say that all answers agree."
        ),
        Message("Type “swift classify.swift” and the names of your own pictures."),
        Message(
            "For an app, drag the .mlpackage into the project in Xcode; “classify.swift” shows how "
            "a picture is cut and how the answer is read."
        ),
    ),
    write_programs=_write_programs,
    unseen=NO_MESSAGE
    if COREML.runs_here
    else Message("Not checked on this computer: Core ML runs on Apple's devices only."),
    nearest=Message("A web page"),
)
