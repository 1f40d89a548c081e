from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from slimstudio.engine.graphs.graph import Graph, Result
from slimstudio.engine.targets.page import page_text
from slimstudio.engine.targets.target import Target
from slimstudio.engine.targets.targets import TARGETS
from tests.engine.targets.samples import kit


class Outline(HTMLParser):
    """Lists elements and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.key)
def test_the_page_has_three_steps_and_shows_what_must_come_out(
    target: Target, tmp_path: Path
) -> None:
    made = kit(tmp_path)
    page = Outline(page_text(target, made))
    tags = [tag for tag, _ in page.tags]
    assert "script" not in tags
    assert tags.count("figure") == 4
    shown = [found["src"] for tag, found in page.tags if tag == "img"]
    assert shown == [one.file for one in made.pictures]
    assert all((tmp_path / str(source)).is_file() for source in shown)
    for step in target.steps:
        assert str(step) in page.text
    assert "30 of 30 validation images" in page.text
    assert made.classes[2] in page.text


def test_the_page_speaks_the_language_that_it_is_given(tmp_path: Path) -> None:
    made = kit(tmp_path)
    german = type(made)(
        made.folder,
        made.name,
        made.network,
        made.exported,
        made.pictures,
        lambda said: f"<{len(str(said))}>",
        "de",
    )
    page = page_text(TARGETS[0], german)
    assert '<html lang="de">' in page
    assert "<h2>&lt;11&gt;</h2>" in page  # Three steps


def test_the_page_says_whose_the_architecture_is(tmp_path: Path) -> None:
    made = kit(tmp_path)
    page = page_text(TARGETS[0], made)
    assert "torchvision&#x27;s (BSD 3-Clause)" in page
    graph = Graph((), ("images",), (Result("images"),))
    recipe = replace(made.network.recipe, graph=graph)
    page = page_text(TARGETS[0], replace(made, network=replace(made.network, recipe=recipe)))
    assert "torchvision" not in page
    assert "the architecture is its authors&#x27;." in page
