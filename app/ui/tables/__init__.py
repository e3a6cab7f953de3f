"""Tables over any number of rows: a windowed model, its view, its delegates."""

from app.ui.tables.columns import Column, Kind
from app.ui.tables.paged_model import PagedTableModel, RowSource
from app.ui.tables.table_view import TableView

__all__ = ["Column", "Kind", "PagedTableModel", "RowSource", "TableView"]
