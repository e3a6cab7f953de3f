"""The rules of the style sheet by subject; $names are tokens, lengths are design pixels."""

from __future__ import annotations

from typing import Final

TEXTS: Final = """
QLabel { color: $text_primary; background: transparent; }
QLabel[role="figure"] { font-family: "Inter Display"; font-size: 24px; font-weight: 600; }
QLabel[role="figure_big"] { font-family: "Inter Display"; font-size: 36px; font-weight: 600; }
QLabel[role="page"] { font-size: 22px; font-weight: 600; }
QLabel[role="verdict"] { font-size: 20px; font-weight: 600; }
QLabel[role="dialog"] { font-size: 17px; font-weight: 600; }
QLabel[role="lead"] { font-size: 17px; }
QLabel[role="pane"] { font-size: 16px; font-weight: 600; }
QLabel[role="card"] { font-size: 15px; font-weight: 600; }
QLabel[role="strong"] { font-size: 14px; font-weight: 600; }
QLabel[role="body"] { font-size: 14px; }
QLabel[role="table"] { font-size: 13px; }
QLabel[role="table_strong"] { font-size: 13px; font-weight: 600; }
QLabel[role="caption"] { font-size: 12px; }
QLabel[role="caption_strong"] { font-size: 12px; font-weight: 600; }
QLabel[tone="secondary"] { color: $text_secondary; }
QLabel[tone="muted"] { color: $text_muted; }
QLabel[tone="accent"] { color: $accent_text; }
QLabel[tone="good"] { color: $good_text; }
QLabel[tone="warn"] { color: $warn_text; }
QLabel[tone="bad"] { color: $bad_text; }
QLabel:disabled { color: $text_disabled; }
QLabel[key="true"] { font-size: 12px; color: $text_secondary; background: $bg_sunken; border: 1px solid $border_default;
  border-radius: 4px; padding: 1px 5px; }
QToolTip { color: $bg_surface; background: $text_primary; border: 0; padding: 6px 8px; font-size: 12px; }
"""

SURFACES: Final = """
QMainWindow, QDialog { background: $bg_window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton, QToolButton, QCheckBox, QRadioButton, QComboBox { outline: none; }
QWidget[surface="window"] { background: $bg_window; }
QWidget[surface="rail"] { background: $bg_rail; }
QWidget[surface="sunken"] { background: $bg_sunken; }
QWidget[surface="plain"] { background: $bg_surface; }
QFrame[card="true"] { background: $bg_surface; border: 1px solid $border_default; border-radius: 8px; }
QFrame[card="selected"] { background: $bg_surface; border: 2px solid $accent_solid; border-radius: 10px; }
QFrame[card="start"] { background: $bg_surface; border: 1px solid $border_default; border-radius: 10px; }
QFrame[card="well"] { background: $bg_sunken; border: 1px solid $border_default; border-radius: 6px; }
QFrame[card="drop"] { background: $bg_sunken; border: 1px dashed $border_control; border-radius: 8px; }
QFrame[card="dropping"] { background: $bg_selected; border: 2px dashed $accent_solid; border-radius: 8px; }
QFrame[line="horizontal"] { background: $border_subtle; border: 0; min-height: 1px; max-height: 1px; }
QFrame[line="vertical"] { background: $border_subtle; border: 0; min-width: 1px; max-width: 1px; }
QFrame[line="strong"] { background: $border_default; border: 0; min-height: 1px; max-height: 1px; }
QFrame[line="upright"] { background: $border_default; border: 0; min-width: 1px; max-width: 1px; }
QFrame[foot="true"] { background: $bg_sunken; border: 0; border-top: 1px solid $border_default;
  border-bottom-left-radius: 7px; border-bottom-right-radius: 7px; }
QFrame[tile="neutral"] { background: $bg_pressed; border-radius: 6px; }
QFrame[tile="accent"] { background: $accent_tint; border-radius: 6px; }
QFrame[tile="good"] { background: $good_tint; border-radius: 6px; }
QFrame[tile="warn"] { background: $warn_tint; border-radius: 6px; }
QFrame[tile="bad"] { background: $bad_tint; border-radius: 6px; }
QFrame[banner="warn"] { background: $warn_tint; border: 0; border-radius: 8px; }
QFrame[banner="bad"] { background: $bad_tint; border: 0; border-radius: 8px; }
QFrame[banner="good"] { background: $good_tint; border: 0; border-radius: 8px; }
QFrame[banner="info"] { background: $bg_selected; border: 0; border-radius: 8px; }
QFrame[badge="neutral"] { background: $bg_pressed; border: 0; border-radius: 4px; }
QFrame[badge="accent"] { background: $accent_tint; border: 0; border-radius: 4px; }
QFrame[badge="good"] { background: $good_tint; border: 0; border-radius: 4px; }
QFrame[badge="warn"] { background: $warn_tint; border: 0; border-radius: 4px; }
QFrame[badge="bad"] { background: $bad_tint; border: 0; border-radius: 4px; }
QFrame[badge] QLabel { font-size: 12px; font-weight: 500; }
QFrame[badge="neutral"] QLabel { color: $text_secondary; }
QFrame[badge="accent"] QLabel { color: $accent_text; }
QFrame[badge="good"] QLabel { color: $good_text; }
QFrame[badge="warn"] QLabel { color: $warn_text; }
QFrame[badge="bad"] QLabel { color: $bad_text; }
QFrame[toast="true"] { background: $text_primary; border: 0; border-radius: 8px; }
QFrame[toast="true"] QLabel { color: $bg_surface; font-size: 13px; }
QFrame[popup="true"] { background: $bg_surface; border: 1px solid $border_button; border-radius: 8px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[scrolled="true"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border_button; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $border_control; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent;
  border: 0; width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QSplitter::handle { background: transparent; }
QProgressBar { background: $border_subtle; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent_solid; border-radius: 3px; }
QMenu { background: $bg_surface; border: 1px solid $border_button; border-radius: 8px; padding: 4px; font-size: 13px; }
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 6px; color: $text_primary; min-height: 18px; }
QMenu::item:selected { background: $bg_selected; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border_subtle; margin: 4px 6px; }
"""

