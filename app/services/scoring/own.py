"""Users' own scores: points for conditions or a formula over the wide table of features and the other scores.

They are computed after all others, stored, explained and kept through time like them. See models/domain/own_score.py
for what a definition holds and own_formula.py for the language of formulas.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from app.models.domain.errors import KnownError
from app.models.domain.own_score import OWN_CLASSES, OWN_KINDS, OWN_OPERATORS, OwnRule, OwnScore
from app.models.domain.reasons import Reason
from app.models.domain.score import ScoreSpec
from app.services.scoring.columns import NO_CLASS, FeatureTable, ScoreColumn
from app.services.scoring.own_formula import evaluate, names_in, parse

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from app.services.scoring.columns import Numbers

    Flags = NDArray[np.bool_]

MOST_RULES: Final = 50
MOST_SCORES: Final = 50
_LARGEST: Final = 1e9
_DECIMALS: Final = 4


def own_scores(connection: Connection) -> tuple[OwnScore, ...]:
    """Return the workspace's own scores in the order they were made."""
    rows = connection.exec_driver_sql("SELECT id, name, definition FROM own_score WHERE deleted_at IS NULL ORDER BY id")
    return tuple(OwnScore.from_json(name, definition, score_id) for score_id, name, definition in rows)


def spec_of_own(score: OwnScore) -> ScoreSpec:
    """Return the identity card of an own score: points, with classes where it has levels."""
    classes = OWN_CLASSES if score.levels else ()
    return ScoreSpec(score.score_id, "points", True, score.lowest, score.highest, 0, 1, classes)  # noqa: FBT003


def offered_names(specs: tuple[ScoreSpec, ...]) -> tuple[str, ...]:
    """Return the features, then the scores with a value, that rules and formulas may look at."""
    from app.services.scoring.wide_features import WIDE_FEATURES  # noqa: PLC0415 - the window starts without it

    return (*WIDE_FEATURES, *(spec.id for spec in specs if spec.unit != "class"))


def refuse_wrong(score: OwnScore, names: frozenset[str]) -> None:
    """Check a definition. KnownError: own_score_name, own_score_rules, own_score_rule (number), formula_…"""
    if not score.name.strip():
        raise KnownError("own_score_name")
    numbers = (*(score.levels or ()), score.lowest, score.highest)
    has_wrong_levels = score.levels is not None and score.levels[0] <= score.levels[1]
    if score.kind not in OWN_KINDS or has_wrong_levels or any(not _is_number(number) for number in numbers):
        raise KnownError("own_score_levels")
    if score.lowest is not None and score.highest is not None and score.lowest >= score.highest:
        raise KnownError("own_score_levels")
    if score.kind == "formula":
        parse(score.formula, names)
        return
    if not 1 <= len(score.rules) <= MOST_RULES:
        raise KnownError("own_score_rules", most=MOST_RULES)
    for number, rule in enumerate(score.rules, 1):
        if rule.feature not in names or not _is_right(rule):
            raise KnownError("own_score_rule", number=number)


def compute_own(
    features: FeatureTable, others: tuple[ScoreColumn, ...], connection: Connection, chosen: tuple[OwnScore, ...]
) -> tuple[ScoreColumn, ...]:
    """Score every customer of whom the definition says something, prospects too."""
    if not chosen:
        return ()
    value_of = _lookup(features, others, connection)
    return tuple(_column(score, features, value_of) for score in chosen)


