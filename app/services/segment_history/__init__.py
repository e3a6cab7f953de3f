"""Segments at the ends of past months: size, revenue, who entered and who left."""
