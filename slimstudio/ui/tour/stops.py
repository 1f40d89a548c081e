"""The stops of the guided tour."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from slimstudio.ui.steps import Step

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Stop:
    """One thing that is shown.

    Args:
        step: The screen that it is on; None for something that is on every screen.
        targets: Object names of what is pointed at; the first that can be seen is taken.
        title: What it is.
        text: What it is for, in one or two sentences.
    """

    step: Step | None
    targets: tuple[str, ...]
    title: str
    text: str


def stops() -> tuple[Stop, ...]:
    """List the stops in their order."""
    return (
        Stop(
            None,
            ("stepRail",),
            translate("Tour", "One step after the other"),
            translate(
                "Tour",
                "From a network to a small one in six steps. A check mark shows what is done, and "
                "you can go back to any step at any time.",
            ),
        ),
        Stop(
            Step.MODEL,
            ("networkPicker", "modelPanel"),
            translate("Tour", "A network to start from"),
            translate(
                "Tour",
                "Pick one from this list, or drop a weight file anywhere on the window. It will "
                "become smaller, never larger.",
            ),
        ),
        Stop(
            Step.IMAGES,
            ("imagesDrop", "imagesPanel"),
            translate("Tour", "Your photographs"),
            translate(
                "Tour",
                "A folder with one sub-folder for each class. They are counted, checked and split "
                "into a part to learn from and a part to judge by. No file is ever changed.",
            ),
        ),
        Stop(
            Step.PLAN,
            ("goalBox", "planPanel"),
            translate("Tour", "Say what you want"),
            translate(
                "Tour",
                "Choose a goal, or set limits of your own: a file of 5 MB, 10 ms per image. Then "
                "make the plan.",
            ),
        ),
        Stop(
            Step.PLAN,
            ("layerViews", "layersSwitch", "planPanel"),
            translate("Tour", "Or mark layers yourself"),
            translate(
                "Tour",
                "Layers shows the whole network. Every layer can be pruned, frozen or protected, "
                "by mouse or by key. Whatever you do can be undone.",
            ),
        ),
        Stop(
            Step.PLAN,
            ("forecastBar", "beforeAfter"),
            translate("Tour", "See what it brings, before it runs"),
            translate(
                "Tour",
                "Size, computation and memory of the network that you are planning. They follow "
                "every mark at once.",
            ),
        ),
        Stop(
            Step.RUN,
            ("runControls", "runPanel"),
            translate("Tour", "Run it, then compare and export"),
            translate(
                "Tour",
                "A run prunes and teaches the network. You can pause it, or stop it and keep the "
                "best. Then compare both networks, and export files that are checked.",
            ),
        ),
    )
