"""Clientèle: from customer files to the right message, on the owner's own computer."""
