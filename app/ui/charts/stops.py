"""The places of a chart that the keyboard goes to, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from collections.abc import Hashable

_BACK: Final = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_ON: Final = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_ACROSS: Final = {Qt.Key.Key_Left, Qt.Key.Key_Right}


@dataclass(frozen=True, slots=True)
class Stop:
    """A bar, row or cell: where it is, what is spoken of it, and the key that Enter opens."""

    place: QRectF
    words: str
    key: Hashable = field(default=None)


def next_stop(key: int, at: int | None, count: int, width: int) -> int | None:
    """Return the stop that a key leads to, None for a key that leads nowhere; `width` stops stand in a row."""
    if not count:
        return None
    if key == Qt.Key.Key_Home:
        return 0
    if key == Qt.Key.Key_End:
        return count - 1
    if key not in _BACK | _ON:
        return None
    if at is None:
        return 0
    step = 1 if width == 1 or key in _ACROSS else width
    wanted = at - step if key in _BACK else at + step
    return wanted if 0 <= wanted < count else at
