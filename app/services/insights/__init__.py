"""What Home and Reports tell: work waiting, figures, trends, tables."""
