"""Source records become customers: who is who, what to ask, who lives together."""
