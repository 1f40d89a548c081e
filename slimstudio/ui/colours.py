"""Colours of the window, light and dark, and both in high contrast, in one place."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Colours:
    """Every colour that is drawn, as "#rrggbb".

    Args:
        dark: Whether text is lighter than what it stands on.
        window: Behind everything.
        rail: Behind the steps on the left.
        surface: Cards, lists, fields.
        raised: Hovered rows, secondary buttons, tracks of bars.
        border: Lines around cards and fields.
        outline: Lines around what can be clicked or typed into; at least 3 : 1 on `surface`.
        grid: Lines inside plots and tables.
        text: What is read.
        muted: What is read second; still at least 4.5 : 1 on `surface`.
        disabled: What cannot be used now.
        accent: The one colour that says "here": primary buttons, selection, focus.
        accent_hover: Accent under the pointer.
        accent_soft: Accent as a background for text.
        on_accent: Text on accent.
        good: Better, passed.
        warning: Worth a look.
        bad: Worse, failed.
        train: Mark of layers that train.
        freeze: Mark of layers that are frozen.
        prune: Mark of layers that are pruned.
        protect: Mark of layers that keep their channels.
        remove: Mark of blocks that leave whole.
        heads: Mark of attention layers that lose heads.
        coupled: Background of layers whose channels leave together with the selected one's.
        original: The original in plots and comparisons.
        compact: The compact network in plots and comparisons.
        series: Further colours for plots, in order.
        contrast: Whether everything that is read has at least 7 : 1, and every line 4.5 : 1.
    """

    dark: bool
    window: str
    rail: str
    surface: str
    raised: str
    border: str
    outline: str
    grid: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    good: str
    warning: str
    bad: str
    train: str
    freeze: str
    prune: str
    protect: str
    remove: str
    heads: str
    coupled: str
    original: str
    compact: str
    series: tuple[str, ...]
    contrast: bool = False


LIGHT = Colours(
    dark=False,
    window="#f4f6f9",
    rail="#e9edf3",
    surface="#ffffff",
    raised="#eef1f6",
    border="#d9dfe8",
    outline="#7d8797",
    grid="#e7ebf1",
    text="#18202c",
    muted="#586375",
    disabled="#9aa4b3",
    accent="#2c61d4",
    accent_hover="#2453ba",
    accent_soft="#e3ebfc",
    on_accent="#ffffff",
    good="#1b7748",
    warning="#925d00",
    bad="#c0332f",
    train="#586375",
    freeze="#0b7094",
    prune="#af4906",
    protect="#7347c2",
    remove="#b3235a",
    heads="#62650a",
    coupled="#fdf0e2",
    original="#60697d",
    compact="#2c61d4",
    series=("#2c61d4", "#af4906", "#1b7748", "#7347c2", "#0b7094", "#b02a6f"),
)

DARK = Colours(
    dark=True,
    window="#14181f",
    rail="#10141a",
    surface="#1c222b",
    raised="#28303b",
    border="#323c49",
    outline="#727e90",
    grid="#2a323d",
    text="#e8ecf2",
    muted="#a3afbf",
    disabled="#667182",
    accent="#6f9bff",
    accent_hover="#8bb0ff",
    accent_soft="#24344f",
    on_accent="#0c1220",
    good="#57c48b",
    warning="#e2b04a",
    bad="#f2817b",
    train="#a3afbf",
    freeze="#58bfe3",
    prune="#f39a56",
    protect="#b694f5",
    remove="#f583a8",
    heads="#cdd05a",
    coupled="#3a2f25",
    original="#98a3b5",
    compact="#6f9bff",
    series=("#6f9bff", "#f39a56", "#57c48b", "#b694f5", "#58bfe3", "#ef7fb4"),
)

CONTRAST_LIGHT = Colours(
    dark=False,
    contrast=True,
    window="#ffffff",
    rail="#ffffff",
    surface="#ffffff",
    raised="#e8e8e8",
    border="#5a5a5a",
    outline="#000000",
    grid="#767676",
    text="#000000",
    muted="#262626",
    disabled="#6b6b6b",
    accent="#0037b3",
    accent_hover="#00267a",
    accent_soft="#dbe6ff",
    on_accent="#ffffff",
    good="#00521f",
    warning="#5c3a00",
    bad="#8f0000",
    train="#333333",
    freeze="#004a66",
    prune="#6e2c00",
    protect="#4a1a9e",
    remove="#7a0038",
    heads="#3f4200",
    coupled="#fff0d9",
    original="#3d3d3d",
    compact="#0037b3",
    series=("#0037b3", "#6e2c00", "#00521f", "#4a1a9e", "#004a66", "#7a0038"),
)

CONTRAST_DARK = Colours(
    dark=True,
    contrast=True,
    window="#000000",
    rail="#000000",
    surface="#000000",
    raised="#2b2b2b",
    border="#b3b3b3",
    outline="#ffffff",
    grid="#8a8a8a",
    text="#ffffff",
    muted="#e6e6e6",
    disabled="#a6a6a6",
    accent="#ffe14d",
    accent_hover="#fff0a3",
    accent_soft="#2b2600",
    on_accent="#000000",
    good="#7dffb0",
    warning="#ffb84d",
    bad="#ffb3ad",
    train="#d0d0d0",
    freeze="#7fdcff",
    prune="#ffb27a",
    protect="#d5bfff",
    remove="#ffa6c6",
    heads="#eef06a",
    coupled="#261d14",
    original="#d0d0d0",
    compact="#ffe14d",
    series=("#ffe14d", "#ffb27a", "#7dffb0", "#d5bfff", "#7fdcff", "#ffa6c6"),
)
