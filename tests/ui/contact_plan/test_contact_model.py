"""The two-level list of contacts: shape, ticks, keyboard."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.models.domain.reasons import Reason
from app.models.domain.scenario import PlannedContact
from app.ui.contact_plan.contact_columns import ContactColumns
from app.ui.contact_plan.contact_groups import by_channel, by_reason
from app.ui.contact_plan.contact_model import ContactModel
from app.ui.contact_plan.contact_tree import ContactTree

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

DAY = date(2025, 11, 18)


def contact(customer_id: int, channel: str = "email", withheld: Reason | None = None) -> PlannedContact:
    return PlannedContact(
        DAY,
        customer_id,
        f"Customer {customer_id}",
        1,
        "Welcome",
        "welcome",
        "2025-11-15",
        channel,
        "relational",
        "inform",
        "withheld" if withheld else "planned",
        Reason("first_purchase", {"on": "2025-11-15", "days": 3}),
        withheld,
    )


@pytest.fixture
def model(qapp: QApplication) -> ContactModel:
    model = ContactModel(ContactColumns().planned(), is_checkable=True)
    model.set_groups(by_channel([contact(1), contact(2), contact(3, "post")]))
    return model


@pytest.fixture
def tree(model: ContactModel, qtbot: QtBot) -> ContactTree:
    tree = ContactTree(model)
    qtbot.addWidget(tree)
    tree.resize(900, 400)
    tree.show()
    model.set_groups(model.groups())
    return tree


def test_the_model_keeps_the_rules_of_models(model: ContactModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.choose([contact(1)], is_chosen=False)
    model.set_groups([])
    model.set_groups(by_channel([contact(4)]))
    assert tester.model() is model


def test_contacts_stand_under_their_channel(model: ContactModel) -> None:
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles == ["E-mail", "Letter"]
    assert [model.rowCount(model.index(row, 0)) for row in range(2)] == [2, 1]
    assert model.index(0, 1, model.index(1, 0)).data() == "Customer 3"


def test_withheld_contacts_stand_under_their_reason_with_what_to_do(qapp: QApplication) -> None:
    recent, refused = Reason("contacted_recently", {"days": 3, "gap": 10}), Reason("refused", {"channel": "email"})
    groups = by_reason([contact(1, withheld=refused), contact(2, withheld=recent), contact(3, withheld=recent)])
    assert [(group.title(), len(group.contacts)) for group in groups] == [
        ("Contacted too recently", 2),
        ("Refused by the customer", 1),
    ]
    assert groups[0].note().startswith("2, nothing to do")


def test_ticks_of_a_group_and_of_all(model: ContactModel) -> None:
    group = model.index(0, 0)
    check = Qt.ItemDataRole.CheckStateRole
    assert group.data(check) == Qt.CheckState.Checked
    model.choose([contact(1)], is_chosen=False)
    assert group.data(check) == Qt.CheckState.PartiallyChecked
    assert [each.customer_id for each in model.chosen()] == [2, 3]
    model.setData(group, Qt.CheckState.Unchecked, check)
    assert [each.customer_id for each in model.chosen()] == [3]


def test_a_tick_taken_off_stays_off_when_the_plan_is_read_again(model: ContactModel) -> None:
    model.choose([contact(2)], is_chosen=False)
    model.set_groups(by_channel([contact(1), contact(2)]))
    assert [each.customer_id for each in model.chosen()] == [1]


def test_space_ticks_and_enter_opens(tree: ContactTree, model: ContactModel, qtbot: QtBot) -> None:
    opened: list[PlannedContact] = []
    tree.row_activated.connect(opened.append)
    tree.setCurrentIndex(model.index(0, 0, model.index(0, 0)))
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert [each.customer_id for each in model.chosen()] == [2, 3]
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert [each.customer_id for each in opened] == [1]


def test_a_click_on_the_heading_folds_it(tree: ContactTree, model: ContactModel, qtbot: QtBot) -> None:
    group = model.index(0, 0)
    assert tree.isExpanded(group)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(group).center())
    assert not tree.isExpanded(group)


def test_a_click_on_the_mark_ticks(tree: ContactTree, model: ContactModel, qtbot: QtBot) -> None:
    row = model.index(1, 0, model.index(0, 0))
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(row).center())
    assert [each.customer_id for each in model.chosen()] == [1, 3]


def test_the_head_unticks_all(tree: ContactTree, model: ContactModel) -> None:
    tree.header().sectionClicked.emit(0)
    assert model.chosen() == []
    tree.header().sectionClicked.emit(0)
    assert len(model.chosen()) == 3


def test_optional_columns_go_first_when_it_is_narrow(tree: ContactTree, model: ContactModel) -> None:
    keys = [column.key for column in model.columns]
    tree.resize(1200, 400)
    assert not tree.isColumnHidden(keys.index("objective"))
    tree.resize(620, 400)
    assert tree.isColumnHidden(keys.index("objective"))
    assert not tree.isColumnHidden(keys.index("why"))


def test_an_empty_index_is_no_contact(model: ContactModel) -> None:
    assert model.contact_at(QModelIndex()) is None
    assert not model.index_of((9, 9, "")).isValid()
