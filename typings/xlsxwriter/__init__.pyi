"""The part of xlsxwriter that Clientèle uses."""

from .workbook import Workbook as Workbook

__version__: str
