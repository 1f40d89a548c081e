"""The options that name a starting network."""

import argparse

PRETRAINED, NONE = "pretrained", "none"


def add_network(parser: argparse.ArgumentParser) -> None:
    """Add the options that name a network and its values."""
    group = parser.add_argument_group("network")
    group.add_argument(
        "--model",
        metavar="NAME",
        default="",
        help="torchvision's name, such as resnet18; may be left out where the weights tell",
    )
    group.add_argument(
        "--weights",
        metavar="WEIGHTS",
        default=NONE,
        help="a .pt, .pth or .safetensors file; or 'pretrained', the values that torchvision "
        "publishes; or 'none', which is the default: the network starts untrained",
    )
    group.add_argument(
        "--weights-folder",
        metavar="FOLDER",
        default="",
        help="where to look for pretrained weights first, under torchvision's file names, and "
        "where a download goes; default: SlimStudio's own folder, one named 'weights' beside the "
        "installation, and torch's cache",
    )
    group.add_argument(
        "--download",
        action="store_true",
        help="agree to download pretrained weights from download.pytorch.org where they are not "
        "found; the only connection that SlimStudio makes",
    )
