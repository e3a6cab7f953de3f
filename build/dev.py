# -*- coding: utf-8 -*-
"""The developer's one command: `python build/dev.py run`, `test`, `lint`, … Each prepares first what it needs."""

import sys

OLDEST_PYTHON = (3, 11)


def main():
    """Run the command named on the command line; return its exit code."""
    # Written so that any older Python, even 2.7, reads it and gives a sentence instead of a syntax error.
    if sys.version_info < OLDEST_PYTHON:
        sys.stderr.write(
            "Clientele needs Python %d.%d or newer; this is Python %d.%d. Start it with a newer one, for example:\n"
            "    python%d.%d build/dev.py run\n" % (OLDEST_PYTHON + tuple(sys.version_info[:2]) + OLDEST_PYTHON)
        )
        return 2
    from devtools.commands import run_command

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
