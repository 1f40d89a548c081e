"""The layer tree: its rows, columns, marks and what is selected in it."""
