"""Files → table of text → fields → typed values → source records."""
