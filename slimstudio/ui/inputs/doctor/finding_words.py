"""What the buttons beside a finding say, and what is said once they were pressed."""

from PySide6.QtCore import QCoreApplication

from slimstudio.engine.data.doctor.finding import Finding, Kind, Remedy, Severity, Shown
from slimstudio.ui.widgets.message_text import message_text
from slimstudio.ui.widgets.number_text import whole_text

translate = QCoreApplication.translate


def remedy_text(finding: Finding, remedy: Remedy) -> str:
    """Label the button that does something about a finding."""
    match remedy:
        case Remedy.EXCLUDE:
            return _exclude_text(finding.kind)
        case Remedy.TOGETHER if finding.kind is Kind.LEAK:
            return translate("Findings", "Use all for training")
        case Remedy.TOGETHER:
            return translate("Findings", "Keep on one side")
        case Remedy.WEIGH:
            return translate("Findings", "Weight the loss")
        case Remedy.READ_OTHERWISE:
            return message_text(finding.reading.words) if finding.reading else ""


def remedy_hint(finding: Finding, remedy: Remedy) -> str:
    """Explain that button."""
    match remedy:
        case Remedy.EXCLUDE:
            return translate(
                "Findings",
                "Neither learn from nor judge by {count} images. Files stay where they are, and "
                "Undo brings the images back.",
            ).format(count=whole_text(len(finding.excluding)))
        case Remedy.TOGETHER if finding.kind is Kind.LEAK:
            return translate("Findings", "Judge the network by none of these pictures.")
        case Remedy.TOGETHER:
            return translate(
                "Findings",
                "Never test on a copy of a training image: all copies of a picture are learned "
                "from, or all are judged by.",
            )
        case Remedy.WEIGH:
            return translate(
                "Findings", "Mistakes in rare classes count more while the network learns."
            )
        case Remedy.READ_OTHERWISE:
            return translate("Findings", "Reads the images anew. Undo brings the classes back.")


def done_text(finding: Finding, remedy: Remedy) -> str:
    """Say what was done about a finding."""
    match remedy:
        case Remedy.EXCLUDE:
            count = len(finding.excluding)
            if count == 1:
                return translate("Findings", "1 image is left out")
            return translate("Findings", "{count} images are left out").format(
                count=whole_text(count)
            )
        case Remedy.TOGETHER if finding.kind is Kind.LEAK:
            return translate("Findings", "All copies are for training")
        case Remedy.TOGETHER:
            return translate(
                "Findings", "Copies stay on one side: none is tested on that was learned from"
            )
        case Remedy.WEIGH:
            return translate("Findings", "Rare classes count more")
        case Remedy.READ_OTHERWISE:
            return translate("Findings", "The images are read otherwise")


def severity_text(severity: Severity) -> str:
    """Say how much a finding matters."""
    match severity:
        case Severity.SERIOUS:
            return translate("Findings", "Serious")
        case Severity.WARNING:
            return translate("Findings", "Warning")
        case Severity.HINT:
            return translate("Findings", "Hint")


def caption(finding: Finding, shown: Shown) -> str:
    """Say below a thumbnail what tells it from the others."""
    if finding.kind in {Kind.CONFLICT, Kind.FEW_IMAGES, Kind.IMBALANCE}:
        return shown.label
    parts = shown.name.split("/")
    return parts[0] if finding.kind is Kind.LEAK else parts[-1]


def _exclude_text(kind: Kind) -> str:
    match kind:
        case Kind.CONFLICT:
            return translate("Findings", "Leave all copies out")
        case Kind.LEAK:
            return translate("Findings", "Leave training copies out")
        case Kind.DUPLICATE:
            return translate("Findings", "Leave copies out")
        case Kind.NEAR_DUPLICATE:
            return translate("Findings", "Leave all but one out")
        case _:
            return translate("Findings", "Leave out")
