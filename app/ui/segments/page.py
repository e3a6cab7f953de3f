"""The Segments section: the list, and the builder over it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.models.domain.changes import Area, Changes
from app.models.domain.errors import KnownError
from app.models.domain.ports import Progress
from app.models.domain.segment import Rule, Segment
from app.ui.formats import whole_number
from app.ui.jobs import Lane
from app.ui.labels import label
from app.ui.messages import error_sentence
from app.ui.segments.builder_view import BuilderView
from app.ui.segments.draft import Draft, Part, group_of
from app.ui.segments.list_rows import free_name, list_id_of
from app.ui.segments.list_view import SegmentList
from app.ui.segments.tabs import MINE, TabHolder, tab_keys, tab_words
from app.ui.segments.words import Vocabulary, ready_name, segment_name
from app.ui.segments.work import ReadSegments, ReadVocabulary
from app.ui.shell.context import PageContext
from app.ui.shell.page import Page
from app.ui.theme.tokens import GUTTER, PAGE_SIDE
from app.ui.theme.widgets import Line, TabRow


class SegmentsPage(Page):
    """Opens with segment_id=… (its rules), rule=… and name=… (a new one from a rule), new=True, or tab=…."""

    section = "segments"
    watches = Area.SEGMENTS | Area.SCORES | Area.PROFILES | Area.CONSENTS | Area.PURCHASES | Area.SETTINGS

    def __init__(self, context: PageContext) -> None:
        """Build the list; the builder shares the page."""
        super().__init__(context, scrolls=False)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.list = SegmentList(self)
        self.builder = BuilderView(self)
        self._opening: tuple[int | None, Rule | None, str] = (None, None, "")
        self.views: dict[str, TabHolder] = {}
        self._tab_keys = tab_keys()
        self._tab_row = self._add_tab_row()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.builder)
        self.body.addWidget(self._stack)
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the title in sight."""
        return self.builder.head.title() if self.shows_builder() else self.header.title()

    def view(self, key: str) -> TabHolder:
        """Return the view of a tab, built when first asked for."""
        if key not in self.views:
            made = self.views[key] = TabHolder(key, self)
            self._stack.addWidget(made)
            for action in made.actions_of_header():
                self.header.add_action(action)
        return self.views[key]

    def make_segment(self, rule: Rule, name: str) -> None:
        """Open the builder on a rule; the way back leads here."""
        self.context.navigator.go(self.section, rule=rule, name=name)

    def shows_builder(self) -> bool:
        """Whether the builder covers the list."""
        return self._stack.currentWidget() is self.builder

    def refresh(self) -> None:
        """Read segments and counts anew; the builder counts again."""
        services = self.context.services
        for view in self.views.values():
            view.is_stale = True
        self._refresh_view()
        if not self.list.model.rowCount():
            self.load(ReadSegments(services, with_counts=False), self._on_segments, latest="names")
        self.load(ReadSegments(services), self._on_counted, latest="all")
        if self.shows_builder() and self.builder.draft is not None:
            self.load(ReadVocabulary(self.context.services), self._on_words, latest="words")

    def retranslate(self) -> None:
        """Set every text."""
        self.header.set_title(self.tr("Segments"))
        if self.tabs is not None:
            self.tabs.set_texts({key: tab_words(key) for key in self._tab_keys})
        self.list.retranslate()
        self.builder.retranslate()
        for view in self.views.values():
            view.view.retranslate()
        self._show_back()

    def open(
        self,
        *,
        segment_id: int | None = None,
        rule: Rule | None = None,
        name: str = "",
        new: bool = False,
        draft: Draft | None = None,
        tab: str = "",
        **params: Any,
    ) -> None:
        """Show a tab (the last one seen), or the builder on a segment, a rule, nothing, or a draft put aside."""
        self._hide_banners()
        if draft is not None and draft is self.builder.draft:
            self._show_builder()
            return
        self._put_aside()
        if draft is not None:
            self._start(draft)
        elif segment_id is not None or rule is not None or new:
            self._opening = (segment_id, rule, name)
            self._start_opening()
        else:
            self._show_tab(tab or self._tab(), params)

    def show_error(self, error: KnownError) -> None:
        """Say under the head in sight what went wrong."""
        banner = self.builder.banner if self.shows_builder() else self.banner
        banner.set_banner("bad", error_sentence(error))
        banner.show()

    def save(self) -> None:
        """Save the draft: a new segment, or the one it came from."""
        draft = self.builder.draft
        if draft is None:
            return
        segments, name, rule = self.context.services.segments, draft.state.name, self.builder.rule()
        segment_id = draft.segment_id

        def work(progress: Progress) -> Changes:
            progress.check_cancelled()
            return segments.create(name, rule) if segment_id is None else segments.update(segment_id, name, rule)

        self.load(work, self._on_saved, lane=Lane.WRITE)

    def _connect(self) -> None:
        self.list.new_wanted.connect(self._on_new)
        self.list.edit_wanted.connect(self._on_edit)
        self.list.customers_wanted.connect(self._on_customers)
        self.list.use_wanted.connect(self._on_use)
        self.list.scenario_wanted.connect(self._on_scenario)
        self.builder.save_wanted.connect(self.save)
        self.builder.use_wanted.connect(self._on_use_draft)
        self.context.shell.day_changed.connect(self._on_day)

    def _add_tab_row(self) -> QWidget:
        """Put the tabs under the header, with their line: out of sight while the builder is open."""
        self.tabs = TabRow([(key, "") for key in self._tab_keys])
        self.tabs.chosen.connect(self._on_tab)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, GUTTER)
        column.setSpacing(0)
        inside = QVBoxLayout()
        inside.setContentsMargins(PAGE_SIDE, 0, PAGE_SIDE, 0)
        inside.addWidget(self.tabs)
        column.addLayout(inside)
        column.addWidget(Line("strong"))
        self._tab_holder.addWidget(holder)
        return holder

    def _tab(self) -> str:
        return self.tabs.choice() if self.tabs is not None else MINE

    def _show_tab(self, key: str, params: dict[str, Any]) -> None:
        if self.tabs is None or key not in self._tab_keys:
            key, params = MINE, {}
        if self.tabs is not None:
            self.tabs.set_choice(key)
        if key == MINE:
            self._stack.setCurrentWidget(self.list)
        else:
            self._stack.setCurrentWidget(self.view(key))
            self.view(key).open(params)
        self._show_head()
        self._refresh_view()

    def _show_head(self) -> None:
        """Show header and tabs with the buttons of the tab in sight; the builder has a head of its own."""
        has_tabs = not self.shows_builder()
        self.header.setVisible(has_tabs)
        self._tab_row.setVisible(has_tabs)
        for button in (self.list.new, self.list.more):
            button.setVisible(self._tab() == MINE)
        self.list.split.set_pane_wanted(is_wanted=self._tab() == MINE)
        for key, view in self.views.items():
            for action in view.actions_of_header():
                action.setVisible(key == self._tab())

    def _refresh_view(self) -> None:
        """Let the view in sight read anew if it has to."""
        view = self._stack.currentWidget()
        if isinstance(view, TabHolder) and self.isVisible():
            view.refresh()

    def _start_opening(self) -> None:
        segment_id = self._opening[0]
        services = self.context.services

        def work(progress: Progress) -> tuple[Vocabulary, Segment | None]:
            words = ReadVocabulary(services)(progress)
            return words, None if segment_id is None else services.segments.get(segment_id)

        self.load(work, self._on_opened, latest="open")

    def _on_opened(self, answer: tuple[Vocabulary, Segment | None]) -> None:
        vocabulary, segment = answer
        _, rule, name = self._opening
        if segment is not None and segment.ready_id is None:
            draft = Draft(segment.name, group_of(segment.rule), segment.id)
        elif segment is not None:
            template, numbered = self.tr("{name} (copy)"), self.tr("{name} (copy {number})")
            name = free_name(template, numbered, segment, vocabulary)
            draft = Draft(name, group_of(segment.rule))
            self.builder.banner.set_banner(
                "info",
                self.tr("“{name}” comes with the application.").format(name=segment_name(segment)),
                self.tr("You are editing a copy of your own; the original stays as it is."),
            )
            self.builder.banner.show()
        else:
            draft = Draft(name, group_of(rule) if rule else Part())
        self.builder.start(draft, vocabulary)
        self._show_builder()

    def _start(self, draft: Draft) -> None:
        self.builder.draft = draft
        self._show_builder()
        self.load(ReadVocabulary(self.context.services), self._on_words_of_draft, latest="words")

    def _on_words_of_draft(self, vocabulary: Vocabulary) -> None:
        if self.builder.draft is not None:
            self.builder.start(self.builder.draft, vocabulary)

    def _hide_banners(self) -> None:
        for banner in (self.builder.banner, self.banner):
            banner.hide()

    def _show_builder(self) -> None:
        self._stack.setCurrentWidget(self.builder)
        self._show_head()
        self._show_back()

    def _show_back(self) -> None:
        self.builder.head.set_back(label("section", self.context.navigator.came_from() or self.section))

    def _put_aside(self) -> None:
        """Leave the builder; what was not saved can be taken up again."""
        draft = self.builder.draft
        if draft is None or not self.shows_builder():
            return
        self.builder.draft = None
        if draft.is_changed:
            name = draft.state.name or self.tr("New segment")
            text = self.tr("“{name}” was left without saving").format(name=name)
            self.context.shell.toast(text, _TakeUp(self, draft))

    def _named(self, changes: Changes) -> Changes:
        """Return the changes with a ready-made segment called by its words."""
        name = str((changes.params or {}).get("name", ""))
        words = ready_name(name)
        return replace(changes, params={**(changes.params or {}), "name": words})

    def _on_segments(self, answer: tuple[list[Segment], Vocabulary, int]) -> None:
        if not self.list.model.rowCount():
            self._on_counted(answer)

    def _on_counted(self, answer: tuple[list[Segment], Vocabulary, int]) -> None:
        self.list.show_found(*answer)
        if self.tabs is not None:
            in_use = [segment for segment in answer[0] if segment.archived_at is None]
            self.tabs.set_count(MINE, whole_number(len(in_use)))

    def _on_words(self, vocabulary: Vocabulary) -> None:
        self.builder.set_vocabulary(vocabulary)

    def _on_saved(self, changes: Changes) -> None:
        draft = self.builder.draft
        segment_id = (changes.params or {}).get("segment_id")
        if draft is not None and isinstance(segment_id, int):
            draft.saved_as(segment_id)
            self.builder.show_actions()
        self._hide_banners()
        self.context.shell.applied(self._named(changes))

    def applied(self, changes: Changes) -> None:
        """Tell everybody what a write changed, ready-made segments by their words."""
        self._hide_banners()
        self.context.shell.applied(self._named(changes))

    def _on_new(self) -> None:
        self.context.navigator.go(self.section, new=True)

    def _on_edit(self, segment: Segment | None) -> None:
        if segment is not None:
            self.context.navigator.go(self.section, segment_id=segment.id)

    def _on_customers(self, segment: Segment | None) -> None:
        if segment is not None and list_id_of(segment) is not None:
            self.context.navigator.go("customers", rule=segment.rule, name=segment.name)
        elif segment is not None:
            self.context.navigator.go("customers", segment_id=segment.id)

    def _on_use(self, segment: Segment | None) -> None:
        if segment is not None:
            self.context.navigator.go("mailings", segment_id=segment.id)

    def _on_use_draft(self) -> None:
        if self.builder.draft is not None and self.builder.draft.segment_id is not None:
            self.context.navigator.go("mailings", segment_id=self.builder.draft.segment_id)

    def _on_scenario(self, segment: Segment | None) -> None:
        if segment is not None:
            self.context.navigator.go("scenarios", gallery=True, segment_id=segment.id)

    def _on_tab(self, key: str) -> None:
        self._show_tab(key, {})

    def _on_day(self, day: object) -> None:
        del day
        self.builder.show_actions()


class _TakeUp:
    """The undo of leaving the builder: the draft, where it was left."""

    def __init__(self, page: SegmentsPage, draft: Draft) -> None:
        self._page = page
        self._draft = draft

    def __call__(self) -> None:
        from shiboken6 import isValid  # noqa: PLC0415 - the page may be gone with its workspace

        if isValid(self._page):
            self._page.context.navigator.go(self._page.section, draft=self._draft)


def create(context: PageContext) -> Page:
    """Build the page."""
    return SegmentsPage(context)
