"""Why: a code and its values, which the window turns into a sentence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason of a match, a score, a membership or a contact.

    `code` names the sentence, `params` are its values (JSON-able); `weight` > 0 speaks for, < 0 against, 0 is neutral.
    """

    code: str
    params: Mapping[str, Any] = field(default_factory=dict[str, Any])
    weight: float = 0.0

    def to_json(self) -> str:
        """Return the reason as compact JSON text."""
        return json.dumps([self.code, dict(self.params), self.weight], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Reason:
        """Read what `to_json` wrote."""
        code, params, weight = json.loads(text)
        return cls(code, params, weight)
