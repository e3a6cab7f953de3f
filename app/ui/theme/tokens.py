"""The colours and sizes of the design, light and dark, as Python values.

The only place where a colour or a size is typed: palette, style sheet, icons and charts are cut from it.
Sizes are device-independent pixels at a text size of 100 %.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Theme:
    """Every named colour of one theme, as #RRGGBB text."""

    name: str
    is_dark: bool
    bg_window: str
    bg_rail: str
    bg_surface: str
    bg_sunken: str
    bg_field: str
    bg_hover: str
    bg_pressed: str
    bg_selected: str
    border_subtle: str
    border_default: str
    border_control: str
    border_button: str
    text_primary: str
    text_secondary: str
    text_muted: str
    text_disabled: str
    text_on_accent: str
    accent_solid: str
    accent_solid_hover: str
    accent_text: str
    accent_tint: str
    accent_line: str
    focus_ring: str
    good_text: str
    good_solid: str
    good_tint: str
    warn_text: str
    warn_solid: str
    warn_tint: str
    bad_text: str
    bad_solid: str
    bad_tint: str
    chart_cat1: str
    chart_cat2: str
    chart_cat3: str
    chart_cat4: str
    chart_cat5: str
    chart_cat6: str
    chart_seq1: str
    chart_seq2: str
    chart_seq3: str
    chart_seq4: str
    chart_seq5: str
    chart_seq6: str
    chart_seq7: str
    chart_div1: str
    chart_div2: str
    chart_div3: str
    chart_div4: str
    chart_div5: str
    chart_div6: str
    chart_div7: str
    chart_grid: str
    chart_axis: str
    chart_past: str
    chart_past_text: str

    def __init__(self, **values: str | bool) -> None:
        """Take a value for each name above (a test compares them with the design)."""
        self.__dict__.update(values)


LIGHT: Final = Theme(
    name="light",
    is_dark=False,
    bg_window="#FBFAF7",
    bg_rail="#F6F5F2",
    bg_surface="#FFFFFF",
    bg_sunken="#F6F5F2",
    bg_field="#FFFFFF",
    bg_hover="#F6F5F2",
    bg_pressed="#EEEDE9",
    bg_selected="#EAF6FB",
    border_subtle="#EEEDE9",
    border_default="#E0E0DC",
    border_control="#91918E",
    border_button="#CDCCC9",
    text_primary="#1A1917",
    text_secondary="#484845",
    text_muted="#61605E",
    text_disabled="#A5A4A1",
    text_on_accent="#FFFFFF",
    accent_solid="#0F617D",
    accent_solid_hover="#074F67",
    accent_text="#0F617D",
    accent_tint="#D6ECF7",
    accent_line="#83C1DD",
    focus_ring="#287898",
    good_text="#026749",
    good_solid="#1B9673",
    good_tint="#E2F6EC",
    warn_text="#8E5A14",
    warn_solid="#CB8623",
    warn_tint="#FEF2D9",
    bad_text="#901E1C",
    bad_solid="#A72724",
    bad_tint="#FDEBE9",
    chart_cat1="#0F617D",
    chart_cat2="#CA851F",
    chart_cat3="#5C9F83",
    chart_cat4="#6A1D34",
    chart_cat5="#8D7DCC",
    chart_cat6="#6A5B00",
    chart_seq1="#ECF5FA",
    chart_seq2="#C4E4F3",
    chart_seq3="#98CDE6",
    chart_seq4="#68AFCF",
    chart_seq5="#368BAD",
    chart_seq6="#146480",
    chart_seq7="#023E52",
    chart_div1="#9D4616",
    chart_div2="#CE844F",
    chart_div3="#EBCAAC",
    chart_div4="#EEEDE9",
    chart_div5="#B6DBEC",
    chart_div6="#5BA3C2",
    chart_div7="#0F617D",
    chart_grid="#EEEDE9",
    chart_axis="#61605E",
    chart_past="#CDCCC9",
    chart_past_text="#61605E",
)


