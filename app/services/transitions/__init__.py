"""Who moves from which class to which between two days, what of it is noise, and what comes next."""
