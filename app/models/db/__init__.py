"""The workspace file: opening, tables, migrations. The only package that opens SQLite."""
