"""Importing files: files, columns, check, result; and the imports made so far."""
