"""Conditions on what users note: tags, open tasks, and lists made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from app.services.segments import operators
from app.services.segments.catalogue import Field, value_field
from app.services.segments.context import RuleContext
from app.services.segments.rules import Condition, invalid

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TAGS: Final = """SELECT t.name FROM record_tag AS rt JOIN tag AS t ON t.id = rt.tag_id
    JOIN record_customer AS rc ON rc.record_id = rt.record_id WHERE rc.customer_id = p.customer_id AND {in_force}"""
_TAGGED: Final = """p.customer_id IN (SELECT rc.customer_id FROM record_tag AS rt JOIN tag AS t ON t.id = rt.tag_id
    JOIN record_customer AS rc ON rc.record_id = rt.record_id WHERE {in_force} AND {which})"""
_LISTED: Final = """p.customer_id IN (SELECT rc.customer_id FROM list_member AS m
    JOIN record_customer AS rc ON rc.record_id = m.record_id WHERE m.list_id IN {lists} AND {in_force})"""
_LISTS: Final = """(SELECT group_concat(DISTINCT l.name) FROM list_member AS m
    JOIN customer_list AS l ON l.id = m.list_id JOIN record_customer AS rc ON rc.record_id = m.record_id
    WHERE rc.customer_id = p.customer_id AND {in_force})"""
_TASKS: Final = """(SELECT count(*) FROM task AS k JOIN record_customer AS rc ON rc.record_id = k.record_id
    WHERE rc.customer_id = p.customer_id AND {in_force} AND {is_open})"""


def _in_force(table: str, context: RuleContext) -> str:
    """Return the condition that what was noted counted on the day: as it is now, unless the day is past."""
    if context.as_of >= context.days.stored_on:
        return f"{table}.withdrawn_at IS NULL"
    day = context.bind(context.as_of.isoformat())
    return (
        f"substr({table}.created_at, 1, 10) <= {day} "
        f"AND ({table}.withdrawn_at IS NULL OR substr({table}.withdrawn_at, 1, 10) > {day})"
    )


def _tag_sql(condition: Condition, context: RuleContext) -> str:
    in_force = _in_force("rt", context)
    if condition.op == "known":
        return _TAGGED.format(in_force=in_force, which="1")
    keep = operators.text_keep(condition)
    rows = context.connection.exec_driver_sql("SELECT id, name FROM tag")
    wanted = context.bind_list([tag_id for tag_id, name in rows if keep(name)])
    return _TAGGED.format(in_force=in_force, which=f"t.id IN {wanted}")


def _tags_shown(_: Condition, context: RuleContext) -> str:
    return f"(SELECT group_concat(name, ', ') FROM ({_TAGS.format(in_force=_in_force('rt', context))} ORDER BY t.name))"


def _tag_choices(connection: Connection) -> Sequence[tuple[str, int]]:
    rows = connection.exec_driver_sql(
        """SELECT t.name, count(DISTINCT rc.customer_id) FROM tag AS t
           JOIN record_tag AS rt ON rt.tag_id = t.id AND rt.withdrawn_at IS NULL
           JOIN record_customer AS rc ON rc.record_id = rt.record_id GROUP BY t.id ORDER BY 2 DESC, 1"""
    )
    return [(str(name), int(count)) for name, count in rows]


def _list_sql(condition: Condition, context: RuleContext) -> str:
    wanted = [operators.number(condition, item, least=1) for item in _ids(condition)]
    known = {row[0] for row in context.connection.exec_driver_sql("SELECT id FROM customer_list")}
    missing = [list_id for list_id in wanted if list_id not in known]
    if missing:
        raise invalid(condition.path, "list_missing", missing[0])
    return _LISTED.format(lists=context.bind_list(wanted), in_force=_in_force("m", context))


def _ids(condition: Condition) -> list[int]:
    found = operators.items(condition)
    if None in found:
        raise invalid(condition.path, "not_a_number")
    return found


def _list_choices(connection: Connection) -> Sequence[tuple[str, int]]:
    rows = connection.exec_driver_sql(
        """SELECT l.id, (SELECT count(DISTINCT rc.customer_id) FROM list_member AS m
               JOIN record_customer AS rc ON rc.record_id = m.record_id JOIN profile AS p USING (customer_id)
               WHERE m.list_id = l.id AND m.withdrawn_at IS NULL)
           FROM customer_list AS l WHERE l.deleted_at IS NULL ORDER BY l.name"""
    )
    return [(str(list_id), int(count)) for list_id, count in rows]


def _list_names(connection: Connection) -> Sequence[tuple[str, str]]:
    rows = connection.exec_driver_sql("SELECT id, name FROM customer_list")
    return [(str(list_id), str(name)) for list_id, name in rows]


def _open_tasks(context: RuleContext) -> str:
    is_open = "k.done_at IS NULL"
    if context.as_of < context.days.stored_on:
        is_open = f"(k.done_at IS NULL OR substr(k.done_at, 1, 10) > {context.bind(context.as_of.isoformat())})"
    return _TASKS.format(in_force=_in_force("k", context), is_open=is_open)


_SETS: Final = ("is", "is_not", "any_of", "none_of")
FIELDS: Final = (
    Field("tag", "own", "choice", (*_SETS, "known", "unknown"), _tag_sql, _tags_shown, _tag_choices, cost=1),
    Field(
        "list", "own", "list", _SETS, _list_sql, lambda _, context: _LISTS.format(in_force=_in_force("m", context)),
        _list_choices, cost=1, names=_list_names,
    ),
    value_field("open_task", "own", "number", _open_tasks),
)  # fmt: skip
