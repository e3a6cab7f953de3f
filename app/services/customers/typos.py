"""Words of customers that are one typing error away from a word nobody has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

SHORTEST = 4
"""Letters from which a word may hold an error; shorter ones are near to too many."""

_AT_MOST = 40


def near_words(connection: Connection, word: str) -> list[str]:
    """Return words that begin one error away from `word`, the nearest first: a letter too many, too few, another, or
    two turned round. The first letter is right, stands second, or is one too many.
    """
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.known_word")
    connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.known_word USING fts5vocab('main', 'profile_words', 'row')")
    # One error leaves one half of the word as it is, or touches the two letters in the middle.
    half = len(word) // 2
    begin, rest = word[: half - 1], word[half:]
    found: set[str] = set()
    try:
        for first in {word[0], word[1] + word[0], word[1:3]}:
            rows = connection.exec_driver_sql(
                "SELECT term FROM temp.known_word WHERE term >= ? AND term < ? AND length(term) >= ?",
                (first, first + "\U0010ffff", len(word) - 1),
            )
            likely = [term for (term,) in rows if term.startswith(begin) or rest in term]
            found.update(term for term in likely if begins_one_error_away(word, term))
    finally:
        connection.exec_driver_sql("DROP TABLE temp.known_word")
    return sorted(found, key=lambda term: (abs(len(term) - len(word)), term))[:_AT_MOST]


def begins_one_error_away(word: str, term: str) -> bool:
    """Whether `term` begins with `word` but for one error."""
    place = next((place for place, pair in enumerate(zip(word, term, strict=False)) if pair[0] != pair[1]), None)
    if place is None:
        return True
    if term.startswith(word[place + 1 :], place + 1):
        return True
    after = word[place + 2 :]
    return (
        term.startswith(word[place + 1 :], place)
        or term.startswith(word[place:], place + 1)
        or (word[place : place + 2] == term[place : place + 2][::-1] and term.startswith(after, place + 2))
    )
