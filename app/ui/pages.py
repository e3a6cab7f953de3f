"""The one list of the sections of the window; each package exposes `create(context) -> Page`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.shell.context import PageContext
    from app.ui.shell.page import Page

SECTIONS = (
    "home",
    "importing",
    "customers",
    "segments",
    "scores",
    "scenarios",
    "contact_plan",
    "mailings",
    "reports",
    "settings",
    "help",
)


def section_names() -> list[str]:
    """Return the sections in the order of the rail."""
    return list(SECTIONS)


def create_page(section: str, context: PageContext) -> Page:
    """Build the page of a section; its modules are imported now, not when the window opens."""
    page: Page = import_module(f"app.ui.{section}.page").create(context)
    return page
