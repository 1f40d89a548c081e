from slimstudio.engine.control import Unattended
from slimstudio.engine.events import Phase, Progress
from slimstudio.engine.measure.accuracy import evaluate
from slimstudio.engine.measure.score import score
from slimstudio.engine.measure.scorecard import Latency
from slimstudio.engine.measure.size import parameters, size_bytes
from tests.engine.training.toys import PREPROCESSING, toy_network, toy_pixels
from tests.engine.watching import Watcher


def test_a_scorecard_holds_what_was_measured() -> None:
    network, pixels, watcher = toy_network(), toy_pixels(20), Watcher()
    card = score(network, pixels, PREPROCESSING, watcher, macs=123, phase=Phase.BASELINE)
    expected = evaluate(network, pixels, PREPROCESSING, Unattended())
    assert (card.evaluation.loss, card.evaluation.answers) == (expected.loss, expected.answers)
    assert (card.parameters, card.macs) == (parameters(network), 123)
    assert card.size_bytes == size_bytes(network)
    assert card.latency.runs > 0
    assert watcher.of(Progress)[-1] == Progress(Phase.BASELINE, 1, 1, seconds_left=0.0)


def test_a_latency_that_was_measured_beside_another_network_is_taken_over() -> None:
    latency = Latency(2.0, 1.0, 3.0, threads=1, runs=30)
    card = score(
        toy_network(),
        toy_pixels(6),
        PREPROCESSING,
        Unattended(),
        macs=1,
        phase=Phase.COMPARE,
        latency=latency,
    )
    assert card.latency is latency
