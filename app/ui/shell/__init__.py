"""The frame around the pages: rail, status bar, toast, navigator, crash dialog, and the page base class."""
