"""What is in a bundle, as a list that programs read: CycloneDX 1.6, in JSON."""

import datetime as dt
import json
import re
import uuid
from importlib.metadata import Distribution, distributions
from pathlib import Path

from installers import allowed
from installers.licences import own_libraries
from slimstudio.system.libraries import licence_of

_SPDX = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*")


def describe(bundle: Path, version: str, made: dt.datetime) -> str:
    """List the packages of Python and the libraries of the system in a bundle.

    Args:
        bundle: The folder with `_internal`.
        version: SlimStudio's.
        made: When it was made.

    Returns:
        JSON; the same for the same bundle, version and time.
    """
    found = sorted(distributions(path=[str(bundle / "_internal")]), key=lambda o: o.name.lower())
    parts = [_package(one) for one in found if one.name != "slimstudio"]
    parts += [_library(name) for name in own_libraries(bundle)]
    own = {"type": "application", "bom-ref": "slimstudio", "name": "SlimStudio", "version": version}
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, f"slimstudio {version} {made}").urn,
        "version": 1,
        "metadata": {
            "timestamp": made.isoformat(),
            "component": own | {"licenses": [{"license": {"id": "Apache-2.0"}}]},
        },
        "components": parts,
        "dependencies": [{"ref": "slimstudio", "dependsOn": [one["bom-ref"] for one in parts]}],
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _package(one: Distribution) -> dict[str, object]:
    name = re.sub(r"[-_.]+", "-", one.name).lower()
    address = f"pkg:pypi/{name}@{one.version.replace('+', '%2B')}"
    return {
        "type": "library",
        "bom-ref": address,
        "name": one.name,
        "version": one.version,
        "purl": address,
        "licenses": _licence(licence_of(one)),
    }


def _library(file: str) -> dict[str, object]:
    licence = _licence(allowed.of_system_library(file))
    return {"type": "file", "bom-ref": f"file:{file}", "name": file, "licenses": licence}


def _licence(told: str) -> list[dict[str, object]]:
    if not told:
        return []
    if " " in told and _SPDX.fullmatch(told) and re.search(r" (AND|OR|WITH) ", told):
        return [{"expression": told}]
    return [{"license": {"name": told}}]
