"""Mailing lists: files for the tools that send, always after consent and suppression, and kept as a record."""
