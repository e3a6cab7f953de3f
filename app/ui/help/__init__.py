"""Help: what each screen is for, keys, words, what happened in this session, what stays on this computer."""
