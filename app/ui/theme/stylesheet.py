"""The style sheet of a theme at a text size, generated from the tokens."""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING

from app.ui.theme.stylesheet_parts import BUTTONS, FIELDS, SURFACES, TEXTS, VIEWS

if TYPE_CHECKING:
    from app.ui.theme.tokens import Theme

_PIXELS = re.compile(r"(?<![\w.])(\d+)px")


def stylesheet(theme: Theme, text_percent: int = 100) -> str:
    """Return the whole style sheet; every length but the hairlines follows the text size."""
    from app.ui.theme.marks import mark_files  # noqa: PLC0415 - the first picture has no mark

    marks = {f"mark_{name.replace('-', '_')}": path for name, path in mark_files(theme).items()}
    text = f"{TEXTS}\n{SURFACES}\n{BUTTONS}\n{FIELDS}\n{VIEWS}"
    return Template(_scaled(text, text_percent)).substitute(vars(theme) | marks)


def first_stylesheet(theme: Theme, text_percent: int = 100) -> str:
    """Return the style sheet of a picture without fields, tables and menus, as the first one is."""
    return Template(_scaled(f"{TEXTS}\n{SURFACES}\n{BUTTONS}", text_percent)).substitute(vars(theme))


def _scaled(text: str, text_percent: int) -> str:
    def scale(match: re.Match[str]) -> str:
        size = int(match.group(1))
        return f"{size if size <= 1 else round(size * text_percent / 100)}px"

    return text if text_percent == 100 else _PIXELS.sub(scale, text)
