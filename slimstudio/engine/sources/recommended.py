"""The few networks that are shown first, for people who know none by name."""

from enum import StrEnum


class Suits(StrEnum):
    """What a network is recommended for."""

    START = "start"  # its trained values come with SlimStudio
    SMALLEST = "smallest"
    BALANCED = "balanced"
    KNOWN = "known"  # every tool for devices has seen it
    ACCURATE = "accurate"


# All of them can be downloaded checked, under terms that allow every use, and lose whole channels.
RECOMMENDED = {
    "tf_efficientnet_lite0": Suits.START,
    "mobilenet_v3_small": Suits.SMALLEST,
    "efficientnet_b1": Suits.BALANCED,
    "resnet50": Suits.KNOWN,
    "efficientnet_v2_s": Suits.ACCURATE,
}
