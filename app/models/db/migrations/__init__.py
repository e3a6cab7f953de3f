"""Numbered steps of the workspace schema; each imports nothing from the application, so that it never changes."""
