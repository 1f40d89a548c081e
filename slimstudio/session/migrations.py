"""Bringing the description of a project of an older SlimStudio to the present one."""

from collections.abc import Callable, Mapping
from typing import Any

VERSION = 2


def _to_second(document: dict[str, Any]) -> dict[str, Any]:
    """Tell how strongly images are varied from mirroring; what else is new has defaults."""
    project = document["project"]
    old = project["training"]["augmentation"]
    new = {"none": "none", "shift": "light", "shift-flip": "light"}[old]
    training = project["training"] | {"augmentation": new, "mirror": old != "shift"}
    return document | {"version": 2, "project": project | {"training": training}}


# From a version to the function that makes the next version's document out of it.
MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _to_second}
