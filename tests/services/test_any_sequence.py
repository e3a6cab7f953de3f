"""Whatever is imported, withdrawn and restored in whatever order: what is in force depends on the rest alone."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.services.container import Services
from app.services.integrity import check
from tests.builders.import_files import bring, in_force, write_table
from tests.fakes import FixedClock

PEOPLE = "N° client;Nom;Prénom;Email;Ville;Accepte les e-mails"
SALES = "Ticket;Date;N° client;Article;Montant"
EVENTS = "Email;Type;Date;Campagne"
FILES = {
    "people_a": (PEOPLE, ["1;Vial;Anne;anne@example.org;Apt;oui", "2;Armand;Luc;;Lyon;non"]),
    "people_b": (PEOPLE, ["1;Vial;Anne;anne@example.org;Nice;oui", "3;Clément;Ève;eve@example.org;;oui"]),
    "sales_a": (SALES, ["10;25/03/2025;1;Savon;10,00", "11;26/03/2025;2;Miel;20,00", "12;27/03/2025;;Thé;5,00"]),
    "sales_b": (SALES, ["11;26/03/2025;2;Miel;18,00", "10;25/03/2025;1;Savon;10,00", "13;28/03/2025;3;Thé;7,00"]),
    "events_a": (EVENTS, [f"eve@example.org;open;2025-04-{day};Avril" for day in (20, 21)]),
    "events_b": (EVENTS, ["eve@example.org;open;2025-04-20;Avril", "anne@example.org;unsubscribed;2025-04-22;Avril"]),
}
_ACTIONS = st.lists(
    st.tuples(st.sampled_from(["import", "withdraw", "restore"]), st.sampled_from(sorted(FILES))), max_size=8
)


@pytest.fixture
def bench(empty_workspace_template, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sequence")
    paths = {name: write_table(folder / f"{name}.csv", header, rows) for name, (header, rows) in FILES.items()}

    def fresh():
        path = tmp_path_factory.mktemp("one") / "a.clientele"
        return Services.open(shutil.copyfile(empty_workspace_template, path), FixedClock())

    return paths, fresh


@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(actions=_ACTIONS)
def test_what_is_in_force_is_what_the_imports_in_force_say(bench, actions):
    paths, fresh = bench
    services, batches, order = fresh(), {}, []
    for action, name in actions:
        if action == "import":
            batches.setdefault(name, []).append(bring(services, paths[name], "Boutique").batch_id)
            order.append((batches[name][-1], name))
        elif name in batches:
            state = {batch.batch_id: batch.is_withdrawn for batch in services.importing.batches()}
            if state[batches[name][-1]] == (action == "restore"):
                getattr(services.importing, action)(batches[name][-1])
    services.rebuild.refresh()
    assert check(services).differing == ()
    withdrawn = {batch.batch_id for batch in services.importing.batches() if batch.is_withdrawn}
    found = in_force(services.database)
    services.close()
    alone = fresh()
    for batch_id, name in order:
        if batch_id not in withdrawn:
            bring(alone, paths[name], "Boutique")
    alone.rebuild.refresh()
    expected = in_force(alone.database)
    alone.close()
    assert found == expected
