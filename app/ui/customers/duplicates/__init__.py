"""The review of duplicates, and why records are one customer."""
