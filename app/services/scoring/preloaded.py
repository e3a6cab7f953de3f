"""Opens that nobody read: pictures loaded by a mail program's privacy protection as soon as the message arrives.

They can be told when the newsletter tool says so beside the open, or when the open follows its own message within
`LEAST_SECONDS`. Others cannot be told apart from reading, and count.
"""

from __future__ import annotations

from typing import Final

LEAST_SECONDS: Final = 10

_SAID: Final = (
    "mail privacy",
    "privacy protection",
    "machine open",
    "machine_open",
    "prefetch",
    "préchargé",
    "preload",
)
_WORD: Final = "mpp"

_SECONDS: Final = "unixepoch('2000-01-01 ' || substr({event}.happened_at, 1, 8))"

IS_PRELOADED: Final = f"""(coalesce({" OR ".join(f"lower(e.detail) LIKE '%{word}%'" for word in _SAID)}
    OR ' ' || lower(e.detail) || ' ' LIKE '% {_WORD} %', 0) OR (length(e.happened_at) >= 8 AND EXISTS (
    SELECT 1 FROM contact_event AS s WHERE s.record_id = e.record_id AND s.happened_on = e.happened_on
    AND s.kind = 'sent' AND s.is_live = 1 AND s.campaign IS e.campaign AND length(s.happened_at) >= 8
    AND {_SECONDS.format(event="e")} - {_SECONDS.format(event="s")}
        BETWEEN 0 AND {LEAST_SECONDS})))"""
"""SQL over the contact event `e`: true when its open was preloaded."""
