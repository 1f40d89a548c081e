"""The text of an action as people read it elsewhere than in a menu."""

import re

# Where a language has no letters to underline, the key stands behind: "新建项目(&N)".
_KEY_BEHIND = re.compile(r"\s*[(\uff08]&\w[)\uff09]")


def plain(text: str) -> str:
    """Leave out the marks of keys, and the dots that announce a dialog."""
    bare = _KEY_BEHIND.sub("", text.replace("&&", "\0")).replace("&", "")
    return bare.replace("\0", "&").rstrip("…")
