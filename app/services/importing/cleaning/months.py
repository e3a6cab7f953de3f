"""Names of months and days of the week in the languages that files are written in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# Folded (lower case, no accents); after the full names, the abbreviations seen.
_MONTHS: Final = (
    "january jan janvier janv januar enero ene gennaio gen",
    "february feb fevrier fev fevr februar febrero febbraio",
    "march mar mars marz maerz marzo",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag",
    "june jun juin juni junio giugno giu",
    "july jul juillet juil juill juli julio luglio lug",
    "august aug aout aou agosto ago",
    "september sep sept septembre septiembre setiembre settembre set",
    "october oct octobre oktober okt octubre ottobre ott",
    "november nov novembre noviembre",
    "december dec decembre dezember dez diciembre dic dicembre",
)
MONTHS: Final[Mapping[str, int]] = {
    word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()
}

_WEEKDAYS: Final = (
    "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun",
    "lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so",
    "lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica",
)
WEEKDAYS: Final = frozenset(word for words in _WEEKDAYS for word in words.split())
