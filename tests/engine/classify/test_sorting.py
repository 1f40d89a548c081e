from collections import Counter
from pathlib import Path

import pytest

from slimstudio.engine.classify.pictures import Answered, FoundPicture
from slimstudio.engine.classify.sorting import Sorter, folder_names
from slimstudio.messages import Message


def test_every_picture_is_copied_once_and_none_is_moved_or_lost(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    target.mkdir()
    answered = []
    for at in range(12):
        path = source / str(at % 4) / ("Same.png" if at % 2 else "same.png")
        path = path.with_name(f"{at}{path.name}") if at >= 8 else path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes([at]))
        answered.append(
            Answered(FoundPicture(path, path.name), ((0, 0.9 if at % 3 else 0.4), (1, 0.1)))
        )
    answered.append(Answered(answered[0].picture, problem=Message("It is damaged.")))
    before = {path: path.read_bytes() for path in source.rglob("*.png")}
    sorter = Sorter(target, ("ant", "unsure"), 0.6)
    copies = [sorter.copy(one) for one in answered]
    assert len({str(path).casefold() for path in copies}) == len(answered)
    for one, copy in zip(answered, copies, strict=True):
        assert copy.read_bytes() == one.picture.path.read_bytes()
    assert {path: path.read_bytes() for path in source.rglob("*.png")} == before
    where = Counter(copy.parent.name for copy in copies)
    assert where == {"ant": 8, "unsure": 4, "not read": 1}


@pytest.mark.parametrize("name", ["..", ".", "", "/etc/passwd", "a/../b", "con", "NUL.txt", "x\0y"])
def test_no_name_of_a_class_leads_elsewhere(name: str, tmp_path: Path) -> None:
    (made,) = folder_names((name,))
    folder = tmp_path / made
    folder.mkdir()
    assert folder.resolve().parent == tmp_path.resolve()
    assert made.casefold() not in ("con", "nul", "nul.txt")


def test_names_that_become_alike_stay_apart() -> None:
    made = folder_names(("a/b", "a:b", "A_B", "a_b (2)", "x" * 300, "x" * 301))
    assert len({one.casefold() for one in made}) == len(made)
    assert max(map(len, made)) < 100
