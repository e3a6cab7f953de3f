"""The look: every token in both themes, live switches, icons, the focus ring, the gallery of components."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from app.ui.theme.focus_ring import FocusRing
from app.ui.theme.icons import icon_pixmap
from app.ui.theme.look import Scheme, look
from app.ui.theme.resource_files import resource_path
from app.ui.theme.stylesheet import stylesheet
from app.ui.theme.tokens import DARK, LIGHT, TYPE
from app.ui.theme.widgets import Button, Chip, Text
from tests.ui.component_gallery import Gallery

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.jobs import JobRunner

DESIGN = Path(__file__).resolve().parents[4] / "shared" / "design" / "tokens.json"


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    del qapp
    yield
    look().apply(Scheme.LIGHT, 100, rows_are_comfortable=False)


def test_tokens_equal_the_design() -> None:
    if not DESIGN.exists():
        pytest.skip("needs ../shared/design/tokens.json, which is not beside this checkout")
    design = json.loads(DESIGN.read_text("utf-8"))
    for theme in (LIGHT, DARK):
        wanted = {name.replace(".", "_"): value[theme.name] for name, value in design["color"].items()}
        assert {name: value for name, value in vars(theme).items() if name not in {"name", "is_dark"}} == wanted
    sizes = {name: (style["value"]["size"], style["value"]["weight"]) for name, style in design["type"].items()}
    assert {name: (style.size, style.weight) for name, style in TYPE.items()} == sizes


def test_the_style_sheet_scales_lengths_but_not_hairlines() -> None:
    large = stylesheet(LIGHT, 150)
    assert "font-size: 21px" in large
    assert "border: 1px solid" in large
    assert "$" not in large


def test_switching_repaints_in_the_other_theme(qtbot: QtBot, qapp: QApplication) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setProperty("surface", "window")
    host.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    host.resize(40, 40)
    host.show()
    assert host.grab().toImage().pixelColor(20, 20) == QColor(LIGHT.bg_window)
    look().apply(Scheme.DARK)
    assert host.grab().toImage().pixelColor(20, 20) == QColor(DARK.bg_window)
    assert qapp.palette().window().color() == QColor(DARK.bg_window)


def test_text_size_scales_fonts_rows_and_icons_together(qtbot: QtBot) -> None:
    button = Button("Save", icon="save")
    qtbot.addWidget(button)
    before = (button.sizeHint().height(), button.iconSize().height(), look().row_height)
    look().apply(text_percent=150)
    button.ensurePolished()
    after = (button.sizeHint().height(), button.iconSize().height(), look().row_height)
    assert before == (32, 16, 32)
    assert after == (47, 24, 48)


def test_icons_take_the_colour_of_the_theme() -> None:
    def darkest(name: str) -> int:
        image = icon_pixmap("house", name, 32).toImage()
        pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
        return min((pixel.lightness() for pixel in pixels if pixel.alpha() > 200), default=-1)

    light = darkest("text_primary")
    look().apply(Scheme.DARK)
    assert light < 60
    assert darkest("text_primary") > 200


def test_every_icon_can_be_drawn() -> None:
    for path in resource_path("icons").glob("*.svg"):
        image = icon_pixmap(path.stem, "text_primary", 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), path.stem


def test_the_ring_follows_keyboard_focus(qtbot: QtBot, qapp: QApplication) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    field, button, chip = QLineEdit(), Button("Save"), Chip("segment", "At risk")
    row = QHBoxLayout(host)
    for widget in (field, button, chip):
        row.addWidget(widget)
    host.show()
    host.activateWindow()
    with qtbot.waitActive(host):
        pass
    ring = qapp.findChild(FocusRing)
    assert ring is not None
    for widget in (field, button, chip):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        frame = ring.frame()
        assert frame is not None
        assert frame.widget() is widget
        assert frame.geometry().width() == widget.width() + 6
    chip.clearFocus()
    assert ring.frame() is None


def test_a_chip_is_removed_by_click_or_delete(qtbot: QtBot) -> None:
    chip = Chip("segment", "At risk")
    qtbot.addWidget(chip)
    removed: list[str] = []
    chip.removed.connect(removed.append)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert removed == ["segment", "segment"]
    assert chip.accessibleName() == "Remove the filter At risk"


def test_wrapped_text_shows_no_markup_and_says_its_words(qtbot: QtBot) -> None:
    text = Text("Less than <5 purchases & more", wraps=True)
    qtbot.addWidget(text)
    assert text.text() == "Less than <5 purchases & more"
    assert text.accessibleName() == "Less than <5 purchases & more"


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("percent", [100, 150])
def test_the_gallery_is_painted_without_a_warning(scheme: Scheme, percent: int, jobs: JobRunner, qtbot: QtBot) -> None:
    look().apply(scheme, percent)
    gallery = Gallery(jobs)
    qtbot.addWidget(gallery)
    gallery.resize(1440, 900)
    gallery.show()
    assert jobs.wait_idle()
    image = gallery.grab().toImage()
    colors = {image.pixelColor(x, y).name() for x in range(0, 1440, 7) for y in range(0, 900, 7)}
    theme = look().theme
    assert {theme.bg_window.lower(), theme.bg_surface.lower(), theme.accent_solid.lower()} <= colors
