"""The tab "Personas": groups of like customers, how they differ, and prospects by maturity."""
