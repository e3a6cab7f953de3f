"""Reports: the tables behind the figures, and their charts."""
