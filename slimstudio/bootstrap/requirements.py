"""What the environment should hold."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

CONSTRAINTS = "packaging/constraints.txt"


def fingerprint(root: Path, extras: Iterable[str]) -> str:
    """Sum up everything that decides what an installation with these extras contains.

    Args:
        root: The checkout.
        extras: Names of optional dependency groups.

    Returns:
        A hash that changes when an installation must be refreshed.
    """
    import tomllib  # noqa: PLC0415 - new in 3.11; older Pythons must be able to import this file

    table = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project = table["project"]
    optional = project.get("optional-dependencies", {})
    deciding = [
        (root / CONSTRAINTS).read_text(encoding="utf-8"),
        table.get("build-system", {}),
        project["name"],
        project.get("dependencies", []),
        project.get("scripts", {}),
        {extra: optional.get(extra, []) for extra in sorted(extras)},
    ]
    return hashlib.sha256(json.dumps(deciding, sort_keys=True).encode()).hexdigest()
