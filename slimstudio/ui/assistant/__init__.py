"""The first choices of a new project, one after the other."""
