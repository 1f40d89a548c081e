"""Examples for devices whose programs cannot be tried here: Swift and Kotlin.

The pictures go along a second time as the parts that the network sees, so that a difference in
scaling is not taken for one of the network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from slimstudio.engine.image_size import sides
from slimstudio.engine.targets.python_program import write_answers
from slimstudio.system.locations import resources

if TYPE_CHECKING:
    from slimstudio.engine.targets.target import Kit

_SQUARES = "squares"


def write_device_program(kit: Kit, file: str) -> tuple[str, ...]:
    """Write an example, the answers and the parts; the answer names no program to try."""
    from slimstudio.engine.data.decode import decode  # noqa: PLC0415 - when it is needed

    write_answers(kit)
    preprocessing = kit.network.recipe.preprocessing
    (kit.folder / _SQUARES).mkdir()
    for at, one in enumerate(kit.pictures, 1):
        square = Image.fromarray(decode(kit.folder / one.file, preprocessing))
        square.save(kit.folder / _SQUARES / f"{at:02}.png")
    source = (resources() / "devices" / file).read_text(encoding="utf-8")
    height, width = sides(preprocessing.size)
    values = {"HEIGHT": height, "WIDTH": width, "RESIZE": preprocessing.resize}
    for name, value in values.items():
        source = source.replace(f"/*{name}*/", str(value))
    # A file's name stands in answers.json, never in the program: it could hold anything.
    (kit.folder / file).write_text(source, encoding="utf-8")
    return ()
