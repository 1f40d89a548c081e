"""Colours of the window, light and dark, in one place."""

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
    accent="#2c62d6",
    accent_hover="#2453ba",
    accent_soft="#e3ebfc",
    on_accent="#ffffff",
    good="#1d7f4d",
    warning="#9a6200",
    bad="#c0332f",
    train="#586375",
    freeze="#0b7196",
    prune="#b34a06",
    protect="#7347c2",
    remove="#b3235a",
    heads="#62650a",
    coupled="#fdf0e2",
    original="#667085",
    compact="#2c62d6",
    series=("#2c62d6", "#b34a06", "#1d7f4d", "#7347c2", "#0b7196", "#b02a6f"),
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
