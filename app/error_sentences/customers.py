"""What to tell about customers, identity and what is entered by hand."""

from __future__ import annotations

from typing import Final

from app.error_sentences.mark import QT_TRANSLATE_NOOP

SENTENCES: Final = {
    "act_unknown": QT_TRANSLATE_NOOP("ErrorSentences", "This was taken back already. Nothing was changed."),
    "source_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "This source is not in the workspace any more. Nothing was changed."
    ),
    "correction_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "There is no correction of yours here to take back. Nothing was changed."
    ),
    "corrections_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences", "There is nothing to correct. Choose at least one value."
    ),
    "contact_kind_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "“{kind}” is not a kind of contact. Nothing was changed. Choose one of the list."
    ),
    "customer_empty": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Nobody can be known by this yet. Enter a name, an e-mail or a telephone number."
    ),
    "day_in_future": QT_TRANSLATE_NOOP(
        "ErrorSentences", "This day has not come yet. Nothing was changed. Choose today or an earlier day."
    ),
    "field_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "“{field}” is not a value of customers that can be corrected. Nothing was changed."
    ),
    "note_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "This note or task was changed meanwhile. Nothing was lost. Look at the profile again."
    ),
    "purchase_empty": QT_TRANSLATE_NOOP("ErrorSentences", "There is no amount yet. Enter what was paid."),
    "text_missing": QT_TRANSLATE_NOOP("ErrorSentences", "There is nothing to keep yet. Write a few words first."),
    "value_refused": QT_TRANSLATE_NOOP(
        "ErrorSentences", "“{value}” cannot be right here. Nothing was changed. Check it and type it again."
    ),
    "case_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "This pair no longer exists: its records changed meanwhile. Choose another one."
    ),
    "channel_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "“{channel}” is not a way to reach customers. Choose e-mail, SMS, letter or phone."
    ),
    "customer_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Customer {customer_id} is not in the workspace any more. Choose another one."
    ),
    "customer_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Customer {customer_id} is not in the workspace any more. Choose another one."
    ),
    "decision_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "This decision was taken back already. Nothing was changed."
    ),
    "record_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Record {record_id} is not in force. Nothing was changed. Choose another one."
    ),
    "record_alone": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Record {record_id} is a customer of its own already. Nothing was changed."
    ),
    "customers_too_few": QT_TRANSLATE_NOOP(
        "ErrorSentences", "A household needs at least two customers. Nothing was changed. Choose another one."
    ),
    "answer_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{answer}” is no answer: write same, different, household or not_household. Nothing was changed.",
    ),
    "answers_missing": QT_TRANSLATE_NOOP("ErrorSentences", "There was nothing to answer. Nothing was changed."),
    "pair_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "“{pair}” is no pair of records: write two numbers such as 12-45, as `review` does. Nothing was changed.",
    ),
    "answers_unreadable": QT_TRANSLATE_NOOP(
        "ErrorSentences", "“{name}” needs the columns pair and decision. Nothing was changed."
    ),
    "records_too_few": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Tick at least two records to join them. Nothing was changed."
    ),
    "sort_unknown": QT_TRANSLATE_NOOP(
        "ErrorSentences", "Customers cannot be sorted by “{sort}”. Choose another column."
    ),
    "score_unknown": QT_TRANSLATE_NOOP("ErrorSentences", "There is no score “{score}”. Choose another one."),
    "score_without_backtest": QT_TRANSLATE_NOOP(
        "ErrorSentences", "The score “{score}” announces nothing that could be tested. Choose one of: {known}."
    ),
    "customer_without_score": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There is no customer {customer} with a score. Choose another number, as `customers` writes it.",
    ),
}
