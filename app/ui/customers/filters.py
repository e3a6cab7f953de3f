"""What the list is filtered by, as values: the chips show it, the service answers it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.models.domain.customer import CustomerQuery
from app.ui.customers.words import segment_name
from app.ui.labels import channel_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.models.domain.customer import Tag
    from app.models.domain.segment import Segment

CHANNELS = ("email", "post", "sms", "phone")


@dataclass(frozen=True, slots=True)
class Filters:
    """Text, segments (joined by or), a channel, and a rule that another page sent with its name."""

    text: str = ""
    segments: tuple[Segment, ...] = ()
    channel: str | None = None
    rule: Mapping[str, Any] | None = None
    rule_name: str = ""
    tags: tuple[Tag, ...] = ()

    def query(self) -> CustomerQuery:
        """Return what to ask the service for."""
        return CustomerQuery(
            text=self.text,
            segment_ids=tuple(segment.id for segment in self.segments),
            reachable_by=self.channel,
            rule=self.rule,
            tag_ids=tuple(tag.tag_id for tag in self.tags),
        )

    def without(self, key: str) -> Filters:
        """Return the filters with one of them taken away."""
        if key == "text":
            return replace(self, text="")
        if key == "segments":
            return replace(self, segments=())
        if key == "channel":
            return replace(self, channel=None)
        if key == "tags":
            return replace(self, tags=())
        return replace(self, rule=None, rule_name="")

    def in_force(self) -> list[str]:
        """Return which filters are in force."""
        named = {
            "segments": self.segments,
            "channel": self.channel,
            "tags": self.tags,
            "rule": self.rule,
            "text": self.text.strip(),
        }
        return [key for key, value in named.items() if value]

    def is_empty(self) -> bool:
        """Whether nothing is filtered."""
        return not self.in_force()

    def chip_keys(self) -> list[str]:
        """Return the filters that have a chip; the text has its field."""
        return [key for key in self.in_force() if key != "text"]

    def words(self, key: str) -> str:
        """Return a filter in words: "Segment: Loyal or At risk"."""
        if key == "text":
            return QCoreApplication.translate("CustomerFilters", "Search: {text}").format(text=self.text.strip())
        if key == "segments":
            text = QCoreApplication.translate("CustomerFilters", "Segment: {names}")
            return text.format(names=self.segment_names())
        if key == "channel":
            text = QCoreApplication.translate("CustomerFilters", "Reachable by: {channel}")
            return text.format(channel=channel_label(self.channel or ""))
        if key == "tags":
            text = QCoreApplication.translate("CustomerFilters", "Tag: {names}")
            return text.format(names=_joined([tag.name for tag in self.tags]))
        return self.rule_name or QCoreApplication.translate("CustomerFilters", "Rule of another page")

    def segment_names(self) -> str:
        """Return the names of the segments, joined by or."""
        return _joined([segment_name(segment) for segment in self.segments])

    def as_rule(self) -> Mapping[str, Any] | None:
        """Return the same choice as a segment's rule, None when a text or a tag takes part or nothing is chosen."""
        if self.text.strip() or self.tags or not self.chip_keys():
            return None
        parts: list[Mapping[str, Any]] = []
        rules = [segment.rule for segment in self.segments]
        if rules:
            parts.append(rules[0] if len(rules) == 1 else {"any": rules})
        if self.channel:
            parts.append({"field": f"reachable_{self.channel}", "op": "is", "value": True})
        if self.rule is not None:
            parts.append(self.rule)
        return parts[0] if len(parts) == 1 else {"all": parts}


def _joined(names: list[str]) -> str:
    joint = QCoreApplication.translate("CustomerFilters", "{one} or {other}")
    text = names[0] if names else ""
    for name in names[1:]:
        text = joint.format(one=text, other=name)
    return text
