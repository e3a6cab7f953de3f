"""KnownError → one English sentence for the terminal."""

from __future__ import annotations

from app.error_sentences import ERROR_SENTENCES, values_of
from app.models.domain.errors import KnownError

_UNKNOWN = "This could not be done ({code}). Nothing was changed."


def sentence(error: KnownError) -> str:
    """Return what happened and what to do."""
    text = ERROR_SENTENCES.get(error.code, _UNKNOWN)
    return " ".join(text.format_map(_Values({"code": error.code, **values_of(error)})).split())


class _Values(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return ""
