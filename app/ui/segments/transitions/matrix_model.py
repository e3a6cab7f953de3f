"""The matrix as a table model: titles, a row per class, totals, and the year ahead; every cell has its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from app.models.domain.transition import ERASED, LEAST_ROW, NOT_YET, Matrix, NoiseShare, Passage, Projection
from app.ui.formats import NOTHING, customers_count, day_text, money_axis, money_round, percent, signed, whole_number
from app.ui.segments.transitions.words import class_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

CUSTOMERS, SHARE, MONEY = "customers", "share", "money"
CELL_ROLE: Final = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Part(Enum):
    """What a cell of the table is, which says how it is painted."""

    CORNER = auto()
    TITLE = auto()
    NAME = auto()
    HEAT = auto()
    TOTAL = auto()
    SUM = auto()
    AHEAD = auto()


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell as painted. `share` shades it (None: no colour); `key` opens; `short` fits narrow cells."""

    part: Part
    figure: str
    under: str = ""
    words: str = ""
    share: float | None = None
    key: tuple[str, str] | None = None
    is_diagonal: bool = False
    is_empty: bool = False
    short: str = ""


class MatrixModel(QAbstractTableModel):
    """Rows: titles, classes of the first day, totals of the second, the year ahead; the last column are totals."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: list[list[Shown]] = []
        self.matrix: Matrix | None = None
        self._noise: Mapping[str, NoiseShare] = {}
        self._projection: Projection | None = None
        self._mode, self._currency, self._today = CUSTOMERS, "EUR", date.min

    def show_matrix(self, matrix: Matrix, currency: str, today: date) -> None:
        """Show a matrix; what is beside it comes later."""
        self._noise, self._projection = {}, None
        self.matrix, self._currency, self._today = matrix, currency, today
        self._fill()

    def show_beside(self, noise: Mapping[str, NoiseShare], projection: Projection | None) -> None:
        """Add what is noise, and the year ahead."""
        self._noise, self._projection = noise, projection
        self._fill()

    def set_mode(self, mode: str) -> None:
        """Show CUSTOMERS, SHARE or MONEY."""
        self._mode = mode
        self._fill()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._fill()

    @property
    def mode(self) -> str:
        """Return what is shown: CUSTOMERS, SHARE or MONEY."""
        return self._mode

    @property
    def has_noise(self) -> bool:
        """Whether chance is told beside the shares that stayed."""
        return bool(self._noise) and self._mode != MONEY

    def place_of(self, key: tuple[str, str]) -> QModelIndex:
        """Return where a passage is; an invalid index where it is not shown."""
        for row, cells in enumerate(self._rows):
            for column, cell in enumerate(cells):
                if cell.key == key:
                    return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell, its text, or its sentence."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{cell.figure}\n{cell.under}" if cell.under else cell.figure
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return cell.words or cell.figure
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only passages are come to."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()][index.column()].key is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def table(self) -> tuple[tuple[str, ...], list[list[str]]]:
        """Return titles and rows as words, for files."""
        head, *rows = self._rows or [[]]
        return tuple(cell.figure.replace("\n", " ") for cell in head), [[cell.figure for cell in row] for row in rows]

    def _fill(self) -> None:
        self.beginResetModel()
        self._rows = [] if self.matrix is None else _Filling(
            self.matrix, self._noise, self._projection, self._mode, self._currency, self._today
        ).rows()  # fmt: skip
        self.endResetModel()


class _Filling:
    """Makes the cells of one matrix."""

    def __init__(
        self, matrix: Matrix, noise: Mapping[str, NoiseShare], projection: Projection | None, mode: str,
        currency: str, today: date,
    ) -> None:  # fmt: skip
        self._matrix, self._noise, self._projection = matrix, noise, projection
        self._mode, self._currency, self._today = mode, currency, today

    def rows(self) -> list[list[Shown]]:
        """Return every row."""
        matrix = self._matrix
        found = [self._titles(), *(self._row(row) for row in matrix.rows)]
        if matrix.erased:
            blank = [Shown(Part.HEAT, "", is_empty=True) for _ in matrix.columns]
            found.append([self._name(ERASED), *blank, Shown(Part.TOTAL, whole_number(matrix.erased))])
        totals = [(name, matrix.column_total(name)) for name in matrix.columns]
        sums = [self._sum(Part.SUM, passage, passage.revenue_after_cents, name) for name, passage in totals]
        found.append([Shown(Part.SUM, self._day(matrix.to_on)), *sums, self._whole()])
        if self._projection is not None and self._mode != MONEY:
            found.append(self._ahead(self._projection))
        return found

    def _titles(self) -> list[Shown]:
        text = QCoreApplication.translate("Transitions", "{first} in rows,\n{second} in columns")
        days = (self._day(self._matrix.from_on), self._day(self._matrix.to_on))
        corner = Shown(Part.CORNER, text.format(first=days[0], second=days[1]))
        names = [Shown(Part.TITLE, class_name(self._matrix.segmentation, name)) for name in self._matrix.columns]
        return [corner, *names, Shown(Part.TITLE, days[0])]

    def _row(self, row: str) -> list[Shown]:
        whole = self._matrix.row_total(row)
        cells = [self._cell(row, column, whole) for column in self._matrix.columns]
        return [self._name(row), *cells, self._sum(Part.TOTAL, whole, whole.revenue_before_cents)]

    def _name(self, code: str) -> Shown:
        return Shown(Part.NAME, class_name(self._matrix.segmentation, code))

    def _cell(self, row: str, column: str, whole: Passage) -> Shown:
        passage, is_diagonal = self._matrix.cell(row, column), row == column
        share = self._matrix.share(row, column)
        if not passage.customers:
            return Shown(Part.HEAT, NOTHING, is_diagonal=is_diagonal, is_empty=True)
        figure, under = whole_number(passage.customers), "" if share is None else _share(share)
        chance = self._noise.get(row) if is_diagonal and share is not None else None
        short = ""
        if chance is not None:
            under = f"{under} ({percent(chance.kept_share)})"
        if self._mode == SHARE:
            figure, under = under or NOTHING, figure
        elif self._mode == MONEY:
            figure, short = self._money(passage.revenue_after_cents)
            under = signed(passage.change_cents / 100)
        words = self._words(row, column, passage, whole, chance)
        return Shown(Part.HEAT, figure, under, words, share or 0.0, (row, column), is_diagonal, short=short)

    def _words(self, row: str, column: str, passage: Passage, whole: Passage, chance: NoiseShare | None) -> str:
        names = [class_name(self._matrix.segmentation, code) for code in (row, column)]
        text = QCoreApplication.translate("Transitions", "{first} to {second}: {customers}.")
        said = [text.format(first=names[0], second=names[1], customers=customers_count(passage.customers))]
        share = self._matrix.share(row, column)
        if share is None:
            few = QCoreApplication.translate("Transitions", "The row has fewer than {count}, too few for a share.")
            said.append(few.format(count=customers_count(LEAST_ROW)))
        else:
            part = QCoreApplication.translate("Transitions", "{share} of {whole}.")
            said.append(part.format(share=percent(share), whole=customers_count(whole.customers)))
        money = QCoreApplication.translate("Transitions", "Spent {before} in the year before, {after} since.")
        before, after = (money_round(cents, self._currency) for cents in
                         (passage.revenue_before_cents, passage.revenue_after_cents))  # fmt: skip
        said.append(money.format(before=before, after=after))
        if chance is not None:
            text = QCoreApplication.translate("Transitions", "If nothing had changed, chance would have kept {share}.")
            said.append(text.format(share=percent(chance.kept_share)))
        return " ".join(said)

    def _sum(self, part: Part, passage: Passage, cents: int, code: str = "") -> Shown:
        """Return the total of a row or column: customers, or the money of its own day."""
        words = ""
        if code:
            name = class_name(self._matrix.segmentation, code)
            words = f"{name}: {customers_count(passage.customers)}, {self._day(self._matrix.to_on)}"
        if self._mode != MONEY:
            return Shown(part, whole_number(passage.customers), words=words)
        figure, short = self._money(cents)
        return Shown(part, figure, words=words, short=short)

    def _whole(self) -> Shown:
        if self._mode != MONEY:
            return Shown(Part.SUM, whole_number(self._matrix.customers_after))
        figure, short = self._money(self._matrix.total.revenue_after_cents)
        return Shown(Part.SUM, figure, short=short)

    def _money(self, cents: int) -> tuple[str, str]:
        """Return an amount, and the short way to write it."""
        return money_round(cents, self._currency), money_axis(cents, self._currency)

    def _ahead(self, projection: Projection) -> list[Shown]:
        names: Sequence[str] = self._matrix.columns
        cells = [
            Shown(Part.AHEAD, "" if name == NOT_YET else whole_number(projection.customers.get(name, 0)))
            for name in names
        ]
        title = day_text(projection.on)
        if self._matrix.to_on == self._today:
            title = QCoreApplication.translate("Transitions", "In a year")
        return [Shown(Part.AHEAD, title), *cells, Shown(Part.AHEAD, whole_number(projection.total))]

    def _day(self, day: date) -> str:
        if day == self._today:
            return QCoreApplication.translate("Transitions", "Today")
        return day_text(day)


def _share(share: float) -> str:
    """Return a share of somebody, which is never said to be nothing."""
    return percent(share) if share >= 0.005 else f"<\u00a0{percent(0.01)}"  # half a percent is rounded up
