"""Files for the outside world: whole or not at all, safe in spreadsheets, workbooks row by row."""
