"""Notes about the licences of published weights; recipes hold them as plain text."""

from slimstudio.messages import Message, verbatim

TERMS = Message(
    "These weights learned from ImageNet and may carry terms of their own, which come from those "
    "photographs. Whether they allow what you plan is for you to check."
)
SWAG_TERMS = Message(
    "Its authors publish these weights under CC BY-NC 4.0: not for commercial use."
)
_NOTED = {str(one): one for one in (TERMS, SWAG_TERMS)}


def noted_terms(text: str) -> Message:
    """Give the note that a recipe holds."""
    return _NOTED.get(text, verbatim(text))
