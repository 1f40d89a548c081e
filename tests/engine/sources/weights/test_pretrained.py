from pathlib import Path

import pytest
import torch

from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Noted
from slimstudio.engine.sources.catalogue import build, published
from slimstudio.engine.sources.opening import open_network
from slimstudio.engine.sources.source import PublishedWeights
from slimstudio.engine.sources.weights.download import part_of
from slimstudio.engine.sources.weights.pretrained import Offer, offer, pretrained
from slimstudio.errors import ModelFileError
from tests.engine.sources.weights.samples import NAME, content, publish
from tests.engine.sources.weights.server import Served, serving
from tests.engine.watching import Watcher

CONTENT = content()


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch) -> PublishedWeights:
    return publish(monkeypatch, CONTENT)


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, ...]:
    made = (tmp_path / "own", tmp_path / "shared")
    made[1].mkdir()
    return made


def get(folders: tuple[Path, ...], *, may_download: bool = False) -> Path:
    return pretrained(NAME, folders, Unattended(), may_download=may_download)


def test_a_file_in_any_of_the_folders_is_found(
    ours: PublishedWeights, folders: tuple[Path, ...]
) -> None:
    path = folders[1] / ours.file_name
    assert offer(NAME, folders) == Offer(ours, None, folders[0])
    folders[0].mkdir()
    part_of(folders[0] / ours.file_name).write_bytes(b"begun")
    assert offer(NAME, folders) == Offer(ours, None, folders[0], 5)
    path.write_bytes(CONTENT)
    assert offer(NAME, folders) == Offer(ours, path, folders[0])
    assert get(folders) == path


def test_a_file_that_is_not_what_its_name_says_is_refused(
    ours: PublishedWeights, folders: tuple[Path, ...]
) -> None:
    (folders[1] / ours.file_name).write_bytes(CONTENT[:-1] + b"?")
    with pytest.raises(ModelFileError, match=f"{ours.file_name}” is not the file.*checksum"):
        get(folders, may_download=True)


def test_a_damaged_copy_does_not_hide_a_good_one(
    ours: PublishedWeights, folders: tuple[Path, ...]
) -> None:
    folders[0].mkdir()
    (folders[0] / ours.file_name).write_bytes(b"half of it")
    (folders[1] / ours.file_name).write_bytes(CONTENT)
    assert get(folders) == folders[1] / ours.file_name


@pytest.mark.usefixtures("ours")
def test_nothing_is_downloaded_without_consent(folders: tuple[Path, ...]) -> None:
    with pytest.raises(ModelFileError, match=r"not on this computer.*5 MB from https://example"):
        get(folders)
    assert not folders[0].exists()


def test_what_was_agreed_to_is_downloaded_once(
    monkeypatch: pytest.MonkeyPatch, folders: tuple[Path, ...]
) -> None:
    with serving(Served(CONTENT)) as served:
        ours = publish(monkeypatch, CONTENT, served.url.rpartition("/")[0])
        control = Watcher()
        path = pretrained(NAME, folders, control, may_download=True)
        assert path == folders[0] / ours.file_name
        assert path.read_bytes() == CONTENT
        assert "terms of their own" in str(control.of(Noted)[0].message)
        assert get(folders, may_download=True) == path
        assert len(served.asked) == 1


def test_opened_it_brings_its_classes_preprocessing_and_terms(
    ours: PublishedWeights, folders: tuple[Path, ...]
) -> None:
    path = folders[1] / ours.file_name
    path.write_bytes(CONTENT)
    network = open_network(path)
    assert network.recipe.classes == ours.classes
    assert network.recipe.preprocessing == published(NAME)[0].preprocessing
    assert ours.url in network.recipe.provenance["weights"]
    assert network.recipe.provenance["terms"] == str(ours.terms)
    expected = build(NAME, 1000, seed=5).state_dict()
    given = network.module.state_dict()
    assert all(torch.equal(given[name], expected[name]) for name in expected)


def test_under_another_name_it_is_a_file_like_any_other(
    ours: PublishedWeights, tmp_path: Path
) -> None:
    path = tmp_path / "mine.pth"
    path.write_bytes(CONTENT)
    assert ours.file_name != path.name
    assert "weights" not in open_network(path).recipe.provenance


def test_other_values_under_a_published_name_are_refused(
    ours: PublishedWeights, tmp_path: Path
) -> None:
    path = tmp_path / ours.file_name
    torch.save(build(NAME, 3).state_dict(), path)
    with pytest.raises(ModelFileError, match="give it another name"):
        open_network(path)
