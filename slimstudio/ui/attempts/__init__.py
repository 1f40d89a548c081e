"""All runs of a project: a tree, a plot, and any two side by side."""
