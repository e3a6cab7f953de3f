"""The Scores section: a card per score, and a page per family of scores with its thresholds."""
