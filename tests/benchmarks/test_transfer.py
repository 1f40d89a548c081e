from pathlib import Path

from tests.benchmarks import transfer


def test_every_picture_judges_in_exactly_one_fold(tmp_path: Path) -> None:
    judged: list[str] = []
    for fold in range(1, 6):
        source, target = tmp_path / f"all{fold}", tmp_path / f"fold{fold}"
        for kind in ("birds", "food"):
            (source / kind).mkdir(parents=True)
            for at in range(7):
                (source / kind / f"{kind}{at}.jpg").write_bytes(b"")
        transfer.divide(source, target, fold)
        judges = {path.name for path in (target / "val").rglob("*.jpg")}
        teachers = {path.name for path in (target / "train").rglob("*.jpg")}
        assert len(judges | teachers) == 14
        assert not judges & teachers
        judged += judges
    assert sorted(judged) == sorted(set(judged))
    assert len(judged) == 14


def test_folds_are_added_up_and_the_original_counts_once_in_each() -> None:
    def found(network: str, right: int) -> dict[str, object]:
        return {"network": network, "macs": 0.5, "right": right, "judges": 44, "seconds": 2.0}

    rows = [
        {
            "name": f"160 px, fold {fold}: ours {share} %",
            "found": [found("the original", 42), found(f"ours {share} %", 40)],
        }
        for fold in (1, 2)
        for share in ("50", "25")
    ]
    told = transfer.table(rows, 1.0)
    assert "| 160 px: the original (2) | 50.0% | 95.5% [89, 98] | 2 |" in told
    assert "| 160 px: ours 25 % (2) | 50.0% | 90.9% [83, 95] | 2 |" in told
    names = transfer.names()
    assert len(names) == len(set(names))
