"""What should make one stop before importing, and what is left out for a reason, in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

ALARM_TITLES: Final[dict[str, object]] = {
    "amounts_hundredfold": QT_TRANSLATE_NOOP("ImportIssues", "Amounts very different from last time"),
    "column_empty": QT_TRANSLATE_NOOP("ImportIssues", "A column is empty that was filled last time"),
    "columns_identical": QT_TRANSLATE_NOOP("ImportIssues", "Two columns say the same in every row"),
    "consent_conflict": QT_TRANSLATE_NOOP("ImportIssues", "%n person(s) who refused, and the file says yes"),
    "future_dates": QT_TRANSLATE_NOOP("ImportIssues", "%n row(s) with a date in the future"),
    "lines_differ_from_total": QT_TRANSLATE_NOOP("ImportIssues", "%n order(s) whose lines do not add up to the total"),
    "mode_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n value(s) that say neither test nor real"),
    "month_without_sales": QT_TRANSLATE_NOOP("ImportIssues", "%n month(s) without any sale"),
    "not_a_sale": QT_TRANSLATE_NOOP("ImportIssues", "%n row(s) that move money but sell nothing"),
    "one_email_many_names": QT_TRANSLATE_NOOP("ImportIssues", "%n e-mail(s) shared by many names"),
    "person_erased": QT_TRANSLATE_NOOP("ImportIssues", "%n row(s) about people who asked to be erased"),
    "sale_type_unknown": QT_TRANSLATE_NOOP("ImportIssues", "%n unknown kind(s) of sale"),
    "score_unreadable": QT_TRANSLATE_NOOP("ImportIssues", "%n unreadable rating(s)"),
    "several_currencies": QT_TRANSLATE_NOOP("ImportIssues", "%n order(s) in another currency"),
    "test_sale": QT_TRANSLATE_NOOP("ImportIssues", "%n test sale(s)"),
}
ALARM_SENTENCES: Final[dict[str, object]] = {
    "amounts_hundredfold": QT_TRANSLATE_NOOP(
        "ImportIssues", "The usual sale is many times larger or smaller: look at the decimal sign and at cents."
    ),
    "column_empty": QT_TRANSLATE_NOOP("ImportIssues", "The export may have changed, or was made without it."),
    "columns_identical": QT_TRANSLATE_NOOP("ImportIssues", "The export may be faulty: keep the right one only."),
    "consent_conflict": QT_TRANSLATE_NOOP(
        "ImportIssues", "The refusal stands; only a dated agreement given later would change it."
    ),
    "future_dates": QT_TRANSLATE_NOOP("ImportIssues", "Day and month may be the wrong way round."),
    "lines_differ_from_total": QT_TRANSLATE_NOOP(
        "ImportIssues", "The total of the order counts; look whether lines are missing."
    ),
    "mode_unknown": QT_TRANSLATE_NOOP("ImportIssues", "These rows count as real."),
    "month_without_sales": QT_TRANSLATE_NOOP("ImportIssues", "A part of the export may be missing."),
    "not_a_sale": QT_TRANSLATE_NOOP("ImportIssues", "Transfers, fees and your own payments are left out."),
    "one_email_many_names": QT_TRANSLATE_NOOP(
        "ImportIssues", "It may be a filler or the address of a marketplace: nobody is merged for it alone."
    ),
    "person_erased": QT_TRANSLATE_NOOP(
        "ImportIssues", "They are not created again; their purchases stay in the totals without a name."
    ),
    "sale_type_unknown": QT_TRANSLATE_NOOP("ImportIssues", "The sign of the amount says whether it is a refund."),
    "score_unreadable": QT_TRANSLATE_NOOP("ImportIssues", "The contact is kept without its rating."),
    "several_currencies": QT_TRANSLATE_NOOP(
        "ImportIssues", "They are kept, and never added to figures in the currency of your business."
    ),
    "test_sale": QT_TRANSLATE_NOOP("ImportIssues", "They are left out."),
}
