"""The developer's one command: `python build/dev.py run`, `test`, `lint`, … Each prepares first what it needs."""

from __future__ import annotations

import sys

OLDEST_PYTHON = (3, 11)


def main() -> int:
    """Run the command named on the command line."""
    # Kept readable for older Pythons, so that they get a sentence instead of a syntax error.
    if sys.version_info < OLDEST_PYTHON:
        sys.stderr.write(
            "Clientèle needs Python %d.%d or newer; this is Python %d.%d. Start it with a newer one, for example:\n"
            "    python3.%d build/dev.py run\n" % (OLDEST_PYTHON + sys.version_info[:2] + OLDEST_PYTHON[1:])
        )
        return 2
    from devtools.commands import run_command

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
