"""How the tests share the cores: several processes, each of which computes with one thread."""

import os

# More processes than this gain little, and each of them holds a copy of torch.
_MOST_PROCESSES = 4

PYTEST = ("-m", "pytest", "-n", str(min(_MOST_PROCESSES, os.cpu_count() or 1)), "--dist=worksteal")
