"""From an example to a list of customers: a segment is made, seen, changed, and taken back, in the real window."""

from __future__ import annotations

import csv
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.models.domain.settings import ScorePolicy
from app.services.scoring.figures import refresh
from app.ui.segments.rule_row import RuleRow
from tests.builders.workspace import add_contact, add_customer, add_product, add_purchase, fill
from tests.fakes import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from sqlalchemy import Connection

    from app.services.container import Services
    from app.ui.shell.session import Session


SENTENCE = (
    "Customers from Annecy who have bought “Tisanes rares” at least 2 times within the last 90 days and have not "
    "opened an e-mail for 60 days."
)
RULE = {
    "all": [
        {"field": "city", "op": "is", "value": "Annecy"},
        {"field": "bought", "op": "at_least", "value": 2, "category": "Tisanes rares", "within_days": 90},
        {"field": "opened", "op": "never", "within_days": 60},
    ]
}
ADA, BEA, CLO, DAN = 501, 502, 503, 504


def add_tea_drinkers(connection: Connection) -> None:
    """Ada and Dan answer the sentence; Béa reads her e-mails, Clo bought once."""
    add_product(connection, 900, "Sencha d’ombre", "Tisanes rares")
    for customer_id, name in ((ADA, "Ada"), (BEA, "Béa"), (CLO, "Clo"), (DAN, "Dan")):
        add_customer(connection, customer_id, first_name=name, last_name="Annecienne", city="Annecy")
        for days in (10, 50) if customer_id != CLO else (10,):
            add_purchase(connection, customer_id, TODAY - timedelta(days), 2000, products=[900])
    add_contact(connection, BEA, TODAY - timedelta(5), kind="opened")
    add_contact(connection, DAN, TODAY - timedelta(75), kind="opened")
    for index in ("profile_search", "profile_words"):
        connection.exec_driver_sql(f"DELETE FROM {index}")
        connection.exec_driver_sql(
            f"INSERT INTO {index} (rowid, search_text) SELECT customer_id, search_text FROM profile"
        )


