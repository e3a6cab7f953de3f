"""The tab "RFM and PMG": both as pictures whose parts open their customers."""
