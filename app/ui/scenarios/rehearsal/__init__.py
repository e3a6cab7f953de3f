"""The dry run: what scenarios would do in days to come, or would have done in days gone by."""