def explain_own(score: OwnScore, value_of: Callable[[str], float]) -> tuple[Reason, ...]:
    """Say which rules gave points, or what the formula saw; `value_of` gives one customer's values, NaN for none."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    if score.kind == "formula":
        names = names_in(parse(score.formula, frozenset(_names_of(score))))
        said = [Reason("own_feature", {"feature": name, "amount": _plain(value_of(name))}) for name in names]
        return (Reason("own_formula", {"formula": score.formula}), *said)
    found: list[Reason] = []
    for rule in score.rules:
        amount = value_of(rule.feature)
        if bool(_holds(rule, np.array([amount]))[0]):
            params = {"feature": rule.feature, "op": rule.op, "value": rule.value, "until": rule.until}
            found.append(Reason("own_rule", {**params, "amount": _plain(amount), "points": rule.points}, rule.points))
    found.sort(key=lambda reason: -abs(reason.weight))
    return tuple(found) or (Reason("own_no_rule", {}),)


def _names_of(score: OwnScore) -> set[str]:
    import ast  # noqa: PLC0415 - read with formulas only

    tree = ast.parse(score.formula.strip(), mode="eval")
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def looked_at(score: OwnScore) -> tuple[str, ...]:
    """Return the names that a score looks at."""
    if score.kind == "formula":
        return names_in(parse(score.formula, frozenset(_names_of(score))))
    return tuple(dict.fromkeys(rule.feature for rule in score.rules))


def _column(score: OwnScore, features: FeatureTable, value_of: Callable[[str], Numbers]) -> ScoreColumn:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    size = len(features.customer_ids)
    values: Numbers = np.zeros(size)
    if score.kind == "formula":
        tree = parse(score.formula, frozenset(_names_of(score)))
        values = values + evaluate(tree, value_of)
    else:
        for rule in score.rules:
            values += rule.points * _holds(rule, value_of(rule.feature))
    values = np.where(np.isfinite(values), np.clip(values, -_LARGEST, _LARGEST), np.nan)
    if score.lowest is not None or score.highest is not None:
        values = np.clip(values, score.lowest, score.highest)
    has_one = ~np.isnan(values)
    found = np.round(values[has_one], _DECIMALS)
    classes = None
    if score.levels:
        classes = np.where(found >= score.levels[0], 0, np.where(found >= score.levels[1], 1, 2)).astype(np.int64)
    return ScoreColumn(spec_of_own(score), features.customer_ids[has_one], found, classes)


def _holds(rule: OwnRule, amounts: Numbers) -> Flags:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    is_known = ~np.isnan(amounts)
    if rule.op in {"known", "missing"}:
        return is_known if rule.op == "known" else ~is_known
    value, until = rule.value or 0.0, math.inf
    if rule.op == "at_most":
        value, until = -math.inf, rule.value or 0.0
    elif rule.op == "between":
        until = rule.until or 0.0
    return is_known & (amounts >= value) & (amounts <= until)


def _lookup(
    features: FeatureTable, others: tuple[ScoreColumn, ...], connection: Connection
) -> Callable[[str], Numbers]:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    from app.services.scoring.wide_features import add_contact_features, add_order_features  # noqa: PLC0415 - as above

    by_id = {column.spec.id: column for column in others}

    def value_of(name: str) -> Numbers:
        if name in by_id:
            values = np.full(len(features.customer_ids), np.nan)
            values[np.searchsorted(features.customer_ids, by_id[name].customer_ids)] = by_id[name].values
            return values
        if name not in features.columns:
            add_order_features(features, connection)
        if name not in features.columns:
            add_contact_features(features, connection)
        return features.columns[name] if name in features.columns else np.full(len(features.customer_ids), np.nan)

    return value_of


def classes_of(column: ScoreColumn) -> Mapping[str, int]:
    """Return how many customers each class has."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    if column.classes is None:
        return {}
    counts = np.bincount(column.classes[column.classes != NO_CLASS], minlength=len(column.spec.classes))
    return {name: int(count) for name, count in zip(column.spec.classes, counts.tolist(), strict=True)}


def _plain(amount: float) -> float | None:
    return None if math.isnan(amount) else round(amount, _DECIMALS)


def _is_number(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and math.isfinite(value) and abs(value) <= _LARGEST)


def _is_right(rule: OwnRule) -> bool:
    numbers = (rule.points, rule.value, rule.until)
    if rule.op not in OWN_OPERATORS or not all(_is_number(number) for number in numbers):
        return False
    if rule.op in {"at_least", "at_most"}:
        return rule.value is not None
    if rule.op == "between":
        return rule.value is not None and rule.until is not None and rule.value <= rule.until
    return True
