"""The chain without a window: commands over the same services, for scheduled use and for checks from outside."""