@pytest.fixture
def session(services: Services, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    from app.ui.application import make_application
    from app.ui.jobs import JobRunner
    from app.ui.main_window import MainWindow
    from app.ui.preferences import Preferences
    from app.ui.theme.look import Scheme, look
    from app.ui.translation import Translation

    application: QApplication = make_application()
    Translation(application).switch("en")
    look().apply(Scheme.LIGHT, 100)
    fill(services.database, customers=120)
    with services.database.write() as connection:
        add_tea_drinkers(connection)
        refresh(connection, TODAY, ScorePolicy())
    jobs = JobRunner()
    window = MainWindow(jobs, Preferences(tmp_path / "preferences.json"), "en")
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    session = window.show_session(services)
    session.keeps_services_open = True
    assert jobs.wait_idle()
    yield session
    window.close()
    jobs.shutdown()


def test_a_segment_from_an_example_to_its_customers_and_back(session: Session) -> None:
    jobs, navigator, services = session.context.jobs, session.navigator, session.services
    toasts: list[Any] = []
    session.shell.toast_wanted.connect(lambda _text, undo: toasts.append(undo))
    navigator.go("segments")
    assert jobs.wait_idle()
    page: Any = navigator.page("segments")
    page.list.new.click()
    assert jobs.wait_idle()
    page.builder.rules.examples.buttons["going_quiet"].click()
    page.builder.head.field.setText("Quiet")
    page.builder.head.name_changed.emit("Quiet")
    page.builder.recount()
    assert jobs.wait_idle()
    expected = services.segments.count(page.builder.rule()).customers
    assert 0 < expected < 120
    assert page.builder.count.figure.text() == str(expected)
    page.builder.head.save.click()
    assert jobs.wait_idle()
    saved = services.segments.by_name("Quiet")
    navigator.back()
    assert jobs.wait_idle()
    page.list.choose(saved.id)
    assert jobs.wait_idle()
    page.list.pane.customers.click()
    assert jobs.wait_idle()
    customers: Any = navigator.page("customers")
    assert customers.list.model.rowCount() == expected
    session.shell.undo(toasts[0])
    assert jobs.wait_idle()
    assert "Quiet" not in [segment.name for segment in services.segments.all()]


def test_a_cell_of_the_scores_becomes_a_segment(session: Session) -> None:
    jobs, navigator, services = session.context.jobs, session.navigator, session.services
    navigator.go("scores", score="rfm")
    assert jobs.wait_idle()
    scores: Any = navigator.page("scores")
    grid = services.scoring.rfm_grid().counts
    place = next((row, column) for row in range(5) for column in range(5) if grid[row][column])
    scores.rfm.grid.opened.emit((5 - place[0], place[1] + 1))
    assert jobs.wait_idle()
    customers: Any = navigator.page("customers")
    assert customers.list.model.rowCount() == grid[place[0]][place[1]]
    navigator.go("segments", rule=customers.list.filters().as_rule(), name="Cell")
    assert jobs.wait_idle()
    builder: Any = navigator.page("segments")
    assert builder.builder.count.figure.text() == str(grid[place[0]][place[1]])


def rows(builder: Any) -> list[RuleRow]:
    return [row for row in builder.rules.rows.values() if isinstance(row, RuleRow)]


def pick(combo: Any, typed: str) -> None:
    """Open a list, type some letters, and click the first row that holds them."""
    QTest.mouseClick(combo, Qt.MouseButton.LeftButton)
    picker = combo.picker
    assert picker is not None
    if picker.search.isVisible():
        QTest.keyClicks(picker.search, typed)
    keys = [picker.model.choice(row) for row in range(picker.model.rowCount())]
    row = next(place for place, choice in enumerate(keys) if choice.key and typed.lower() in choice.words.lower())
    place = picker.list.visualRect(picker.model.index(row)).center()
    QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def choose(combo: Any, words: str) -> None:
    """Take an entry of a plain combo as the mouse does."""
    index = combo.findText(words)
    assert index >= 0
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def test_the_sentence_is_built_by_clicks_saved_opened_asked_about_and_exported(
    session: Session, tmp_path: Path
) -> None:
    jobs, navigator, services = session.context.jobs, session.navigator, session.services
    navigator.go("segments")
    assert jobs.wait_idle()
    page: Any = navigator.page("segments")
    page.list.new.click()
    assert jobs.wait_idle()
    builder = page.builder
    builder.rules.add_rule.click()
    pick(rows(builder)[0].field, "Town")
    pick(rows(builder)[0].editor.values.choice, "Annecy")  # type: ignore[union-attr]
    builder.rules.add_rule.click()
    bought = rows(builder)[1]
    pick(bought.field, "Has bought")
    pick(bought.editor.options["category"].editor, "Tisanes")
    bought.editor.values.numbers[0].setValue(2)  # type: ignore[union-attr]
    choose(bought.editor.period._kind, "in the last")  # type: ignore[union-attr]
    bought.editor.period._days.setValue(90)  # type: ignore[union-attr]
    builder.rules.add_rule.click()
    opened = rows(builder)[2]
    pick(opened.field, "Opened an e-mail")
    choose(opened.editor.operator, "never")
    choose(opened.editor.period._kind, "in the last")  # type: ignore[union-attr]
    opened.editor.period._days.setValue(60)  # type: ignore[union-attr]
    assert builder.rule() == RULE
    assert SENTENCE in builder.rules.words.text()
    builder.recount()
    assert jobs.wait_idle()
    assert builder.count.figure.text() == "2"
    assert [row.left.text() for row in rows(builder)][1:] == ["3", "2"]
    save(builder, session, "Tea to call back")
    ask_why(builder, session)
    see_and_export(builder, session, tmp_path)
    assert services.segments.by_name("Tea to call back").rule == RULE


def save(builder: Any, session: Session, name: str) -> None:
    QTest.keyClicks(builder.head.field, name)
    QTest.mouseClick(builder.head.save, Qt.MouseButton.LeftButton)
    assert session.context.jobs.wait_idle()


def ask_why(builder: Any, session: Session) -> None:
    """Béa read an e-mail five days ago: the third rule says so."""
    why = builder.sample.why
    why.search.setText("Béa")
    why._find()
    assert session.context.jobs.wait_idle()
    next(iter(why._found)).click()
    assert session.context.jobs.wait_idle()
    assert why.verdict.text() == "Béa Annecienne is not in."
    spoken = [why.answers.itemAt(place).widget().accessibleName() for place in range(why.answers.count())]
    assert [words.split(":")[0] for words in spoken] == ["Holds", "Holds", "Does not hold"]
    assert "(seen: 1 time)" in spoken[2]


def see_and_export(builder: Any, session: Session, tmp_path: Path) -> None:
    """The list of its customers holds the two, and so does the file."""
    jobs, navigator = session.context.jobs, session.navigator
    builder.count.see.click()
    assert jobs.wait_idle()
    customers: Any = navigator.page("customers")
    assert customers.list.model.rowCount() == 2
    path = tmp_path / "tea.csv"
    customers.list.selection._chooser = Chooser(path)
    customers.list.table.selectAll()
    assert jobs.wait_idle()
    customers.list.selection._export.click()
    assert jobs.wait_idle()
    with path.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file, delimiter=";"))
    assert sorted((row["first_name"], row["city"]) for row in written) == [("Ada", "Annecy"), ("Dan", "Annecy")]


class Chooser:
    """Answers with one file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save_file(self, *_asked: object) -> Path:
        return self.path


def press(*pressed: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys, or type letters, where the focus is."""
    for key in pressed:
        focus = cast("QWidget", QApplication.focusWidget())
        if isinstance(key, str):
            QTest.keyClicks(focus, key)
        else:
            QTest.keyClick(focus, key, modifier)
        QApplication.processEvents()


def tab_to(widget: QWidget) -> None:
    """Press Tab until a widget has the focus."""
    for _ in range(80):
        if QApplication.focusWidget() is widget:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {widget.accessibleName() or widget.objectName()}")


