"""Text of a cell → typed value, or the reason why not."""
