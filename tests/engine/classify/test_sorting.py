import os
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from slimstudio.engine.classify.pictures import Answered, FoundPicture
from slimstudio.engine.classify.sorting import Sorter, folder_names, sort_pictures, undo_sorting
from slimstudio.engine.control import Unattended
from slimstudio.errors import Cancelled, SlimStudioError
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
    copies = [copy for one in answered if (copy := sorter.copy(one))]
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


def answers(folder: Path, count: int) -> list[Answered]:
    found = []
    for at in range(count):
        path = folder / f"{at}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes([at]) * (at + 1))
        found.append(Answered(FoundPicture(path, path.name), ((at % 2, 0.9), (1, 0.1))))
    return found


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("move", [False, True])
def test_what_was_sorted_is_undone_to_the_last_file(tmp_path: Path, *, move: bool) -> None:
    given = answers(tmp_path / "in", 9)
    before = files(tmp_path)
    done = sort_pictures(given, ("a", "b"), 0.6, tmp_path / "out", Unattended(), move=move)
    assert sorted(files(tmp_path / "out").values()) == sorted(before.values())
    assert len(files(tmp_path / "in")) == (0 if move else 9)
    assert done.moved == (9 if move else 0)
    assert undo_sorting(done, Unattended()) == 0
    assert files(tmp_path) == before
    assert not (tmp_path / "out").exists()


def test_what_a_person_changed_or_added_since_stays(tmp_path: Path) -> None:
    done = sort_pictures(
        answers(tmp_path / "in", 4), ("a", "b"), 0.6, tmp_path / "out", Unattended(), move=True
    )
    changed, removed, taken, _ = (one.path for one in done.copies)
    changed.write_bytes(b"edited")
    removed.unlink()
    (tmp_path / "in" / taken.name).write_bytes(b"another")
    (tmp_path / "out" / "a" / "mine.txt").write_text("mine")
    assert undo_sorting(done, Unattended()) == 2
    assert files(tmp_path / "out").keys() == {"a/0.png", "a/2.png", "a/mine.txt"}
    assert files(tmp_path / "in") == {"2.png": b"another", "3.png": bytes([3]) * 4}


def test_corrected_and_unsure_pictures_go_where_they_belong(tmp_path: Path) -> None:
    first, second, third = answers(tmp_path / "in", 3)
    shy = replace(first, ranked=((0, 0.5), (1, 0.5)))
    given = [shy, replace(shy, picture=second.picture, corrected=1), third]
    done = sort_pictures(given, ("a", "b"), 0.6, tmp_path / "out", Unattended())
    assert [one.path.parent.name for one in done.copies] == ["unsure", "b", "a"]


def test_pictures_of_zips_are_never_moved_and_one_given_twice_is_moved_once(
    tmp_path: Path,
) -> None:
    packed, plain = answers(tmp_path / "in", 2)
    packed = replace(packed, picture=replace(packed.picture, packed=True))
    given = [packed, plain, plain]
    done = sort_pictures(given, ("a", "b"), 0.6, tmp_path / "out", Unattended(), move=True)
    assert files(tmp_path / "in").keys() == {"0.png"}
    assert len(files(tmp_path / "out")) == 3
    assert undo_sorting(done, Unattended()) == 0
    assert files(tmp_path).keys() == {"in/0.png", "in/1.png"}


def test_nothing_is_left_where_sorting_fails_or_is_stopped(tmp_path: Path) -> None:
    given = answers(tmp_path / "in", 3)
    before = files(tmp_path)

    class Stops(Unattended):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        sort_pictures(given, ("a", "b"), 0.6, tmp_path / "out", Stops(), move=True)
    gone = replace(given[0], picture=FoundPicture(tmp_path / "gone.png", "gone.png"))
    with pytest.raises(SlimStudioError, match="stay where they were"):
        sort_pictures([*given, gone], ("a", "b"), 0.6, tmp_path / "out", Unattended(), move=True)
    assert files(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_what_is_only_named_like_a_picture_keeps_no_other_from_being_sorted(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "cat.png").write_bytes(b"cat")
    (pictures / "gone.png").symlink_to(tmp_path / "nowhere")
    os.mkfifo(pictures / "pipe.png")
    found = [FoundPicture(path, path.name) for path in sorted(pictures.iterdir())]
    unread = Message("It cannot be read.")
    answers = [
        Answered(one, ((0, 0.9), (1, 0.1)))
        if one.name == "cat.png"
        else Answered(one, problem=unread)
        for one in found
    ]
    sorting = sort_pictures(answers, ("cat", "dog"), 0.5, tmp_path / "out", Unattended(), move=True)
    assert [one.source.name for one in sorting.copies] == ["cat.png"]
    assert undo_sorting(sorting, Unattended()) == 0
    assert {path.name for path in pictures.iterdir()} == {"cat.png", "gone.png", "pipe.png"}
