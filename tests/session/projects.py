"""Hypothesis strategies for projects."""

from dataclasses import replace

from hypothesis import strategies as st

from slimstudio.engine.data.curation import Curation
from slimstudio.engine.marks import FREEZE, PROTECT, Mark, prune
from slimstudio.engine.planning.budget import Budget
from slimstudio.engine.planning.sensitivity import Sensitivity
from slimstudio.engine.planning.settings import PruningSettings, Ramp, Strategy
from slimstudio.engine.training.settings import (
    Augmentation,
    Mixing,
    Optimizer,
    Precision,
    Preset,
    TrainingSettings,
)
from slimstudio.session.project import ModelChoice, Project

_SHARES = st.floats(0, 1, exclude_min=True, exclude_max=True)
_NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="/"), min_size=1)
# Below a folder that no machine has, so that nothing on the machine can change what is found.
PATHS = st.lists(_NAMES.filter(lambda part: part not in {".", ".."}), min_size=1, max_size=4).map(
    lambda parts: "/".join(["/no-such-folder", *parts])
)
MARKS: st.SearchStrategy[dict[str, Mark]] = st.dictionaries(
    st.text(), st.one_of(st.just(FREEZE), st.just(PROTECT), _SHARES.map(prune))
)
TRAINING = st.builds(
    TrainingSettings,
    learn_epochs=st.integers(0, 10**6),
    tune_epochs=st.integers(0, 10**6),
    batch_size=st.integers(1, 10**6),
    learning_rate=st.floats(0, exclude_min=True, allow_infinity=False),
    weight_decay=st.floats(0, allow_infinity=False),
    label_smoothing=st.floats(0, 1, exclude_max=True),
    optimizer=st.sampled_from(Optimizer),
    first_layer_rate=st.floats(0, 1, exclude_min=True),
    warm_up=st.floats(0, 0.5),
    patience=st.integers(0, 10**6),
    class_weights=st.booleans(),
    augmentation=st.sampled_from(Augmentation),
    mirror=st.booleans(),
    mixing=st.sampled_from(Mixing),
    distillation=st.booleans(),
    temperature=st.floats(1, 100),
    distillation_weight=st.floats(0, 1, exclude_min=True),
    precision=st.sampled_from(Precision),
    threads=st.integers(0, 1024),
    views=st.integers(0, 1000),
    seed=st.integers(0, 2**63 - 1),
    tune_further=st.booleans(),
    preset=st.none() | st.sampled_from(Preset),
)
BUDGETS = st.builds(
    Budget,
    macs=st.none() | _SHARES,
    parameters=st.none() | _SHARES,
    size_bytes=st.none() | st.integers(1, 10**12),
    latency_ms=st.none() | st.floats(0, 10**6, exclude_min=True),
    accuracy_loss=st.floats(0, 1, exclude_max=True),
)
PRUNING = st.builds(
    PruningSettings,
    criterion=st.text(min_size=1),
    heal=st.booleans(),
    strategy=st.sampled_from(Strategy),
    largest_ratio=_SHARES,
    minimum=st.integers(1, 10**6),
    multiple=st.integers(1, 10**6),
    repair=st.booleans(),
    calibration_images=st.integers(1, 10**6),
    rounds=st.integers(1, 10**3),
    ramp=st.sampled_from(Ramp),
    sparsity=st.floats(0, allow_infinity=False),
)
SENSITIVITY = st.builds(
    Sensitivity,
    accuracy=_SHARES,
    images=st.integers(1, 10**6),
    layers=st.dictionaries(st.text(), st.dictionaries(st.sampled_from(("0.1", "0.5")), _SHARES)),
)
_PROJECTS = st.builds(
    Project,
    name=st.text(min_size=1),
    model=st.none() | st.builds(ModelChoice, st.text(), st.just("") | PATHS),
    images=st.just("") | PATHS,
    marks=MARKS,
    goal=st.none() | BUDGETS,
    training=TRAINING,
    pruning=PRUNING,
    sensitivity=st.none() | SENSITIVITY,
    device=st.sampled_from(("", "Pi 5", "größe 網路")),
    curation=st.sampled_from(
        (Curation(), Curation(("a/1.png", "b/é.png"), (("a/2.png", "a/3.png"),)))
    ),
)


def _filled(project: Project) -> st.SearchStrategy[Project]:
    names = sorted(project.marks)
    some = st.sets(st.sampled_from(names)) if names else st.just(set[str]())
    return some.map(lambda filled: replace(project, filled=frozenset(filled)))


PROJECTS = _PROJECTS.flatmap(_filled)
