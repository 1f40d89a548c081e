"""`python3 -m tests.benchmarks NAME` measures a claim against peers, from nothing but Python."""

import os
import sys

from slimstudio import bootstrap

if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    command = ["-m", "tests.benchmarks.run"]
    extras = ["test", "benchmarks"]
    sys.exit(bootstrap.start(command + sys.argv[1:], program="-m tests.benchmarks", extras=extras))
