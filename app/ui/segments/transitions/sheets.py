"""The matrix and the months as tables for files, in the words of the reader: one row for each passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.models.domain.transition import ERASED
from app.ui.segments.transitions.words import class_name, segmentation_name

if TYPE_CHECKING:
    from app.models.domain.transition import Flow, Matrix
    from app.services.files.workbook import Cell, Sheet


def matrix_sheet(matrix: Matrix) -> Sheet:
    """Return the passages between two days."""
    rows = _rows(matrix)
    if matrix.erased:
        name = class_name(matrix.segmentation, ERASED)
        rows.append((matrix.from_on.isoformat(), matrix.to_on.isoformat(), name, name, matrix.erased, None, None))
    return _sheet(matrix, rows)


def flow_sheet(flow: Flow) -> Sheet:
    """Return the passages of every month."""
    return _sheet(flow.steps[0], [row for step in flow.steps for row in _rows(step)])


def _sheet(matrix: Matrix, rows: list[tuple[Cell, ...]]) -> Sheet:
    from app.services.files.workbook import Sheet  # noqa: PLC0415 - only when asked for

    header = (
        QCoreApplication.translate("Transitions", "From"),
        QCoreApplication.translate("Transitions", "To"),
        QCoreApplication.translate("Transitions", "Class before"),
        QCoreApplication.translate("Transitions", "Class after"),
        QCoreApplication.translate("Transitions", "Customers"),
        QCoreApplication.translate("Transitions", "Sales of the year before"),
        QCoreApplication.translate("Transitions", "Sales of the year after"),
    )
    return Sheet(segmentation_name(matrix.segmentation), header, tuple(rows))


def _rows(matrix: Matrix) -> list[tuple[Cell, ...]]:
    return [
        (
            matrix.from_on.isoformat(),
            matrix.to_on.isoformat(),
            class_name(matrix.segmentation, row),
            class_name(matrix.segmentation, column),
            passage.customers,
            passage.revenue_before_cents / 100,
            passage.revenue_after_cents / 100,
        )
        for row in matrix.rows
        for column in matrix.columns
        if (passage := matrix.cell(row, column)).customers
    ]
