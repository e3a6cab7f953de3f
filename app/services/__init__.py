"""Use cases, in the order of the chain. No Qt, no text for users."""
