"""A segment through time: its size and revenue month by month, who entered and who left."""