def type_number(box: QWidget, number: str) -> None:
    tab_to(box)
    press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    press(number)


def test_the_sentence_is_built_and_saved_by_the_keyboard_alone(session: Session) -> None:
    jobs, navigator, services = session.context.jobs, session.navigator, session.services
    enter, down, space = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space
    navigator.go("segments", new=True)
    assert jobs.wait_idle()
    builder: Any = cast("Any", navigator.page("segments")).builder
    assert QApplication.focusWidget() is builder.head.field
    press("Tea by keys", enter)
    assert QApplication.focusWidget() is builder.rules.add_rule
    press(space)
    press(enter, "town", enter)
    tab_to(rows(builder)[0].editor.values.choice)  # type: ignore[arg-type, union-attr]
    press(enter, "annec", enter)
    tab_to(builder.rules.add_rule)
    press(space)
    press(enter, "has bought", enter)
    editor = rows(builder)[1].editor
    tab_to(editor.options["category"].editor)
    press(enter, "tisanes", enter)
    type_number(editor.values.numbers[0], "2")  # type: ignore[union-attr]
    tab_to(editor.period._kind)  # type: ignore[union-attr]
    press(down)
    type_number(editor.period._days, "90")  # type: ignore[union-attr]
    tab_to(builder.rules.add_rule)
    press(space)
    press(enter, "opened", enter)
    editor = rows(builder)[2].editor
    tab_to(cast("QWidget", editor.operator))
    press(Qt.Key.Key_End)
    assert editor.condition()["op"] == "never"
    tab_to(editor.period._kind)  # type: ignore[union-attr]
    press(down)
    type_number(editor.period._days, "60")  # type: ignore[union-attr]
    assert builder.rule() == RULE
    assert SENTENCE in builder.rules.words.text()
    press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    builder.recount()
    assert jobs.wait_idle()
    assert builder.count.figure.text() == "2"
    assert services.segments.by_name("Tea by keys").rule == RULE


def test_rules_are_regrouped_by_dragging_and_the_count_follows(session: Session) -> None:
    jobs, navigator, services = session.context.jobs, session.navigator, session.services
    rule = {"all": [RULE["all"][0], {"any": [RULE["all"][1], RULE["all"][2]]}]}
    navigator.go("segments", rule=rule, name="Grouped")
    assert jobs.wait_idle()
    builder: Any = cast("Any", navigator.page("segments")).builder
    handle, first = rows(builder)[2].handle, rows(builder)[0]
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    place = handle.mapFromGlobal(first.mapToGlobal(QPoint(20, 2)))
    for step in (QPoint(5, -20), place):
        QTest.mouseMove(handle, step)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=place)
    expected = {"all": [RULE["all"][2], RULE["all"][0], {"any": [RULE["all"][1]]}]}
    assert builder.rule() == expected
    builder.recount()
    assert jobs.wait_idle()
    assert builder.count.figure.text() == str(services.segments.count(expected).customers)


def test_the_keys_of_rules_stay_with_the_rules(session: Session) -> None:
    """Alt+← is the way back everywhere else."""
    navigator = session.navigator
    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    navigator.go("home")
    navigator.go("segments", rule={"all": [RULE["all"][0], {"any": [RULE["all"][1]]}]}, name="Keys")
    assert session.context.jobs.wait_idle()
    builder: Any = cast("Any", navigator.page("segments")).builder
    QApplication.processEvents()
    rows(builder)[1].field.setFocus()
    press(Qt.Key.Key_Left, modifier=alt)
    assert navigator.current() == "segments"
    assert builder.rule() == {"all": [RULE["all"][0], RULE["all"][1]]}
    press(Qt.Key.Key_Z, modifier=control)
    assert builder.rule() == {"all": [RULE["all"][0], {"any": [RULE["all"][1]]}]}
    press(Qt.Key.Key_Y, modifier=control)
    assert builder.rule() == {"all": [RULE["all"][0], RULE["all"][1]]}
    builder.rules.add_rule.setFocus()
    press(Qt.Key.Key_Left, modifier=alt)
    assert navigator.current() == "home"


def test_customers_chosen_in_their_list_are_put_on_a_list_made_by_hand(session: Session) -> None:
    jobs, navigator, services = session.context.jobs, session.navigator, session.services
    navigator.go("customers", rule={"all": [RULE["all"][0]]}, name="Annecy")
    assert jobs.wait_idle()
    customers: Any = navigator.page("customers")
    customers.list.table.selectAll()
    assert jobs.wait_idle()
    for _ in range(2):
        customers.list.selection.put_on_list("Friends of the house")
        assert jobs.wait_idle()
    known = services.lists.all()
    assert [each.name for each in known] == ["Friends of the house"]
    assert services.lists.members(known[0].id) == services.segments.members({"all": [RULE["all"][0]]})
    navigator.go("segments")
    assert jobs.wait_idle()
    page: Any = navigator.page("segments")
    assert "Friends of the house" in [row.name for row in page.list.bar.rows()]
