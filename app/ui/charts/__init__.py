"""Charts painted from the tokens: bars, stems, sparklines, heat grids."""
