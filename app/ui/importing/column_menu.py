"""What can be done with one column, as a menu: divide, join, turn round, say what values mean, keep, leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.services.importing.fields import FIELDS
from app.ui.importing.column_view import act_words, done_words
from app.ui.theme.widgets.menu import Menu

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from app.services.importing.mapping.types import FileMapping

_NAMES: Final = ("customer.first_name", "customer.last_name")
_SPLITS: Final[tuple[tuple[str, ...], ...]] = (
    _NAMES,
    tuple(reversed(_NAMES)),
    ("customer.postcode", "customer.city"),
    ("customer.street", "customer.postcode", "customer.city"),
)
_DATE_ORDERS: Final = ("dmy", "mdy", "ymd")
_DECIMALS: Final = (",", ".")
_DATES: Final = frozenset({"date", "datetime", "birth_date"})
_FIGURES: Final = frozenset({"amount", "quantity"})
_FLAGS: Final = frozenset({"flag", "refusal"})


class ColumnMenu(Menu):
    """Tells the act chosen and its argument: split "a+b", join, invert, values, custom, dates, decimal, none, undo."""

    act_chosen = Signal(str, str)

    def __init__(self, mapping: FileMapping, header: str, *, is_changed: bool, parent: QWidget) -> None:
        """Offer what makes sense for the column `header`; `is_changed` when there is something to take back."""
        super().__init__(parent)
        field_id = mapping.field_of(header)
        value = FIELDS[field_id].value if field_id else ""
        self._add("values", "", _words("values"), "list-checks")
        if value in _FLAGS:
            self._add("invert", "", _words("invert"), is_checked=header in mapping.inverted)
        if value in _DATES:
            self._add_choices("dates", _DATE_ORDERS, _order_of(mapping, header))
        if value in _FIGURES:
            self._add_choices("decimal", _DECIMALS, _decimal_of(mapping, header))
        self.addSeparator()
        self._add_splits(mapping, header)
        if len(mapping.columns) > 1:
            self._add("join", "", _words("join"), "merge")
        self._add("custom", "", _words("custom"), "tag")
        self.addSeparator()
        self._add(
            "none", "", _words("none"), "ban", is_enabled=field_id is not None or bool(act_words(mapping, header))
        )
        self._add("undo", "", _words("undo"), "undo-2", is_enabled=is_changed or bool(done_words(mapping, header)))

    def _add_splits(self, mapping: FileMapping, header: str) -> None:
        submenu = _Submenu(_words("split"), self)
        present = mapping.splits.get(header)
        for fields in _SPLITS:
            submenu.add_act(self, "split", "+".join(fields), split_words(fields), is_checked=fields == present)
        self.addMenu(submenu)

    def _add_choices(self, act: str, options: tuple[str, ...], chosen: str | None) -> None:
        submenu = _Submenu(_words(act), self)
        for option in options:
            submenu.add_act(self, act, option, _words(f"{act}.{option}"), is_checked=option == chosen)
        self.addMenu(submenu)

    def _add(
        self,
        act: str,
        argument: str,
        words: str,
        icon: str | None = None,
        *,
        is_enabled: bool = True,
        is_checked: bool | None = None,
    ) -> QAction:
        action = self.add(words, _Act(self, act, argument).trigger, icon, is_enabled=is_enabled)
        if is_checked is not None:
            action.setCheckable(True)
            action.setChecked(is_checked)
        return action


class _Submenu(Menu):
    def __init__(self, title: str, parent: Menu) -> None:
        super().__init__(parent)
        self.setTitle(title)

    def add_act(self, menu: ColumnMenu, act: str, argument: str, words: str, *, is_checked: bool) -> None:
        action = self.add(words, _Act(menu, act, argument).trigger)
        action.setCheckable(True)
        action.setChecked(is_checked)


class _Act(QObject):
    """Remembers which row of the menu it is of; a child of the menu."""

    def __init__(self, menu: ColumnMenu, act: str, argument: str) -> None:
        super().__init__(menu)
        self._menu, self._act, self._argument = menu, act, argument

    def trigger(self) -> None:
        """Tell the menu."""
        self._menu.act_chosen.emit(self._act, self._argument)


def split_words(fields: tuple[str, ...]) -> str:
    """Return First name, last name."""
    words: dict[tuple[str, ...], str] = {
        _SPLITS[0]: QCoreApplication.translate("ColumnMenu", "First name, last name"),
        _SPLITS[1]: QCoreApplication.translate("ColumnMenu", "Last name, first name"),
        _SPLITS[2]: QCoreApplication.translate("ColumnMenu", "Postcode, town"),
        _SPLITS[3]: QCoreApplication.translate("ColumnMenu", "Street, postcode, town"),
    }
    return words[fields]


def _order_of(mapping: FileMapping, header: str) -> str | None:
    known = mapping.formats.get(header)
    return known.date_order if known is not None else None


def _decimal_of(mapping: FileMapping, header: str) -> str | None:
    known = mapping.formats.get(header)
    return known.decimal if known is not None else None


def _words(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "values": translate("ColumnMenu", "Values and what they mean…"),
        "invert": translate("ColumnMenu", "Means the opposite (yes is no)"),
        "dates": translate("ColumnMenu", "Dates are written"),
        "dates.dmy": translate("ColumnMenu", "Day, month, year"),
        "dates.mdy": translate("ColumnMenu", "Month, day, year"),
        "dates.ymd": translate("ColumnMenu", "Year, month, day"),
        "decimal": translate("ColumnMenu", "Decimals come after"),
        "decimal.,": translate("ColumnMenu", "A comma: 12,50"),
        "decimal..": translate("ColumnMenu", "A point: 12.50"),
        "split": translate("ColumnMenu", "Divide into"),
        "join": translate("ColumnMenu", "Join with another column…"),
        "custom": translate("ColumnMenu", "Keep as a field of your own…"),
        "none": translate("ColumnMenu", "Do not import"),
        "undo": translate("ColumnMenu", "Back to the proposal"),
    }[code]
