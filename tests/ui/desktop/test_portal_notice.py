"""What a desktop without a tray is asked to show."""

from slimstudio.ui.desktop.linux_bus import PORTAL_INTERFACE, show_notice
from tests.ui.desktop.private_bus import PrivateBus


def test_the_desktop_is_asked_for_a_notice(private_bus: PrivateBus) -> None:
    show_notice(private_bus.connection, "SlimStudio is done", "Pruning resnet18")
    heard = private_bus.hear("SlimStudio is done")
    assert f"interface={PORTAL_INTERFACE}; member=AddNotification" in heard
    assert 'string "Pruning resnet18"' in heard
