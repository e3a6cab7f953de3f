"""Every component of the kit on one sheet, as the design draws them; used by a test and for looking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.jobs import JobRunner
from app.ui.tables import Column, Kind, PagedTableModel, TableView
from app.ui.theme.restyle import set_style_property
from app.ui.theme.widgets import (
    AddChip,
    Badge,
    Banner,
    Button,
    Card,
    Chip,
    EmptyState,
    Field,
    IconButton,
    IconText,
    JobStrip,
    KeyFigure,
    LevelWidget,
    Placeholder,
    ReasonRow,
    SegmentedControl,
    StepBar,
    Text,
    Tile,
    Toggle,
)

ROWS = [
    ("Agnès Giraud", "421,30 €", 1),
    ("Guillaume Hubert", "672,75 €", 3),
    ("Hélène Marchetti", "499,00 €", 3),
    ("Patrick Mercier", "320,60 €", 2),
]


class _Rows:
    def count(self) -> int:
        return len(ROWS)

    def rows(self, offset: int, limit: int, sort: str | None, descending: bool) -> list[tuple[str, str, int]]:
        del sort, descending
        return ROWS[offset : offset + limit]


class Gallery(QWidget):
    """Three columns of cards."""

    def __init__(self, jobs: JobRunner) -> None:
        super().__init__()
        self.jobs = jobs
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 18, 24, 18)
        row.setSpacing(16)
        for cards in (self._first(), self._second(), self._third()):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, 1)

    def _first(self) -> list[QWidget]:
        return [self._buttons(), self._fields(), self._chips(), self._figure()]

    def _second(self) -> list[QWidget]:
        return [self._table(), self._steps(), self._strip(), self._banners(), self._loading()]

    def _third(self) -> list[QWidget]:
        return [self._empty(), self._refusal(), self._inspector()]

    def _buttons(self) -> QWidget:
        card = _card("Boutons")
        disabled = Button("Inactif")
        disabled.setEnabled(False)
        card.body.addLayout(
            _row(
                Button("Approuver", "primary"),
                Button("Exporter…"),
                Button("Annuler", "quiet"),
                Button("Retenir", "danger"),
                IconButton("ellipsis", "Plus", is_quiet=False),
            )
        )
        card.body.addLayout(_row(Button("Avec icône", icon="file-down"), disabled, Button("Voir", "link")))
        card.body.addLayout(
            _row(
                Button("Réunir", "primary", is_big=True),
                Button("Petit", is_small=True),
                IconButton("plus", "Ajouter", is_quiet=False, is_small=True),
                SegmentedControl([("a", "Clients"), ("b", "Part"), ("c", "CA")], is_small=True),
            )
        )
        return card

    def _fields(self) -> QWidget:
        card = _card("Champs")
        name = QLineEdit()
        name.setPlaceholderText("Nom du segment")
        wrong = Field("", QLineEdit("32/13/2025"))
        wrong.set_error("Cette date n’existe pas.")
        combo = QComboBox()
        combo.addItems(["Achat : total TTC", "Achat : date"])
        card.body.addLayout(_row(name, QLineEdit("Coffrets de Noël"), stretch=False))
        card.body.addLayout(_row(wrong, combo, stretch=False, top=True))
        checked, free, partial = QCheckBox("Coché"), QCheckBox("Libre"), QCheckBox("Partiel")
        checked.setChecked(True)
        partial.setTristate(True)
        partial.setCheckState(Qt.CheckState.PartiallyChecked)
        chosen = QRadioButton("Choisi")
        chosen.setChecked(True)
        card.body.addLayout(_row(checked, free, partial, chosen, Toggle("Actif", is_on=True)))
        return card

    def _chips(self) -> QWidget:
        card = _card("Puces, badges, niveaux")
        card.body.addLayout(_row(Chip("segment", "Segment : À risque"), AddChip("Filtre")))
        card.body.addLayout(
            _row(
                Badge("Reconnu", "good", "check"),
                Badge("Ancien", "warn", "clock-alert"),
                Badge("À risque", "bad", "trending-down"),
                Badge("3 aujourd’hui", "accent"),
            )
        )
        card.body.addLayout(
            _row(
                LevelWidget(3, "Élevé"),
                LevelWidget(2, "Moyen"),
                LevelWidget(1, "Faible"),
                IconText("circle-check", "E-mail", "good"),
            )
        )
        card.body.addLayout(
            _row(
                IconText("ban", "SMS refusé", "bad"),
                IconText("circle-question-mark", "Téléphone : jamais demandé", "muted"),
            )
        )
        return card

    def _figure(self) -> QWidget:
        card = _card("Carte chiffre clé, et son pourquoi")
        figure = KeyFigure()
        figure.setContentsMargins(-16, -10, -16, -10)
        figure.set_figure("Clients actifs, 12 mois", "1 835")
        figure.set_change("10,1 %", "sur un an")
        figure.set_trend([3, 2, 4, 4, 5, 5, 6, 6, 7, 8])
        card.body.addWidget(figure)
        card.add_line()
        head = QHBoxLayout()
        head.addWidget(Text("Risque de départ", "table_strong"), 1)
        head.addWidget(LevelWidget(3, "Élevé", "67 %"))
        card.body.addLayout(head)
        card.body.addWidget(ReasonRow("Aucun achat depuis 108 jours, 3 fois son rythme", "worse"))
        card.body.addWidget(ReasonRow("Ouvre encore ses e-mails (5 sur 6)", "better"))
        return card

    def _table(self) -> QWidget:
        columns = [
            Column[tuple[str, str, int]](
                "name", lambda: "Client", lambda r: r[0], is_strong=True, sort="name", width=220
            ),
            Column[tuple[str, str, int]]("revenue", lambda: "CA 12 mois", lambda r: r[1], Kind.NUMBER, width=130),
            Column[tuple[str, str, int]]("risk", lambda: "Risque", lambda _: "", Kind.LEVEL, value=lambda r: r[2]),
        ]
        model = PagedTableModel(columns, self.jobs, self)
        model.set_sort("name")
        model.set_source(_Rows())
        self.table = TableView(model)
        self.table.setFixedHeight(166)
        return self.table

    def _steps(self) -> QWidget:
        card = _card("En-tête d’assistant")
        card.body.addWidget(StepBar(["Fichiers", "Colonnes", "Vérification"], 1))
        return card

    def _strip(self) -> QWidget:
        strip = JobStrip()
        strip.show_progress(412_000, 1_000_000, "reading")
        strip.show()
        return strip

    def _banners(self) -> QWidget:
        card = _card("Bandeaux")
        card.body.addWidget(
            Banner(
                "warn",
                "La caisse n’a pas été importée depuis 12 jours.",
                "Les scores ne voient pas les achats plus récents.",
                "Importer",
            )
        )
        card.body.addWidget(
            Banner(
                "bad", "Ce fichier est protégé par un mot de passe.", "Ouvrez-le dans votre tableur, puis réessayez."
            )
        )
        return card

    def _loading(self) -> QWidget:
        card = _card("Chargement (après 300 ms), sans clignoter")
        shapes = Placeholder(2, has_circles=True)
        shapes.reveal()
        card.body.addWidget(shapes)
        return card

    def _empty(self) -> QWidget:
        card = _card("État vide : dit quoi faire")
        card.body.addWidget(
            EmptyState(
                "workflow",
                "Aucun scénario pour l’instant",
                "Commencez par le plus utile : souhaiter un anniversaire, accueillir un nouveau client.",
                "Choisir un modèle",
                "Partir de zéro",
            )
        )
        return card

    def _refusal(self) -> QWidget:
        card = _card("Refus honnête d’un score")
        texts = QVBoxLayout()
        texts.addWidget(Text("Pas encore de risque de départ", "strong"))
        texts.addWidget(
            Text(
                "Il faut 12 mois d’achats et 200 clients revenus au moins une fois. Vous en avez 7 mois et 143.",
                "table",
                "secondary",
                wraps=True,
            )
        )
        texts.addWidget(Button("Importer des ventes…", is_small=True), 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addWidget(Tile("gauge"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        card.body.addLayout(row)
        return card

    def _inspector(self) -> QWidget:
        card = _card("Inspecteur")
        days = QSpinBox()
        days.setValue(10)
        card.body.addWidget(Field("Attendre", days))
        well = QFrame()
        set_style_property(well, "card", "well")
        inner = QVBoxLayout(well)
        inner.addWidget(Text("Hélène, vos thés vous attendent", "table_strong"))
        card.body.addWidget(well)
        return card


def _card(title: str) -> Card:
    card = Card(title)
    card.title_label.set_role("table_strong")
    card.title_label.set_tone("muted")
    return card


def _row(*widgets: QWidget, stretch: bool = True, top: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if top:
            row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
        else:
            row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row
