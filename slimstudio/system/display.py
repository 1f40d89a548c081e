"""Whether a window can be shown at all, found out before Qt would end the process over it."""

import ctypes
import os
import platform


def why_no_display() -> str:
    """Say why no window can be shown here; "" where one can."""
    if platform.system() != "Linux" or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY")
    if not display:
        return "There is no display to open a window on."
    if not _answers():
        return f"The display {display} does not answer."
    return ""


def _answers() -> bool:
    """Connect to the X server that DISPLAY names, and leave again."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the check of system libraries has more to say about that
    xcb.xcb_connect.restype = ctypes.c_void_p
    for function in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        function.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
