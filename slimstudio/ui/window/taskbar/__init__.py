"""How far a run is, on the window's button in the taskbar, dock or launcher."""