BUTTONS: Final = """
QPushButton { background: $bg_field; color: $text_primary; border: 1px solid $border_button; border-radius: 6px;
  padding: 0 12px; min-height: 30px; font-size: 13px; font-weight: 500; }
QPushButton:hover { background: $bg_hover; }
QPushButton:pressed { background: $bg_pressed; }
QPushButton:disabled { color: $text_disabled; border-color: $border_default; background: $bg_field; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] { background: $accent_solid; color: $text_on_accent; border-color: $accent_solid;
  font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_solid_hover;
  border-color: $accent_solid_hover; }
QPushButton[kind="primary"]:disabled { background: $bg_pressed; color: $text_disabled; border-color: $bg_pressed; }
QPushButton[kind="quiet"] { background: transparent; color: $accent_text; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $bg_hover; }
QPushButton[kind="quiet"]:pressed { background: $bg_pressed; }
QPushButton[kind="quiet"]:disabled { color: $text_disabled; }
QPushButton[kind="danger"] { color: $bad_text; }
QPushButton[kind="danger"]:disabled { color: $text_disabled; }
QPushButton[kind="link"] { background: transparent; border: 0; padding: 0 2px; color: $accent_text; min-height: 20px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $text_disabled; }
QPushButton[kind="icon"] { padding: 0; min-width: 30px; max-width: 30px; }
QPushButton[kind="quiet_icon"] { padding: 0; min-width: 30px; max-width: 30px; background: transparent;
  border-color: transparent; }
QPushButton[kind="quiet_icon"]:hover { background: $bg_hover; }
QPushButton[kind="toast"] { background: transparent; color: $bg_surface; border: 1px solid $border_control;
  font-weight: 600; }
QPushButton[kind="toast"]:hover, QPushButton[kind="toast_close"]:hover { background: $text_secondary; }
QPushButton[kind="toast_close"] { background: transparent; border-color: transparent; padding: 0; min-width: 26px;
  max-width: 26px; }
QPushButton[small="true"] { min-height: 26px; padding: 0 9px; }
QPushButton[kind="icon"][small="true"], QPushButton[kind="quiet_icon"][small="true"] { min-width: 26px; max-width: 26px;
  padding: 0; }
QPushButton[big="true"] { min-height: 38px; padding: 0 18px; font-size: 14px; }
QPushButton[keyed="true"] { padding: 0 12px; }
QPushButton[chip="true"] { background: $bg_selected; border: 1px solid $accent_line; border-radius: 14px;
  min-height: 26px; padding: 0 11px; color: $text_primary; }
QPushButton[chip="true"]:hover { background: $accent_tint; }
QPushButton[chip="add"] { background: transparent; border: 1px dashed $border_control; border-radius: 14px;
  min-height: 26px; padding: 0 11px; }
QPushButton[chip="add"]:hover { background: $bg_hover; }
QPushButton[seg] { border-radius: 0; border-right-width: 0; padding: 0 12px; min-height: 30px; }
QPushButton[seg="l"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[seg="r"] { border-right-width: 1px; border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[seg="only"] { border-right-width: 1px; border-radius: 6px; }
QPushButton[seg]:checked { background: $accent_tint; color: $accent_text; font-weight: 600; }
QPushButton[seg][small="true"] { min-height: 26px; padding: 0 10px; }
QPushButton[tab="true"] { background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 0; min-height: 34px; font-size: 14px; font-weight: 400; color: $text_secondary; }
QPushButton[tab="true"]:hover { color: $text_primary; }
QPushButton[tab="true"]:checked { color: $accent_text; font-weight: 600; border-bottom-color: $accent_solid; }
QPushButton[nav="true"] { background: transparent; border: 0; border-radius: 6px; text-align: left; padding: 0 10px;
  min-height: 34px; font-size: 14px; font-weight: 400; color: $text_secondary; }
QPushButton[nav="true"]:hover { background: $bg_pressed; }
QPushButton[nav="true"]:checked { background: $accent_tint; color: $accent_text; font-weight: 600; }
QPushButton[nav="folded"] { background: transparent; border: 0; border-radius: 6px; padding: 0; min-height: 34px; }
QPushButton[nav="folded"]:hover { background: $bg_pressed; }
QPushButton[nav="folded"]:checked { background: $accent_tint; }
QPushButton[rail="box"] { background: $bg_surface; border: 1px solid $border_default; border-radius: 8px; padding: 0;
  min-height: 42px; text-align: left; }
QPushButton[rail="box"]:hover { background: $bg_hover; }
QPushButton[rail="find"] { background: $bg_field; border: 1px solid $border_control; border-radius: 6px; padding: 0 9px;
  text-align: left; color: $text_muted; font-weight: 400; min-height: 30px; font-size: 14px; }
QPushButton[status="true"] { background: transparent; border: 0; border-radius: 4px; padding: 0 4px; min-height: 22px;
  font-size: 12px; font-weight: 400; color: $text_muted; }
QPushButton[status="true"]:hover { color: $text_primary; text-decoration: underline; }
QPushButton[status="warn"] { background: $warn_tint; border: 0; border-radius: 4px; padding: 0 6px; min-height: 20px;
  font-size: 12px; font-weight: 500; color: $warn_text; }
QPushButton[status="link"] { background: transparent; border: 0; padding: 0 4px; min-height: 22px; font-size: 12px;
  color: $accent_text; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $bg_hover; }
"""

