"""What people call the parts of a data set: images to learn from, to judge by, to test with."""

import re
from collections.abc import Iterable

from slimstudio.engine.data.listing import Part

_WORDS = {
    Part.TRAIN: ("train", "training", "trn", "learn", "learning"),
    Part.VALIDATION: ("val", "valid", "validation", "validate", "dev", "eval", "evaluation"),
    Part.TEST: ("test", "testing", "tst", "holdout", "heldout", "unseen"),
}
_MEANT = {word: part for part, words in _WORDS.items() for word in words}
# What people write beside it: "training_set", "seg_train", "train_images".
_BESIDE = frozenset(
    {
        "set", "sets", "data", "dataset", "datasets", "split", "part", "folder", "images", "image",
        "imgs", "img", "pictures", "pics", "photos", "samples", "seg", "cls", "raw", "new", "final",
        "full", "all", "out", "hold", "held", "labels", "label", "labelled", "labeled", "the", "my",
    }
)  # fmt: skip
_UNLABELLED = frozenset(
    {"pred", "preds", "predict", "prediction", "predictions", "inference", "unlabelled",
     "unlabeled", "unsupervised", "submission"}
)  # fmt: skip


def part_called(name: str) -> Part | None:
    """Tell what a folder, or images of a table, called like this are meant for."""
    words = _words(name)
    joined = "".join(words)
    if joined in _MEANT:  # "hold-out"
        return _MEANT[joined]
    meant = {_MEANT[word] for word in words if word in _MEANT}
    rest = [word for word in words if word not in _MEANT]
    if len(meant) == 1 and _BESIDE.issuperset(rest):
        return meant.pop()
    # "trainset", "testdata": written in one.
    for word, part in _MEANT.items():
        if joined.startswith(word) and joined.removeprefix(word) in _BESIDE:
            return part
    return None


def is_unlabelled(name: str) -> bool:
    """Tell whether a folder called like this holds pictures that wait for their answers."""
    words = _words(name)
    return not _UNLABELLED.isdisjoint(words) and (_UNLABELLED | _BESIDE).issuperset(words)


def _words(name: str) -> list[str]:
    """Split "1_Training-set" into "training" and "set"; numbers say nothing."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return re.findall(r"[^\W\d_]+", apart.casefold())


def says_nothing(name: str) -> bool:
    """Tell whether a folder called like this may lie around any others: "images", "data"."""
    return _BESIDE.issuperset(_words(name))


def has_both(parts: Iterable[Part | None]) -> bool:
    """Tell whether there is something to learn from and something else to judge by."""
    named = set(parts)
    return Part.TRAIN in named and not named.isdisjoint({Part.VALIDATION, Part.TEST})
