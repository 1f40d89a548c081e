"""Plans, surgery and repair."""
