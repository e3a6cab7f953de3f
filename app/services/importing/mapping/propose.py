"""Proposes which column is which field, from the names and from the values."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.importing.fields import FileKind
    from app.services.importing.mapping.types import FileMapping


def propose_mapping(
    header: Sequence[str],
    sample_rows: Sequence[Sequence[str]],
    *,
    file_name: str = "",
    kind: FileKind | None = None,
    country: str = "FR",
    saved: FileMapping | None = None,
) -> FileMapping:
    """The mapping that header, values and file name suggest; what `saved` says is taken over."""
    raise NotImplementedError
