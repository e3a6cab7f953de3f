"""What the user does to a column, as a new mapping: each function returns another one and changes nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from app.services.importing.cleaning.column_format import ColumnFormat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.importing.mapping.types import CustomField, FileMapping, Join

_BY_USER: Final = "user"


def with_target(mapping: FileMapping, header: str, field_id: str | None) -> FileMapping:
    """Take a column for a field, or for none; it is then neither split nor joined nor a field of the user's own."""
    columns = tuple(
        replace(column, field=field_id, confidence=1.0, reason=_BY_USER) if column.header == header else column
        for column in mapping.columns
    )
    return replace(_without_act(mapping, header), columns=columns)


def with_split(mapping: FileMapping, header: str, fields: tuple[str, ...]) -> FileMapping:
    """Divide the cells of a column among fields; other columns that were these fields are left out."""
    mapping = with_target(_without_fields(mapping, fields), header, None)
    return replace(mapping, splits={**mapping.splits, header: fields})


def with_join(mapping: FileMapping, join: Join) -> FileMapping:
    """Read several columns as one value."""
    mapping = _without_fields(mapping, (join.field,))
    for header in join.headers:
        mapping = with_target(mapping, header, None)
    return replace(mapping, joins=(*mapping.joins, join))


def with_constant(mapping: FileMapping, field_id: str, text: str | None) -> FileMapping:
    """Give every row the same value, or no longer."""
    constants = {known: value for known, value in mapping.constants.items() if known != field_id}
    return replace(mapping, constants=constants if text is None else {**constants, field_id: text})


def with_inversion(mapping: FileMapping, header: str) -> FileMapping:
    """Let a flag mean the opposite, or what it says again."""
    return replace(mapping, inverted=mapping.inverted ^ {header})


def with_values(
    mapping: FileMapping, header: str, values: Mapping[str, str], left_out: tuple[str, ...] = ()
) -> FileMapping:
    """Read texts of a column as others and leave out the rows of some, instead of what was said about it before."""
    return replace(
        mapping,
        values=_with_entry(mapping.values, header, dict(values)),
        left_out=_with_entry(mapping.left_out, header, left_out),
    )


def with_custom(mapping: FileMapping, header: str, custom: CustomField) -> FileMapping:
    """Keep a column as a field of the user's own."""
    mapping = with_target(mapping, header, None)
    return replace(mapping, custom={**mapping.custom, header: custom})


def with_date_order(mapping: FileMapping, header: str, order: str) -> FileMapping:
    """Say how the dates of a column are written."""
    known = replace(mapping.formats.get(header, ColumnFormat()), date_order=order, open_question=False)
    return replace(mapping, formats={**mapping.formats, header: known})


def with_decimal(mapping: FileMapping, header: str, sign: str) -> FileMapping:
    """Say which sign the decimals of a column come after."""
    known = replace(mapping.formats.get(header, ColumnFormat()), decimal=sign)
    return replace(mapping, formats={**mapping.formats, header: known})


def as_proposed(mapping: FileMapping, proposed: FileMapping, header: str) -> FileMapping:
    """Take back everything that was done to a column."""
    first = next((column for column in proposed.columns if column.header == header), None)
    mapping = _without_act(mapping, header)
    columns = tuple(first if first and column.header == header else column for column in mapping.columns)
    mapping = replace(mapping, columns=columns)
    mapping = with_values(mapping, header, proposed.values.get(header, {}), proposed.left_out.get(header, ()))
    inverted = mapping.inverted - {header} | (proposed.inverted & {header})
    splits = _with_entry(mapping.splits, header, proposed.splits.get(header, ()))
    custom = _with_entry(mapping.custom, header, proposed.custom.get(header))
    return replace(mapping, inverted=inverted, splits=splits, custom=custom)


def join_of(mapping: FileMapping, header: str) -> Join | None:
    """The join that a column is part of."""
    return next((join for join in mapping.joins if header in join.headers), None)


def fields_taken(mapping: FileMapping) -> list[str]:
    """Every field that something fills, as often as it is filled."""
    taken = [column.field for column in mapping.columns if column.field is not None]
    taken += [join.field for join in mapping.joins]
    return [*taken, *(field_id for fields in mapping.splits.values() for field_id in fields)]


def _without_act(mapping: FileMapping, header: str) -> FileMapping:
    return replace(
        mapping,
        joins=tuple(join for join in mapping.joins if header not in join.headers),
        splits=_with_entry(mapping.splits, header, ()),
        custom=_with_entry(mapping.custom, header, None),
        inverted=mapping.inverted - {header},
    )


def _without_fields(mapping: FileMapping, fields: tuple[str, ...]) -> FileMapping:
    for column in mapping.columns:
        if column.field in fields:
            mapping = with_target(mapping, column.header, None)
    return mapping


def _with_entry(entries: Mapping[str, Any], key: str, value: Any) -> dict[str, Any]:
    """The entries with this one, or without it when there is nothing to say."""
    others = {known: entry for known, entry in entries.items() if known != key}
    return {**others, key: value} if value else others
