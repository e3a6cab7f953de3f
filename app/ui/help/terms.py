"""The words of the trade, explained in one sentence or two."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TERMS: Final[list[tuple[object, object]]] = [
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Attrition"),
        QT_TRANSLATE_NOOP(
            "HelpTerms", "A customer who stops buying, most often without saying so: a silence unusual for that person."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Consent"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "What a customer has allowed or refused for a channel. A refusal always wins; it is never worked around.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Contact plan"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "The contacts that the scenarios propose for a day, once consents and contact pressure have had their say.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Contact pressure"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "How often somebody is contacted. Limits per customer and channel, a least gap and quiet days keep it "
            "bearable.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Duplicate"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "Two records that could be one person. The sure ones are joined, the doubtful ones are for you to decide.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Mailing list"),
        QT_TRANSLATE_NOOP("HelpTerms", "A file for the tool that sends, prints or calls, without anybody who refused."),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "PMG"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "Small, medium or large by what a customer spends: the few large ones often make most of the revenue.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Prospect"),
        QT_TRANSLATE_NOOP("HelpTerms", "Somebody you know who has not bought anything yet."),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Relational, commercial"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "A relational contact gives something (thanks, a birthday, advice); a commercial one proposes to buy.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "RFM"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "Recency, frequency, monetary amount: when a customer last bought, how often, and for how much. Three "
            "marks sum up a whole history.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Scenario"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "A rule that says who is contacted when and how: so many days after a first purchase, before a "
            "birthday, after a long silence.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Segment"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "A group of customers who answer the same rules today. Ready-made ones follow RFM, from Best customers "
            "to Lost.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Withheld"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "A contact that was due and is not made, with the rule that held it: no consent, too soon after "
            "another, a quiet day.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("HelpTerms", "Workspace"),
        QT_TRANSLATE_NOOP(
            "HelpTerms",
            "One file that holds one business. Copy it to keep a copy, hand it over to hand everything over.",
        ),
    ),
]

STAYS: Final[list[object]] = [
    QT_TRANSLATE_NOOP(
        "HelpTerms", "Your files and all that is made of them stay in the workspace file, on this computer."
    ),
    QT_TRANSLATE_NOOP(
        "HelpTerms", "The program never goes on the internet: no account, no statistics of use, no search for updates."
    ),
    QT_TRANSLATE_NOOP("HelpTerms", "Only the lists that you write leave it, to the folder that you choose."),
    QT_TRANSLATE_NOOP("HelpTerms", "The report of a fault holds no customer data; it goes nowhere unless you send it."),
]
