"""The one list of the sections of the window; each package exposes `create(context) -> Page`."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
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
    """Return the sections that have a page, in the order of the rail."""
    return [section for section in SECTIONS if find_spec(f"app.ui.{section}") and find_spec(f"app.ui.{section}.page")]


def create_page(section: str, context: PageContext) -> Page:
    """Build the page of a section; its modules are imported now, not when the window opens."""
    page: Page = import_module(f"app.ui.{section}.page").create(context)
    return page
