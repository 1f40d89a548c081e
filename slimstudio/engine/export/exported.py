"""A file that can be trusted."""

from dataclasses import dataclass
from pathlib import Path

from slimstudio.engine.export.format import Format
from slimstudio.engine.export.verify import Agreement


@dataclass(frozen=True)
class Exported:
    """A file that was written, reopened in a fresh process, and found to answer alike."""

    path: Path
    format: Format
    agreement: Agreement
