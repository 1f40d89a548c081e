"""Original against compact, in PyTorch and in ONNX Runtime."""

from dataclasses import replace

import pytest
import torch
from torch import nn

from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Event, Noted, Phase, Progress
from slimstudio.engine.export.speeds import with_speeds
from slimstudio.engine.measure.scorecard import Evaluation, Latency, Runtime, Scorecard
from slimstudio.engine.models.network import Network, Preprocessing, Recipe
from slimstudio.engine.outcome import Outcome
from slimstudio.errors import Cancelled
from slimstudio.messages import Message
from tests.engine.export.samples import compact_squeezenet

BEFORE, AFTER = Latency(2.0, 1.9, 2.1, 1, 30), Latency(1.0, 0.9, 1.1, 1, 30)


class Watch:
    """A control that remembers events, and stops after the first step if asked to."""

    def __init__(self, *, stops: bool = False) -> None:
        self.events: list[Event] = []
        self._stops = stops

    def report(self, event: Event) -> None:
        self.events.append(event)

    def check(self) -> None:
        if self._stops and any(isinstance(event, Progress) for event in self.events):
            raise Cancelled


def outcome_of(network: Network, before: Latency = BEFORE) -> Outcome:
    card = Scorecard(Evaluation(0.5, 1.0, (0,), ((1,),)), 10, 20, 40, before)
    return Outcome(
        network, network, card, replace(card, latency=AFTER), (Noted(Message("Before.")),)
    )


def nameless() -> Network:
    """A network that no recipe describes, so that it cannot be written to a file."""
    torch.manual_seed(0)
    module = nn.Sequential(nn.Conv2d(3, 4, 3), nn.AdaptiveAvgPool2d(1), nn.Flatten())
    return Network(module.eval(), Recipe("made-up", 4, (), Preprocessing(16, 16)))


def test_one_image_is_taken_from_the_scorecards_and_sixteen_are_timed() -> None:
    watch = Watch()
    found = with_speeds(outcome_of(nameless()), watch, onnx=False)
    assert [(one.runtime, one.batch) for one in found.speeds] == [
        (Runtime.TORCH, 1),
        (Runtime.TORCH, 16),
    ]
    assert (found.speeds[0].before, found.speeds[0].after) == (BEFORE, AFTER)
    assert found.speeds[0].times_faster == pytest.approx(2.0)
    for latency in (found.speeds[1].before, found.speeds[1].after):
        assert latency.threads == 1
        assert latency.runs >= 5
        assert 0 < latency.low_ms <= latency.median_ms <= latency.high_ms
    assert found.history == (Noted(Message("Before.")),)
    doing = Message(
        "Timing both networks in {runtime}, {count} images at once", runtime="PyTorch", count=16
    )
    assert watch.events == [
        Progress(Phase.COMPARE, 0, 1, doing=doing),
        Progress(Phase.COMPARE, 1, 1, seconds_left=0.0, doing=doing),
    ]


def test_many_images_that_would_take_too_long_are_left_out_and_the_history_says_so() -> None:
    slow = Latency(500.0, 490.0, 510.0, 1, 5)
    found = with_speeds(outcome_of(nameless(), slow), Unattended(), onnx=False)
    assert [one.batch for one in found.speeds] == [1]
    note = found.history[-1]
    assert isinstance(note, Noted)
    assert "16 images at once" in str(note.message)
    assert "about 8 seconds" in str(note.message)


def test_it_can_be_stopped_while_the_files_are_made() -> None:
    with pytest.raises(Cancelled):
        with_speeds(outcome_of(compact_squeezenet()), Watch(stops=True), onnx=True)


@pytest.mark.slow
def test_onnx_runtime_is_timed_too() -> None:
    watch = Watch()
    found = with_speeds(outcome_of(compact_squeezenet()), watch, onnx=True)
    assert [(one.runtime, one.batch) for one in found.speeds] == [
        (Runtime.TORCH, 1),
        (Runtime.TORCH, 16),
        (Runtime.ONNX_RUNTIME, 1),
        (Runtime.ONNX_RUNTIME, 16),
    ]
    told = [event for event in watch.events if isinstance(event, Progress)]
    steps = [event.done for event in told]
    assert steps == sorted(steps)
    assert set(steps) == set(range(6))
    assert {event.total for event in told} == {5}
    assert all(event.doing for event in told)


@pytest.mark.slow
def test_a_network_that_cannot_be_written_is_timed_in_torch_alone_and_the_history_says_why() -> (
    None
):
    found = with_speeds(outcome_of(nameless()), Unattended(), onnx=True)
    assert {one.runtime for one in found.speeds} == {Runtime.TORCH}
    note = found.history[-1]
    assert isinstance(note, Noted)
    assert str(note.message).startswith("The networks were not timed in ONNX Runtime: ")
    assert "made-up" in str(note.message)
