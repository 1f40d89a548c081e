"""Makes what people install from a checkout of SlimStudio; `packaging/build.py` is the command."""
