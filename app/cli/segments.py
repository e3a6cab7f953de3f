"""The command over segments: members of segments or of a rule, and why one customer is in or out."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from app.cli.customers import segment_named
from app.cli.input import read_text
from app.cli.output import say, say_json, whole_file, write_rows
from app.models.domain.errors import KnownError
from app.models.domain.segment import Rule, RuleAnswer
from app.services.container import Services

if TYPE_CHECKING:
    from app.cli.parser import Commands

MEMBER_COLUMNS = ("segment", "customer_id")
_MARKS = {True: "yes", False: "no "}
_GROUPS = {"all": "all of:", "any": "at least one of:", "not": "not:"}


def add(commands: Commands, day: Callable[[str], date], number: Callable[[str], int]) -> None:
    """Add the command to the program's; `day` and `number` read a date and an id."""
    text = "write the members of segments, or of a rule, as CSV; or say why a customer is in or out"
    command = commands.add_parser("segments", help=text, description=text)
    command.add_argument("workspace", type=Path, metavar="WORKSPACE", help="the .clientele file")
    which = command.add_mutually_exclusive_group()
    which.add_argument("--name", metavar="NAME", help="this segment only, by its name or code")
    which.add_argument("--rule", type=Path, metavar="FILE.json", help="a rule file, see the README")
    command.add_argument("--as-of", type=day, metavar="DATE")
    wanted = command.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--out", type=Path, metavar="FILE.csv")
    wanted.add_argument("--explain", type=number, metavar="CUSTOMER_ID", help="each condition and what it found")
    wanted.add_argument("--export", type=Path, metavar="FILE.json", help="write the segment --name as a rule file")
    command.add_argument("--json", action="store_true", help="print the explanation as JSON")


def refusal(options: argparse.Namespace) -> str | None:
    """Return what is wrong about options that each are right, None when nothing is."""
    if options.explain is not None and options.name is None and options.rule is None:
        return "--explain needs --name or --rule"
    if options.export is not None and options.name is None:
        return "--export needs --name"
    return None


def run_segments(services: Services, options: argparse.Namespace) -> None:
    """Write the members of one segment, of a rule, or of every segment; or explain; or write a rule file."""
    if options.explain is not None:
        _explain(services, options)
    elif options.export is not None:
        segment = segment_named(services, options.name)
        with whole_file(options.export) as unfinished:
            unfinished.write_text(services.segments.export_text(segment.id) + "\n", encoding="utf-8")
        say(f"The segment {segment.ready_id or segment.name} written to {options.export}.")
    else:
        count = write_rows(options.out, MEMBER_COLUMNS, _members(services, options))
        say(f"{count:,} memberships written to {options.out}.")


def _members(services: Services, options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    for name, rule in _asked(services, options):
        for customer_id in services.segments.members(rule, options.as_of):
            yield {"segment": name, "customer_id": customer_id}


def _asked(services: Services, options: argparse.Namespace) -> Iterator[tuple[str, Rule | int]]:
    """Yield name and rule of what is asked: a rule file, one segment, or all of them."""
    if options.rule:
        from app.services.segments.rules import rule_from_json  # noqa: PLC0415 - only for this option

        named = rule_from_json(read_text(options.rule))
        yield named.name or options.rule.stem, services.segments.rule_of_file(named)
        return
    for segment in [segment_named(services, options.name)] if options.name else services.segments.all():
        yield segment.ready_id or segment.name, segment.id


def _explain(services: Services, options: argparse.Namespace) -> None:
    name, rule = next(_asked(services, options))
    answer = services.segments.explain(rule, options.explain, options.as_of)
    if answer is None:
        raise KnownError("customer_unknown", customer_id=options.explain)
    day = options.as_of or services.workspace.figures_on()
    if options.json:
        say_json({"segment": name, "customer_id": options.explain, "as_of": day, "answer": _data(answer)})
        return
    say(f"Customer {options.explain} is {'in' if answer.holds else 'not in'} {name} as of {day}.")
    for line in _lines(answer, 0):
        say(line)


def _data(answer: RuleAnswer) -> dict[str, Any]:
    found: dict[str, Any] = {"holds": answer.holds}
    if answer.as_of is not None:
        found["as_of"] = answer.as_of
    if answer.condition is None:
        return {**found, answer.op: [_data(child) for child in answer.children]}
    found |= {"condition": dict(answer.condition), "value": answer.value}
    return found | ({"because": [_data(child) for child in answer.children]} if answer.children else {})


def _lines(answer: RuleAnswer, depth: int) -> Iterator[str]:
    """Yield one line for each part: yes or no, what was asked, and what was found."""
    start = f"{'  ' * depth}{_MARKS[answer.holds]} {f'on {answer.as_of}: ' if answer.as_of else ''}"
    if answer.condition is None:
        yield start + _GROUPS[answer.op]
    elif answer.children:
        yield start + _asked_words(answer.condition)
    else:
        yield f"{start}{_asked_words(answer.condition)} (found: {_plain(answer.value)})"
    for child in answer.children:
        yield from _lines(child, depth + 1)


def _asked_words(condition: Rule) -> str:
    shown = [str(condition["field"]), str(condition["op"])]
    if condition.get("value") is not None:
        shown.append(_plain(condition["value"]))
    further = {key: value for key, value in condition.items() if key not in {"field", "op", "value", "rule"}}
    return " ".join([*shown, *(f"{key} {_plain(value)}" for key, value in further.items())])


def _plain(value: Any) -> str:
    if value is None:
        return "nothing"
    return ", ".join(map(str, cast("Sequence[Any]", value))) if isinstance(value, list | tuple) else str(value)
