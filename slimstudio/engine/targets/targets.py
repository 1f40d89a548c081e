"""Everywhere a network can go. One more is one file, and a line here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slimstudio.engine.targets.android import ANDROID
from slimstudio.engine.targets.apple import APPLE
from slimstudio.engine.targets.board import BOARD
from slimstudio.engine.targets.intel import INTEL
from slimstudio.engine.targets.own_program import OWN_PROGRAM
from slimstudio.engine.targets.this_computer import THIS_COMPUTER
from slimstudio.engine.targets.web_page import WEB_PAGE

if TYPE_CHECKING:
    from slimstudio.engine.targets.target import Target

TARGETS: tuple[Target, ...] = (
    THIS_COMPUTER,
    WEB_PAGE,
    APPLE,
    ANDROID,
    BOARD,
    INTEL,
    OWN_PROGRAM,
)


def target_called(key: str) -> Target:
    """Find a target by what the command line calls it.

    Raises:
        KeyError: there is none.
    """
    return {one.key: one for one in TARGETS}[key]
