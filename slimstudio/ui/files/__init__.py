"""The project's way from and to files: opening, saving, drafts, reports."""