FIELDS: Final = """
QLineEdit, QDateEdit, QSpinBox, QDoubleSpinBox, QComboBox, QTimeEdit { background: $bg_field; color: $text_primary;
  border: 1px solid $border_control; border-radius: 6px; padding: 0 9px; min-height: 30px; font-size: 13px;
  selection-background-color: $accent_solid; selection-color: $text_on_accent; }
QPlainTextEdit, QTextEdit { background: $bg_field; color: $text_primary; border: 1px solid $border_control;
  border-radius: 6px; padding: 4px; font-size: 13px; selection-background-color: $accent_solid;
  selection-color: $text_on_accent; }
QLineEdit[small="true"], QComboBox[small="true"], QDateEdit[small="true"] { min-height: 26px; }
QLineEdit:disabled, QDateEdit:disabled, QSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  color: $text_disabled; border-color: $border_default; background: $bg_sunken; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: $bg_sunken; border-color: $border_default; }
QLineEdit[invalid="true"], QDateEdit[invalid="true"], QSpinBox[invalid="true"], QComboBox[invalid="true"],
QPlainTextEdit[invalid="true"] { border: 1px solid $bad_solid; }
QComboBox { padding-right: 26px; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($mark_down); width: 14px; height: 14px; }
QComboBox::down-arrow:disabled { image: url($mark_down_off); }
QDateEdit::drop-down { border: 0; width: 26px; }
QComboBox QAbstractItemView { background: $bg_surface; border: 1px solid $border_button; outline: 0; padding: 4px;
  font-size: 13px; selection-background-color: $bg_selected; selection-color: $text_primary; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; background: transparent; padding: 0 2px; min-height: 0; }
QAbstractSpinBox QLineEdit { padding: 0 7px; }
QSpinBox, QDoubleSpinBox, QTimeEdit { padding-left: 7px; padding-right: 22px; min-height: 27px; }
QSpinBox[small="true"], QDoubleSpinBox[small="true"] { min-height: 23px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button { border: 0; width: 22px; background: transparent;
  subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button { border: 0; width: 22px;
  background: transparent; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow { image: url($mark_up); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow { image: url($mark_down); width: 12px;
  height: 12px; }
QCheckBox, QRadioButton { color: $text_primary; font-size: 13px; spacing: 8px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_disabled; }
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator, QMenu::indicator {
  width: 14px; height: 14px; border: 1px solid $border_control; border-radius: 4px; background: $bg_field; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked, QMenu::indicator:checked,
QListView::indicator:checked { background: $accent_solid; border-color: $accent_solid; image: url($mark_check); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate, QTableView::indicator:indeterminate {
  background: $accent_solid; border-color: $accent_solid; image: url($mark_minus); }
QCheckBox::indicator:disabled { border-color: $border_default; background: $bg_sunken; }
QMenu::indicator { margin-left: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $border_control; border-radius: 8px;
  background: $bg_field; }
QRadioButton::indicator:checked { background: $accent_solid; border-color: $accent_solid; image: url($mark_dot); }
QGroupBox { border: 0; margin: 0; padding: 0; }
QCalendarWidget QWidget { background: $bg_surface; alternate-background-color: $bg_sunken; }
QCalendarWidget QAbstractItemView { background: $bg_surface; selection-background-color: $accent_solid;
  selection-color: $text_on_accent; font-size: 13px; outline: 0; }
QCalendarWidget QToolButton { color: $text_primary; font-weight: 600; }
QCalendarWidget QSpinBox { min-height: 24px; }
"""

VIEWS: Final = """
QAbstractItemView { outline: 0; }
QTableView, QTreeView, QListView { background: $bg_surface; color: $text_primary; border: 1px solid $border_default;
  border-radius: 8px; font-size: 13px; selection-background-color: $bg_selected; selection-color: $text_primary;
  gridline-color: $border_subtle; }
QTableView[bare="true"], QTreeView[bare="true"], QListView[bare="true"] { border: 0; border-radius: 0;
  background: transparent; }
QHeaderView { background: $bg_sunken; border: 0; border-top-left-radius: 7px; border-top-right-radius: 7px; }
QHeaderView::section { background: $bg_sunken; color: $text_secondary; border: 0;
  border-bottom: 1px solid $border_default; padding: 0 12px; font-size: 12px; font-weight: 600; }
QTableCornerButton::section { background: $bg_sunken; border: 0; }
QTreeView::item { min-height: 32px; border-bottom: 1px solid $border_subtle; }
QListView::item { min-height: 28px; }
QTreeView::item:selected, QListView::item:selected { background: $bg_selected; color: $text_primary; }
QTreeView::item:hover, QListView::item:hover { background: $bg_hover; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url($mark_right); }
QTreeView::branch:has-children:open { image: url($mark_down); }
"""
