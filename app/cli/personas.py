"""The command over personas: personas."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.cli.output import TerminalProgress, say, say_json, write_rows
from app.models.domain.persona import FEWEST_PERSONAS, MOST_PERSONAS, PersonaName
from app.services.container import Services

if TYPE_CHECKING:
    from app.cli.parser import Commands
    from app.models.domain.persona import PersonaCard, PersonaPage

COLUMNS: Final = ("customer_id", "persona", "name", "version", "distance")


def add(commands: Commands) -> None:
    """Add the command to the program's."""
    text = "write the persona of each customer with a purchase as CSV; the first time, find the personas"
    parser = commands.add_parser("personas", help=text, description=text)
    parser.add_argument("workspace", type=Path, metavar="WORKSPACE", help="the .clientele file")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.csv")
    numbers = range(FEWEST_PERSONAS, MOST_PERSONAS + 1)
    hint = "find so many personas (else those kept, the first time as many as are proposed)"
    parser.add_argument("--k", type=int, choices=numbers, metavar="N", help=hint)
    parser.add_argument("--anew", action="store_true", help="find the personas again in today's figures")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")


def run_personas(services: Services, options: argparse.Namespace) -> None:
    """Find personas where there are none or others are asked for, and write who has which."""
    known = services.personas.all()
    if not known or options.anew or options.k not in {None, len(known)}:
        progress = TerminalProgress()
        services.personas.find(options.k, progress)
        progress.end()
    names = {one.key: name_text(one.name) for one in services.personas.all()}
    rows = ({**row, "name": names[row["persona"]]} for row in services.personas.rows())
    count = write_rows(options.out, COLUMNS, rows)
    page = services.personas.page()
    if options.json:
        say_json(_report(page))
        return
    for card in page.cards:
        say(f"{card.persona.key} {name_text(card.persona.name)}: {card.figures.customers:,} customers")
    say(f"Personas of {count:,} customers written to {options.out}.")


def name_text(name: PersonaName) -> str:
    """Return the user's words, or the codes in a readable row: "returning, category Tea, 2"."""
    if name.own:
        return name.own
    trait = f"{name.trait} {name.value}".strip()
    return ", ".join(part for part in (name.code, trait, str(name.number) if name.number > 1 else "") if part)


def _report(page: PersonaPage) -> dict[str, Any]:
    version = page.version
    if version is None:
        return {"version": None}
    return {
        "version": version.number,
        "as_of": version.as_of,
        "k": len(page.cards),
        "proposed_k": version.proposed_k,
        "tried": [
            {
                "k": one.k,
                "agreement": round(one.agreement, 4),
                "smallest_share": round(one.smallest_share, 4),
                "is_sound": one.is_sound,
            }
            for one in version.tried
        ],
        "moved": version.moved,
        "compared": version.compared,
        "personas": [_card(card) for card in page.cards],
    }


def _card(card: PersonaCard) -> dict[str, Any]:
    figures = card.figures
    return {
        "persona": card.persona.key,
        "name": name_text(card.persona.name),
        "customers": figures.customers,
        "revenue_12m_cents": figures.revenue_12m_cents,
        "medians": dict(figures.medians),
        "means": dict(figures.means),
        "apart": dict(figures.apart),
        "typical": [one.customer_id for one in card.typical],
    }
