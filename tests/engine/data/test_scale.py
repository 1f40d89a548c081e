"""Memory while many images are scanned, divided, decoded and trained from."""

import io
import tracemalloc
from pathlib import Path

import pytest
from PIL import Image

from slimstudio.engine.control import Unattended
from slimstudio.engine.data.batches import training_batches
from slimstudio.engine.data.dataset import load_dataset
from slimstudio.engine.data.folder import scan
from slimstudio.engine.models.network import Preprocessing
from slimstudio.engine.training.settings import TrainingSettings

SIDE = 32
PREPROCESSING = Preprocessing(size=SIDE, resize=SIDE)
FEW, MANY = 2_000, 20_000
# A decoded image has 3072 bytes; names, labels, digests and what is drawn for it may be kept. The
# peak wavers by some hundred bytes with the moment at which garbage is collected.
MOST_BYTES_EACH = 1_200


def pictures(root: Path, count: int) -> Path:
    """Write so many images, all different, in ten classes, and a table of them."""
    stream = io.BytesIO()
    Image.new("RGB", (4, 4)).save(stream, "BMP")
    head = stream.getvalue()[:-48]
    lines = ["path,label"]
    for number in range(count):
        path = root / f"class {number % 10}" / f"photo {number:06}.bmp"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(head + number.to_bytes(4, "little") * 12)
        lines.append(f"{root.name}/{path.relative_to(root)},class {number % 10}")
    root.with_suffix(".csv").write_text("\n".join(lines))
    return root


def peak_bytes(path: Path) -> int:
    """Read images and go through an epoch; pixels lie in a file, which is not counted."""
    tracemalloc.start()
    try:
        assert len(scan(path).classes) == 10
        train = load_dataset(
            path, PREPROCESSING, 0, Unattended(), most_memory_bytes=1
        ).dataset.train
        seen = sum(
            len(batch.images)
            for batch in training_batches(train, PREPROCESSING, TrainingSettings(batch_size=64), 0)
        )
        assert seen == len(train)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.slow
@pytest.mark.parametrize("layout", ["", ".csv"])
def test_memory_grows_by_names_and_labels_and_not_by_pixels(tmp_path: Path, layout: str) -> None:
    peak_bytes(pictures(tmp_path / "warm", 100))
    few, many = (
        peak_bytes(pictures(tmp_path / str(count), count).with_suffix(layout))
        for count in (FEW, MANY)
    )
    assert (many - few) / (MANY - FEW) < MOST_BYTES_EACH
