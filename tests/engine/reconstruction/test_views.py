import numpy as np
import torch

from slimstudio.engine.reconstruction.views import views


def pictures(count: int = 12) -> torch.Tensor:
    return torch.randn(count, 3, 16, 20, generator=torch.Generator().manual_seed(0))


def test_every_view_differs_and_stays_within_what_images_show() -> None:
    given = pictures()
    found = views(given, np.random.default_rng(0))
    assert found.shape == given.shape
    assert found.dtype == given.dtype
    changed = zip(found[6:], given[6:], strict=True)
    assert not any(torch.equal(one, other) for one, other in changed)
    assert found.min() >= given.min()
    assert found.max() <= given.max()


def test_half_of_the_images_are_mirrored_at_most() -> None:
    given = pictures()
    found = views(given, np.random.default_rng(0))
    same = [torch.equal(one, other) for one, other in zip(found[:6], given, strict=False)]
    turned = [torch.equal(one, other.flip(2)) for one, other in zip(found[:6], given, strict=False)]
    assert all(a != b for a, b in zip(same, turned, strict=True))
    assert any(same)
    assert any(turned)


def test_the_same_draws_give_the_same_views() -> None:
    one, same, other = (views(pictures(), np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert torch.equal(one, same)
    assert not torch.equal(one, other)


def test_the_images_themselves_are_not_changed() -> None:
    given = pictures()
    before = given.clone()
    views(given, np.random.default_rng(0))
    assert torch.equal(given, before)


def test_one_grey_image_has_a_view() -> None:
    assert views(torch.rand(1, 1, 9, 9), np.random.default_rng(0)).shape == (1, 1, 9, 9)


def test_what_is_no_picture_is_left_as_it_is() -> None:
    for given in (torch.randn(4, 10), torch.randn(4, 3, 5, 5), torch.randn(4, 2, 8, 8, 8)):
        assert views(given, np.random.default_rng(0)) is given
