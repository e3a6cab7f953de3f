"""What users noted about a customer: notes, what is to be done, tags."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.customers.contact_card import clear_layout
from app.ui.formats import day_text
from app.ui.theme.look import look
from app.ui.theme.widgets import Button, Card, IconButton, Line, Text

if TYPE_CHECKING:
    from app.models.domain.customer import Note, Task
    from app.ui.customers.customer_facts import CustomerFacts

_LINES_SHOWN = 4


class NotesCard(Card):
    """Notes over tasks; both are written, changed and taken away in place."""

    note_wanted = Signal(int, str)  # note (0: a new one), words; none takes it away
    task_wanted = Signal(int, str, object, bool)  # task (0: a new one), words, day or None, is done

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", "", parent)
        self._facts: CustomerFacts | None = None
        self._today = date.min
        self._add = Button("", "link", "plus")
        self._add.clicked.connect(self._on_add)
        self.add_to_head(self._add)
        self._editor = WordsEditor()
        self._editor.kept.connect(self._on_kept)
        self._editor.left.connect(self._on_left)
        self._editor.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._tasks_head = QHBoxLayout()
        self._tasks_title = Text("", "table_strong")
        self._add_task = Button("", "link", "plus", is_small=True)
        self._add_task.clicked.connect(self._on_add_task)
        self._tasks_head.addWidget(self._tasks_title)
        self._tasks_head.addStretch(1)
        self._tasks_head.addWidget(self._add_task)
        self._task_editor = WordsEditor(has_day=True)
        self._task_editor.kept.connect(self._on_task_kept)
        self._task_editor.left.connect(self._on_left)
        self._task_editor.hide()
        self._tasks = QVBoxLayout()
        self._tasks.setSpacing(8)
        self.body.addWidget(self._editor)
        self.body.addLayout(self._rows)
        self.body.addWidget(Line())
        self.body.addLayout(self._tasks_head)
        self.body.addWidget(self._task_editor)
        self.body.addLayout(self._tasks)
        self._editing: tuple[str, int] = ("", 0)

    def show_facts(self, facts: CustomerFacts, today: date) -> None:
        """Show what was noted about a customer; what is being written stays."""
        is_same = self._facts is not None and self._facts.profile.customer_id == facts.profile.customer_id
        self._facts, self._today = facts, today
        if not is_same:
            self._on_left()
        self.set_title(self.tr("Notes"))
        self._add.setText(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add a note"))
        self._tasks_title.setText(self.tr("To do"))
        self._add_task.setText(self.tr("Add"))
        self._add_task.setAccessibleName(self.tr("Add a task"))
        self._editor.retranslate(self.tr("What should be remembered?"))
        self._task_editor.retranslate(self.tr("What is to be done?"))
        clear_layout(self._rows)
        clear_layout(self._tasks)
        for note in facts.own.notes:
            self._rows.addWidget(self._note_row(note))
        if not facts.own.notes:
            self._rows.addWidget(Text(self.tr("Nothing noted yet."), "table", "muted"))
        for task in facts.own.tasks:
            self._tasks.addWidget(self._task_row(task))
        if not facts.own.tasks:
            self._tasks.addWidget(Text(self.tr("Nothing to do."), "table", "muted"))

    def _note_row(self, note: Note) -> QWidget:
        holder = QWidget()
        foot = QHBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(Text(day_text(note.on), "caption", "secondary"))
        foot.addStretch(1)
        foot.addWidget(self._button("pencil", self.tr("Change this note"), f"note:{note.note_id}", self._on_change))
        foot.addWidget(self._button("trash-2", self.tr("Remove this note"), f"note:{note.note_id}", self._on_remove))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(note.text, "table", wraps=True, is_selectable=True))
        column.addLayout(foot)
        return holder

    def _task_row(self, task: Task) -> QWidget:
        holder = QWidget()
        box = QCheckBox()
        box.setObjectName(f"task:{task.task_id}")
        box.setChecked(task.done_on is not None)
        box.setAccessibleName(task.text)
        box.clicked.connect(self._on_checked)
        words = QVBoxLayout()
        words.setSpacing(0)
        is_done = task.done_on is not None
        words.addWidget(Text(task.text, "table", "muted" if is_done else "primary", wraps=True, is_selectable=True))
        day, tone = self._task_day(task)
        if day:
            words.addWidget(Text(day, "caption", tone))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._button("pencil", self.tr("Change this task"), f"task:{task.task_id}", self._on_change))
        row.addWidget(self._button("trash-2", self.tr("Remove this task"), f"task:{task.task_id}", self._on_remove))
        return holder

    def _task_day(self, task: Task) -> tuple[str, str]:
        if task.done_on is not None:
            return self.tr("done on {day}").format(day=day_text(task.done_on)), "muted"
        if task.due_on is None:
            return "", "muted"
        is_late = task.due_on < self._today
        return self.tr("before {day}").format(day=day_text(task.due_on)), "bad" if is_late else "secondary"

    def _button(self, icon: str, name: str, key: str, slot: object) -> IconButton:
        button = IconButton(icon, name, is_small=True)
        button.setObjectName(key)
        button.clicked.connect(slot)
        return button

    def _on_add(self) -> None:
        self._editing = ("note", 0)
        self._editor.start("", None)

    def _on_add_task(self) -> None:
        self._editing = ("task", 0)
        self._task_editor.set_earliest(self._today)
        self._task_editor.start("", None)

    def _on_change(self) -> None:
        kind, _, number = self.sender().objectName().partition(":")
        self._editing = (kind, int(number))
        if kind == "note":
            note = self._note(int(number))
            self._editor.start(note.text if note else "", None)
        else:
            task = self._task(int(number))
            self._task_editor.start(task.text if task else "", task.due_on if task else None)

    def _on_remove(self) -> None:
        kind, _, number = self.sender().objectName().partition(":")
        if kind == "note":
            self.note_wanted.emit(int(number), "")
        else:
            self.task_wanted.emit(int(number), "", None, False)

    def _on_checked(self) -> None:
        box = self.sender()
        task = self._task(int(box.objectName().partition(":")[2]))
        if task is not None and isinstance(box, QCheckBox):
            self.task_wanted.emit(task.task_id, task.text, task.due_on, box.isChecked())

    def _on_kept(self, words: str, day: object) -> None:
        del day
        self._editor.hide()
        self.note_wanted.emit(self._editing[1], words)

    def _on_task_kept(self, words: str, day: object) -> None:
        self._task_editor.hide()
        task = self._task(self._editing[1])
        self.task_wanted.emit(self._editing[1], words, day, task is not None and task.done_on is not None)

    def _on_left(self) -> None:
        self._editor.hide()
        self._task_editor.hide()

    def _note(self, note_id: int) -> Note | None:
        notes = self._facts.own.notes if self._facts else ()
        return next((note for note in notes if note.note_id == note_id), None)

    def _task(self, task_id: int) -> Task | None:
        tasks = self._facts.own.tasks if self._facts else ()
        return next((task for task in tasks if task.task_id == task_id), None)


class WordsEditor(QWidget):
    """A few lines to write, perhaps with a day; `kept` carries them, `left` when Esc or Cancel leaves."""

    kept = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, has_day: bool = False) -> None:
        """Start empty."""
        super().__init__(parent)
        self._words = _Words()
        self._words.left.connect(self.left)
        self._words.kept.connect(self._on_keep)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(look().px(76))
        self._has_day = QCheckBox()
        self._has_day.clicked.connect(self._on_has_day)
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._keep, self._leave = Button("", "primary", is_small=True), Button("", is_small=True)
        self._keep.clicked.connect(self._on_keep)
        self._leave.clicked.connect(self.left)
        days = QHBoxLayout()
        days.addWidget(self._has_day)
        days.addWidget(self._day, 1)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addLayout(days)
        column.addLayout(row)
        self._has_day.setVisible(has_day)
        self._day.setVisible(has_day)

    def start(self, words: str, day: date | None) -> None:
        """Show and focus it."""
        self._words.setPlainText(words)
        self._has_day.setChecked(day is not None)
        if day is not None:
            self._day.setDate(QDate(day.year, day.month, day.day))
        self._day.setEnabled(day is not None)
        self.show()
        self._words.setFocus()

    def retranslate(self, question: str) -> None:
        """Set every text."""
        self._words.setPlaceholderText(question)
        self._words.setAccessibleName(question)
        self._has_day.setText(self.tr("before"))
        self._day.setAccessibleName(self.tr("Day"))
        self._keep.setText(self.tr("Keep"))
        self._keep.set_hint(self.tr("Keep"), "Ctrl+Return")
        self._leave.setText(self.tr("Cancel"))

    def set_earliest(self, today: date) -> None:
        """Propose a week from today."""
        self._day.setDate(QDate(today.year, today.month, today.day).addDays(7))

    def _on_has_day(self) -> None:
        self._day.setEnabled(self._has_day.isChecked())

    def _on_keep(self) -> None:
        words = self._words.toPlainText().strip()
        if not words:
            self.left.emit()
            return
        chosen = self._day.date()
        day = date(chosen.year(), chosen.month(), chosen.day()) if self._has_day.isChecked() else None
        self.kept.emit(words, day)


class _Words(QPlainTextEdit):
    """Lines that Ctrl+Enter keeps and Esc leaves."""

    kept = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the field: the page would take it for the way back."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Ctrl+Enter, leave with Esc."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
