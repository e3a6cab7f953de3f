"""An empty workspace with the three scenarios at work, and its mailing lists."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.models.db.engine import create_workspace, open_workspace
from app.models.domain.settings import Business
from app.services.mailings.service import MailingsService
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


class Members:
    """Segments as mailings see them: ids by segment."""

    def __init__(self) -> None:
        self.by_segment: dict[int, list[int]] = {}

    def members(self, rule: int, as_of: object = None) -> list[int]:
        return self.by_segment[rule]


@pytest.fixture
def segments() -> Members:
    return Members()


@pytest.fixture
def mailings(
    database: Database, clock: FixedClock, workspace: WorkspaceService, segments: Members, scenarios: ScenariosService
) -> MailingsService:
    return MailingsService(database, clock, workspace, segments, scenarios)
