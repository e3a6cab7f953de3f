"""The window over a small shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.builders.plan_window import fill_shop, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.services.container import Services
    from app.ui.shell.session import Session


@pytest.fixture
def session(services: Services, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """Return the window's session over four customers."""
    fill_shop(services)
    with open_window(services, tmp_path, qtbot) as session:
        yield session
