"""What to tell about personas."""

from __future__ import annotations

from typing import Final

from app.error_sentences.mark import QT_TRANSLATE_NOOP

SENTENCES: Final = {
    "persona_number": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "There can be {fewest} to {most} personas. Choose a number between them.",
    ),
    "persona_missing": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "This persona does not exist any more. Nothing was changed.",
    ),
    "persona_name_long": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The name of a persona may have {longest} letters. Choose a shorter one.",
    ),
    "persona_name_taken": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Another persona is called “{name}”. Choose another name.",
    ),
    "personas_few_customers": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "Too few customers have bought for personas: {customers} where {needed} are needed. "
        "In fewer, chance makes the groups. Nothing was changed.",
    ),
    "maturity_numbers": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "These numbers do not fit: at least 1 each, and each period as long as the one before or longer. "
        "Nothing was changed.",
    ),
    "personas_alike": QT_TRANSLATE_NOOP(
        "ErrorSentences",
        "The customers are too much alike for personas: nearly all bought as often, as lately and for as much. "
        "Nothing was changed.",
    ),
}
