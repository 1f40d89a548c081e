"""What the networks learn, and that they can."""

import torch

from tests.benchmarks.accuracy import tasks, training
from tests.benchmarks.accuracy.networks import NETWORKS, built
from tests.benchmarks.accuracy.tasks import TASKS, digits
from tests.engine.training.toys import toy_network, toy_pixels


def test_glyphs_are_the_same_for_the_same_seed_and_others_for_another() -> None:
    one, same, other = (tasks._drawn(2, seed) for seed in (1, 1, 2))
    assert torch.equal(one.images, same.images)
    assert not (one.images == other.images).flatten(1).all(1).any()
    assert one.labels.bincount().unique().tolist() == [2]


def test_digits_to_judge_by_are_not_learned() -> None:
    dataset = digits()
    assert (len(dataset.train), len(dataset.validation)) == (640, 800)
    assert not set(dataset.train.names) & set(dataset.validation.names)


def test_every_network_answers_for_every_task() -> None:
    for task in TASKS.values():
        assert task.load.__doc__
    for name in NETWORKS:
        answers = built(name, 7, seed=0).eval()(torch.zeros(2, 3, 32, 32))
        assert answers.shape == (2, 7)


def test_a_few_steps_of_training_teach_something_and_forgetting_undoes_it() -> None:
    pixels = toy_pixels(96)
    module = toy_network()
    training.train(module, pixels, 6, 0.02, seed=0)
    learned = training.accuracy(module, pixels)
    forgotten = training.accuracy(training.forgotten(module, seed=1), pixels)
    assert learned > 0.9
    assert forgotten < learned
