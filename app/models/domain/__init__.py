"""The vocabulary of Clientèle: standard library only."""
