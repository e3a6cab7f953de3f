"""The form of one scenario: when, by which channels, with which words, tried on real customers."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.domain.values import Channel
from app.services.messages.fields import FIELDS
from app.services.messages.scores import SCORE_FIELDS
from app.services.scenarios.definition import LOWEST_PRIORITY, NATURES, OBJECTIVES
from app.ui.labels import CHANNEL_ICONS, channel_label, label, nature_label
from app.ui.plan_words import objective_label
from app.ui.scenarios.channel_order import ChannelOrder
from app.ui.scenarios.parameter_form import ParameterForm
from app.ui.scenarios.preview_pane import PreviewPane, Trial, TryOut
from app.ui.scenarios.text_editor import TextEditor
from app.ui.scenarios.words import placeholder_title, problem_sentence, what_it_does
from app.ui.theme.look import look
from app.ui.theme.widgets import Banner, Button, Card, Field, Menu, SegmentedControl, Text

if TYPE_CHECKING:
    from app.models.domain.errors import KnownError
    from app.models.domain.ports import Progress
    from app.models.domain.scenario import Parameter, Scenario
    from app.models.domain.segment import Segment
    from app.services.container import Services
    from app.ui.shell.page import Page

_PREVIEW_DELAY_MS = 250
_FORM_WIDTH = 284
_PREVIEW_WIDTH = 304


@dataclass(frozen=True)
class Opened:
    """A scenario with the specifications of its parameters and the segments that they may name."""

    scenario: Scenario
    parameters: tuple[Parameter, ...]
    segments: tuple[Segment, ...]


@dataclass(frozen=True)
class ReadScenario:
    """The job that opens one. KnownError: scenario_missing."""

    services: Services
    scenario_id: int

    def __call__(self, progress: Progress) -> Opened:
        """Read it."""
        progress.check_cancelled()
        scenarios = self.services.scenarios
        scenario = scenarios.get(self.scenario_id)
        kind = cast("Mapping[str, Any]", scenario.definition["trigger"])["kind"]
        templates = scenarios.templates()
        of_kind = [t for t in templates if t.id == scenario.template_id] or [t for t in templates if t.trigger == kind]
        parameters = of_kind[0].parameters if of_kind else ()
        return Opened(scenario, parameters, tuple(self.services.segments.all()))


class EditorView(QWidget):
    """`edited` when something differs from what is saved."""

    edited = Signal()

    def __init__(self, page: Page) -> None:
        """Build the form over the services of `page`."""
        super().__init__()
        self._page = page
        self._opened: Opened | None = None
        self._texts: dict[str, dict[str, str]] = {}
        self.problem: KnownError | None = None
        self.name = QLineEdit()
        self.parameters = ParameterForm()
        self.channels = ChannelOrder()
        self.nature = SegmentedControl([(nature, "") for nature in NATURES])
        self.objective = QComboBox()
        self.priority = QSpinBox()
        self.priority.setRange(1, LOWEST_PRIORITY)
        self.priority.setFixedWidth(140)
        self.language = QComboBox()
        self.texts_language = SegmentedControl([("fr", ""), ("en", "")], is_small=True)
        self.texts_channel = SegmentedControl([(c.value, "", CHANNEL_ICONS[c.value]) for c in Channel], is_small=True)
        self.insert = Button("", icon="plus", is_small=True)
        self.editors = {channel.value: TextEditor(channel.value) for channel in Channel}
        self.preview = PreviewPane(page.context)
        self._fields = [Field("", widget) for widget in (self.name, self.objective, self.priority, self.language)]
        self._cards = [Card() for _ in range(3)]
        self._labels = [Text("", "caption", "secondary"), Text("", "caption", "muted", wraps=True)]
        self._unused = Banner("info")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PREVIEW_DELAY_MS)
        self._timer.timeout.connect(self.try_out)
        self._build()
        self._connect()
        self.retranslate()

    def scenario(self) -> Scenario | None:
        """Return the scenario as it is saved."""
        return self._opened.scenario if self._opened else None

    def show_scenario(self, opened: Opened) -> None:
        """Show a scenario as it is saved."""
        is_other = self._opened is None or self._opened.scenario.id != opened.scenario.id
        self._opened = opened
        definition = opened.scenario.definition
        self.name.setText(opened.scenario.name)
        self.parameters.set_segments(opened.segments)
        self.parameters.set_parameters(opened.parameters, definition["parameters"])
        self.channels.set_channels(definition["channels"])
        self.nature.set_choice(str(definition["nature"]))
        self.objective.setCurrentIndex(self.objective.findData(definition["objective"]))
        self.priority.setValue(int(definition["priority"]))
        texts = deepcopy(dict(definition["texts"]))
        own = str(definition["language"])
        self._texts = {code: texts[code] for code in sorted(texts, key=lambda code: (code != own, code))}
        self.texts_language.set_choices([(code, label("text_language", code)) for code in self._texts])
        self.texts_language.setVisible(len(self._texts) > 1)
        self.language.clear()
        for code in self._texts:
            self.language.addItem(label("text_language", code), code)
        self.language.setCurrentIndex(self.language.findData(definition["language"]))
        if is_other:
            self.texts_language.set_choice(str(definition["language"]))
            self.texts_channel.set_choice(str(definition["channels"][0]))
        self._show_texts()
        self._show_errors(None)
        self.edited.emit()
        self.try_out()

    def definition(self) -> dict[str, Any]:
        """Return the definition as it stands in the form."""
        opened = self._opened
        if opened is None:
            return {}
        return {
            **opened.scenario.definition,
            "parameters": self.parameters.values(),
            "channels": self.channels.channels(),
            "nature": self.nature.choice(),
            "objective": self.objective.currentData(),
            "priority": self.priority.value(),
            "language": self.language.currentData(),
            "texts": deepcopy(self._texts),
        }

    def is_changed(self) -> bool:
        """Return whether the form differs from what is saved."""
        opened = self._opened
        if opened is None:
            return False
        name = " ".join(self.name.text().split())
        return name != opened.scenario.name or self.definition() != dict(opened.scenario.definition)

    def sentence(self) -> str:
        """Return what the scenario of the form does."""
        return what_it_does(self.definition()) if self._opened else ""

    def show_error(self, error: KnownError) -> None:
        """Say what is wrong beside the field it is about."""
        self._show_errors(error)

    def try_out(self) -> None:
        """Render the message of the customer in the preview."""
        self._timer.stop()
        if self._opened is None:
            return
        work = TryOut(
            self._page.context.services,
            self.definition(),
            self.texts_channel.choice(),
            self.texts_language.choice(),
            self.preview.case(),
        )
        self._page.context.jobs.start(
            work, then=self._on_trial, failed=self.show_error, latest="scenarios.preview", initiator=self
        )

    def retranslate(self) -> None:
        """Set every text."""
        when, how, words = self._cards
        when.set_title(self.tr("When"))
        how.set_title(self.tr("How"))
        words.set_title(self.tr("Messages"))
        name, objective, priority, language = self._fields
        name.set_label(self.tr("Name"))
        priority.set_label(
            self.tr("Priority"), self.tr("When several scenarios want a customer, the smaller number goes first.")
        )
        language.set_label(self.tr("Language when a customer’s own is unknown"))
        self._labels[0].setText(self.tr("Nature"))
        self._labels[1].setText(self.tr("Channels, in order: the first that the customer allows is taken."))
        self.nature.set_texts({nature: nature_label(nature) for nature in NATURES})
        self.texts_channel.set_texts({channel.value: channel_label(channel.value) for channel in Channel})
        self.insert.setText(self.tr("Insert"))
        self.insert.set_hint(self.tr("Puts a place that each customer’s own value fills"))
        for place, code in enumerate(OBJECTIVES):
            self.objective.setItemText(place, objective_label(code))
        objective.set_label(self.tr("Objective"), label("objective_help", str(self.objective.currentData())))
        for place in range(self.language.count()):
            self.language.setItemText(place, label("text_language", str(self.language.itemData(place))))
        self.texts_language.set_texts({code: label("text_language", code) for code in self._texts})
        for part in (self.parameters, self.channels, self.preview, *self.editors.values()):
            part.retranslate()
        self._show_texts()

    def _build(self) -> None:
        for code in OBJECTIVES:
            self.objective.addItem("", code)
        name, objective, priority, language = self._fields
        when, how, words = self._cards
        when.body.setSpacing(12)
        how.body.setSpacing(12)
        when.body.addWidget(name)
        when.body.addWidget(self.parameters)
        how.body.addWidget(self._labels[1])
        how.body.addWidget(self.channels)
        nature = QVBoxLayout()
        nature.setSpacing(4)
        nature.addWidget(self._labels[0])
        nature.addWidget(self.nature)
        how.body.addLayout(nature)
        for field in (objective, priority, language):
            how.body.addWidget(field)
        form = QVBoxLayout()
        form.setSpacing(16)
        form.addWidget(when)
        form.addWidget(how)
        form.addStretch(1)
        self._fill_words(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = _scrolled(form)
        left.setFixedWidth(look().px(_FORM_WIDTH))
        middle = QVBoxLayout()
        middle.addWidget(words)
        row.addWidget(left)
        row.addWidget(_scrolled(middle), 1)
        row.addWidget(self.preview)
        self.preview.setFixedWidth(look().px(_PREVIEW_WIDTH))

    def _fill_words(self, card: Card) -> None:
        card.add_to_head(self.texts_language)
        card.add_to_head(self.insert)
        bar = QHBoxLayout()
        bar.addWidget(self.texts_channel)
        bar.addStretch(1)
        self._stack = QStackedWidget()
        for editor in self.editors.values():
            self._stack.addWidget(editor)
        card.body.setSpacing(12)
        card.body.addLayout(bar)
        card.body.addWidget(self._unused)
        card.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._on_named)
        self.parameters.edited.connect(self._on_edited)
        self.channels.edited.connect(self._on_channels)
        self.nature.chosen.connect(self._on_edited)
        self.objective.activated.connect(self._on_objective)
        self.priority.valueChanged.connect(self._on_edited)
        self.language.activated.connect(self._on_edited)
        self.texts_language.chosen.connect(self._on_texts_chosen)
        self.texts_channel.chosen.connect(self._on_texts_chosen)
        self.insert.clicked.connect(self._on_insert)
        self.preview.case_chosen.connect(self.try_out)
        for editor in self.editors.values():
            editor.edited.connect(self._on_text)

    def _show_texts(self) -> None:
        channel, language = self.texts_channel.choice(), self.texts_language.choice()
        editor = self.editors[channel]
        editor.set_texts(self._texts.get(language, {}))
        self._stack.setCurrentWidget(editor)
        is_used = channel in self.channels.channels()
        fact = self.tr("This channel is not used by the scenario.")
        self._unused.set_banner("info", fact, self.tr("Tick it on the left to use these words."))
        self._unused.setVisible(not is_used)

    def _show_errors(self, error: KnownError | None) -> None:
        self.problem = error
        at = str(error.params.get("at", "")) if error else ""
        sentence = problem_sentence(error) if error else ""
        shown = False
        for parameter_id, field in self.parameters.fields.items():
            is_here = at == f"parameters.{parameter_id}"
            field.set_error(sentence if is_here else "")
            shown = shown or is_here
        language = self.texts_language.choice()
        for editor in self.editors.values():
            for key, field in editor.fields.items():
                is_here = at == f"texts.{language}.{key}"
                field.set_error(sentence if is_here else "")
                shown = shown or is_here
        name, objective, priority, default = self._fields
        is_name = error is not None and error.code in {"name_missing", "name_too_long"}
        name.set_error(sentence if is_name else "")
        for field, place in ((objective, "objective"), (priority, "priority"), (default, "language")):
            field.set_error(sentence if at == place else "")
        self.channels.error.set_error(sentence if at == "channels" else "")
        shown = shown or is_name or at in {"objective", "priority", "language", "channels"}
        if error is not None and not shown:
            self._page.show_error(error)

    def _on_trial(self, trial: Trial) -> None:
        if self.problem is not None and self.problem.code == "scenario_invalid":
            self._show_errors(None)
        self.preview.show_trial(trial)

    def _on_named(self) -> None:
        if self.problem is not None and self.problem.code != "scenario_invalid":
            self._show_errors(None)
        self._on_edited()

    def _on_edited(self) -> None:
        self.edited.emit()
        self._timer.start()

    def _on_channels(self) -> None:
        self._show_texts()
        self._on_edited()

    def _on_objective(self) -> None:
        self._fields[1].set_label(self.tr("Objective"), label("objective_help", str(self.objective.currentData())))
        self._on_edited()

    def _on_text(self, key: str) -> None:
        channel, language = self.texts_channel.choice(), self.texts_language.choice()
        texts = self.editors[channel].texts()
        if language in self._texts and self._texts[language].get(key, "") != texts[key]:
            self._texts[language][key] = texts[key]
            self._on_edited()

    def _on_texts_chosen(self) -> None:
        self._show_texts()
        self.try_out()

    def _on_insert(self) -> None:
        menu = Menu(self)
        for name in FIELDS:
            action = menu.add(label("placeholder", name), self._on_place)
            action.setData(name)
        scores = Menu(menu)
        scores.setTitle(self.tr("Scores"))
        menu.addMenu(scores)
        for name in SCORE_FIELDS:
            action = scores.add(placeholder_title(name), self._on_place)
            action.setData(name)
        menu.exec(self.insert.mapToGlobal(self.insert.rect().bottomLeft()))
        menu.deleteLater()

    def _on_place(self) -> None:
        sender: Any = self.sender()
        self.insert_place(str(sender.data()))

    def insert_place(self, name: str) -> None:
        """Put a place into the text in sight."""
        self.editors[self.texts_channel.choice()].insert_place(name)


def _scrolled(layout: QVBoxLayout) -> QScrollArea:
    content = QWidget()
    content.setProperty("scrolled", "true")
    layout.setContentsMargins(0, 0, 0, 0)
    content.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
