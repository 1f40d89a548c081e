"""Why a set-up failed, in words."""

from __future__ import annotations

import re
from typing import NamedTuple

from slimstudio.errors import SlimStudioError
from slimstudio.messages import Message


class SetupError(SlimStudioError):
    """The environment cannot be prepared; what the person can do is said."""


class _Cause(NamedTuple):
    """A reason for which pip fails, as its log shows it and as we say it."""

    pattern: str
    why: Message
    remedy: Message


# The first that matches is taken.
_CAUSES = (
    _Cause(
        pattern=r"DO NOT MATCH THE HASHES|Expected sha256",
        why=Message("A file that was downloaded is not the one that SlimStudio was tested with."),
        remedy=Message(
            "Start again; if it happens again, something between you and the package index "
            "changes files, and should not be trusted."
        ),
    ),
    _Cause(
        pattern=r"No space left on device|\[Errno 28\]",
        why=Message("The disk is full."),
        remedy=Message("Free about 5 GB and start again."),
    ),
    _Cause(
        pattern=r"\[Errno 13\]|Permission denied|\[WinError 5\]",
        why=Message("A file could not be written."),
        remedy=Message(
            "Close other programs that use this folder, or copy the folder to a place where "
            "you may write, and start again."
        ),
    ),
    _Cause(
        pattern=r"CERTIFICATE_VERIFY_FAILED|SSLError",
        why=Message("The package index could not be reached safely: its certificate was refused."),
        remedy=Message(
            "If your network inspects traffic, set PIP_CERT to its certificate file; then start "
            "again."
        ),
    ),
    _Cause(
        pattern=r"NewConnectionError|NameResolutionError|MaxRetryError|ProxyError|ConnectTimeout"
        r"|ReadTimeout|Read timed out|Connection refused|Network is unreachable"
        r"|Temporary failure in name resolution|Connection broken",
        why=Message(
            "The packages could not be downloaded: there is no connection to the package index."
        ),
        remedy=Message(
            "Connect to the internet (behind a proxy, set HTTPS_PROXY) and start again: what "
            "was downloaded so far is kept."
        ),
    ),
)


def explain(log: str) -> SetupError:
    """Turn the log of a failed `pip install` into an error with the way out.

    Args:
        log: Text that pip wrote with `--log`; the end of it is enough.
    """
    for cause in _CAUSES:
        if re.search(cause.pattern, log):
            return SetupError(_WHAT, why=cause.why, remedy=cause.remedy)
    # Without a connection pip reports this, too, so it comes last.
    lacking = re.search(r"No matching distribution found for ([^\s(]+)", log)
    if lacking:
        return SetupError(
            _WHAT,
            why=Message(
                "There is no package {package} for this Python on this system.", package=lacking[1]
            ),
            remedy=Message("Use a 64-bit Python 3.11, 3.12 or 3.13 on Linux, macOS or Windows."),
        )
    return SetupError(
        _WHAT,
        why=Message("pip stopped with an error, printed above."),
        remedy=Message("Mend what it names, and start again."),
    )


_WHAT = Message("The packages that SlimStudio needs could not be installed.")
