from pathlib import Path

import pytest

import slimstudio
from slimstudio.engine.control import Unattended
from slimstudio.engine.sources.recommended import RECOMMENDED
from slimstudio.engine.sources.source import PublishedWeights
from slimstudio.engine.sources.weights.pretrained import Offer
from slimstudio.errors import Cancelled, ModelFileError
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


def folder_of(offered: Offer | None) -> Path:
    assert offered is not None
    return offered.folder


def test_the_folder_of_the_settings_is_looked_into_first(
    ours: PublishedWeights, home: Path, tmp_path: Path
) -> None:
    assert folder_of(networks.offered(NAME)) == home / "weights"
    save_settings(with_weights_folder(Settings(), tmp_path))
    (tmp_path / ours.file_name).write_bytes(CONTENT)
    offered = networks.offered(NAME)
    assert offered is not None
    assert offered.path == tmp_path / ours.file_name
    assert folder_of(networks.offered(NAME, str(tmp_path / "other"))) == tmp_path / "other"


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


def test_what_is_recommended_can_be_had_under_terms_that_allow_every_use() -> None:
    listed = {one.architecture.name: one for one in networks.listed()}
    assert 3 <= len(RECOMMENDED) <= 6
    for name, suits in RECOMMENDED.items():
        one = listed[name]
        assert (one.suits, one.restricted, one.latency_ms) == (suits, False, None)
        assert one.accuracy is not None
        offered = networks.offered(name)
        assert offered is not None
        assert offered.weights.downloadable or offered.path is not None


def test_networks_that_timm_tests_itself_with_are_not_offered() -> None:
    assert not [one for one in networks.listed() if one.architecture.name.startswith("test_")]


def test_what_was_timed_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(networks, "RECOMMENDED", {NAME: RECOMMENDED["resnet50"]})
    times = networks.time_recommended(Unattended())
    assert times[NAME] > 0
    listed = {one.architecture.name: one for one in networks.listed()}
    assert listed[NAME].latency_ms == times[NAME]


def test_timing_can_be_stopped() -> None:
    class Stopped(Unattended):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        networks.time_recommended(Stopped())
