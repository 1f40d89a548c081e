"""Messages in the window's language: the template is translated, the values are formatted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from slimstudio.messages import Message, number, shaped, translated_by
from slimstudio.ui.widgets.number_text import localized

if TYPE_CHECKING:
    from slimstudio.messages import Said

_NO_BREAK = "\N{NO-BREAK SPACE}"


def message_text(message: Message) -> str:
    """Say a message in the window's language."""
    source = translated_by(message.template)
    words = QCoreApplication.translate("Engine", str(source)) if source else ""
    text = message.filled(words, _written)
    # Sentences that only stand one after the other: Chinese has no spaces between them.
    return text if re.search(r"\w", re.sub(r"\{\w+\}", "", words)) else text.replace("。 ", "。")


def _written(value: Said, spec: str) -> str:
    if isinstance(value, tuple):
        return ", ".join(_written(one, spec) for one in value)
    if isinstance(value, Message | str):
        text = message_text(value) if isinstance(value, Message) else value
        chinese = QLocale().language() == QLocale.Language.Chinese
        return shaped(text, spec, "。" if chinese else ".")
    return localized(number(value, spec)).replace("%", f"{_NO_BREAK}%")
