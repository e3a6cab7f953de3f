"""Reading a column at a time comes to the same as reading row by row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import text

from app.models.domain.importing import ImportReport
from app.services.container import Services
from app.services.importing import plain_orders
from app.services.importing.record_store import RecordStore
from tests.builders.import_files import bring, write_table
from tests.fakes import FixedClock

_SALES = "N° commande;Date;N° client;Nom;E-mail;Article;Quantité;Prix unitaire;Montant;Statut;Frais de port"
_PEOPLE = "N° client;Civilité;Nom;Prénom;E-mail;Téléphone;Code postal;Date de naissance;Optin e-mail;Libre;Pays"
_NUMBER = "iif(p.order_key LIKE '~%', '~', p.order_key)"  # one that was made holds the record's id
_TOLD = {
    "record": "SELECT record_key, external_id FROM source_record",
    "version": """SELECT r.record_key, v.batch_id, v.content_key, v.is_current, v.last_name, v.email,
                  v.phone, v.gender, v.extra, v.cells FROM record_version v
                  JOIN source_record r ON r.id = v.record_id""",
    "consent": """SELECT r.record_key, c.batch_id, c.channel, c.status, c.is_live FROM consent_event c
                  JOIN source_record r ON r.id = c.record_id""",
    "purchase": f"""SELECT {_NUMBER}, p.batch_id, r.record_key, p.is_live, p.kind, p.bought_on, p.bought_at, p.gross_e4,
                   p.net_e4, p.refunded_e4, p.shipping_e4, p.line_count FROM purchase p
                   LEFT JOIN source_record r ON r.id = p.record_id""",
    "line": f"""SELECT {_NUMBER}, p.batch_id, l.line_number, i.name, l.quantity_e3, l.amount_e4 FROM purchase_line l
               JOIN purchase p ON p.id = l.purchase_id LEFT JOIN product i ON i.id = l.product_id""",
    "claim": "SELECT batch_id, kind, count(*) FROM reclaim GROUP BY 1, 2",
    "rejected": "SELECT batch_id, row_number, column_name, value, reason, cells FROM rejected_row",
}


def _sales(rng: Random) -> list[list[str]]:
    """Orders of several lines with a little of everything that is unusual."""
    rows: list[list[str]] = []
    for number in range(160):
        who = rng.randrange(30)
        head = [
            rng.choice([str(1000 + number)] * 30 + ["", "NULL", f"C{number}", "1000"]),
            rng.choice([f"{number // 6 + 1:02d}/03/2024 10:{number % 60:02d}"] * 30 + ["", "31/02/2024", "2099-01-01"]),
            rng.choice([f"K{who}"] * 4 + [""]),
            rng.choice(["Durand", "Le Goff", ""]),
            rng.choice([f"a{who // 2}@exemple.fr"] * 9 + ["bad"]),
        ]
        for place in range(rng.randint(1, 3)):
            goods = [rng.choice(["Savon", "Huile", ""]), rng.choice(["1"] * 9 + ["abc", "-1", ""])]
            money = [rng.choice(["3,50", ""]), rng.choice(["9,99"] * 9 + ["", "-4,00", "x"])]
            status = [rng.choice(["payé"] * 12 + ["annulé", "???"]), rng.choice(["", "4,90"])]
            rows.append([head[0], "" if place and rng.random() < 0.2 else head[1], *head[2:], *goods, *money, *status])
    rows.insert(40, rows[3])
    return rows


def _people(rng: Random) -> list[list[str]]:
    return [
        [
            rng.choice([f"K{number}"] * 12 + ["", f"K{number // 2}"]),
            rng.choice(["Mme", "M.", "", "zz"]),
            rng.choice(["Durand", 'D"Ar', "Le Goff", ""]),
            rng.choice(["Anne", "jean-pierre", ""]),
            rng.choice([f"a{number // 2}@exemple.fr"] * 5 + ["", "bad"]),
            rng.choice([f"06 12 34 56 {number % 100:02d}"] * 9 + ["", "612345678", "+32 2 555 12 12"]),
            rng.choice(["75001", "1000", ""]),
            rng.choice(["01/02/1980", "", "12/05"]),
            rng.choice(["oui", "non", "", "peut-être"]),
            rng.choice(["", "note", 'a"b']),
            rng.choice(["France"] * 9 + ["Belgique", "xx"]),
        ]
        for number in range(150)
    ]


def _outcome(folder: Path, seed: int, prepare: Callable[[], None]) -> tuple[list[ImportReport], dict[str, Any]]:
    """Import people, sales, other sales and the first ones again; return the reports and what is told."""
    prepare()
    folder.mkdir()
    services = Services.create(folder / "shop.clientele", FixedClock())
    rng = Random(seed)
    files = [
        write_table(folder / "people.csv", _PEOPLE, _people(rng)),
        write_table(folder / "sales.csv", _SALES, _sales(rng)),
        write_table(folder / "more.csv", _SALES, _sales(rng)),
    ]
    reports = [bring(services, path, "Caisse") for path in (*files, files[1], files[0])]
    with services.database.read() as connection:
        told = {name: sorted(map(repr, connection.execute(text(query)))) for name, query in _TOLD.items()}
    services.close()
    return [replace(report, reading={}) for report in reports], told


@pytest.mark.parametrize("seed", range(4))
def test_at_once_as_row_by_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Messy files, several times: the reports, the rejected rows and everything written are the same."""

    def one_by_one() -> None:
        monkeypatch.setattr(plain_orders, "_WORTH_IT", 1_000_000)
        monkeypatch.setattr(RecordStore, "add_new", lambda *_: [])

    at_once = _outcome(tmp_path / "once", seed, lambda: monkeypatch.setattr(plain_orders, "_WORTH_IT", 1))
    one = _outcome(tmp_path / "one", seed, one_by_one)
    assert at_once[1] == one[1]
    assert at_once[0] == one[0]
    assert at_once[0][1].imported > 100  # nothing would be shown by files that are rejected whole
