"""What a row of the columns shows: examples before and after cleaning, what was done to the column, how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.importing.fields import FIELDS
from app.ui.importing.cleaned_words import cleaned_words
from app.ui.importing.labels import confidence_of, counted, field_label
from app.ui.importing.mapping_edits import join_of

if TYPE_CHECKING:
    from app.services.importing.mapping.types import ColumnMapping, FileMapping
    from app.services.importing.plan import Preview
    from app.ui.importing.draft import FileDraft

_SHOWN = 3
_LOOKED_AT = 60
_FIELD_PARTS = ": "


@dataclass(frozen=True, slots=True)
class ColumnView:
    """One column, ready to be shown. `act` replaces the name of the field; `done` says what was done to its cells."""

    header: str
    field: str | None
    examples: str
    confidence: str
    why: str
    act: str = ""
    done: str = ""


class ColumnViews(Sequence[ColumnView]):
    """Every column of a file, as it will be imported; worked out when it is shown, for there may be thousands."""

    def __init__(self, draft: FileDraft) -> None:
        """Look at a file as it is now."""
        self._mapping = draft.in_force()
        self._preview = draft.preview
        self._twice = {problem.field for problem in draft.problems() if problem.code == "field_twice"}
        self._asked = {question.header for question in draft.open_questions()}

    def __len__(self) -> int:
        """Return the number of columns."""
        return len(self._mapping.columns) if self._mapping is not None else 0

    @overload
    def __getitem__(self, place: int) -> ColumnView: ...
    @overload
    def __getitem__(self, place: slice) -> list[ColumnView]: ...
    def __getitem__(self, place: int | slice) -> ColumnView | list[ColumnView]:
        """Return one column, or some."""
        mapping = self._mapping
        if mapping is None:
            raise IndexError(place)
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        return _view(mapping.columns[place], mapping, self._preview, self._twice, self._asked)

    def place_of(self, header: str) -> int:
        """Return the number of the first column of a name, -1 when there is none."""
        columns = self._mapping.columns if self._mapping is not None else ()
        return next((place for place, column in enumerate(columns) if column.header == header), -1)


def done_words(mapping: FileMapping, header: str) -> str:
    """Return what was done to the cells of a column: means the opposite, 3 values replaced…"""
    parts: list[str] = []
    if header in mapping.inverted:
        parts.append(QCoreApplication.translate("ColumnView", "means the opposite"))
    replaced, left_out = len(mapping.values.get(header, {})), len(mapping.left_out.get(header, ()))
    if replaced:
        parts.append(counted("ColumnView", QT_TRANSLATE_NOOP("ColumnView", "%n value(s) replaced"), replaced))
    if left_out:
        parts.append(counted("ColumnView", QT_TRANSLATE_NOOP("ColumnView", "%n value(s) left out"), left_out))
    return ", ".join(parts)


def act_words(mapping: FileMapping, header: str) -> str:
    """Return what a column becomes when it is not one field: first name + last name, My field: points."""
    fields = mapping.splits.get(header)
    if fields:
        return " + ".join(_short(field_id) for field_id in fields)
    join = join_of(mapping, header)
    if join is not None:
        text = QCoreApplication.translate("ColumnView", "{field} ({columns})")
        return text.format(field=field_label(join.field), columns=join.header)
    custom = mapping.custom.get(header)
    if custom is not None:
        return QCoreApplication.translate("ColumnView", "My field: {name}").format(name=custom.name)
    return ""


def _view(
    column: ColumnMapping, mapping: FileMapping, preview: Preview | None, twice: set[str], asked: set[str]
) -> ColumnView:
    act = act_words(mapping, column.header)
    is_twice = (column.field or "") in twice or any(one in twice for one in mapping.splits.get(column.header, ()))
    if is_twice:
        code = "twice"
    elif column.header in asked:
        code = "check"
    else:
        code = "sure" if act else confidence_of(column)
    return ColumnView(
        header=column.header,
        field=column.field,
        examples=_examples(column, mapping, preview),
        confidence=code,
        why=_why(column, act),
        act=act,
        done=done_words(mapping, column.header),
    )


def _examples(column: ColumnMapping, mapping: FileMapping, preview: Preview | None) -> str:
    """Return 04300 · 4300 → 04300: three different texts, those that cleaning changes with what they become."""
    field_id = column.field
    pairs: dict[str, str] = {}
    for _, cells, cleaned in preview.rows[:_LOOKED_AT] if preview is not None else ():
        if 0 <= column.index < len(cells) and column.index < len(cleaned):
            pairs.setdefault(" ".join(cells[column.index].split()), cleaned[column.index] or "")
    texts = [" ".join(text.split()) for text in column.examples] or list(pairs)
    changed = [text for text, clean in pairs.items() if field_id and text and _after(text, clean, field_id)]
    chosen = list(dict.fromkeys([*texts[:1], *changed[:1], *texts[1:], *changed[1:]]))[:_SHOWN]
    empty = QCoreApplication.translate("MappingList", "(empty)")
    known = field_id if column.header not in mapping.splits else None
    return " · ".join(_shown(text, pairs.get(text), known) or empty for text in chosen) or empty


def _shown(text: str, clean: str | None, field_id: str | None) -> str:
    after = _after(text, clean, field_id) if clean is not None and field_id and text else ""
    return f"{text} → {after}" if after else text


def _after(text: str, clean: str, field_id: str) -> str:
    """Return what cleaning makes of a text, nothing when it stays what it is."""
    if not clean:
        return "–"
    if FIELDS[field_id].value in {"amount", "quantity"}:  # another sign for the decimals is no change
        is_same = _digits(clean).startswith(_digits(text))
        return "" if is_same else _words(clean, field_id)
    shown = _words(clean, field_id)
    return "" if shown.replace("\u00a0", " ").replace("\u202f", " ") == text else shown


def _words(clean: str, field_id: str) -> str:
    return cleaned_words(" ".join(clean.split()), field_id)


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit() or letter in "-−")


def _short(field_id: str) -> str:
    """Return first name, of Customer: first name."""
    words = field_label(field_id)
    return words.replace("\u00a0:", ":").partition(_FIELD_PARTS)[2] or words


def _why(column: ColumnMapping, act: str) -> str:
    translate = QCoreApplication.translate
    if act or column.reason == "user":
        return translate("ColumnView", "Chosen by you.")
    if column.field is None:
        return translate("ColumnView", "Nothing of ours looks like it; keep it as a field of your own if you need it.")
    return {
        "preset": translate("ColumnView", "This is how the known export writes it."),
        "saved": translate("ColumnView", "As in your last import."),
        "name": translate("ColumnView", "Proposed from the name of the column."),
        "values": translate("ColumnView", "Proposed from what its cells look like."),
    }.get(column.reason, "")
