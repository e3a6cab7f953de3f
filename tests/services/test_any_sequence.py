"""Whatever is imported, withdrawn and restored in whatever order: what is in force depends on the rest alone."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.models.domain.ports import NoProgress
from app.services.container import Services
from app.services.importing.mapping.types import CustomField
from app.services.integrity import check
from tests.builders.import_files import in_force, plan_of, write_table
from tests.fakes import FixedClock

PEOPLE = "N° client;Nom;Prénom;Email;Ville;Accepte les e-mails"
SALES = "Ticket;Date;N° client;Article;Montant"
EVENTS = "Email;Type;Date;Campagne"
LETTER = "Email;Nom;Accepte les e-mails;Date du consentement;Pointure"
RATINGS = "Email;Event;Event date;Rating"
FILES = {
    "letter_a": (LETTER, ["anne@example.org;Vial;oui;2025-04-01;38", "eve@example.org;Clément;non;2025-03-01;"]),
    "letter_b": (LETTER, ["anne@example.org;Vial;non;2025-05-01;39", "eve@example.org;Clément;oui;2025-04-02;40"]),
    "events_c": (
        EVENTS,
        ["anne@example.org;hard bounce;2025-05-02;Mai", "eve@example.org;spam complaint;2025-05-03;Mai"],
    ),
    "events_d": (EVENTS, ["anne@example.org;open;2025-05-09;Mai", "anne@example.org;hard bounce;2025-05-02;Mai"]),
    "ratings": (RATINGS, ["anne@example.org;review;2025-05-04;4", "eve@example.org;nps;2025-05-05;9"]),
    "bounces": ("EMAIL;NOM", ["eve@example.org;Clément"]),
    "till": (
        "Ticket;Date;N° client;Article;Montant;Pourboire;Type de vente",
        [
            "20;25/04/2025;1;Savon;10,00;;Vente",
            "20;25/04/2025;1;Savon;4,00;;Retour",
            "21;26/04/2025;2;Miel;9,00;1,00;Vente",
        ],
    ),
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


def bring_one(services, path):
    """Import one of the files, the size of shoes as a field of one's own."""
    plan = plan_of(services, path, "Boutique")
    if plan.mapping.column_of("consent.date") is not None:
        mapping = replace(plan.mapping, custom={"Pointure": CustomField("Pointure", "number")})
        plan = replace(plan, mapping=mapping)
    return services.importing.run(plan, NoProgress())


@pytest.fixture
def bench(empty_workspace_template, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sequence")
    named = {"bounces": "hardBounces"}
    paths = {
        name: write_table(folder / f"{named.get(name, name)}.csv", header, rows)
        for name, (header, rows) in FILES.items()
    }

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
            batches.setdefault(name, []).append(bring_one(services, paths[name]).batch_id)
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
            bring_one(alone, paths[name])
    alone.rebuild.refresh()
    expected = in_force(alone.database)
    alone.close()
    assert found == expected
