"""The tabs of the scores: which family is under which, in which order, and who builds its page."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication

from app.models.domain.own_score import OWN_PREFIX
from app.ui.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.scores.page import ScoresPage
    from app.ui.scores.view import ScoreView

ALL: Final = "all"

_VIEWS: Final = {
    "attrition": ("attrition_view", "AttritionView"),
    "lifetime_value": ("lifetime_view", "LifetimeView"),
    "vpec": ("vpec_view", "VpecView"),
    "next_category": ("affinity_view", "AffinityView"),
    "engagement": ("engagement_view", "EngagementView"),
    "satisfaction": ("satisfaction_view", "SatisfactionView"),
    "rfm": ("rfm_view", "RfmView"),
    "pmg": ("pmg_view", "PmgView"),
    "own": ("own_view", "OwnView"),
}
"""Module and class of each page, in the order of the tabs; imported when first looked at."""

_SHOWN_WITH: Final = {"influence": "satisfaction"}
"""Families that share the page of another one."""


def keys() -> list[str]:
    """Return every tab, in order."""
    return list(_VIEWS)


def preload() -> None:
    """Import the pages of all scores, on a worker thread, so that the first look at one does not wait for it."""
    for module, _ in _VIEWS.values():
        import_module(f"app.ui.scores.{module}")


def tab_of(family: str) -> str:
    """Return the tab that shows a family."""
    return "own" if family.startswith(OWN_PREFIX) else _SHOWN_WITH.get(family, family)


def has_page(family: str) -> bool:
    """Whether a family has a page."""
    return tab_of(family) in _VIEWS


def tab_words(key: str) -> str:
    """Return what a tab says."""
    return QCoreApplication.translate("ScoresPage", "All scores") if key == ALL else label("score_tab", key)


def make_view(key: str, page: ScoresPage) -> ScoreView:
    """Build the page of a tab."""
    module, name = _VIEWS[key]
    build = cast("Callable[[ScoresPage], ScoreView]", getattr(import_module(f"app.ui.scores.{module}"), name))
    return build(page)
