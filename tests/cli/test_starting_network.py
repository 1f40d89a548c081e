import argparse
from pathlib import Path

import pytest

from slimstudio.cli.network_arguments import add_network
from slimstudio.cli.starting_network import choice_from, network_name
from slimstudio.engine.control import Unattended
from slimstudio.errors import InputError
from slimstudio.session.project import ModelChoice
from tests.engine.sources.weights.samples import NAME, content, publish
from tests.engine.sources.weights.server import Served, serving


def parsed(*typed: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_network(parser)
    return parser.parse_args(typed)


def choice(*typed: str) -> ModelChoice:
    return choice_from(parsed(*typed), Unattended())


def test_a_network_starts_untrained_or_from_a_file() -> None:
    assert choice("--model", NAME) == ModelChoice(NAME)
    assert choice("--model", NAME, "--weights", "none") == ModelChoice(NAME)
    assert choice("--weights", "a.pt") == ModelChoice("", str(Path("a.pt").absolute()))
    assert network_name(parsed("--weights", "a/b.pt", "--model", NAME)) == "b"


def test_a_network_must_be_named() -> None:
    for typed in ((), ("--weights", "pretrained")):
        with pytest.raises(InputError, match="no network to start from"):
            choice(*typed)


def test_pretrained_weights_come_from_a_folder_or_after_consent(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    data = content()
    typed = ("--model", NAME, "--weights", "pretrained", "--weights-folder", str(tmp_path))
    assert network_name(parsed(*typed)) == NAME
    with serving(Served(data)) as served:
        ours = publish(monkeypatch, data, served.url.rpartition("/")[0])
        with pytest.raises(InputError, match="not on this computer"):
            choice(*typed)
        assert served.asked == []
        here = ModelChoice(NAME, str(tmp_path / ours.file_name))
        assert choice(*typed, "--download") == here
        assert choice(*typed) == here
        assert len(served.asked) == 1
