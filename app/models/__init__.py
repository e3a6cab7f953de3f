"""What the program knows: the vocabulary (domain) and the workspace file (db)."""
