"""What every target is: an object that loads nothing, so that the window can list them at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from slimstudio.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from pathlib import Path

    from slimstudio.engine.control import Control
    from slimstudio.engine.export.agreement import Exported
    from slimstudio.engine.export.format import Format
    from slimstudio.engine.models.network import Network
    from slimstudio.engine.targets.pictures import AskedPicture

Say = Callable[[Message], str]  # writes messages in the reader's language


@dataclass(frozen=True, eq=False)
class Kit:
    """What a target's files are made of.

    Args:
        folder: Where they go.
        name: Of the network's files, without an ending.
        network: What is given away.
        exported: Its files, verified; they lie in the folder.
        pictures: Copies of the person's pictures in the folder, and what must come out.
        say: Puts what a person reads into their language.
        language: That language, as HTML calls it.
        runtime: Files of a runtime that travels with the network: name to content.
        original: What the network was pruned from, and its file in the folder; None where nobody
            knows, or the target has no use for it.
    """

    folder: Path
    name: str
    network: Network
    exported: tuple[Exported, ...]
    pictures: tuple[AskedPicture, ...]
    say: Say = str
    language: str = "en"
    runtime: Mapping[str, bytes] = field(default_factory=dict)
    original: tuple[Network, Path] | None = None

    @property
    def page(self) -> Path:
        """The web page, where one is written."""
        return self.folder / f"{self.name}.html"

    @property
    def classes(self) -> tuple[str, ...]:
        """Names of the outputs; their numbers where nobody named them."""
        recipe = self.network.recipe
        return recipe.classes or tuple(map(str, range(recipe.outputs)))


class RuntimeSource(Protocol):
    """Finds the files of a runtime, or brings them where the person agreed."""

    def __call__(self, control: Control, *, may_download: bool) -> Mapping[str, bytes]:
        """Give the files: name to content.

        Raises:
            DownloadError: they are not here, and may or could not be brought.
            Cancelled: the person stopped it.
        """


@dataclass(frozen=True)
class Target:
    """A place where a network runs.

    Args:
        key: What it is called on the command line, and in the folder's name.
        title: Name for people.
        purpose: Who wants it, in a sentence.
        icon: Of the window.
        formats: What is written; the first is what the target runs.
        steps: What a person does with the folder, in three steps.
        write_programs: Writes whatever belongs beside the network; the answer names the programs
            in Python that compare the answers and are tried here.
        refusal: Says why a network cannot go there; `NO_MESSAGE` where it can.
        unseen: What nobody could try on this computer; `NO_MESSAGE` where all of it was.
        nearest: The target that takes what this one refuses.
        runtime: Gives the files of a runtime that travels with the network: name to content.
        download: Says what has to be downloaded for it; None where all is here.
        remarks: Says what deserves a line once all is written.
        measures: Whether the original goes along, to be measured beside the network.
    """

    key: str
    title: Message
    purpose: Message
    icon: str
    formats: tuple[Format, ...]
    steps: tuple[Message, Message, Message]
    write_programs: Callable[[Kit], tuple[str, ...]]
    refusal: Callable[[Network], Message] = lambda _network: NO_MESSAGE
    unseen: Message = NO_MESSAGE
    nearest: Message = NO_MESSAGE
    runtime: RuntimeSource | None = None
    download: Callable[[], Message | None] | None = None
    remarks: Callable[[Kit], tuple[Message, ...]] = lambda _kit: ()
    measures: bool = False

    def folder_name(self, name: str) -> str:
        """Name the folder that is written for a network."""
        return f"{name} for {self.key}"
