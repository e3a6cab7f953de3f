"""Charts painted from the tokens: bars, stems, rows, heat grids, sparklines.

Modules are imported directly (`from app.ui.charts.bar_chart import Bar, BarChart`): components use single ones.
"""