DARK: Final = Theme(
    name="dark",
    is_dark=True,
    bg_window="#151818",
    bg_rail="#101212",
    bg_surface="#1E2121",
    bg_sunken="#171A1A",
    bg_field="#252828",
    bg_hover="#292C2C",
    bg_pressed="#313334",
    bg_selected="#1C343E",
    border_subtle="#2C2E2F",
    border_default="#373A3A",
    border_control="#6D7171",
    border_button="#4B4E4E",
    text_primary="#EDEDEA",
    text_secondary="#BEBEBB",
    text_muted="#9F9E9C",
    text_disabled="#616464",
    text_on_accent="#101212",
    accent_solid="#83C1DD",
    accent_solid_hover="#9BD0E9",
    accent_text="#8AC8E4",
    accent_tint="#1C3D4A",
    accent_line="#336B83",
    focus_ring="#83C1DD",
    good_text="#82D9B4",
    good_solid="#54BB97",
    good_tint="#1B382E",
    warn_text="#F2C275",
    warn_solid="#EDB154",
    warn_tint="#43321A",
    bad_text="#F39D95",
    bad_solid="#D55753",
    bad_tint="#4A2623",
    chart_cat1="#509DBE",
    chart_cat2="#D2964A",
    chart_cat3="#8FD6BE",
    chart_cat4="#B64E5A",
    chart_cat5="#7460BF",
    chart_cat6="#F0E391",
    chart_seq1="#1F2B31",
    chart_seq2="#233F4B",
    chart_seq3="#28566A",
    chart_seq4="#34718B",
    chart_seq5="#4890AE",
    chart_seq6="#6BB3D2",
    chart_seq7="#A1DBF5",
    chart_div1="#E38C59",
    chart_div2="#A05F38",
    chart_div3="#623E29",
    chart_div4="#2C2E2F",
    chart_div5="#284D5D",
    chart_div6="#387B96",
    chart_div7="#6EB6D5",
    chart_grid="#313334",
    chart_axis="#9F9E9C",
    chart_past="#4B4E4E",
    chart_past_text="#9F9E9C",
)


class TypeStyle(NamedTuple):
    """One text style: pixels, line height, weight, and whether it uses the display cut."""

    size: int
    line: int
    weight: int
    is_display: bool = False


TYPE: Final[dict[str, TypeStyle]] = {
    "figure": TypeStyle(24, 30, 600, is_display=True),
    "figure_big": TypeStyle(36, 40, 600, is_display=True),
    "page": TypeStyle(22, 28, 600),
    "verdict": TypeStyle(20, 28, 600),
    "dialog": TypeStyle(17, 22, 600),
    "pane": TypeStyle(16, 22, 600),
    "card": TypeStyle(15, 20, 600),
    "body": TypeStyle(14, 20, 400),
    "table": TypeStyle(13, 18, 400),
    "caption": TypeStyle(12, 16, 400),
}

FAMILIES: Final = ("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "sans-serif")
DISPLAY_FAMILIES: Final = ("Inter Display", "Inter", "Noto Sans", "Segoe UI", "sans-serif")
WORDMARK_FAMILIES: Final = ("Clientele Wordmark", *DISPLAY_FAMILIES)

RADIUS_XS: Final = 2
RADIUS_SM: Final = 4
RADIUS_MD: Final = 6
RADIUS_LG: Final = 8
RADIUS_XL: Final = 10
RADIUS_PILL: Final = 14

PAGE_SIDE: Final = 24
GUTTER: Final = 16
GUTTER_DENSE: Final = 12
CARD_PADDING: Final = 16
PAGE_BOTTOM: Final = 20

RAIL_WIDTH: Final = 212
RAIL_FOLDED: Final = 56
RAIL_FOLDS_BELOW: Final = 1100
PANE_FOLDS_BELOW: Final = 1200
STATUS_HEIGHT: Final = 28
CONTROL: Final = 32
CONTROL_SMALL: Final = 28
CONTROL_BIG: Final = 40
NAV_ITEM: Final = 34
TAB: Final = 36
ROW_COMPACT: Final = 32
ROW_COMFORTABLE: Final = 40
TABLE_HEADER: Final = 32
TASK_ROW: Final = 54
BADGE: Final = 20

ICON_SMALL: Final = 14
ICON: Final = 16
ICON_NAV: Final = 18
ICON_TILE: Final = 17
TILE: Final = 32
ICON_STROKE: Final = 1.75

CHART_LINE: Final = 1.75
SPARK_LINE: Final = 1.5
FOCUS_WIDTH: Final = 2
FOCUS_OFFSET: Final = 1

RISK_MEDIUM_FROM: Final = 0.25
RISK_HIGH_FROM: Final = 0.5
RISK_SHOWN_AT_MOST: Final = 0.99

SEGMENT_COLOURS: Final[dict[str, str]] = {
    "best": "chart_cat1",
    "new": "chart_cat2",
    "loyal": "chart_cat3",
    "at_risk": "chart_cat4",
    "occasional": "chart_cat5",
    "dormant": "chart_cat6",
    "lost": "chart_past",
}
NATURE_COLOURS: Final[dict[str, str]] = {"relational": "chart_cat1", "commercial": "chart_cat2"}
