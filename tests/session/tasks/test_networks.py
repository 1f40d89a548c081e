from pathlib import Path

import pytest

import slimstudio
from slimstudio.engine.control import Unattended
from slimstudio.engine.sources.source import PublishedWeights
from slimstudio.errors import ModelFileError
from slimstudio.session import tasks
from slimstudio.session.project import ModelChoice
from slimstudio.session.settings import Settings, save_settings, with_weights_folder
from slimstudio.session.tasks import networks
from tests.engine.sources.weights.samples import NAME, content, publish
from tests.engine.sources.weights.server import Served, serving

CONTENT = content()


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch) -> PublishedWeights:
    return publish(monkeypatch, CONTENT)


def test_the_folder_of_the_settings_is_looked_into_first(
    ours: PublishedWeights, home: Path, tmp_path: Path
) -> None:
    assert networks.offered(NAME).folder == home / "weights"
    save_settings(with_weights_folder(Settings(), tmp_path))
    (tmp_path / ours.file_name).write_bytes(CONTENT)
    assert networks.offered(NAME).path == tmp_path / ours.file_name
    assert networks.offered(NAME, str(tmp_path / "other")).folder == tmp_path / "other"


def test_a_project_from_another_computer_finds_the_weights_of_this_one(
    ours: PublishedWeights, home: Path
) -> None:
    own = home / "weights" / ours.file_name
    own.parent.mkdir(parents=True)
    own.write_bytes(CONTENT)
    elsewhere = ModelChoice(NAME, f"/home/else/weights/{ours.file_name}")
    opened = tasks.open_model(elsewhere, ("tench", "my cat"), 0, Unattended())
    assert opened.network.new_classes == ("my cat",)
    assert opened.network.recipe.preprocessing == ours.preprocessing


@pytest.mark.usefixtures("ours")
def test_python_gets_a_pretrained_network_only_where_it_is_or_with_consent() -> None:
    with pytest.raises(ModelFileError, match="allow to download"):
        slimstudio.pretrained(NAME)


def test_python_may_download(monkeypatch: pytest.MonkeyPatch, home: Path, tmp_path: Path) -> None:
    with serving(Served(CONTENT)) as served:
        ours = publish(monkeypatch, CONTENT, served.url.rpartition("/")[0])
        module = slimstudio.pretrained(NAME, download=True, folder=tmp_path)
    assert not module.training
    assert (tmp_path / ours.file_name).exists()
    assert not (home / "weights").exists()
