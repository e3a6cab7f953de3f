"""Segments: rules over customers, as of any day."""
