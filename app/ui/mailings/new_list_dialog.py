"""Making a list: for whom, by which channel, for which tool; who is left and why the others are not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.models.domain.mailing import Audience, AudienceRequest, MailingRequest
from app.models.domain.values import Channel
from app.services.scenarios.definition import NATURES, OBJECTIVES
from app.ui.form_dialog import FormDialog
from app.ui.jobs import Lane
from app.ui.labels import CHANNEL_ICONS, channel_label, nature_label
from app.ui.mailings.audience_panel import AudiencePanel
from app.ui.mailings.format_cards import FormatCards
from app.ui.mailings.list_jobs import (
    FOLDER_PREFERENCE,
    CountAudience,
    CreateList,
    free_path,
    header_language,
    remembered_folder,
)
from app.ui.mailings.words import segment_name
from app.ui.messages import error_sentence
from app.ui.places import documents_folder
from app.ui.plan_words import day_of_week, format_label, objective_label, recipients_count
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Field, Line, SegmentedControl, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.models.domain.changes import Changes
    from app.models.domain.errors import KnownError
    from app.models.domain.mailing import Mailing
    from app.models.domain.segment import Segment
    from app.ui.places import Places
    from app.ui.shell.context import PageContext

_PROPOSED = {"email": "brevo", "sms": "brevo", "post": "postal", "phone": "call_list"}
_SIDE_WIDTH = 310


@dataclass(frozen=True, slots=True)
class Wanted:
    """For whom the dialog opens: a segment, the plan of a day, or everybody."""

    segment_id: int | None = None
    plan_on: date | None = None


class NewListDialog(FormDialog):
    """`created` carries the changes and the list that was made."""

    created = Signal(object, object)

    def __init__(
        self,
        context: PageContext,
        places: Places,
        segments: Sequence[Segment],
        wanted: Wanted,
        parent: QWidget,
    ) -> None:
        """Ask about a list for `wanted`."""
        super().__init__(parent)
        self._context = context
        self._places = places
        self._segments = list(segments)
        self._audience: Audience | None = None
        self._path: Path | None = None
        self._is_named = False
        self.whom = QComboBox()
        self.name = QLineEdit()
        self.channel = SegmentedControl([(c.value, "", CHANNEL_ICONS[c.value]) for c in Channel], is_small=True)
        self.formats = FormatCards(context.services.mailings.formats(header_language()))
        self.one_per_address = QCheckBox()
        self.one_per_address.setChecked(True)
        self.nature = QComboBox()
        self.objective = QComboBox()
        self.panel = AudiencePanel()
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.choose = Button("")
        self._fill_combos(wanted)
        self._make_texts()
        self._build()
        self._connect()
        self.formats.set_channel(self.channel.choice(), _PROPOSED["email"])
        self.fits_content = False
        room = parent.window().size()
        self.resize(min(look().px(1040), room.width() - 60), min(look().px(720), room.height() - 40))
        self.retranslate()
        self._ask()

    def audience(self) -> Audience | None:
        """Return who is left, as last counted."""
        return self._audience

    def retranslate(self) -> None:
        """Set every text."""
        self._whom_field.set_label(self.tr("For whom"))
        self._name_field.set_label(self.tr("Name of the list"))
        self._titles["channel"].setText(self.tr("By which channel"))
        self._titles["tool"].setText(self.tr("For which tool"))
        self._titles["options"].setText(self.tr("Options"))
        self._titles["path"].setText(self.tr("Save as"))
        self.one_per_address.setText(self.tr("Only once per address"))
        self._nature_field.set_label(self.tr("Nature"))
        self._objective_field.set_label(self.tr("Objective"))
        self.channel.set_texts({channel.value: channel_label(channel.value) for channel in Channel})
        for place, code in enumerate(NATURES):
            self.nature.setItemText(place, nature_label(code))
        for place, code in enumerate(OBJECTIVES):
            self.objective.setItemText(place, objective_label(code))
        for place in range(self.whom.count()):
            self.whom.setItemText(place, self._whom_text(self.whom.itemData(place)))
        self.choose.setText(self.tr("Choose…"))
        self.note.setText(self.tr("The exact list, its date and its reasons are kept in Mailings."))
        self.cancel.setText(self.tr("Cancel"))
        self.formats.retranslate()
        self.panel.retranslate()
        self._propose_name()
        self._show_audience()

    def _fill_combos(self, wanted: Wanted) -> None:
        choices = [Wanted(), *(Wanted(segment.id) for segment in self._segments)]
        plan_on = wanted.plan_on or self._context.clock.today()
        choices.insert(1, Wanted(plan_on=plan_on))
        for choice in choices:
            self.whom.addItem("", choice)
        self.whom.setCurrentIndex(choices.index(wanted) if wanted in choices else 0)
        for code in NATURES:
            self.nature.addItem("", code)
        self.nature.setCurrentIndex(NATURES.index("commercial"))
        for code in OBJECTIVES:
            self.objective.addItem("", code)
        for combo in (self.whom, self.nature, self.objective):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)

    def _make_texts(self) -> None:
        strong = ("channel", "tool", "options")
        self._titles = {key: Text("", "table_strong") for key in strong}
        self._titles["path"] = Text("", "table", "secondary")
        self._whom_field = Field("", self.whom)
        self._name_field = Field("", self.name)
        self._nature_field = Field("", self.nature)
        self._objective_field = Field("", self.objective)

    def _build(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        side = _scrolled(self._side())
        side.setFixedWidth(look().px(_SIDE_WIDTH + 40))
        columns.addWidget(side)
        columns.addWidget(Line("upright"))
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(_scrolled(self._main()), 1)
        main.addLayout(self._place())
        columns.addLayout(main, 1)
        self.body.addLayout(columns, 1)

    def _side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(20, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._whom_field)
        column.addWidget(self._name_field)
        column.addSpacing(4)
        column.addWidget(self._titles["tool"])
        column.addWidget(self.formats)
        column.addSpacing(4)
        column.addWidget(self._titles["options"])
        column.addWidget(self.one_per_address)
        two = QHBoxLayout()
        two.setSpacing(8)
        two.addWidget(self._nature_field, 1)
        two.addWidget(self._objective_field, 1)
        column.addLayout(two)
        column.addStretch(1)
        return column

    def _main(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        channels = QHBoxLayout()
        channels.addWidget(self._titles["channel"])
        channels.addSpacing(8)
        channels.addWidget(self.channel)
        channels.addStretch(1)
        column.addLayout(channels)
        column.addWidget(self.panel)
        column.addStretch(1)
        return column

    def _place(self) -> QHBoxLayout:
        place = QHBoxLayout()
        place.setContentsMargins(20, 8, 20, 14)
        place.setSpacing(8)
        place.addWidget(self._titles["path"])
        place.addWidget(self.path, 1)
        place.addWidget(self.choose)
        return place

    def _connect(self) -> None:
        self.whom.currentIndexChanged.connect(self._on_whom)
        self.name.textEdited.connect(self._on_named)
        self.channel.chosen.connect(self._on_channel)
        self.formats.chosen.connect(self._on_format)
        self.one_per_address.toggled.connect(self._ask)
        self.choose.clicked.connect(self._on_choose)
        self.primary.clicked.connect(self._on_create)

    def _whom_text(self, wanted: Wanted) -> str:
        if wanted.plan_on is not None:
            return self.tr("Contact plan of {day}").format(day=day_of_week(wanted.plan_on))
        if wanted.segment_id is None:
            return self.tr("Everybody")
        return next(segment_name(each) for each in self._segments if each.id == wanted.segment_id)

    def _wanted(self) -> Wanted:
        found: Wanted = self.whom.currentData()
        return found

    def _request(self) -> AudienceRequest:
        wanted = self._wanted()
        return AudienceRequest(
            self.channel.choice(),
            segment_id=wanted.segment_id,
            plan_on=wanted.plan_on,
            one_per_address=self.one_per_address.isChecked(),
            nature=str(self.nature.currentData()),
            objective=str(self.objective.currentData()),
        )

    def _ask(self) -> None:
        """Count again; the old figures stay, muted, until the answer."""
        self.panel.wait()
        self.primary.setEnabled(False)
        work = CountAudience(self._context.services, self._request(), self.formats.choice(), header_language())
        self._context.jobs.start(
            work, then=self._on_audience, failed=self._on_failed, latest="mailings.audience", initiator=self
        )

    def _on_audience(self, audience: Audience) -> None:
        self._audience = audience
        self.show_problem("")
        self._show_audience()

    def _show_audience(self) -> None:
        channel, tool = self.channel.choice(), format_label(self.formats.choice())
        whom = self._whom_text(self._wanted())
        self.set_title(
            self.tr("Prepare the list “{name}”").format(name=self.name.text().strip() or "…"),
            self.tr("{channel}, for: {whom}").format(channel=channel_label(channel), whom=whom),
        )
        audience = self._audience
        is_ready = audience is not None
        self.primary.setEnabled(is_ready and audience.recipients > 0)
        if audience is None:
            self.primary.setText(self.tr("Create the list"))
            return
        self.panel.show_audience(audience, whom, channel, tool)
        if audience.recipients:
            count = recipients_count(audience.recipients)
            self.primary.setText(self.tr("Create the list of {recipients}").format(recipients=count))
        else:
            self.primary.setText(self.tr("Create the list"))

    def _propose_name(self) -> None:
        if not self._is_named:
            self.name.setText(self._whom_text(self._wanted()))
        self._propose_path()

    def _propose_path(self) -> None:
        folder = self._path.parent if self._path else remembered_folder(self._context.preferences)
        suffix = ".xlsx" if self._is_workbook() else ".csv"
        self._path = free_path(folder, self._context.clock.today().isoformat(), self.name.text(), suffix)
        self.path.setText(str(self._path))
        self.path.setCursorPosition(0)
        self.path.setToolTip(str(self._path))
        self.path.setAccessibleName(self._titles["path"].text())

    def _is_workbook(self) -> bool:
        shapes = self._context.services.mailings.formats(header_language())
        return any(shape.id == self.formats.choice() and shape.file_type == "xlsx" for shape in shapes)

    def _on_whom(self) -> None:
        self._propose_name()
        self._ask()

    def _on_named(self) -> None:
        self._is_named = True
        self._name_field.set_error("")
        self._propose_path()
        self._show_audience()

    def _on_channel(self, channel: str) -> None:
        self.formats.set_channel(channel, _PROPOSED[channel])
        self._propose_path()
        self._ask()

    def _on_format(self, format_id: str) -> None:
        del format_id
        self._propose_path()
        self._ask()

    def _on_choose(self) -> None:
        start = self._path or documents_folder()
        pattern = self.tr("Workbooks (*.xlsx)") if start.suffix == ".xlsx" else self.tr("Tables (*.csv)")
        chosen = self._places.choose_file(self, self.tr("Save the list as"), start, pattern)
        if chosen is not None:
            self._path = chosen if chosen.suffix else chosen.with_suffix(start.suffix)
            self.path.setText(str(self._path))
            self.show_problem("")

    def _on_create(self) -> None:
        if self._path is None:
            return
        self._context.preferences.put(FOLDER_PREFERENCE, str(self._path.parent))
        request = MailingRequest(
            self.name.text(), self._request(), self.formats.choice(), self._path, header_language()
        )
        self.primary.setEnabled(False)
        self._context.jobs.start(
            CreateList(self._context.services, request),
            then=self._on_created,
            failed=self._on_failed,
            lane=Lane.WRITE,
            title=self.tr("Writing the list"),
            initiator=self,
        )

    def _on_created(self, outcome: tuple[Changes, Mailing]) -> None:
        self.created.emit(*outcome)
        self.accept()

    def _on_failed(self, error: KnownError) -> None:
        self.primary.setEnabled(self._audience is not None and self._audience.recipients > 0)
        if error.code == "name_missing":
            self._name_field.set_error(error_sentence(error))
        else:
            self.show_problem(error_sentence(error))


def _scrolled(layout: QVBoxLayout) -> QScrollArea:
    content = QWidget()
    content.setProperty("scrolled", "true")
    content.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
