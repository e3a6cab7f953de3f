"""KnownError → one English sentence for the terminal."""

from __future__ import annotations

from app.models.domain.errors import KnownError

FALLBACK = "This could not be done ({code}). Nothing was changed."
SENTENCES: dict[str, str] = {}


def sentence(error: KnownError) -> str:
    """Return what happened and what to do."""
    text = SENTENCES.get(error.code, FALLBACK)
    return text.format_map(_Values({"code": error.code, **error.params}))


class _Values(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "?"
