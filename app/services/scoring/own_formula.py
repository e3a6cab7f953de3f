"""The formulas of users' own scores: a small language, read by a parser of Python's own and allowed by a list.

Numbers, names of features and of scores, + − * / and brackets; comparisons, which give 1 or 0; and the functions
min, max (two or more values), abs, sqrt, log (of one plus the value, so 0 stays 0) and known(feature, otherwise).
A customer of whom a name says nothing has no score, unless `known` says what to take instead. Nothing else is read:
no attribute, index, text, call of another function or power.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from app.models.domain.errors import KnownError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

LONGEST: Final = 1_000
_DEEPEST: Final = 40
_FUNCTIONS: Final[Mapping[str, tuple[int, int]]] = {
    "min": (2, 20),
    "max": (2, 20),
    "abs": (1, 1),
    "sqrt": (1, 1),
    "log": (1, 1),
    "known": (2, 2),
}
"""Functions with the least and most values they take."""

_OPERATORS: Final = (ast.Add, ast.Sub, ast.Mult, ast.Div)
_COMPARISONS: Final = (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq)


def parse(formula: str, names: frozenset[str]) -> ast.expr:
    """Return a formula as a checked tree.

    KnownError: formula_empty, formula_long, formula_unreadable (place), formula_name (name), formula_part (part).
    """
    if not formula.strip():
        raise KnownError("formula_empty")
    if len(formula) > LONGEST:
        raise KnownError("formula_long", longest=LONGEST)
    try:
        tree = ast.parse(formula.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise KnownError("formula_unreadable", place=getattr(error, "offset", None) or 1) from error
    _refuse_others(tree, names, 0)
    return tree


def names_in(tree: ast.expr) -> tuple[str, ...]:
    """Return the features and scores that a formula looks at, in order of first use."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    found = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in called]
    return tuple(dict.fromkeys(found))


def evaluate(tree: ast.expr, value_of: Callable[[str], Numbers]) -> Numbers | float:
    """Return the value of each customer, NaN where there is none; `value_of` gives a name's values."""
    import numpy as np  # noqa: PLC0415 - the window starts without it

    with np.errstate(all="ignore"):
        return _value(tree, value_of)


def _refuse_others(node: ast.AST, names: frozenset[str], depth: int) -> None:
    if depth > _DEEPEST:
        raise KnownError("formula_long", longest=LONGEST)
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return
        case ast.Name(id=name):
            if name not in names:
                raise KnownError("formula_name", name=name)
            return
        case ast.BinOp(left=left, op=op, right=right) if isinstance(op, _OPERATORS):
            parts: list[ast.expr] = [left, right]
        case ast.UnaryOp(op=ast.USub() | ast.UAdd(), operand=operand):
            parts = [operand]
        case ast.Compare(left=left, ops=[op], comparators=[right]) if isinstance(op, _COMPARISONS):
            parts = [left, right]
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in _FUNCTIONS:
            least, most = _FUNCTIONS[name]
            if not least <= len(args) <= most:
                raise KnownError("formula_part", part=name)
            parts = args
        case _:
            raise KnownError("formula_part", part=ast.unparse(node) if isinstance(node, ast.expr) else "")
    for part in parts:
        _refuse_others(part, names, depth + 1)


def _value(node: ast.AST, value_of: Callable[[str], Numbers]) -> Any:
    match node:
        case ast.Constant(value=value):
            return float(value)  # type: ignore[arg-type]
        case ast.Name(id=name):
            return value_of(name)
        case ast.BinOp(left=left, op=op, right=right):
            return _operated(op, _value(left, value_of), _value(right, value_of))
        case ast.UnaryOp(op=op, operand=operand):
            found = _value(operand, value_of)
            return -found if isinstance(op, ast.USub) else found
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            return _compared(op, _value(left, value_of), _value(right, value_of))
        case ast.Call(func=ast.Name(id=name), args=args):
            return _called(name, [_value(argument, value_of) for argument in args])
        case _:
            raise ValueError(ast.dump(node))


def _operated(op: ast.operator, left: Any, right: Any) -> Any:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    if isinstance(op, ast.Add):
        return left + right
    if isinstance(op, ast.Sub):
        return left - right
    if isinstance(op, ast.Mult):
        return left * right
    divisor: Any = np.where(np.equal(right, 0), np.nan, right)
    return left / divisor


def _compared(op: ast.cmpop, left: Any, right: Any) -> Any:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    holds: Any = left != right
    if isinstance(op, ast.Lt | ast.LtE):
        holds = left < right if isinstance(op, ast.Lt) else left <= right
    elif isinstance(op, ast.Gt | ast.GtE):
        holds = left > right if isinstance(op, ast.Gt) else left >= right
    elif isinstance(op, ast.Eq):
        holds = left == right
    return np.where(np.isnan(left) | np.isnan(right), np.nan, holds)


def _called(name: str, values: list[Any]) -> Any:
    import numpy as np  # noqa: PLC0415 - the window starts without it

    first: Any = values[0]
    if name in {"min", "max"}:
        for value in values[1:]:
            first = np.minimum(first, value) if name == "min" else np.maximum(first, value)
        return first
    if name == "known":
        return np.where(np.isnan(first), cast("Numbers", values[1]), cast("Numbers", first))
    if name == "abs":
        return np.abs(first)
    return np.sqrt(first) if name == "sqrt" else np.sign(first) * np.log1p(np.abs(first))
