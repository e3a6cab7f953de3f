"""What stands under the matrix: the meaning of the year ahead, how good it was, and what chance explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.models.domain.transition import Projection, ProjectionError
from app.ui.formats import customers_count, day_text, signed, whole_number
from app.ui.segments.transitions.words import class_name

if TYPE_CHECKING:
    from app.models.domain.transition import Refusal, Segmentation


def projection_note(found: Projection | Refusal, segmentation: Segmentation) -> str:
    """Return what the last line of the matrix means, or why there is none."""
    if not isinstance(found, Projection):
        return _refusal_words(found)
    said = [
        QCoreApplication.translate(
            "Transitions",
            "In a year: if the next twelve months resemble the last twelve, new customers included. An indication, not "
            "a promise.",
        )
    ]
    if found.past is None:
        said.append(
            QCoreApplication.translate(
                "Transitions", "Too little history to say how good it would have been last year."
            )
        )
    else:
        said.append(_past_words(found.past, segmentation))
    return " ".join(said)


def noise_note() -> str:
    """Return what the figures between brackets are."""
    return QCoreApplication.translate(
        "Transitions", "Between brackets: the share that would have stayed, at least, if nothing had changed."
    )


def noise_method() -> str:
    """Return how they are found."""
    return QCoreApplication.translate(
        "Transitions",
        "The purchases of each customer's year are dealt into two halves by chance, as if they were two years. "
        "What one half keeps of the classes of the other is what chance alone keeps.",
    )


def _past_words(past: ProjectionError, segmentation: Segmentation) -> str:
    worst = max(past.seen, key=lambda name: abs(past.announced[name] - past.seen[name]), default=None)
    text = QCoreApplication.translate("Transitions", "Made a year ago, it would have been off by {error} per class")
    said = text.format(error=customers_count(round(past.mean_error)))
    if worst is None:
        return f"{said}."
    most = QCoreApplication.translate("Transitions", "{error}; most for {name}: {announced} announced, {seen} seen.")
    return most.format(
        error=said,
        name=f"{class_name(segmentation, worst)} ({signed(past.announced[worst] - past.seen[worst])})",
        announced=whole_number(past.announced[worst]),
        seen=whole_number(past.seen[worst]),
    )


def _refusal_words(refusal: Refusal) -> str:
    if refusal.code == "too_short":
        text = QCoreApplication.translate(
            "Transitions",
            "No projection yet: it needs a year of history, and the data begins on {since}. "
            "It can be made from {day} on.",
        )
        return text.format(since=day_text(refusal.params["since_on"]), day=day_text(refusal.params["from_on"]))
    return QCoreApplication.translate("Transitions", "No projection: nobody has bought yet.")
