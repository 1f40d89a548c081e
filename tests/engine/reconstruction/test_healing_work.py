from slimstudio.engine.reconstruction.healing_work import (
    FEWEST_HEALED,
    HEALING_BATCH,
    HEALING_STEPS,
    steps_for,
)

SMALL, RESNET18, HUGE = 2 * 10**8, 18 * 10**8, 10**12


def test_few_images_are_worth_fewer_steps() -> None:
    assert steps_for(10_000, SMALL) == HEALING_STEPS
    assert 0 < steps_for(FEWEST_HEALED, SMALL) < steps_for(2 * FEWEST_HEALED, SMALL) < HEALING_STEPS


def test_large_networks_take_fewer_steps_but_some() -> None:
    few = steps_for(448, RESNET18)
    assert 0 < few < steps_for(448, SMALL)
    assert few * HEALING_BATCH * RESNET18 <= 2.2e12
    assert 0 < steps_for(448, HUGE) <= few
