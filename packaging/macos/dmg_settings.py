"""How the disk image looks; read by dmgbuild, which puts `defines` into this file's names."""
# ruff: noqa: F821 - defines: see above
# mypy: disable-error-code="name-defined"

app = defines["app"]

format = "UDZO"  # noqa: A001 - dmgbuild's name
files = [app]
symlinks = {"Applications": "/Applications"}
icon_locations = {"SlimStudio.app": (150, 160), "Applications": (410, 160)}
window_rect = ((200, 200), (560, 360))
icon_size = 96
