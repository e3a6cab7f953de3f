"""What each screen is for, in a few sentences."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

SCREENS: Final[dict[str, object]] = {
    "home": QT_TRANSLATE_NOOP(
        "HelpScreens",
        "Opens on what there is to do today, the most pressing first, with the reason and how long it takes. Below: "
        "who "
        "is contacted in the coming days, the figures that matter with their change over a year, and the health of "
        "your "
        "data. Each figure opens the customers behind it.",
    ),
    "importing": QT_TRANSLATE_NOOP(
        "HelpScreens",
        "Takes the files of your till, web shop, newsletter tool or spreadsheet. The columns are recognised; you "
        "answer "
        "the few questions left, look at the preview, then write. Nothing is lost: what cannot be read is listed "
        "with its "
        "reason. The same file twice changes nothing, and every import can be taken back from the history.",
    ),
    "customers": QT_TRANSLATE_NOOP(
        "HelpScreens",
        "Everybody you know, found by a few letters, filtered by chips. One row opens the profile: purchases, "
        "contacts, "
        "consents, scores with their reasons, and where each value comes from. Under Duplicates you decide on the "
        "pairs "
        "that could be one person; every decision can be undone.",
    ),
    "segments": QT_TRANSLATE_NOOP(
        "HelpScreens",
        "Groups of customers by rules that read as a sentence. The count follows while you write, rule by rule, and "
        "“Why is a customer not in?” answers for one person. A segment renews itself: who no longer answers leaves it.",
    ),
    "scores": QT_TRANSLATE_NOOP(
        "HelpScreens",
        "Who may leave and what it would cost, what each customer will bring, buy next, do with you and say of you. "
        "Every score tells how it did on your own past, or why it cannot be told yet. Drag a line, or move it by the "
        "arrow keys: the effect is shown before it is kept.",
    ),
    "scenarios": QT_TRANSLATE_NOOP(
        "HelpScreens",
        "Who is to be contacted when, and with which message: welcome, birthday, reactivation and others. A "
        "scenario only "
        "plans: nothing leaves before you approve it in the contact plan.",
    ),
    "contact_plan": QT_TRANSLATE_NOOP(
        "HelpScreens",
        "The contacts of the day by channel, each with its reason. Read, untick, postpone or withhold, then "
        "approve: the "
        "lists for your tools are written and the contacts noted. Withheld contacts are one click away, with the rule "
        "that held them.",
    ),
    "mailings": QT_TRANSLATE_NOOP(
        "HelpScreens",
        "Lists for the tool that sends: newsletter, texts, letters, calls. Refusals and exclusions are taken out and "
        "counted. Every list stays here with its day, its reason and who was on it, and can be taken back.",
    ),
    "reports": QT_TRANSLATE_NOOP(
        "HelpScreens",
        "Revenue, customers and segments over time, with a table behind each chart. Tables go to a spreadsheet, "
        "charts to "
        "a picture by the menu of a right click.",
    ),
    "settings": QT_TRANSLATE_NOOP(
        "HelpScreens",
        "Language, theme and text size, and the rules of your business: how often a customer may be contacted, quiet "
        "days. What you change holds at once.",
    ),
}
