"""The components of the kit, one subject per file."""

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
from app.ui.theme.widgets.step_bar import StepBar
from app.ui.theme.widgets.tab_row import TabRow
from app.ui.theme.widgets.text import Text
from app.ui.theme.widgets.tile import Avatar, Tile
from app.ui.theme.widgets.toggle import Toggle

__all__ = [
    "AddChip",
    "Avatar",
    "Badge",
    "Banner",
    "Bar",
    "Button",
    "Card",
    "Chip",
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
    "StepBar",
    "TabRow",
    "TaskRow",
    "Text",
    "Tile",
    "Toggle",
    "labelled",
]
