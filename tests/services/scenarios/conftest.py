"""An empty workspace with the three scenarios at work."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.models.db.engine import create_workspace, open_workspace
from app.models.domain.settings import Business
from app.services.scenarios.service import ScenariosService
from app.services.workspace.service import WorkspaceService

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.models.db.engine import Database
    from tests.fakes import FixedClock


@pytest.fixture(scope="session")
def bare_workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bare") / "bare.clientele"
    create_workspace(path).close()
    return path


@pytest.fixture
def database(bare_workspace: Path, tmp_path: Path) -> Iterator[Database]:
    database = open_workspace(Path(shutil.copyfile(bare_workspace, tmp_path / "test.clientele")))
    yield database
    database.close()


@pytest.fixture
def workspace(database: Database, clock: FixedClock) -> WorkspaceService:
    workspace = WorkspaceService(database, clock)
    workspace.save_business(Business(name="Maison Lavande", city="Forcalquier", owner_first_name="Claire"))
    return workspace


@pytest.fixture
def scenarios(database: Database, clock: FixedClock, workspace: WorkspaceService) -> ScenariosService:
    scenarios = ScenariosService(database, clock, workspace)
    scenarios.ensure_ready("fr")
    return scenarios
