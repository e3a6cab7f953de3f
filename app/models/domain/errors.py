"""The two ways work can end early without being a bug."""

from __future__ import annotations


class KnownError(Exception):
    """Something that can happen to an honest user: a locked file, a wrong column, a full disk.

    `code` names the situation; the window and the command line turn it into a sentence. `params` are the
    values of that sentence (JSON-able).
    """

    def __init__(self, code: str, **params: object) -> None:
        """Keep the code and the values of its sentence."""
        super().__init__(code, params)
        self.code = code
        self.params: dict[str, object] = dict(params)

    def __reduce__(self) -> tuple[object, ...]:
        """Let the error cross a process boundary with its values."""
        return (_known_error, (self.code, self.params))

    def __str__(self) -> str:
        """Return code and values, for logs."""
        return f"{self.code} {self.params}" if self.params else self.code


class Cancelled(Exception):  # noqa: N818 - an outcome the user asked for, not an error
    """The user stopped the work; whatever it wrote is rolled back."""


def _known_error(code: str, params: dict[str, object]) -> KnownError:
    return KnownError(code, **params)
