"""Writing networks that people can trust."""
