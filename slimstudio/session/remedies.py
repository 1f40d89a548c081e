"""What a person does about the doctor's findings: pure edits, to and fro."""

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from slimstudio.engine.data.doctor.finding import Finding, Remedy
from slimstudio.session import edits
from slimstudio.session.project import Project


def apply(project: Project, finding: Finding, remedy: Remedy) -> Project:
    """Do something about a finding.

    Raises:
        ValueError: the finding does not offer this remedy.
    """
    if remedy not in finding.remedies:
        raise ValueError(f"{finding.kind} is not mended by {remedy}")
    match remedy:
        case Remedy.EXCLUDE:
            return edits.curate(project, project.curation.excluding(finding.excluding))
        case Remedy.TOGETHER:
            return edits.curate(project, project.curation.keeping_together(finding.together))
        case Remedy.WEIGH:
            return edits.set_training(project, replace(project.training, class_weights=True))
        case Remedy.READ_OTHERWISE:
            return edits.curate(project, project.curation.read_as(_layout(finding)))


def withdraw(project: Project, finding: Finding) -> Project:
    """Take back whatever was done about a finding."""
    curation = project.curation
    match chosen(project, finding):
        case Remedy.EXCLUDE:
            return edits.curate(project, curation.bringing_back(finding.excluding))
        case Remedy.TOGETHER:
            names = (name for group in finding.together for name in group)
            return edits.curate(project, curation.letting_apart(names))
        case Remedy.WEIGH:
            return edits.set_training(project, replace(project.training, class_weights=False))
        case Remedy.READ_OTHERWISE:
            return edits.curate(project, curation.read_as(""))
        case None:
            return project


def chosen(project: Project, finding: Finding) -> Remedy | None:
    """Tell what was done about a finding; None while nothing was, or not all of it."""
    curation = project.curation
    for remedy in finding.remedies:
        match remedy:
            case Remedy.EXCLUDE:
                done = set(finding.excluding) <= set(curation.excluded)
            case Remedy.TOGETHER:
                home = {name: at for at, group in enumerate(curation.together) for name in group}
                done = all(
                    len({home.get(name, -1) for name in group}) == 1 and group[0] in home
                    for group in finding.together
                )
            case Remedy.WEIGH:
                done = project.training.class_weights
            case Remedy.READ_OTHERWISE:
                done = curation.layout == _layout(finding)
        if done:
            return remedy
    return None


def _layout(finding: Finding) -> str:
    return finding.reading.layout if finding.reading is not None else ""


def apply_best(project: Project, findings: Iterable[Finding]) -> Project:
    """Do what is recommended about each finding that can be mended, hints aside."""

    def mended(so_far: Project, finding: Finding) -> Project:
        if not finding.remedies or not finding.severity.matters:
            return so_far
        return apply(so_far, finding, finding.remedies[0])

    return reduce(mended, findings, project)


def bring_back(project: Project, names: Iterable[str]) -> Project:
    """Use excluded images again."""
    return edits.curate(project, project.curation.bringing_back(names))
