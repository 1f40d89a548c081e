"""Classes with too few images, and classes of very different size."""

from pathlib import Path

from slimstudio.engine.data.doctor.finding import Kind, Remedy
from tests.engine.data.doctor.pictures import checked, pets


def test_a_class_with_few_images_is_named(tmp_path: Path) -> None:
    found = checked(pets(tmp_path, cats=20, dogs=8))
    assert found.keys() == {Kind.FEW_IMAGES}
    few = found[Kind.FEW_IMAGES]
    assert few.count == 1
    assert "“dog” has 8 images" in str(few.why)
    assert few.remedies == (Remedy.WEIGH,)
    assert [shown.label for shown in few.shown[0]] == ["dog"]


def test_where_all_have_few_weighing_them_helps_nobody(tmp_path: Path) -> None:
    few = checked(pets(tmp_path, cats=8, dogs=8))[Kind.FEW_IMAGES]
    assert few.count == 2
    assert few.remedies == ()


def test_strong_imbalance_is_told_with_how_strong_it_is(tmp_path: Path) -> None:
    found = checked(pets(tmp_path, cats=100, dogs=20))
    assert found.keys() == {Kind.IMBALANCE}
    assert "“cat” has 5 times as many images as “dog”" in str(found[Kind.IMBALANCE].title)
    assert found[Kind.IMBALANCE].remedies == (Remedy.WEIGH,)


def test_broken_images_do_not_count(tmp_path: Path) -> None:
    pets(tmp_path)
    (tmp_path / "dog" / "0.jpg").write_bytes(b"")
    assert str(checked(tmp_path)[Kind.FEW_IMAGES].shown[0][0].detail) == "19 images"
