"""The first page: something new, or a project from before."""
