"""What the user prefers on this computer, in one JSON file: language, look, recent workspaces, widths."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

_RECENT_AT_MOST = 8


def default_preferences_path() -> Path:
    """Return where preferences live on this system."""
    from platformdirs import user_config_dir  # noqa: PLC0415 - tests name their own file

    return Path(user_config_dir("Clientele", appauthor=False)) / "preferences.json"


class Preferences:
    """Reads the file once, writes it after each change; a damaged file means defaults."""

    def __init__(self, path: Path | None = None) -> None:
        """Read preferences from `path` (None: the system's place)."""
        self._path = path or default_preferences_path()
        self._values = self._read()

    @property
    def language(self) -> str:
        """Return "fr", "en", or "" for the system's."""
        return self._text("language", "")

    @language.setter
    def language(self, code: str) -> None:
        self.put("language", code)

    @property
    def scheme(self) -> str:
        """Return "system", "light" or "dark"."""
        return self._text("scheme", "system")

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self.put("scheme", scheme)

    @property
    def text_percent(self) -> int:
        """Return the text size: 100, 115, 130 or 150."""
        value = self._values.get("text_percent", 100)
        return value if value in {100, 115, 130, 150} else 100

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self.put("text_percent", percent)

    @property
    def rows_are_comfortable(self) -> bool:
        """Return whether table rows are 40 high instead of 32."""
        return self._values.get("rows_are_comfortable") is True

    @rows_are_comfortable.setter
    def rows_are_comfortable(self, value: bool) -> None:
        self.put("rows_are_comfortable", value)

    def recent_workspaces(self) -> list[Path]:
        """Return the workspaces opened last, newest first, whether or not they still exist."""
        stored = self._values.get("recent_workspaces")
        paths = cast("list[object]", stored) if isinstance(stored, list) else []
        return [Path(path) for path in paths if isinstance(path, str)]

    def add_recent(self, path: Path) -> None:
        """Put a workspace first in the list."""
        others = [other for other in self.recent_workspaces() if other != path]
        self.put("recent_workspaces", [str(p) for p in [path, *others][:_RECENT_AT_MOST]])

    def forget_recent(self, path: Path) -> None:
        """Take a workspace off the list."""
        self.put("recent_workspaces", [str(other) for other in self.recent_workspaces() if other != path])

    def get(self, key: str, default: Any = None) -> Any:
        """Return a stored value (column widths, folded panes…)."""
        return self._values.get(key, default)

    def put(self, key: str, value: Any) -> None:
        """Store a JSON-able value; a folder that cannot be written only loses the preference."""
        if self._values.get(key) == value:
            return
        self._values[key] = value
        import json  # noqa: PLC0415 - as in _read

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
            fresh.replace(self._path)
        except OSError:
            return

    def _read(self) -> dict[str, Any]:
        try:
            text = self._path.read_text("utf-8")
        except (OSError, ValueError):
            return {}
        import json  # noqa: PLC0415 - the first start has no file to read

        try:
            values = json.loads(text)
        except ValueError:
            return {}
        return cast("dict[str, Any]", values) if isinstance(values, dict) else {}

    def _text(self, key: str, default: str) -> str:
        value = self._values.get(key)
        return value if isinstance(value, str) else default
