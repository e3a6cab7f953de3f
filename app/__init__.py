"""Clientèle: from customer files to the right message, on the owner's own computer."""

import os

# Matrices are small here: several threads on one would wait for each other longer than they compute.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
