"""The components of the kit, one subject per file; each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.ui.theme.widgets.badge import Badge
    from app.ui.theme.widgets.banner import Banner
    from app.ui.theme.widgets.button import Button, IconButton
    from app.ui.theme.widgets.card import Card
    from app.ui.theme.widgets.chip import AddChip, Chip
    from app.ui.theme.widgets.drop_zone import DropZone
    from app.ui.theme.widgets.empty_state import EmptyState
    from app.ui.theme.widgets.field import Field, FieldError, SearchField, labelled
    from app.ui.theme.widgets.flow_layout import FlowLayout
    from app.ui.theme.widgets.icon_label import IconLabel, IconText
    from app.ui.theme.widgets.job_strip import JobStrip
    from app.ui.theme.widgets.key_figure import KeyFigure
    from app.ui.theme.widgets.level import LevelBlocks, LevelWidget
    from app.ui.theme.widgets.line import Line
    from app.ui.theme.widgets.menu import Menu
    from app.ui.theme.widgets.pane import Pane
    from app.ui.theme.widgets.placeholder import Placeholder
    from app.ui.theme.widgets.rows import Bar, MeasureRow, ReasonRow, TaskRow
    from app.ui.theme.widgets.segmented import SegmentedControl
    from app.ui.theme.widgets.side_split import SideSplit
    from app.ui.theme.widgets.spin_box import DoubleSpinBox, SpinBox
    from app.ui.theme.widgets.step_bar import StepBar
    from app.ui.theme.widgets.tab_row import TabRow
    from app.ui.theme.widgets.text import Text
    from app.ui.theme.widgets.tile import Avatar, Tile
    from app.ui.theme.widgets.toggle import Toggle

_HOMES = {
    "AddChip": "chip",
    "Avatar": "tile",
    "Badge": "badge",
    "Banner": "banner",
    "Bar": "rows",
    "Button": "button",
    "Card": "card",
    "Chip": "chip",
    "DoubleSpinBox": "spin_box",
    "DropZone": "drop_zone",
    "EmptyState": "empty_state",
    "Field": "field",
    "FieldError": "field",
    "FlowLayout": "flow_layout",
    "IconButton": "button",
    "IconLabel": "icon_label",
    "IconText": "icon_label",
    "JobStrip": "job_strip",
    "KeyFigure": "key_figure",
    "LevelBlocks": "level",
    "LevelWidget": "level",
    "Line": "line",
    "MeasureRow": "rows",
    "Menu": "menu",
    "Pane": "pane",
    "Placeholder": "placeholder",
    "ReasonRow": "rows",
    "SearchField": "field",
    "SegmentedControl": "segmented",
    "SideSplit": "side_split",
    "SpinBox": "spin_box",
    "StepBar": "step_bar",
    "TabRow": "tab_row",
    "TaskRow": "rows",
    "Text": "text",
    "Tile": "tile",
    "Toggle": "toggle",
    "labelled": "field",
}


def __getattr__(name: str) -> Any:
    """Load the component `name`: the first window needs only a few of them."""
    if name not in _HOMES:
        message = f"there is no component {name}"
        raise AttributeError(message)
    component = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = component
    return component


__all__ = [
    "AddChip",
    "Avatar",
    "Badge",
    "Banner",
    "Bar",
    "Button",
    "Card",
    "Chip",
    "DoubleSpinBox",
    "DropZone",
    "EmptyState",
    "Field",
    "FieldError",
    "FlowLayout",
    "IconButton",
    "IconLabel",
    "IconText",
    "JobStrip",
    "KeyFigure",
    "LevelBlocks",
    "LevelWidget",
    "Line",
    "MeasureRow",
    "Menu",
    "Pane",
    "Placeholder",
    "ReasonRow",
    "SearchField",
    "SegmentedControl",
    "SideSplit",
    "SpinBox",
    "StepBar",
    "TabRow",
    "TaskRow",
    "Text",
    "Tile",
    "Toggle",
    "labelled",
]
