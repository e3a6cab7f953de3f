"""Web pages saved under the name of a workbook."""

from __future__ import annotations

import pytest

from app.models.domain.errors import KnownError
from app.services.importing.reading.open_file import open_file

HEAD = "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><head><style>td {mso-number-format:'@'}</style></head>"


def test_a_table_of_a_page(tmp_path):
    page = (
        "<meta charset='iso-8859-1'><table><tr><td colspan=3>Clients au 3 mars</td></tr>"
        "<tr><th>Nom</th><th>Ville</th><th>CP</th></tr>"
        "<tr><td rowspan='2'>Lef&egrave;vre<td>Lyon<br>Vaise<td>01000"
        "<tr><td>Saint-&Eacute;tienne</td><td>42000</td></tr>"
        "<TR><TD>Zoé</TD><TD></TD><TD>  75&nbsp;011 </TD></TR></table><table><tr><td>pied</td></tr></table>"
    )
    (tmp_path / "x.xls").write_bytes((HEAD + page).encode("cp1252"))
    table = open_file(tmp_path / "x.xls")
    assert (table.reading.kind, table.reading.header, table.reading.header_row) == ("html", ("Nom", "Ville", "CP"), 2)
    assert list(table.rows()) == [
        (3, ["Lefèvre", "Lyon Vaise", "01000"]),
        (4, ["Lefèvre", "Saint-Étienne", "42000"]),
        (5, ["Zoé", "", "75\xa0011"]),
    ]
    assert [note.code for note in table.reading.notes] == ["other_tables"]


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<html><body>Votre session a expiré</body></html>", "file_not_a_table"),
        ("<!DOCTYPE html><table></table>", "file_not_a_table"),
        ("<table>" * 20_000, "file_not_a_table"),
    ],
)
def test_pages_without_a_table(tmp_path, page, code):
    (tmp_path / "x.xls").write_text(page, encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        open_file(tmp_path / "x.xls")
    assert caught.value.code == code
