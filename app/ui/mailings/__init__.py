"""Mailing lists: those that were made, and making one."""
