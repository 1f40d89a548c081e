"""What frames the pages: the window itself, steps, menus, forecast and messages."""
