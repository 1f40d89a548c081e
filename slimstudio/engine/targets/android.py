"""Telephones and tablets with Android: an app that somebody writes."""

from slimstudio.engine.export.onnx import ONNX
from slimstudio.engine.targets.device_program import write_device_program
from slimstudio.engine.targets.target import Kit, Target
from slimstudio.messages import Message


def _write_programs(kit: Kit) -> tuple[str, ...]:
    return write_device_program(kit, "Classifier.kt")


ANDROID = Target(
    key="android",
    title=Message("Android"),
    purpose=Message(
        "For an app that you or somebody else writes. Without one, the web page works on Android, "
        "too."
    ),
    icon="mobile",
    formats=(ONNX,),
    steps=(
        Message(
            "In Android Studio, copy the .onnx file, “answers.json” and the folder “squares” into "
            "the folder “assets” of the app."
        ),
        Message(
            "Add “com.microsoft.onnxruntime:onnxruntime-android” to the app's dependencies, and "
            "“Classifier.kt” to its sources."
        ),
        Message("Call “Classifier(context).check()” once: it must say that all answers agree."),
    ),
    write_programs=_write_programs,
    unseen=Message(
        "The network was checked on this computer; the example for Android was not tried."
    ),
)
