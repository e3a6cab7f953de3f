"""Data quality: figures by field, lists to act on, what to ask of whom."""
