"""What frames the screens: steps, menus, forecast, messages, and the project's files."""
