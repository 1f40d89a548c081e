"""What has to be installed for a format that SlimStudio does not bring."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

from slimstudio.messages import NO_MESSAGE, Message


@dataclass(frozen=True)
class Extra:
    """An optional part of SlimStudio.

    Args:
        name: What the command line calls it; as pip knows it: slimstudio[NAME].
        modules: What must be there to import; none of them is imported to find out.
        megabytes: About how much is downloaded.
        licence: Of what is installed.
        package: What pip installs instead, where that wants older versions of some packages than
            SlimStudio is tested with.
    """

    name: str
    modules: tuple[str, ...]
    megabytes: int
    licence: str
    package: str = ""

    def missing(self) -> Message:
        """Say what is missing and how to get it; `NO_MESSAGE` where all is here."""
        if all(find_spec(module) is not None for module in self.modules):
            return NO_MESSAGE
        return Message(
            "It needs pip install “{package}” (about {megabytes} MB, {licence}).",
            package=self.package or f"slimstudio[{self.name}]",
            megabytes=self.megabytes,
            licence=self.licence,
        )
