"""Which licences the parts of a bundle may have: none that would bind SlimStudio's own code."""

import re

# Of what is linked or loaded dynamically, LGPL is allowed: its libraries can be exchanged.
_ALLOWED = re.compile(
    r"""
    \b(LGPL|Lesser\ General\ Public) | Apache | \bMIT\b | MIT-CMU | \bBSD\b | BSD-\d | 0BSD
    | \bISC\b | \bPSF\b | PSF-2 | Python-2 | Python\ Software\ Foundation | \bHPND\b
    | Historical\ Permission | \bZlib\b | \bZLIB\b | MPL-2 | Mozilla\ Public\ License\ 2
    | Unlicense | CC0 | CC-PDDC | Public\ Domain | bzip2-1 | BSL-1 | GCC-exception | CNRI | ISSL
    """,
    re.VERBOSE,
)
_BINDING = re.compile(r"\b(?:AGPL|GPL|SSPL|GNU\ General|GNU\ Affero)|Affero", re.IGNORECASE)

# Libraries of the system that a bundle carries, by the beginning of their names.
_OF_SYSTEM = {
    "libpython": "PSF-2.0",
    "libssl": "Apache-2.0",
    "libcrypto": "Apache-2.0",
    "libffi": "MIT",
    "libz": "Zlib",
    "libzstd": "BSD-3-Clause",
    "libbz2": "bzip2-1.0.6",
    "liblzma": "0BSD",
    "libexpat": "MIT",
    "libuuid": "BSD-3-Clause",
    "libmpdec": "BSD-2-Clause",
    "libsqlite3": "CC-PDDC",  # public domain
    "libstdc++": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgcc_s": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgomp": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgfortran": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libcrypt": "LGPL-2.1-or-later",
    "libtirpc": "BSD-3-Clause",
    "libnsl": "LGPL-2.1-only",
    "libncurses": "MIT",
    "libtinfo": "MIT",
    "libpanel": "MIT",
    "libsystemd": "LGPL-2.1-or-later",
    "libcap": "BSD-3-Clause OR GPL-2.0-only",
    "libgcrypt": "LGPL-2.1-or-later",
    "libgpg-error": "LGPL-2.1-or-later",
    "liblz4": "BSD-2-Clause",
    "libreadline": "GPL-3.0-or-later",
    "libhistory": "GPL-3.0-or-later",
    "libgdbm": "GPL-3.0-or-later",
    "libdb-": "Sleepycat",
    "libk5crypto": "MIT",
    "libkrb5": "MIT",
    "libgssapi": "MIT",
    "libcom_err": "MIT",
    "libkeyutils": "LGPL-2.1-or-later",
    "libicu": "ICU, as MIT",
    "libglib": "LGPL-2.1-or-later",
    "libgthread": "LGPL-2.1-or-later",
    "libpcre2": "BSD-3-Clause",
    "libfontconfig": "HPND",
    "libfreetype": "FTL, as BSD-2-Clause",
    "libpng": "libpng, as Zlib",
    "libbrotli": "MIT",
    "libdbus": "AFL-2.1, as MIT",
    "libX": "MIT",
    "libx": "MIT",
    "libwayland": "MIT",
    "libbsd": "BSD-3-Clause",
    "libmd": "BSD-3-Clause",
}


def is_allowed(licence: str) -> bool:
    """Tell whether something under a licence may be in the bundle.

    Args:
        licence: An SPDX expression, the words of a classifier, or the first line of a text. Of
            alternatives one must be allowed, of what holds together all.
    """
    if not licence.strip():
        return False
    parts = re.split(
        r"\s+AND\s+|,\s*with parts under\s+", licence.replace("(", " ").replace(")", " ")
    )
    return all(any(map(_is_one_allowed, re.split(r"\s+OR\s+", part))) for part in parts)


def _is_one_allowed(licence: str) -> bool:
    binding = _BINDING.search(re.sub(r"LGPL|Lesser General Public|GNU Lesser", "", licence))
    return bool(_ALLOWED.search(licence)) and ("GCC-exception" in licence or not binding)


def of_system_library(file: str) -> str:
    """Name the licence of a library that is the system's; "" where nobody has looked."""
    fitting = [name for name in _OF_SYSTEM if file.startswith(name)]
    return _OF_SYSTEM[max(fitting, key=len)] if fitting else ""


def refused(licences: dict[str, str]) -> list[str]:
    """List what may not be in a bundle, or has no licence that anybody knows.

    Args:
        licences: By the name of each part.
    """
    return [
        f"{part} ({licence or 'unknown'})"
        for part, licence in sorted(licences.items())
        if not is_allowed(licence)
    ]
