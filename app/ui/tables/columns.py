"""What a column shows of a row, and how."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Row = TypeVar("Row")


class Kind(Enum):
    """How a cell is painted; says what `value` must return."""

    TEXT = "text"  # no value
    NUMBER = "number"  # no value; text right-aligned
    BADGE = "badge"  # (tone, icon or None)
    LEVEL = "level"  # filled blocks, 0 to 3; text follows them
    DOT = "dot"  # colour token of the square before the text
    ICONS = "icons"  # sequence of (icon name or None, colour token); "–" for None
    DOTS = "dots"  # (filled, total)
    CHECK = "check"  # bool
    LINK = "link"  # no value; text in the accent colour


def _nothing(row: Any) -> Any:
    del row


@dataclass(frozen=True)  # no slots: a subscripted generic sets an attribute on its instances
class Column(Generic[Row]):
    """One column over rows of one type.

    `title` is a function (it is asked again after a change of language); `text` says what a cell shows, copies and
    exports; `value` feeds the painter of `kind`; `spoken` is read by screen readers instead of `text`; `sort` is the
    key given to the source, None when the column cannot be sorted; `is_optional` columns go first when width is short.
    """

    key: str
    title: Callable[[], str]
    text: Callable[[Row], str]
    kind: Kind = Kind.TEXT
    value: Callable[[Row], Any] = _nothing
    spoken: Callable[[Row], str] | None = None
    hint: Callable[[Row], str] | None = None
    sort: str | None = None
    width: int = 120
    stretches: bool = False
    is_strong: bool = False
    is_muted: bool = False
    is_optional: bool = False
    is_hidden_at_first: bool = False
