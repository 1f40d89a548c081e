"""What explains the window: commands, keys, glossary, code, about."""
